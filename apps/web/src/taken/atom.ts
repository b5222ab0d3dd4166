/** Passages as a feed (Atom, RFC 4287). */
import type { SearchHit } from '@readout/archive'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { documentAddress } from '../queries.ts'

interface FeedHead {
  readonly title: string
  /** The feed's own address, and that of the page that shows the same; both absolute. */
  readonly self: string
  readonly page: string
  /** Of the site, before each address: `https://readout.example` */
  readonly origin: string
}

/**
 * One entry a passage, in the order given. A feed needs days, so passages of documents without one are left out.
 *
 * @example
 * asAtom(hits, { title: 'Readout: methane', self, page, origin: 'https://readout.example' })
 */
export function asAtom(hits: readonly SearchHit[], { title, self, page, origin }: FeedHead): string {
  const dated = hits.flatMap((hit) => (hit.date === null ? [] : [{ ...hit, date: hit.date }]))
  const [newest] = dated
    .map(({ date }) => date)
    .toSorted()
    .reverse()
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
    x('title', clean(title)),
    x('id', self),
    x('link', { rel: 'self', href: self }),
    x('link', { rel: 'alternate', type: 'text/html', href: page }),
    x('updated', startOf(newest ?? '1970-01-01')),
    ...dated.map((hit) => entryOf(hit, origin)),
  ])
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(feed)}\n`
}

function entryOf(hit: SearchHit & { readonly date: string }, origin: string) {
  const address = origin + documentAddress(hit.slug, hit.anchor)
  return x('entry', [
    x('title', clean(hit.specimen ? `${hit.title} (specimen)` : hit.title)),
    x('id', address),
    x('link', { rel: 'alternate', type: 'text/html', href: address }),
    x('updated', startOf(hit.date)),
    x('author', [x('name', clean(hit.publisher ?? 'publisher not known'))]),
    x('category', { term: hit.kind }),
    x('summary', hit.excerpt.map(({ text }) => clean(text)).join('')),
  ])
}

/** A document bears a day and no time. */
function startOf(day: string): string {
  return `${day}T00:00:00Z`
}

/** XML 1.0 has no place for most control characters. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
}
