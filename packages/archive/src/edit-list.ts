/** Edits over the whole archive, and two revisions of one document side by side. */
import { type CommitmentFate, commitmentFate, commitmentFates, type Sifted } from '@readout/commitments'
import {
  type DocumentRecord,
  difference,
  type Edit,
  type EditSort,
  edit,
  editSort,
  ReadoutError,
} from '@readout/record'
import { sql } from 'kysely'
import { z } from 'zod'
import { documentLine, documentLineColumns } from './document-line.ts'
import type { EditedRevision, EditFilter, EditPage, StoredDifference } from './edit-types.ts'
import { recordOf } from './edits.ts'
import { atOneMoment, instantColumn, rowCount, storableName } from './queries.ts'
import { historyOf } from './revision-list.ts'
import type { Database } from './tables.ts'
import type { Facet } from './types.ts'

/**
 * Revisions that changed words, those seen last first, with how many each other choice would leave. Each is weighed in
 * memory: 15,000 documents with a history of four years have about a thousand.
 *
 * @throws ReadoutError 'no-such-document' where they are asked of a document that is not there for the public
 *
 * @example
 * await listEdits(db, { sort: 'number', isAnnounced: false })
 */
export function listEdits(db: Database, filter: EditFilter): Promise<EditPage> {
  return atOneMoment(db, async (moment) => {
    const { limit = 20, offset = 0, document } = filter
    if (document !== undefined) await refuseUnknown(moment, document)
    const all = await facesOf(moment, filter.document)
    const found = all.filter((face) => dimensions.every((one) => passes[one](face, filter)))
    const shown = found.slice(rowCount(offset), rowCount(offset) + rowCount(limit))
    const revisions: EditedRevision[] = []
    for (const face of shown) revisions.push(await editedAt(moment, face))
    return {
      revisions,
      total: found.length,
      documents: new Set(found.map(({ document }) => document)).size,
      facets: facetsOf(all, filter),
    }
  })
}

/** What is held is as unknown as what never came. */
async function refuseUnknown(db: Database, slug: string): Promise<void> {
  const known = await db
    .selectFrom('documents')
    .select('id')
    .where('slug', '=', storableName(slug))
    .executeTakeFirst()
  if (known === undefined)
    throw new ReadoutError(
      'no-such-document',
      `The archive holds no document “${slug}”.`,
      'Look its name up in the list of documents.',
    )
}

/** What an edited revision is picked by. */
interface Face {
  readonly document: number
  readonly later: number
  readonly sorts: readonly EditSort[]
  readonly year: number
  readonly isAnnounced: boolean
  readonly touchesCommitments: boolean
}

const face: z.ZodType<Face> = z.object({
  document: z.number().int(),
  later: z.number().int(),
  sorts: editSort.array(),
  year: z.number().int(),
  isAnnounced: z.boolean(),
  touchesCommitments: z.boolean(),
})

async function facesOf(db: Database, slug: string | undefined): Promise<Face[]> {
  const rows = await db
    .selectFrom('edits as e')
    .innerJoin('revisions as r', (join) =>
      join.onRef('r.document', '=', 'e.document').onRef('r.number', '=', 'e.later'),
    )
    .innerJoin('documents as d', 'd.id', 'e.document')
    .select([
      'e.document',
      'e.later',
      'e.sorts',
      sql`extract(year from r.seen_at at time zone 'UTC')::integer`.as('year'),
      'e.is_announced as isAnnounced',
      sql`jsonb_array_length(e.fates) > 0`.as('touchesCommitments'),
    ])
    .where('e.number', '>', 0)
    .$if(slug !== undefined, (query) => query.where('d.slug', '=', storableName(slug ?? '')))
    .orderBy('r.seen_at', 'desc')
    .orderBy('d.slug')
    .orderBy('e.later', 'desc')
    .execute()
  return face.array().parse(rows)
}

const passes = {
  sort: ({ sorts }: Face, { sort }: EditFilter) => sort === undefined || sorts.includes(sort),
  year: (face: Face, { year }: EditFilter) => year === undefined || face.year === year,
  isAnnounced: (face: Face, { isAnnounced }: EditFilter) =>
    isAnnounced === undefined || face.isAnnounced === isAnnounced,
  touchesCommitments: (face: Face, { touchesCommitments }: EditFilter) =>
    touchesCommitments === undefined || face.touchesCommitments === touchesCommitments,
}

const dimensions = ['sort', 'year', 'isAnnounced', 'touchesCommitments'] as const

function facetsOf(all: readonly Face[], filter: EditFilter): EditPage['facets'] {
  const without = (dimension: (typeof dimensions)[number]) =>
    all.filter((one) => dimensions.every((other) => other === dimension || passes[other](one, filter)))
  const sorts = tallied(without('sort').flatMap(({ sorts }) => sorts))
  return {
    sort: editSort.options.flatMap((sort) => sorts.filter(({ value }) => value === sort)),
    year: tallied(without('year').map(({ year }) => year)).toSorted((a, b) => b.value - a.value),
    isAnnounced: tallied(without('isAnnounced').map(({ isAnnounced }) => isAnnounced)),
    touchesCommitments: tallied(without('touchesCommitments').map((one) => one.touchesCommitments)),
  }
}

function tallied<T>(values: readonly T[]): Facet<T>[] {
  return [...Map.groupBy(values, (value) => value)]
    .map(([value, group]) => ({ value, count: group.length }))
    .toSorted((a, b) => b.count - a.count)
}

async function editedAt(db: Database, { document, later }: Face): Promise<EditedRevision> {
  const row = await db
    .selectFrom('edits as e')
    .innerJoin('documents as d', 'd.id', 'e.document')
    .innerJoin('revisions as r', (join) =>
      join.onRef('r.document', '=', 'e.document').onRef('r.number', '=', 'e.later'),
    )
    .innerJoin('revisions as b', (join) =>
      join.onRef('b.document', '=', 'e.document').onRef('b.number', '=', 'e.earlier'),
    )
    .select([
      ...documentLineColumns,
      'e.earlier',
      'e.later',
      'e.number',
      'e.sorts',
      'e.is_announced',
      'e.note',
      'e.edits',
      'e.fates',
      instantColumn(sql.ref('r.seen_at')).as('seenAt'),
      instantColumn(sql.ref('b.seen_at')).as('earlierSeenAt'),
    ])
    .where('e.document', '=', document)
    .where('e.later', '=', later)
    .executeTakeFirstOrThrow()
  const edits: Edit[] = edit.array().parse(row.edits)
  const fates: CommitmentFate[] = commitmentFate.array().parse(row.fates)
  return {
    document: documentLine.parse(row),
    earlier: row.earlier,
    later: row.later,
    earlierSeenAt: Temporal.Instant.from(row.earlierSeenAt),
    seenAt: Temporal.Instant.from(row.seenAt),
    sorts: editSort.array().parse(row.sorts),
    isAnnounced: row.is_announced,
    note: row.note,
    number: row.number,
    edits,
    fates,
  }
}

/**
 * Two revisions of a document side by side, the one seen first first, whichever is named first; null where one of them is
 * not there.
 *
 * @example
 * (await differenceOf(db, sift, '2021-11-18-fact-sheet', 1, 2))?.difference.edits
 */
export function differenceOf(
  db: Database,
  sift: (record: DocumentRecord) => Sifted,
  slug: string,
  one: number,
  other: number,
): Promise<StoredDifference | null> {
  return atOneMoment(db, async (moment) => {
    const row = await moment
      .selectFrom('documents as d')
      .select(['d.id', ...documentLineColumns])
      .where('d.slug', '=', storableName(slug))
      .executeTakeFirst()
    if (row === undefined) return null
    const history = (await historyOf(moment, row.id)).toReversed()
    const [first, second] = history.filter(({ number }) => number === one || number === other)
    if (first === undefined || second === undefined) return null
    const a = await recordOf(moment, row.id, first.number)
    const b = await recordOf(moment, row.id, second.number)
    return {
      document: documentLine.parse(row),
      earlier: { ...first, record: a },
      later: { ...second, record: b },
      difference: difference(a, b),
      fates: commitmentFates(a, b, [sift(a).commitments, sift(b).commitments]),
    }
  })
}
