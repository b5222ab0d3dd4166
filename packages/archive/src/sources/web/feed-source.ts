/** What a feed lists: the pages of its entries, or the texts that stand in it. */
import { ReadoutError } from '@readout/record'
import { failed, type Gathered } from '../gathered.ts'
import { type Answer, fetchOf } from './answer.ts'
import { type FeedEntry, feedEntries } from './feed-entries.ts'
import { feedPage } from './feed-page.ts'
import { asReadoutError, type Going, linkedPage, textOf, webAddress } from './page-source.ts'

/**
 * Gives what a feed lists, the oldest entry first (feeds begin with the newest), for an address that the user named as a
 * feed; a page that names a feed leads to it.
 *
 * @example
 * for await (const item of feedSource('https://lake.example/feed', going)) if (item.is === 'text') console.log(item.source)
 */
export async function* feedSource(named: string, going: Going): AsyncGenerator<Gathered> {
  try {
    const address = webAddress(named)
    going.web.admit(address)
    const found = await feedAt(address, going)
    if (found === null) yield { is: 'same list', name: named }
    else yield* feedTexts(found.address, found.answer, going)
  } catch (error) {
    yield failed(named, asReadoutError(error))
  }
}

/**
 * Gives what a feed lists that has been fetched.
 *
 * @param asked the address that it is asked by the next time
 */
export async function* feedTexts(asked: URL, answer: Answer, going: Going): AsyncGenerator<Gathered> {
  const entries = feedEntries(textOf(answer))
  if (entries === null) throw noFeed(asked)
  const texts = entries.toReversed()
  yield { is: 'more', texts: texts.length }
  for (const entry of texts) yield* textOfEntry(entry, answer.address, going)
  const fetch = fetchOf(asked.href, answer.headers)
  if (fetch !== null) yield { is: 'list', fetch }
}

async function* textOfEntry(entry: FeedEntry, feed: URL, going: Going): AsyncGenerator<Gathered> {
  const link = entry.link === null ? null : URL.parse(entry.link, feed)
  const isOfWeb = link !== null && /^https?:$/u.test(link.protocol)
  const { contents } = entry
  if (contents !== null && (going.isFeedItselfTaken || !isOfWeb)) {
    // An entry answers for its own site; one that links to another is kept under the feed's own address.
    const own = isOfWeb && link.host === feed.host ? link.href : `${feed.href}#${entry.id ?? entry.title}`
    const bytes = new TextEncoder().encode(feedPage({ ...entry, contents }, own))
    yield { is: 'text', source: { name: own, bytes, mediaType: 'text/html; charset=utf-8' } }
  } else if (isOfWeb && !going.isFeedItselfTaken) {
    link.hash = ''
    yield* linkedPage(link, going)
  } else {
    yield failed(`${feed.href}#${entry.id ?? entry.title}`, nothingThere(going.isFeedItselfTaken))
  }
}

/** The feed at an address, or the one that the page there names; null where it is as it was. */
async function feedAt(address: URL, going: Going): Promise<{ address: URL; answer: Answer } | null> {
  const before = await going.fetched(address.href)
  const answer = await going.web.get(address, before?.slug ? null : before)
  if (answer.status === 304) return null
  const text = textOf(answer)
  if (feedEntries(text) !== null) return { address, answer }
  const link = feedLink(text, answer.address)
  if (link === null) throw noFeed(address)
  const earlier = await going.fetched(link.href)
  const linked = await going.web.get(link, earlier)
  return linked.status === 304 ? null : { address: link, answer: linked }
}

/** The first feed that the head of a page names. */
function feedLink(html: string, page: URL): URL | null {
  for (const [tag] of html.matchAll(/<link\b[^>]*>/giu)) {
    const isFeedLink = /\btype\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|feed\+json)/iu.test(tag)
    const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/iu.exec(tag)
    const words = href?.[1] ?? href?.[2] ?? href?.[3]
    if (isFeedLink && words !== undefined) return URL.parse(words.replaceAll('&amp;', '&'), page)
  }
  return null
}

function noFeed(address: URL): ReadoutError {
  return new ReadoutError(
    'unreachable',
    `At ${address.href} there is no feed (RSS, Atom or JSON), nor a page that names one.`,
    'Look for the address of the feed on the site; a page is imported without --feed.',
  )
}

function nothingThere(isFeedItselfTaken: boolean): ReadoutError {
  return isFeedItselfTaken
    ? new ReadoutError(
        'unreachable',
        'The feed holds no text of this entry.',
        'Import its page: leave out --contents.',
      )
    : new ReadoutError('unreachable', 'The entry has neither a link nor a text.', 'Tell the site.')
}
