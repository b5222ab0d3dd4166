/** Archives made by an earlier method of finding commitments. */
import { type Sifted, wordsAround } from '@readout/commitments'
import { type DocumentRecord, documentRecord } from '@readout/record'
import { dropFindings, insertFindings, methodOfFinding } from './findings.ts'
import { summitColumns } from './meeting-columns.ts'
import { waitForTurn } from './queries.ts'
import { asKeeper } from './sight.ts'
import type { Database } from './tables.ts'

/**
 * Finds the commitments of documents again whose own were found by an earlier method, from their stored
 * records. Each document is written at once or not at all, so a process that ends half-way is gone on with by
 * the next.
 *
 * @param sift what finds; a document on which it fails keeps what it has, and is tried again the next time
 * @returns how many documents were sifted again
 *
 * @example
 * await siftAgain(db, sift) // 0 in an archive that this version made
 */
export async function siftAgain(db: Database, sift: (record: DocumentRecord) => Sifted): Promise<number> {
  const behind = await asKeeper(db, (keeper) =>
    keeper.selectFrom('documents').select('id').where('sifted', '<', methodOfFinding).orderBy('id').execute(),
  )
  let done = 0
  for (const { id } of behind) {
    done += await db.transaction().execute(async (transaction) => {
      await waitForTurn(transaction)
      return siftOne(transaction, sift, id)
    })
  }
  return done
}

async function siftOne(
  db: Database,
  sift: (record: DocumentRecord) => Sifted,
  document: number,
): Promise<number> {
  const row = await db
    .selectFrom('revisions as r')
    .innerJoin('documents as d', (join) =>
      join.onRef('d.id', '=', 'r.document').onRef('d.revision', '=', 'r.number'),
    )
    .select('r.record')
    .where('d.id', '=', document)
    // Another process may have been quicker.
    .where('d.sifted', '<', methodOfFinding)
    .executeTakeFirst()
  if (!row) return 0
  const again = readAgain(sift, row.record)
  if (again === null) return 0
  await dropFindings(db, document)
  const { record, found } = again
  await insertFindings(db, [{ document, found, around: wordsAround(record, found.commitments) }])
  await db
    .updateTable('documents')
    .set({ ...summitColumns(record), sifted: methodOfFinding, described: 0 })
    .where('id', '=', document)
    .execute()
  return 1
}

function readAgain(
  sift: (record: DocumentRecord) => Sifted,
  stored: unknown,
): { readonly record: DocumentRecord; readonly found: Sifted } | null {
  try {
    const record = documentRecord.parse(stored)
    return { record, found: sift(record) }
  } catch {
    return null
  }
}
