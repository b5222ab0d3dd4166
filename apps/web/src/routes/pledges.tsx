/** Pledges: the pages and their JSON. */
import type { Archive, PledgeFilter, StoredPledge } from '@readout/archive'
import { Hono } from 'hono'
import { notThere, queryOf, refusePageBeyond } from '../answers.ts'
import type { Site } from '../app.tsx'
import { exactQueryOf, refuseParameters } from '../exact-query.ts'
import type { PledgeJson, PledgeListJson } from '../json.ts'
import { PledgeView, pledgeTitle } from '../pages/pledge.tsx'
import { PledgesPage, pledgesPerPage } from '../pages/pledges.tsx'
import { address, type PledgesQuery, pledgeAddress, pledgeFeeds, pledgesQuery } from '../queries.ts'
import { dayAt } from './commitments.tsx'

/** How many pledges one answer in JSON holds. */
const pledgesPerAnswer = 200

/** The routes of pledges, to be put at the root of the site. */
export function pledgeRoutes({ archive, now }: Site): Hono {
  const routes = new Hono()

  routes.get('/pledges', async (c) => {
    const query = queryOf(c, pledgesQuery)
    const today = dayAt(now())
    const found = await archive.pledges(filterOf(query, today, pledgesPerPage))
    refusePageBeyond(query.page ?? 1, found.total, pledgesPerPage)
    return c.render(<PledgesPage found={found} query={query} today={today} />, {
      title: 'Pledges',
      section: 'pledges',
    })
  })

  routes.get('/pledges.json', async (c) => {
    const query = exactQueryOf(c, pledgesQuery)
    const { page = 1 } = query
    const today = dayAt(now())
    const { total, pledges } = await archive.pledges(filterOf(query, today, pledgesPerAnswer))
    refusePageBeyond(page, total, pledgesPerAnswer)
    return c.json({
      format: 'readout/pledges/1',
      today: today.toString(),
      total,
      next: page * pledgesPerAnswer >= total ? null : address('/pledges.json', { ...query, page: page + 1 }),
      pledges,
    } satisfies PledgeListJson)
  })

  routes.get('/pledges/:id', async (c) => {
    const asked = c.req.param('id')
    const pledge = await pledgeOf(archive, asked)
    // Its wordings were taken up by another since its address was given out.
    if (pledge.id !== asked) return c.redirect(pledgeAddress(pledge.id), 302)
    const evidence = await archive.evidence(pledge.id)
    return c.render(<PledgeView pledge={pledge} evidence={evidence} today={dayAt(now())} />, {
      title: pledgeTitle(pledge),
      section: 'pledges',
      feeds: pledgeFeeds(pledge.id),
    })
  })

  routes.get('/pledges/:id/pledge.json', async (c) => {
    refuseParameters(c)
    return c.json(await pledgeJson(archive, c.req.param('id')))
  })

  return routes
}

/**
 * One pledge with its candidate evidence as `readout/pledge/1`.
 *
 * @throws HTTPException 404 where no pledge goes by the id
 */
export async function pledgeJson(archive: Archive, id: string): Promise<PledgeJson> {
  const pledge = await pledgeOf(archive, id)
  return { format: 'readout/pledge/1', ...pledge, evidence: await evidenceJson(archive, pledge.id) }
}

/** Candidate evidence without what only a page needs. */
export async function evidenceJson(
  archive: Archive,
  id: string,
  limit?: number,
): Promise<PledgeJson['evidence']> {
  const evidence = await archive.evidence(id, limit)
  return evidence.map(({ document, anchor, text, ties, rank }) => ({ document, anchor, text, ties, rank }))
}

export async function pledgeOf(archive: Archive, id: string): Promise<StoredPledge> {
  const pledge = await archive.pledge(id)
  if (pledge === null) throw notThere(id)
  return pledge
}

/** What a query asks of the archive, one page of it. */
export function filterOf(query: PledgesQuery, today: Temporal.PlainDate, perPage: number): PledgeFilter {
  const { page = 1, overdue, ...same } = query
  return {
    ...same,
    isOverdue: overdue === undefined ? undefined : overdue === 'yes',
    today,
    limit: perPage,
    offset: (page - 1) * perPage,
  }
}
