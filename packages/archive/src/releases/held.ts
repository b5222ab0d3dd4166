/** What is held back, out of the tables. */
import { documentKind } from '@readout/record'
import { sql } from 'kysely'
import { z } from 'zod'
import { anyId, dayColumn, instant, instantColumn, rowCount } from '../queries.ts'
import type { Database } from '../tables.ts'
import { type HeldDocument, type HoldTerms, type ReleaseAct, releaseActNames } from './types.ts'

/** Rows of `holds` whose documents are out of public sight at this moment; `h` is the row. */
const isHeld = sql<boolean>`h.released_at is null and (h.release_at is null or h.release_at > readout.moment())`

/** A held document with its row. */
export interface Hold extends HeldDocument {
  readonly id: number
}

/**
 * The held documents, the next release first, then those without an instant.
 *
 * @param db one that sees everything
 *
 * @example
 * (await asKeeper(db, (keeper) => holdsIn(keeper)))[0]?.until
 */
export async function holdsIn(db: Database): Promise<Hold[]> {
  return holdRow.array().parse(await holdRows(db).execute())
}

/**
 * The holds of these documents, as far as they are held.
 *
 * @example
 * (await holdsOf(keeper, [4]))[0]?.until
 */
export async function holdsOf(db: Database, documents: readonly number[]): Promise<Hold[]> {
  const isOne = sql<boolean>`h.document = ${anyId(documents)}`
  return holdRow.array().parse(await holdRows(db).where(isOne).execute())
}

/**
 * The held documents that are released together under this name.
 *
 * @example
 * (await membersOf(keeper, 'joint-statement')).length
 */
export async function membersOf(db: Database, set: string): Promise<Hold[]> {
  return holdRow.array().parse(await holdRows(db).where('h.set_name', '=', set).execute())
}

const holdRows = (db: Database) =>
  db
    .selectFrom('holds as h')
    .innerJoin('documents as d', 'd.id', 'h.document')
    .select([
      'd.id',
      'd.slug',
      'd.title',
      'd.kind',
      dayColumn.as('date'),
      instantColumn(sql.ref('h.release_at')).as('releaseAt'),
      'h.zone',
      'h.set_name as set',
      'h.audience',
      instantColumn(sql.ref('h.at')).as('at'),
      'h.by',
      'h.reason',
      'h.was_public as wasPublic',
    ])
    .where(isHeld)
    .orderBy('h.release_at', (order) => order.asc().nullsLast())
    .orderBy('d.slug')

const terms = { releaseAt: z.string().nullable(), zone: z.string().nullable(), set: z.string().nullable() }

const holdRow = z
  .object({
    ...terms,
    id: z.number().int(),
    slug: z.string(),
    title: z.string(),
    kind: documentKind,
    date: z.string().nullable(),
    audience: z.string().array(),
    at: instant,
    by: z.string(),
    reason: z.string(),
    wasPublic: z.boolean(),
  })
  .transform(({ releaseAt, zone, ...rest }): Hold => ({ ...rest, until: untilOf(releaseAt, zone) }))

function untilOf(releaseAt: string | null, zone: string | null): HoldTerms['until'] {
  return releaseAt === null || zone === null
    ? null
    : Temporal.Instant.from(releaseAt).toZonedDateTimeISO(zone)
}

/**
 * The log of release acts, the latest first.
 *
 * @example
 * (await asKeeper(db, (keeper) => releaseActs(keeper, 10)))[0]?.act
 */
export async function releaseActs(db: Database, limit: number): Promise<ReleaseAct[]> {
  const rows = await db
    .selectFrom('release_acts as a')
    .innerJoin('documents as d', 'd.id', 'a.document')
    .select([
      'a.act',
      'd.slug',
      instantColumn(sql.ref('a.at')).as('at'),
      'a.by',
      'a.reason',
      instantColumn(sql.ref('a.release_at')).as('releaseAt'),
      'a.zone',
      'a.set_name as set',
    ])
    .orderBy('a.id', 'desc')
    .limit(rowCount(limit))
    .execute()
  return actRow.array().parse(rows)
}

const actRow = z
  .object({
    ...terms,
    act: z.enum(releaseActNames),
    slug: z.string(),
    at: instant,
    by: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .transform(({ releaseAt, zone, ...rest }): ReleaseAct => ({ ...rest, until: untilOf(releaseAt, zone) }))
