/** Summits: the pages and their JSON. */
import type { Archive, DocumentSummary, StoredSummit } from '@readout/archive'
import type { DocumentKind } from '@readout/record'
import { Hono } from 'hono'
import { notThere, queryOf, refusePageBeyond } from '../answers.ts'
import type { Site } from '../app.tsx'
import { exactQueryOf, refuseParameters } from '../exact-query.ts'
import type { SummitJson, SummitListJson } from '../json.ts'
import { SummitView } from '../pages/summit.tsx'
import { SummitsPage, summitsPerPage } from '../pages/summits.tsx'
import { type Briefed, tallyOf } from '../parts/briefed.tsx'
import { summitAddress, summitFeeds, summitsQuery } from '../queries.ts'
import { asManyAsFit, mostWeighed, sideBySide } from '../side-by-side.ts'
import { summitTitle } from '../words/names.ts'
import { dayAt } from './commitments.tsx'

/** The routes of summits, to be put at the root of the site. */
export function summitRoutes({ archive, now, mostWeighed }: Site): Hono {
  const routes = new Hono()

  routes.get('/summits', async (c) => {
    const query = queryOf(c, summitsQuery)
    const { year, page = 1 } = query
    const found = await archive.summits({ year, limit: summitsPerPage, offset: (page - 1) * summitsPerPage })
    refusePageBeyond(page, found.total, summitsPerPage)
    return c.render(<SummitsPage found={found} query={query} />, { title: 'Summits', section: 'summits' })
  })

  routes.get('/summits.json', async (c) => {
    const { year } = exactQueryOf(c, summitsQuery.omit({ page: true }))
    const { summits, total } = await archive.summits({ year, limit: summitsAtOnce })
    return c.json({ format: 'readout/summits/1', total, summits } satisfies SummitListJson)
  })

  routes.get('/summits/:slug', async (c) => {
    const asked = c.req.param('slug')
    const summit = await summitOf(archive, asked)
    if (summit.slug !== asked) return c.redirect(summitAddress(summit.slug), 302)
    const [briefed, trail] = await Promise.all([
      briefedIn(archive, summit, mostWeighed),
      archive.summitTrail(summit.slug),
    ])
    const today = dayAt(now())
    return c.render(<SummitView summit={summit} briefed={briefed} trail={trail} today={today} />, {
      title: summitTitle(summit),
      section: 'summits',
      feeds: summitFeeds(summit.slug),
    })
  })

  routes.get('/summits/:slug/summit.json', async (c) => {
    refuseParameters(c)
    return c.json(await summitJson(archive, c.req.param('slug'), mostWeighed))
  })

  return routes
}

/** More than an archive of every summit since there are any has. */
const summitsAtOnce = 10_000

/**
 * One summit as `readout/summit/1`.
 *
 * @throws HTTPException 404 where no summit goes by the slug
 */
export async function summitJson(archive: Archive, slug: string, most?: number): Promise<SummitJson> {
  const { governments: _, texts, nearby, ...summit } = await summitOf(archive, slug)
  const [briefed, trail] = await Promise.all([
    briefedIn(archive, { texts, nearby }, most),
    archive.summitTrail(summit.slug),
  ])
  return {
    format: 'readout/summit/1',
    ...summit,
    texts: texts.map(textOf),
    nearby: nearby.map(textOf),
    briefed: briefed.map((pair) => ({
      briefing: pair.briefing.slug,
      text: pair.text.slug,
      ...tallyOf(pair),
    })),
    followed: trail.followed.map(({ id }) => id),
    unfollowed: trail.unfollowed.map(({ pledge }) => pledge),
  }
}

async function summitOf(archive: Archive, slug: string): Promise<StoredSummit> {
  const summit = await archive.summit(slug)
  if (summit === null) throw notThere(slug)
  return summit
}

/** Each briefing beside each text in which a meeting's outcome is set down, as many as one answer weighs. */
async function briefedIn(
  archive: Archive,
  { texts, nearby }: Pick<StoredSummit, 'texts' | 'nearby'>,
  most = mostWeighed,
): Promise<Briefed[]> {
  const promising = [...texts, ...nearby].filter(({ commitments }) => commitments > 0)
  const of = (kinds: ReadonlySet<DocumentKind>) => promising.filter(({ kind }) => kinds.has(kind))
  const pairs = of(briefings).flatMap((briefing) => of(outcomes).map((text) => [briefing, text] as const))
  const shown = asManyAsFit(pairs.slice(0, mostPairs), most)
  const slugs = [...new Set(shown.flat().map(({ slug }) => slug))]
  const stored = new Map(
    await Promise.all(slugs.map(async (slug) => [slug, await archive.document(slug)] as const)),
  )
  return shown.flatMap((pair) => {
    const [briefing, text] = pair.map(({ slug }) => stored.get(slug))
    return briefing && text ? [{ briefing, text, concordance: sideBySide(briefing, text) }] : []
  })
}

const textOf = ({ slug, title, kind, publisher, date, specimen, commitments }: DocumentSummary) => ({
  slug,
  title,
  kind,
  publisher,
  date,
  specimen,
  commitments,
})

const briefings: ReadonlySet<DocumentKind> = new Set(['background-call', 'press-briefing'])
const outcomes: ReadonlySet<DocumentKind> = new Set(['fact-sheet', 'joint-statement', 'declaration'])

/** Each is laid side by side anew; a reader of more than these takes the page for comparing. */
const mostPairs = 12
