/** What an import notes beside the text itself: where it came from and when it was seen. */
import type { Arrival, Ways } from './arrival.ts'
import { compareAround } from './edits.ts'
import type { Database } from './tables.ts'

/** The name of a file says nothing of whether its text was published. */
export const isWebAddress = (address: string) => /^https?:\/\//iu.test(address)

/** Bytes that are known were seen earlier than was known. */
export async function noteSeenAt(
  db: Database,
  ways: Ways,
  { version }: Arrival,
  { document, number }: { readonly document: number; readonly number: number },
): Promise<void> {
  if (version === null) return
  await db
    .updateTable('revisions')
    .set({ seen_at: version.committedAt.toString() })
    .where('document', '=', document)
    .where('number', '=', number)
    .execute()
  await compareAround(db, ways.sift, document, number)
}

export async function noteVersion(db: Database, { version }: Arrival, document: number): Promise<void> {
  if (version === null) return
  const { repository, path, commit, committedAt } = version
  await db
    .insertInto('git_versions')
    .values({ repository, path, commit, document, seen_at: committedAt.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function noteAddress(
  db: Database,
  { address }: Arrival,
  document: number,
  now: Temporal.Instant,
): Promise<void> {
  await db
    .insertInto('addresses')
    .values({ address, document, noted_at: now.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function noteCopy(
  db: Database,
  { address, hash }: Arrival,
  document: number,
  now: Temporal.Instant,
): Promise<void> {
  await db
    .insertInto('copies')
    .values({ document, hash, address, noted_at: now.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
