/** Feeds: new documents, those of a summit, the wordings of a pledge; each in Atom and as a JSON Feed. */
import type { LatestFilter } from '@readout/archive'
import { type Context, Hono } from 'hono'
import { notThere } from '../answers.ts'
import type { Site } from '../app.tsx'
import { conditional } from '../conditional.ts'
import { exactQueryOf, refuseParameters } from '../exact-query.ts'
import { atomType, toAtom } from '../feeds/atom.ts'
import { documentEntry, wordingEntry } from '../feeds/entries.ts'
import type { Feed } from '../feeds/feed.ts'
import { jsonFeedType, toJsonFeed } from '../feeds/json-feed.ts'
import { originOf } from '../origin.ts'
import { pledgeTitle } from '../pages/pledge.tsx'
import {
  address,
  type DocumentsQuery,
  documentFeeds,
  documentsFeedQuery,
  type FeedAddresses,
  pledgeAddress,
  pledgeFeeds,
  summitAddress,
  summitFeeds,
} from '../queries.ts'
import { kindName, summitTitle } from '../words/names.ts'
import { pledgeOf } from './pledges.tsx'

/** The routes of feeds, to be put at the root of the site, before those whose parameter their addresses would fit. */
export function feedRoutes({ archive }: Pick<Site, 'archive'>): Hono {
  const routes = new Hono()

  const both = (
    atom: string,
    json: string,
    make: (c: Context) => Promise<Told | { readonly movedTo: FeedAddresses }>,
  ) => {
    routes.get(atom, conditional, async (c) => {
      const told = await make(c)
      if ('movedTo' in told) return c.redirect(told.movedTo.atom, 302)
      return c.body(toAtom(feedOf(c, told, told.at.atom)), 200, {
        'content-type': `${atomType}; charset=utf-8`,
      })
    })
    routes.get(json, conditional, async (c) => {
      const told = await make(c)
      if ('movedTo' in told) return c.redirect(told.movedTo.json, 302)
      const feed = toJsonFeed(feedOf(c, told, told.at.json))
      return c.body(JSON.stringify(feed), 200, { 'content-type': jsonFeedType })
    })
  }

  /** The documents that came last under a filter, as entries. */
  const latest = async (c: Context, filter: LatestFilter) =>
    (await archive.latest({ ...filter, limit: entriesShown })).map((document) =>
      documentEntry(document, originOf(c)),
    )

  both('/documents.atom', '/documents.feed.json', async (c) => {
    const query = exactQueryOf(c, documentsFeedQuery)
    return {
      title: `New documents${filterInWords(query)}`,
      about: 'Texts that were put into the archive last, the latest first.',
      page: address('/documents', query),
      at: documentFeeds(query),
      entries: await latest(c, query),
    }
  })

  both('/summits/:slug/summit.atom', '/summits/:slug/summit.feed.json', async (c) => {
    refuseParameters(c)
    const slug = c.req.param('slug') ?? ''
    const summit = await archive.summitLine(slug)
    if (summit === null) throw notThere(slug)
    return {
      title: summitTitle(summit),
      about: 'Texts of this summit, in the order in which they were put into the archive, the latest first.',
      page: summitAddress(summit.slug),
      at: summitFeeds(summit.slug),
      entries: await latest(c, { summit: summit.slug }),
    }
  })

  both('/pledges/:id/pledge.atom', '/pledges/:id/pledge.feed.json', async (c) => {
    refuseParameters(c)
    const asked = c.req.param('id') ?? ''
    const pledge = await pledgeOf(archive, asked)
    if (pledge.id !== asked) return { movedTo: pledgeFeeds(pledge.id) }
    const slugs = [...new Set(pledge.wordings.map(({ document }) => document.slug))]
    const documents = new Map(
      (await archive.latest({ slugs, limit: slugs.length })).map((one) => [one.slug, one]),
    )
    const entries = pledge.wordings.flatMap(({ document: { slug } }, place) => {
      const document = documents.get(slug)
      return document === undefined ? [] : wordingEntry(pledge, place, document, originOf(c))
    })
    return {
      title: `Pledge: ${pledgeTitle(pledge)}`,
      about: 'Texts that word this promise, the latest first, and what each makes of it.',
      page: pledgeAddress(pledge.id),
      at: pledgeFeeds(pledge.id),
      entries: entries
        .toSorted((a, b) => Temporal.Instant.compare(b.addedAt, a.addedAt))
        .slice(0, entriesShown),
    }
  })

  return routes
}

/** A feed with addresses of this site. */
interface Told extends Omit<Feed, 'self'> {
  readonly at: FeedAddresses
}

/** Readers of feeds ask often; who was away for longer finds the rest on the page. */
const entriesShown = 50

function feedOf(c: Context, { at: _, page, ...told }: Told, self: string): Feed {
  const origin = originOf(c)
  return { ...told, page: origin + page, self: origin + self }
}

function filterInWords({ kind, year }: Pick<DocumentsQuery, 'kind' | 'year'>): string {
  return [kind && kindName[kind].toLowerCase(), year]
    .filter((part) => part !== undefined)
    .map((part) => `, ${part}`)
    .join('')
}
