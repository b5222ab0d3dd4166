import { stem } from '../meaning/content-words.ts'
import { generalStems } from '../meaning/general-words.ts'
import { type Terms, termsOf } from '../meaning/terms.ts'
import type { Commitment } from '../schema.ts'
import type { Pledge } from './pledge-schema.ts'
import { keyedWords } from './word-keys.ts'

/** What passages that may bear on a pledge are known by, of all its wordings. */
export interface Sought {
  /** The names of each body by its short form. */
  readonly bodies: ReadonlyMap<string, readonly string[]>
  readonly figures: ReadonlySet<string>
  /** What the telling words are known by, names among them. */
  readonly words: ReadonlySet<string>
  /** Those of them that are written with a capital: places, bodies. */
  readonly names: ReadonlySet<string>
  /** Stems of the verbs that are to be done. */
  readonly deeds: ReadonlySet<string>
}

/** A month says when, not what. */
const timeStems: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'
    .split(' ')
    .map(stem),
)

/**
 * What a passage that may bear on a pledge would say.
 *
 * @param pledge any of its wordings may name what the others leave out
 */
export function soughtFor({ wordings }: Pledge): Sought {
  const terms = wordings.map(({ commitment }) => termsOf(commitment))
  const deeds = new Set(
    wordings.flatMap(({ commitment }) =>
      commitment.cues.filter(({ name }) => name === 'deed').map(({ words }) => stem(words)),
    ),
  )
  const words = wordings.flatMap(({ commitment }, index) => keysOf(commitment, terms[index]))
  return {
    bodies: namesOf(terms),
    figures: new Set(terms.flatMap(({ figures }) => figures)),
    words: new Set(
      words.filter((word) => !generalStems.has(word) && !timeStems.has(word) && !deeds.has(word)),
    ),
    names: new Set(terms.flatMap(({ names }) => [...names])),
    deeds,
  }
}

/** What the words of a wording are known by, as it writes them; its bodies are sought under their names. */
function keysOf({ quote, mechanism }: Commitment, terms: Terms | undefined): string[] {
  const written = Map.groupBy(keyedWords(`${quote} ${mechanism ?? ''}`), ({ word }) => stem(word))
  const keys = terms?.words.flatMap((root) => written.get(root)?.map(({ key }) => key) ?? [root]) ?? []
  return keys.filter((key) => terms?.bodies.has(key.toLowerCase()) === false)
}

/** Each body with the names that wordings have for it, and its letters where its name makes some. */
function namesOf(terms: readonly Terms[]): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const { bodies } of terms) {
    for (const [short, name] of bodies) {
      const letters = short.includes('-') || short.length < 4 ? [] : [short.toUpperCase()]
      names.set(short, [...new Set([...(names.get(short) ?? []), name, ...letters])])
    }
  }
  return names
}

/**
 * The few words and names by which passages that may bear on a pledge are looked up: its bodies, then the words that
 * most of its wordings say, at most 12.
 *
 * @example
 * const commitments = find(read('The leaders will rebuild the sluice gates at Brenna by 2033.'))
 * const [pledge] = link([{ document: { name: 'orsk', title: 'Orsk', date: '2031-03-04' }, commitments }])
 * evidenceWords(pledge) // ['sluice', 'gates', 'Brenna']
 */
export function evidenceWords(pledge: Pledge): string[] {
  const { bodies, words } = soughtFor(pledge)
  const said = new Map<string, { readonly word: string; count: number }>()
  for (const { commitment } of pledge.wordings) {
    for (const { word, key } of keyedWords(commitment.quote)) {
      if (!words.has(key)) continue
      const entry = said.get(key)
      if (entry === undefined) said.set(key, { word, count: 1 })
      else entry.count += 1
    }
  }
  const common = [...said.values()].sort((a, b) => b.count - a.count).map(({ word }) => word)
  return [...new Set([...[...bodies.values()].flat(), ...common])].slice(0, 12)
}
