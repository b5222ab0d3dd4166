/**
 * Pledges of documents that are held. While one is, none of its commitments is linked with another document's: a link
 * stands in the rows of both, and in the ids and places of a public pledge. Each stands as a pledge of its own.
 */
import { openBook, pledgesOf } from '@readout/commitments'
import { sql } from 'kysely'
import { type Ledger, linkDocuments, newLedger, taken } from '../ledger.ts'
import { type LinkColumns, rowsOf, writeFormer, writeLinks } from '../link-rows.ts'
import { type Linkable, linkablesOf } from '../linkables.ts'
import { anyId } from '../queries.ts'
import type { Database } from '../tables.ts'

/**
 * For each commitment of a document, in order, what its row says while it is linked with no other document.
 *
 * @example
 * standingAlone({ id: 4, document: { name: 'pact', title: 'Pact', date: null }, commitments: [] }) // []
 */
export function standingAlone(document: Linkable): LinkColumns[] {
  const ledger = newLedger()
  const own: LinkColumns[] = []
  for (const pledge of pledgesOf(openBook([taken(ledger, document)])))
    for (const { ordinal, columns } of rowsOf(pledge, ledger)) own[ordinal] = columns
  return own
}

/**
 * Lets commitments that are in the tables stand alone, as `standingAlone` says.
 *
 * @example
 * await standAlone(transaction, [4])
 */
export async function standAlone(db: Database, documents: readonly number[]): Promise<void> {
  for (const document of await linkablesOf(db, documents)) {
    await writeLinks(
      db,
      standingAlone(document).map((columns, ordinal) => ({ document: document.id, ordinal, columns })),
    )
  }
}

/**
 * Links the commitments of documents that have become public with those of all others. Where one stood as a pledge of its
 * own and no longer does, its address leads on.
 *
 * @example
 * await linkReleased(transaction, ledger, [4, 5])
 */
export async function linkReleased(
  db: Database,
  ledger: Ledger,
  documents: readonly number[],
): Promise<void> {
  const linkables = (await linkablesOf(db, documents)).filter(({ commitments }) => commitments.length > 0)
  if (linkables.length === 0) return
  const alone = new Map(linkables.map((document) => [document.id, standingAlone(document)]))
  await linkDocuments(db, ledger, linkables)
  const linked = await db
    .selectFrom('commitments')
    .select(['document', 'ordinal', 'pledge'])
    .where(sql<boolean>`document = ${anyId([...alone.keys()])}`)
    .execute()
  const gone = linked.flatMap(({ document, ordinal, pledge }) => {
    const id = alone.get(document)?.[ordinal]?.pledge
    return id === undefined || id === pledge ? [] : [{ id, into: pledge }]
  })
  await writeFormer(db, { gone })
}

/**
 * Takes the commitments of public documents out of all pledges, for their documents are about to be withdrawn; they are not
 * held yet, or the book would not know what they are taken out of.
 *
 * @example
 * await unlink(transaction, ledger, [4])
 */
export async function unlink(db: Database, ledger: Ledger, documents: readonly number[]): Promise<void> {
  const linkables = (await linkablesOf(db, documents)).filter(({ commitments }) => commitments.length > 0)
  if (linkables.length === 0) return
  await linkDocuments(
    db,
    ledger,
    linkables.map((document) => ({ ...document, commitments: [] })),
  )
  await standAlone(
    db,
    linkables.map(({ id }) => id),
  )
}
