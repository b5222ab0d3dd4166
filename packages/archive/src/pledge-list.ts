/** Pledges that more than one document words, narrowed by what became of them. */
import { type Issue, issue, type Relation, relation } from '@readout/commitments'
import { sql } from 'kysely'
import { z } from 'zod'
import { governmentsIn } from './commitment-list.ts'
import { cursorAt, pageOf, placeAt } from './cursors.ts'
import { linesOf, wordingsOf } from './pledges.ts'
import { atOneMoment, rowCount } from './queries.ts'
import type { Database } from './tables.ts'
import type { Facet, PledgeFilter, PledgePage } from './types.ts'

/**
 * The pledges of several wordings that match, the most wordings first, then the latest; with how many each other
 * choice would leave. Each pledge is weighed in memory: of 65,000 commitments some 4,000 pledges have more than one
 * wording.
 *
 * @example
 * await listPledges(db, { relation: 'moved', today: Temporal.Now.plainDateISO() })
 */
export function listPledges(db: Database, filter: PledgeFilter): Promise<PledgePage> {
  return atOneMoment(db, async (moment) => {
    const { limit = 20, offset = 0, after } = filter
    const isById = filter.order === 'id'
    const all = await facesOf(moment, filter.today)
    const found = all.filter((face) => dimensions.every((one) => passes[one](face, filter)))
    const further = after === undefined ? found : found.filter(isAfter(after))
    const ordered = isById ? further.toSorted(byId) : further
    const { rows, last } = pageOf(ordered.slice(rowCount(offset)), rowCount(limit))
    const ids = rows.map(({ id }) => id)
    const lines = linesOf(await wordingsOf(moment, ids))
    return {
      pledges: ids.flatMap((id) => lines.find((line) => line.id === id) ?? []),
      next: isById && last !== null ? cursorAt(['pledges', last.id]) : null,
      total: found.length,
      facets: facetsOf(all, filter),
      governments: await governmentsIn(moment),
    }
  })
}

/** By the letters' own numbers, which no setting of a database changes. */
const byId = (a: Face, b: Face) => (a.id < b.id ? -1 : 1)

function isAfter(cursor: string): (face: Face) => boolean {
  const [, last] = placeAt('pledges', cursor)
  return ({ id }) => id > last
}

/** What a pledge is picked by. */
interface Face {
  readonly id: string
  readonly relations: readonly Relation[]
  readonly issue: Issue
  readonly parties: readonly string[]
  readonly isOverdue: boolean
}

const face: z.ZodType<Face> = z.object({
  id: z.string(),
  relations: relation.array(),
  issue,
  parties: z.string().array(),
  isOverdue: z.boolean(),
})

async function facesOf(db: Database, today: Temporal.PlainDate): Promise<Face[]> {
  const { rows } = await sql`
    select c.pledge as id,
      array_agg(distinct c.relation) filter (where c.relation is not null) as relations,
      (array_agg(c.issue order by c.place))[1] as issue,
      coalesce((select array_agg(distinct p.party)
        from readout.commitments w cross join lateral unnest(w.parties) p (party)
        where w.pledge = c.pledge), '{}') as parties,
      coalesce((array_agg(c.due order by c.place desc))[1] < ${today.toString()}::date, false) as "isOverdue"
    from readout.commitments c join readout.documents d on d.id = c.document
    where c.pledge in (select l.pledge from readout.commitments l where l.relation is not null)
    group by c.pledge
    order by count(*) desc, max(d.date) desc, c.pledge`.execute(db)
  return face.array().parse(rows)
}

const passes = {
  relation: ({ relations }: Face, { relation }: PledgeFilter) =>
    relation === undefined || relations.includes(relation),
  issue: (face: Face, { issue }: PledgeFilter) => issue === undefined || face.issue === issue,
  party: ({ parties }: Face, { party }: PledgeFilter) => party === undefined || parties.includes(party),
  isOverdue: (face: Face, { isOverdue }: PledgeFilter) =>
    isOverdue === undefined || face.isOverdue === isOverdue,
}

const dimensions = ['relation', 'issue', 'party', 'isOverdue'] as const

function facetsOf(all: readonly Face[], filter: PledgeFilter): PledgePage['facets'] {
  const without = (dimension: (typeof dimensions)[number]) =>
    all.filter((face) => dimensions.every((one) => one === dimension || passes[one](face, filter)))
  return {
    relation: tallied(without('relation').flatMap(({ relations }) => relations)),
    issue: tallied(without('issue').map((face) => face.issue)),
    party: tallied(without('party').flatMap(({ parties }) => parties)),
    isOverdue: tallied(without('isOverdue').map((face) => face.isOverdue)),
  }
}

function tallied<T>(values: readonly T[]): Facet<T>[] {
  return [...Map.groupBy(values, (value) => value)]
    .map(([value, group]) => ({ value, count: group.length }))
    .toSorted((a, b) => b.count - a.count || String(a.value).localeCompare(String(b.value), 'en'))
}
