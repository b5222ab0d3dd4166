import type { Feed } from './feed.ts'

export const jsonFeedType = 'application/feed+json'

/**
 * A feed as a JSON Feed, version 1.1 (https://jsonfeed.org/version/1.1).
 *
 * @example
 * toJsonFeed({ title: 'New documents', about: '…', page, self, entries: [] }).version
 * // 'https://jsonfeed.org/version/1.1'
 */
export function toJsonFeed({ title, about, page, self, entries }: Feed) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: about,
    home_page_url: page,
    feed_url: self,
    language: 'en',
    authors: [{ name: 'Readout' }],
    items: entries.map(({ id, title, page, words, tags, addedAt, changedAt }) => ({
      id,
      url: page,
      title,
      content_text: words,
      date_published: addedAt.toString(),
      date_modified: changedAt.toString(),
      tags,
    })),
  }
}
