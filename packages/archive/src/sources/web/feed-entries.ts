/** The entries of an RSS, Atom or JSON feed, whichever it is. */
import { parseFeed } from 'feedsmith'
import { isoTime } from './feed-time.ts'

export interface FeedEntry {
  /** As the feed has it: it may stand without the site. */
  readonly link: string | null
  /** Unmistakable within the feed. */
  readonly id: string | null
  /** As HTML. */
  readonly title: string
  /** ISO 8601. */
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  /** What the feed itself holds of the text, as HTML; null where it holds none or a summary only. */
  readonly contents: string | null
}

/**
 * Reads a feed; null where the text is none.
 *
 * @example
 * feedEntries('{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","url":"https://lake.example/1"}]}')
 */
export function feedEntries(text: string): FeedEntry[] | null {
  if (!isFeed(text)) return null
  try {
    return entriesOf(parseFeed(text))
  } catch {
    return null
  }
}

/**
 * Whether a text is a feed for sure, by how it begins.
 *
 * @example
 * isFeed('<?xml version="1.0"?><rss version="2.0">') // true
 * isFeed('<!doctype html><title>Our RSS feed</title>') // false
 */
export function isFeed(text: string): boolean {
  const head = text.slice(0, 4096).replace(/^\ufeff/u, '')
  if (/^\s*\{/u.test(head))
    return /"version"\s*:\s*"https?:\/\/jsonfeed\.org\/version\//u.test(text.slice(0, 65_536))
  const root = /^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)*<([a-z]+:?[a-z]*)/iu.exec(head)?.[1]
  return /^(?:rss|feed|\w+:feed|rdf:rdf)$/iu.test(root ?? '')
}

function entriesOf(parsed: ReturnType<typeof parseFeed>): FeedEntry[] {
  switch (parsed.format) {
    case 'rss':
    case 'rdf': {
      const { feed } = parsed
      const language = 'language' in feed ? feed.language : feed.dc?.languages?.[0]
      return (feed.items ?? []).map((item) => {
        const guid = 'guid' in item ? item.guid : undefined
        const isLink = guid?.isPermaLink !== false && URL.canParse(guid?.value ?? '')
        return {
          link: item.link ?? (isLink ? guid?.value : undefined) ?? null,
          id: guid?.value ?? null,
          title: item.title ?? '',
          published: isoTime(('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0]),
          modified: null,
          language: language ?? null,
          contents: item.content?.encoded ?? null,
        }
      })
    }
    case 'atom': {
      const { feed } = parsed
      return (feed.entries ?? []).map((entry) => ({
        link:
          (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])
            ?.href ?? null,
        id: entry.id ?? null,
        title: atomHtml(entry.title) ?? '',
        published: isoTime(entry.published),
        modified: isoTime(entry.updated),
        language: entry.xml?.lang ?? feed.xml?.lang ?? null,
        contents: atomHtml(entry.content),
      }))
    }
    case 'json': {
      const { feed } = parsed
      return (feed.items ?? []).map((item) => ({
        link: item.url ?? null,
        id: item.id ?? null,
        title: escaped(item.title ?? ''),
        published: isoTime(item.date_published),
        modified: isoTime(item.date_modified),
        language: item.language ?? feed.language ?? null,
        contents:
          item.content_html ?? (item.content_text === undefined ? null : paragraphs(item.content_text)),
      }))
    }
  }
}

/** RFC 4287, section 3.1: a text without a type is plain. */
function atomHtml(
  construct: { readonly value?: string | undefined; readonly type?: string | undefined } | undefined,
): string | null {
  if (construct?.value === undefined) return null
  return /html/u.test(construct.type ?? '') ? construct.value : escaped(construct.value)
}

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/u)
    .map((paragraph) => `<p>${escaped(paragraph.trim())}</p>`)
    .join('\n')
}

/**
 * Words as HTML.
 *
 * @example
 * escaped('Lake & shore') // 'Lake &amp; shore'
 */
export function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
