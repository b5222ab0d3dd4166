/** What was found in a document, into the tables and out of them. */
import { type Candidate, type Commitment, candidate, commitment, type Sifted } from '@readout/commitments'
import { dueDay } from './due.ts'
import type { LinkColumns } from './link-rows.ts'
import { atOneMoment, count, inBatches } from './queries.ts'
import type { Database } from './tables.ts'
import type { WordedPledge } from './types.ts'

/**
 * The state of the method by which commitments are found. Raise it where the same text gives other commitments, belongs to
 * another summit, or tells another thing of a pledge: what an archive holds by an earlier one is found again when it is opened.
 */
export const methodOfFinding = 22

/** What was found in a text and is to be written. */
export interface FoundText {
  /** The id of its document, for which nothing is written. */
  readonly document: number
  readonly found: Sifted
  /** What the text says around each commitment. */
  readonly around: readonly string[]
  /** What each commitment's row says of its pledge; left out, they are linked later. */
  readonly links?: readonly LinkColumns[] | undefined
}

/**
 * Writes what was found in texts.
 *
 * @example
 * await insertFindings(transaction, [{ document: 4, found, around: wordsAround(record, found.commitments) }])
 */
export async function insertFindings(db: Database, texts: readonly FoundText[]): Promise<void> {
  for (const batch of inBatches(texts.flatMap(commitmentRows)))
    await db.insertInto('commitments').values(batch).execute()
  const rejected = texts.flatMap(({ document, found }) =>
    found.rejected.length === 0
      ? []
      : [{ document, number: found.rejected.length, candidates: JSON.stringify(found.rejected) }],
  )
  for (const batch of inBatches(rejected)) await db.insertInto('rejected').values(batch).execute()
}

function commitmentRows({ document, found, around, links }: FoundText) {
  return found.commitments.map(({ start, end, target, checkable, cues, ...fields }, ordinal) => ({
    document,
    ordinal,
    ...fields,
    quote_start: start,
    quote_end: end,
    target: target && JSON.stringify(target),
    due: dueDay(fields.deadline),
    missing: checkable === 'yes' ? [] : [...checkable],
    cues: JSON.stringify(cues),
    around: around[ordinal] ?? null,
    ...(links?.[ordinal] ?? unlinked),
  }))
}

/**
 * Takes away what was found in a document.
 *
 * @example
 * await dropFindings(transaction, 4)
 */
export async function dropFindings(db: Database, document: number): Promise<void> {
  for (const table of ['commitments', 'rejected'] as const)
    await db.deleteFrom(table).where('document', '=', document).execute()
}

const unlinked = { pledge: null, place: 0, continues: null, relation: null, link: null }

/**
 * The commitments of a document in the order of the text, and the pledge that each of them words.
 *
 * @example
 * await findingsIn(db, 4)
 */
export async function findingsIn(
  db: Database,
  document: number,
): Promise<{ found: Commitment[]; pledges: (WordedPledge | null)[] }> {
  const rows = await db
    .selectFrom('commitments as c')
    .selectAll('c')
    .select(({ selectFrom }) =>
      selectFrom('commitments as o')
        .select(count.as('wordings'))
        .whereRef('o.pledge', '=', 'c.pledge')
        .as('wordings'),
    )
    .where('c.document', '=', document)
    .orderBy('c.ordinal')
    .execute()
  return {
    found: rows.map(commitmentOf),
    pledges: rows.map(({ pledge, wordings }) =>
      pledge === null ? null : { id: pledge, wordings: wordings ?? 1 },
    ),
  }
}

/**
 * A row of the table as the commitment that it holds.
 *
 * @throws ZodError where the row holds none
 *
 * @example
 * commitmentOf(row).checkable // 'yes' where the row's `missing` is empty
 */
export function commitmentOf({ quote_start, quote_end, missing, ...fields }: FoundRow): Commitment {
  const checkable = missing.length === 0 ? 'yes' : missing
  return commitment.parse({ ...fields, start: quote_start, end: quote_end, checkable })
}

interface FoundRow {
  readonly quote_start: number
  readonly quote_end: number
  readonly missing: readonly string[]
  readonly cues: unknown
}

/**
 * What looked like a commitment of a document and was not taken, in the order of the text; null when no
 * document goes by that slug.
 *
 * @example
 * (await rejectedIn(db, '2021-11-18-fact-sheet'))?.[0]?.reason
 */
export async function rejectedIn(db: Database, slug: string): Promise<Candidate[] | null> {
  const row = await atOneMoment(db, (moment) =>
    moment
      .selectFrom('documents as d')
      .leftJoin('rejected as j', 'j.document', 'd.id')
      .select('j.candidates')
      .where('d.slug', '=', slug)
      .executeTakeFirst(),
  )
  return row ? candidate.array().parse(row.candidates ?? []) : null
}
