/** Commitments of all documents: the page and its JSON. */
import type { Archive, CommitmentFilter, SummitLine } from '@readout/archive'
import { Hono } from 'hono'
import { notThere, queryOf, refusePageBeyond } from '../answers.ts'
import type { Site } from '../app.tsx'
import { exactQueryOf } from '../exact-query.ts'
import type { ListedCommitments } from '../json.ts'
import { CommitmentsPage, commitmentsPerPage } from '../pages/commitments.tsx'
import { address, type CommitmentsQuery, commitmentsQuery } from '../queries.ts'
import { firstDay, lastDay } from '../words/span.ts'

/** How many commitments one answer in JSON holds. */
const commitmentsPerAnswer = 200

/** The routes of the list of commitments, to be put at the root of the site. */
export function commitmentRoutes({ archive, now }: Site): Hono {
  const routes = new Hono()

  routes.get('/commitments', async (c) => {
    const query = queryOf(c, commitmentsQuery)
    const { page = 1 } = query
    const today = dayAt(now())
    const [found, summit] = await Promise.all([
      archive.commitments(filterOf(query, today, commitmentsPerPage)),
      summitAsked(archive, query),
    ])
    refusePageBeyond(page, found.total, commitmentsPerPage)
    return c.render(<CommitmentsPage found={found} query={query} summit={summit} today={today} />, {
      title: 'Commitments',
      section: 'commitments',
    })
  })

  routes.get('/commitments.json', async (c) => {
    const query = exactQueryOf(c, commitmentsQuery)
    const { page = 1 } = query
    const today = dayAt(now())
    const [{ total, facets, commitments }] = await Promise.all([
      archive.commitments(filterOf(query, today, commitmentsPerAnswer)),
      summitAsked(archive, query),
    ])
    refusePageBeyond(page, total, commitmentsPerAnswer)
    const isLast = page * commitmentsPerAnswer >= total
    return c.json({
      format: 'readout/listed-commitments/1',
      today: today.toString(),
      total,
      next: isLast ? null : address('/commitments.json', { ...query, page: page + 1 }),
      facets,
      commitments,
    } satisfies ListedCommitments)
  })

  return routes
}

/**
 * The summit that a query narrows the list to; null where it names none.
 *
 * @throws HTTPException 404 where no summit goes by the name
 */
export async function summitAsked(
  archive: Archive,
  { summit: slug }: Pick<CommitmentsQuery, 'summit'>,
): Promise<SummitLine | null> {
  if (slug === undefined) return null
  const summit = await archive.summitLine(slug)
  if (summit === null) throw notThere(slug)
  return summit
}

/** Deadlines are days without a zone; they are measured against the day in UTC. */
export function dayAt(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO('UTC').toPlainDate()
}

/** What a query asks of the archive, one page of it. */
export function filterOf(
  query: CommitmentsQuery,
  today: Temporal.PlainDate,
  perPage: number,
): CommitmentFilter {
  const { page = 1, checkable, from, until, ...same } = query
  return {
    ...same,
    checkable: checkable === undefined ? undefined : checkable === 'yes',
    dueFrom: from === undefined ? undefined : (firstDay(from) ?? undefined),
    dueUntil: until === undefined ? undefined : (lastDay(until) ?? undefined),
    today,
    limit: perPage,
    offset: (page - 1) * perPage,
  }
}
