import { xmlDocument } from '@readout/record'
import { x } from 'xastscript'
import { changedLast, type Feed, type FeedEntry } from './feed.ts'

export const atomType = 'application/atom+xml'

/**
 * A feed in Atom (RFC 4287).
 *
 * @example
 * toAtom({ title: 'New documents', about: '…', page, self, entries: [] }).includes('<feed ') // true
 */
export function toAtom(feed: Feed): string {
  const { title, about, page, self, entries } = feed
  return xmlDocument(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
      x('title', title),
      x('subtitle', about),
      x('id', self),
      x('updated', changedLast(feed).toString()),
      x('link', { rel: 'self', type: atomType, href: self }),
      x('link', { rel: 'alternate', type: 'text/html', href: page }),
      x('author', [x('name', 'Readout')]),
      ...entries.map(entryOf),
    ]),
  )
}

function entryOf({ id, title, page, words, tags, addedAt, changedAt }: FeedEntry) {
  return x('entry', [
    x('title', title),
    x('id', id),
    x('published', addedAt.toString()),
    x('updated', changedAt.toString()),
    x('link', { rel: 'alternate', type: 'text/html', href: page }),
    ...tags.map((term) => x('category', { term })),
    x('summary', words),
  ])
}
