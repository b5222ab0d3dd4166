/** Documents out of the archive. */
import { documentKind, documentRecord } from '@readout/record'
import { type Selectable, sql } from 'kysely'
import { z } from 'zod'
import { facetsOf, tally } from './facets.ts'
import { findingsIn } from './findings.ts'
import { atOneMoment, count, dayColumn, isInYear, rowCount, storableName, yearColumn } from './queries.ts'
import { historyOf } from './revision-list.ts'
import { type Database, schema, type Tables } from './tables.ts'
import type { DocumentFilter, DocumentPage, DocumentSummary, StoredDocument } from './types.ts'

/**
 * The documents that match, the newest first and the undated last, with how many there are and how many each
 * other choice of kind and year would leave.
 *
 * @example
 * await listDocuments(db, { kind: 'fact-sheet', limit: 20 })
 */
export function listDocuments(db: Database, filter: DocumentFilter): Promise<DocumentPage> {
  return atOneMoment(db, (moment) => pageAt(moment, filter))
}

async function pageAt(db: Database, filter: DocumentFilter): Promise<DocumentPage> {
  const { kind, year, limit, offset = 0 } = filter
  const tallies = await db
    .selectFrom('documents as d')
    .select(['d.kind', yearColumn.as('year'), count.as('count')])
    .groupBy(['d.kind', yearColumn])
    .execute()
  const rows = await summaries(db)
    .where(({ and, eb }) =>
      and([
        ...(kind === undefined ? [] : [eb('d.kind', '=', kind)]),
        ...(year === undefined ? [] : [isInYear(year)]),
      ]),
    )
    .orderBy('d.date', (order) => order.desc().nullsLast())
    .orderBy('d.slug')
    .$if(limit !== undefined, (query) => query.limit(rowCount(limit ?? 0)))
    .offset(rowCount(offset))
    .execute()
  const documents = summary.array().parse(rows)
  return { documents, ...facetsOf(tally.array().parse(tallies), filter) }
}

/**
 * One document with its current record, its commitments and its revisions; null when none goes by that slug.
 *
 * @example
 * (await documentBy(db, '2021-11-18-fact-sheet'))?.record.passages
 */
export function documentBy(db: Database, slug: string): Promise<StoredDocument | null> {
  return atOneMoment(db, (moment) => documentAt(moment, slug))
}

async function documentAt(db: Database, slug: string): Promise<StoredDocument | null> {
  const face = await summaries(db)
    .select(['d.id', 'd.summit', 'd.summit_name', 'd.summit_year'])
    .where('d.slug', '=', storableName(slug))
    .executeTakeFirst()
  if (!face) return null
  const current = await db
    .selectFrom('revisions as r')
    .innerJoin('documents as d', (join) =>
      join.onRef('d.id', '=', 'r.document').onRef('d.revision', '=', 'r.number'),
    )
    .select('r.record')
    .where('d.id', '=', face.id)
    .executeTakeFirstOrThrow()
  const { rejected } = await db
    .selectFrom('rejected')
    .select(({ fn }) => fn.coalesce(fn.max('number'), sql<number>`0`).as('rejected'))
    .where('document', '=', face.id)
    .executeTakeFirstOrThrow()
  return {
    ...summary.parse(face),
    record: documentRecord.parse(current.record),
    ...(await findingsIn(db, face.id)),
    summit: summitOf(face),
    rejected,
    history: await historyOf(db, face.id),
  }
}

function summitOf({ summit, summit_name, summit_year }: SummitColumns): StoredDocument['summit'] {
  if (summit === null || summit_name === null || summit_year === null) return null
  return { slug: summit, name: summit_name, year: summit_year }
}

type SummitColumns = Pick<Selectable<Tables['documents']>, 'summit' | 'summit_name' | 'summit_year'>

/**
 * The bytes of a revision exactly as they came; of the current one where none is named. Null where there is
 * none.
 *
 * @example
 * new TextDecoder().decode((await sourceOf(db, '2021-11-18-fact-sheet', 1)) ?? new Uint8Array())
 */
export async function sourceOf(db: Database, slug: string, number?: number): Promise<Uint8Array | null> {
  if (number !== undefined && !(Number.isInteger(number) && number > 0 && number < 2 ** 31)) return null
  const row = await atOneMoment(db, (moment) =>
    moment
      .selectFrom('revisions as r')
      .innerJoin('documents as d', 'd.id', 'r.document')
      .select('r.bytes')
      .where('d.slug', '=', storableName(slug))
      .where('r.number', '=', (match) => (number === undefined ? match.ref('d.revision') : match.val(number)))
      .executeTakeFirst(),
  )
  return row ? new Uint8Array(row.bytes) : null
}

/** Rows of documents as lists show them; `d` is a row of documents. */
export const summaries = (db: Database) =>
  db
    .selectFrom('documents as d')
    .select([
      'd.slug',
      'd.title',
      'd.kind',
      'd.publisher',
      dayColumn.as('date'),
      'd.specimen',
      countIn('commitments').as('commitments'),
      countIn('passages').as('passages'),
      countIn('revisions').as('revisions'),
    ])

const countIn = (table: 'commitments' | 'passages' | 'revisions') =>
  sql`(select count(*) from ${sql.table(`${schema}.${table}`)} t where t.document = d.id)`

export const summary: z.ZodType<DocumentSummary> = z.object({
  slug: z.string(),
  title: z.string(),
  kind: documentKind,
  publisher: z.string().nullable(),
  date: z.string().nullable(),
  specimen: z.boolean(),
  commitments: z.number().int(),
  passages: z.number().int(),
  revisions: z.number().int(),
})
