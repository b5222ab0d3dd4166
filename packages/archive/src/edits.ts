/** What changed from each revision of a document to the next, into the tables. */
import { type CommitmentFate, commitmentFates, type Sifted } from '@readout/commitments'
import { type DocumentRecord, difference, documentRecord, type Edit, editSort } from '@readout/record'
import { sql } from 'kysely'
import { waitForTurn } from './queries.ts'
import { revisionsInOrder } from './revision-order.ts'
import { asKeeper } from './sight.ts'
import type { Database } from './tables.ts'

/** The state of the method by which revisions are compared. Raise it where the same two texts give other edits. */
export const methodOfComparing = 6

/** What is listed of a revision that words everything anew; how many there are is counted all the same. */
const mostEdits = 200
const mostFates = 50

type Sift = (record: DocumentRecord) => Sifted

/**
 * Compares a revision that has just been placed with the one before it and the one after it.
 *
 * @example
 * await compareAround(transaction, sift, 4, 2)
 */
export async function compareAround(
  db: Database,
  sift: Sift,
  document: number,
  number: number,
): Promise<void> {
  const order = (await revisionsInOrder(db, document)).map((revision) => revision.number)
  const at = order.indexOf(number)
  await db
    .deleteFrom('edits')
    .where('document', '=', document)
    .where('later', 'in', [number, order[at + 1] ?? number])
    .execute()
  await compareNext(db, sift, document, order[at - 1], number)
  await compareNext(db, sift, document, number, order[at + 1])
}

/**
 * Compares the revisions of documents that were never compared, or by an earlier method. Each document is written at once
 * or not at all.
 *
 * @returns how many documents were compared
 *
 * @example
 * await compareAgain(db, sift) // 0 in an archive that this version made
 */
export async function compareAgain(db: Database, sift: Sift): Promise<number> {
  const { rows } = await asKeeper(db, (keeper) =>
    sql<{ document: number }>`
    select r.document from readout.revisions r
    group by r.document having count(*) > 1 and count(*) - 1 > (
      select count(*) from readout.edits e where e.document = r.document and e.method >= ${methodOfComparing})
    order by r.document`.execute(keeper),
  )
  for (const { document } of rows) {
    await db.transaction().execute(async (transaction) => {
      await waitForTurn(transaction)
      const order = (await revisionsInOrder(transaction, document)).map(({ number }) => number)
      await transaction.deleteFrom('edits').where('document', '=', document).execute()
      for (const [index, number] of order.entries())
        await compareNext(transaction, sift, document, order[index - 1], number)
    })
  }
  return rows.length
}

async function compareNext(
  db: Database,
  sift: Sift,
  document: number,
  earlier: number | undefined,
  later: number | undefined,
): Promise<void> {
  if (earlier === undefined || later === undefined) return
  const [a, b] = [await recordOf(db, document, earlier), await recordOf(db, document, later)]
  const found = saysTheSame(a, b) ? nothing : comparedWords(a, b, sift)
  await db
    .insertInto('edits')
    .values({
      document,
      earlier,
      later,
      method: methodOfComparing,
      number: found.edits.length,
      moved: found.moved,
      sorts: editSort.options.filter((sort) => found.edits.some((edit) => edit.sort === sort)),
      is_announced: found.isAnnounced,
      note: found.note,
      edits: JSON.stringify(weightiest(found.edits).slice(0, mostEdits)),
      fates: JSON.stringify(found.fates.filter(({ state }) => state !== 'kept').slice(0, mostFates)),
    })
    .execute()
}

interface ComparedWords {
  readonly edits: readonly Edit[]
  readonly moved: number
  readonly isAnnounced: boolean
  readonly note: string | null
  readonly fates: readonly CommitmentFate[]
}

const nothing: ComparedWords = { edits: [], moved: 0, isAnnounced: false, note: null, fates: [] }

function comparedWords(a: DocumentRecord, b: DocumentRecord, sift: Sift): ComparedWords {
  const { edits, moved, isAnnounced, note } = difference(a, b)
  const fates = edits.length === 0 ? [] : commitmentFates(a, b, [sift(a).commitments, sift(b).commitments])
  return { edits, moved, isAnnounced, note, fates }
}

const saysTheSame = (a: DocumentRecord, b: DocumentRecord) =>
  a.text === b.text && a.meta.title === b.meta.title && a.meta.date === b.meta.date

/** Figures before days, days before names, and so on; of one sort in the order of the text. */
function weightiest(edits: readonly Edit[]): Edit[] {
  const weight = ({ sort }: Edit) => editSort.options.indexOf(sort)
  return edits.toSorted((a, b) => weight(a) - weight(b))
}

/**
 * The record of one revision.
 *
 * @example
 * (await recordOf(db, 4, 1)).passages
 */
export async function recordOf(db: Database, document: number, number: number): Promise<DocumentRecord> {
  const { record } = await db
    .selectFrom('revisions')
    .select('record')
    .where('document', '=', document)
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  return documentRecord.parse(record)
}
