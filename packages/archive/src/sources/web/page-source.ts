/** One address: a page, a PDF, or the list that it turns out to be. */
import { ReadoutError } from '@readout/record'
import { failed, type Gathered, type KeptFetch } from '../gathered.ts'
import { type Answer, fetchOf } from './answer.ts'
import { isFeed } from './feed-entries.ts'
import { feedTexts } from './feed-source.ts'
import type { Web } from './web.ts'
import { collectionTexts, isCollection } from './wordpress-collection.ts'

/** What going through addresses needs. */
export interface Going {
  readonly web: Web
  /** What is known of an address from an earlier import; null where it was none. */
  readonly fetched: (address: string) => Promise<KeptFetch | null>
  /** Whether the texts that stand in a feed are taken, and not the pages that it links. */
  readonly isFeedItselfTaken: boolean
}

/**
 * Gives what stands at an address that the user named; where that is a feed, or a collection of WordPress, what it lists.
 *
 * @example
 * for await (const item of pageSource('https://lake.example/pact', going)) if (item.is === 'text') console.log(item.source)
 */
export async function* pageSource(named: string, going: Going): AsyncGenerator<Gathered> {
  try {
    const address = webAddress(named)
    going.web.admit(address)
    if (isCollection(address)) yield* collectionTexts(address, going)
    else yield* at(address, going, true)
  } catch (error) {
    yield failed(named, asReadoutError(error))
  }
}

/**
 * Gives the page at an address that another text led to.
 *
 * @example
 * yield* linkedPage(new URL('https://lake.example/pact'), going)
 */
export async function* linkedPage(address: URL, going: Going): AsyncGenerator<Gathered> {
  try {
    yield* at(address, going, false)
  } catch (error) {
    yield failed(address.href, asReadoutError(error))
  }
}

async function* at(address: URL, going: Going, mayBeFeed: boolean): AsyncGenerator<Gathered> {
  const before = await going.fetched(address.href)
  const answer = await going.web.get(address, before)
  if (answer.status === 304) {
    if (before?.slug) yield { is: 'unchanged', name: before.name, slug: before.slug }
    else yield { is: 'same list', name: address.href }
  } else if (mayBeFeed && isFeed(textOf(answer))) {
    yield* feedTexts(address, answer, going)
  } else {
    const mediaType = answer.headers.get('content-type') ?? undefined
    const source = { name: withoutFragment(answer.address), bytes: answer.bytes, mediaType }
    yield { is: 'text', source, fetch: fetchOf(address.href, answer.headers) ?? undefined }
  }
}

/**
 * An address as a person types it.
 *
 * @throws ReadoutError 'bad-use' where it is none of the web, or holds a password
 *
 * @example
 * webAddress('https://lake.example/pact#a').href // 'https://lake.example/pact'
 */
export function webAddress(named: string): URL {
  const address = URL.parse(named)
  if (address === null || !/^https?:$/u.test(address.protocol))
    throw new ReadoutError('bad-use', `${named} is no address of the web.`, 'Write it whole: https://…')
  if (address.username !== '' || address.password !== '')
    throw new ReadoutError(
      'bad-use',
      `The address at ${address.host} holds a user and password, which are not sent.`,
      'Save the page yourself and import the file.',
    )
  address.hash = ''
  return address
}

/** The words of an answer, for telling what it is; a text is read by its own rules later. */
export function textOf({ bytes }: Answer): string {
  return new TextDecoder().decode(bytes)
}

/** Faults of ours go on as they are. */
export function asReadoutError(error: unknown): ReadoutError {
  if (error instanceof ReadoutError && error.code !== 'database' && error.code !== 'archive-folder')
    return error
  throw error
}

function withoutFragment(address: URL): string {
  const bare = new URL(address)
  bare.hash = ''
  return bare.href
}
