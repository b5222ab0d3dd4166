/** Commitments of all documents, narrowed by what they say. */
import { action, issue, stage, strength } from '@readout/commitments'
import type { Government } from '@readout/record'
import { sql } from 'kysely'
import { z } from 'zod'
import { commitmentsAfter, cursorAt, pageOf } from './cursors.ts'
import { documentLine, documentLineColumns, government } from './document-line.ts'
import { commitmentOf } from './findings.ts'
import { settledSlug } from './meeting-names.ts'
import { atOneMoment, isInYear, rowCount, storableName } from './queries.ts'
import type { Database } from './tables.ts'
import type { CommitmentFacets, CommitmentFilter, CommitmentPage, Facet } from './types.ts'

/**
 * The commitments that match, with how many there are and how many each other choice would leave. Where the
 * filter asks for a deadline the next comes first, else the newest document's.
 *
 * @example
 * await listCommitments(db, { issue: 'climate', deadline: 'passed', today: Temporal.Now.plainDateISO() })
 */
export function listCommitments(db: Database, filter: CommitmentFilter): Promise<CommitmentPage> {
  return atOneMoment(db, (moment) => pageAt(moment, filter))
}

async function pageAt(db: Database, filter: CommitmentFilter): Promise<CommitmentPage> {
  const { limit = 20, offset = 0, after } = filter
  const conditions = [
    ...Object.values(choices(filter)),
    ...within(filter),
    after === undefined ? null : commitmentsAfter(after, isByDeadline(filter)),
  ].filter((one) => one !== null)
  const asked = await db
    .selectFrom('commitments as c')
    .innerJoin('documents as d', 'd.id', 'c.document')
    .selectAll('c')
    .select(documentLineColumns)
    .select(sql<string | null>`to_char(c.due, 'YYYY-MM-DD')`.as('dueDay'))
    .where(({ and }) => and(conditions))
    .$if(isByDeadline(filter), (query) => query.orderBy('c.due'))
    .orderBy('d.date', (order) => order.desc().nullsLast())
    .orderBy('d.slug')
    .orderBy('c.ordinal')
    .limit(rowCount(limit) + 1)
    .offset(rowCount(offset))
    .execute()
  const { rows, last } = pageOf(asked, rowCount(limit))
  const tallies = tally.array().parse((await talliesOf(db, filter)).rows)
  return {
    commitments: rows.map((row) => ({
      document: documentLine.parse(row),
      commitment: commitmentOf(row),
      pledge: row.pledge,
    })),
    next: last && cursorAt(placeOf(last, isByDeadline(filter))),
    total: tallies.find(({ dimension }) => dimension === 'total')?.count ?? 0,
    facets: facetsOf(tallies),
    governments: await governmentsIn(db),
  }
}

function placeOf(row: PlacedRow, isByDeadline: boolean): Parameters<typeof cursorAt>[0] {
  const { date, slug, ordinal, dueDay } = row
  return isByDeadline && dueDay !== null
    ? ['deadlines', dueDay, date, slug, ordinal]
    : ['commitments', date, slug, ordinal]
}

interface PlacedRow {
  readonly date: string | null
  readonly slug: string
  readonly ordinal: number
  readonly dueDay: string | null
}

/**
 * What documents of the archive call governments that they name as their own.
 *
 * @example
 * await governmentsIn(db) // [{ code: 'XA', name: 'Keldmark' }] with the specimens
 */
export async function governmentsIn(db: Database): Promise<Government[]> {
  const { rows } = await sql`
    select distinct g.value as government
    from readout.documents d cross join lateral jsonb_array_elements(d.governments) g
    where d.governments <> '[]'
    order by 1`.execute(db)
  const row = z.object({ government })
  return row
    .array()
    .parse(rows)
    .map((one) => one.government)
}

/** Whether the list is put in the order of deadlines. */
function isByDeadline({ deadline, dueFrom, dueUntil }: CommitmentFilter): boolean {
  const asksForOne = deadline !== undefined && deadline !== 'none'
  return asksForOne || dueFrom !== undefined || dueUntil !== undefined
}

type Dimension = keyof CommitmentFacets

/** What each choice of the filter asks of a row, null where it asks nothing; `c` a commitment, `d` its document. */
function choices(filter: CommitmentFilter) {
  const { party, issue, action, strength, stage, checkable, year, deadline } = filter
  const equals = (column: string, value: string | undefined) =>
    value === undefined ? null : sql<boolean>`${sql.ref(column)} = ${value}`
  return {
    party: party === undefined ? null : sql<boolean>`c.parties @> array[${storableName(party)}]::text[]`,
    issue: equals('c.issue', issue),
    action: equals('c.action', action),
    strength: equals('c.strength', strength),
    stage: equals('c.stage', stage),
    checkable:
      checkable === undefined ? null : sql<boolean>`(cardinality(c.missing) = 0) = ${checkable}::boolean`,
    year: year === undefined ? null : isInYear(year),
    deadline:
      deadline === undefined
        ? null
        : deadline === 'any'
          ? sql<boolean>`c.due is not null`
          : sql<boolean>`${deadlineState(filter)} = ${deadline}`,
  }
}

const deadlineState = ({ today }: CommitmentFilter) =>
  sql`case when c.due is null then 'none' when c.due < ${today.toString()}::date then 'passed' else 'ahead' end`

/** What is no choice among values, so that nothing is counted without it. */
function within({ dueFrom, dueUntil, summit }: CommitmentFilter) {
  return [
    summit === undefined ? null : sql<boolean>`d.summit = ${settledSlug(storableName(summit))}`,
    dueFrom === undefined ? null : sql<boolean>`c.due >= ${dueFrom}::date`,
    dueUntil === undefined ? null : sql<boolean>`c.due <= ${dueUntil}::date`,
  ]
}

/**
 * Every count of every dimension in one walk over the rows: a row counts for a dimension where at most that
 * dimension's own choice excludes it.
 */
function talliesOf(db: Database, filter: CommitmentFilter) {
  const asked = choices(filter)
  const failsAt = (dimension: Dimension) => {
    const condition = asked[dimension]
    // No date is in no year; what is unknown fails.
    return condition === null ? sql`0` : sql`(case when ${condition} then 0 else 1 end)`
  }
  const bounds = within(filter).filter((one) => one !== null)
  const where = bounds.length === 0 ? sql`` : sql`where ${sql.join(bounds, sql` and `)}`
  const value = (dimension: Dimension, column: string) =>
    sql`(${sql.lit(dimension)}, r.${sql.ref(column)}::text, r.${sql.ref(`${dimension}_fails`)})`
  return sql`
    with r as materialized (
      select c.parties, c.issue, c.action, c.strength, c.stage,
        (cardinality(c.missing) = 0)::text as checkable,
        extract(year from d.date)::integer as year,
        ${deadlineState(filter)} as deadline,
        ${sql.join(dimensions.map((name) => sql`${failsAt(name)} as ${sql.ref(`${name}_fails`)}`))},
        ${sql.join(dimensions.map(failsAt), sql` + `)} as fails
      from readout.commitments c join readout.documents d on d.id = c.document
      ${where}
    )
    select v.dimension, v.value, count(*) as count
    from r cross join lateral (values
      ('total', '', 0),
      ${sql.join(dimensions.filter((name) => name !== 'party').map((name) => value(name, name)))}
    ) v (dimension, value, own)
    where r.fails = v.own and v.value is not null
    group by v.dimension, v.value
    union all
    select 'party', p.party, count(*)
    from r cross join lateral unnest(r.parties) p (party)
    where r.fails = r.party_fails
    group by p.party`.execute(db)
}

const dimensions = [
  'party',
  'issue',
  'action',
  'strength',
  'stage',
  'checkable',
  'year',
  'deadline',
] as const satisfies readonly Dimension[]

const tally = z.object({ dimension: z.string(), value: z.string(), count: z.number().int() })

function facetsOf(tallies: readonly z.infer<typeof tally>[]): CommitmentFacets {
  const of = <T>(dimension: Dimension, read: (value: string) => T): Facet<T>[] =>
    tallies
      .filter((one) => one.dimension === dimension)
      .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en'))
      .map(({ value, count }) => ({ value: read(value), count }))
  return {
    party: of('party', String),
    issue: of('issue', (value) => issue.parse(value)),
    action: of('action', (value) => action.parse(value)),
    strength: of('strength', (value) => strength.parse(value)),
    stage: of('stage', (value) => stage.parse(value)),
    checkable: of('checkable', (value) => value === 'true'),
    year: of('year', Number).toSorted((a, b) => b.value - a.value),
    deadline: of('deadline', (value) => z.enum(['ahead', 'passed', 'none']).parse(value)),
  }
}
