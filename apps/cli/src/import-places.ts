/** What `readout import` is pointed at, told apart. */
import type { ImportPlace } from '@readout/archive'
import { ReadoutError } from '@readout/record'

export interface PlaceOptions {
  readonly feed?: true
  readonly wordpress?: true
}

/**
 * Addresses are pages, unless an option says what they are; everything else is a path.
 *
 * @throws {ReadoutError} `bad-use`: an empty word; standard input, which has no name to find a text by again; an option for
 * addresses where none is named.
 * @example
 * placesOf(['texts/', 'https://lake.example/pact'], {}) // [{ path: 'texts/' }, { page: 'https://lake.example/pact' }]
 */
export function placesOf(named: readonly string[], { feed, wordpress }: PlaceOptions): ImportPlace[] {
  if (named.includes(''))
    throw new ReadoutError(
      'bad-use',
      'A text is named by an empty word.',
      'Name a file, a folder or an address.',
    )
  if (named.includes('-'))
    throw new ReadoutError(
      'bad-use',
      'Standard input (-) has no name that a text could be kept under.',
      'Save it to a file and import that.',
    )
  if ((feed || wordpress) && !named.some(isAddress))
    throw new ReadoutError(
      'bad-use',
      `${feed ? '--feed' : '--wordpress'} is for addresses, and none is named.`,
      'Name one: https://…',
    )
  return named.map((name) => {
    if (!isAddress(name)) return { path: name }
    if (feed) return { feed: name }
    return wordpress ? { wordpress: name } : { page: name }
  })
}

const isAddress = (name: string) => /^https?:\/\//iu.test(name)
