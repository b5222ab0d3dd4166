/** Sources into the archive: recognised, and written in one transaction or not at all. */
import type { Sifted } from '@readout/commitments'
import { addDocument, addRevision, hasCurrentWords } from './add-revision.ts'
import type { Arrival, Ways } from './arrival.ts'
import { faceOf } from './face.ts'
import { type Ledger, linkDocuments, settleLedger } from './ledger.ts'
import type { Linkable } from './linkables.ts'
import { locate, type Seen, shelfOf } from './locate.ts'
import { isWebAddress, noteAddress, noteCopy, noteSeenAt, noteVersion } from './notes.ts'
import { type Portion, writeTexts } from './portion.ts'
import { atOneMoment, waitForTurn } from './queries.ts'
import { type TimedOrder, timedOrder } from './releases/embargo.ts'
import { holdsOf } from './releases/held.ts'
import { placeHold, refusalOf } from './releases/order.ts'
import { settleIn } from './releases/settle.ts'
import type { HoldOrder, HoldTerms } from './releases/types.ts'
import { noteChange } from './state.ts'
import { codeOf, wordsOf } from './store.ts'
import type { Database } from './tables.ts'
import type { ImportOutcome } from './types.ts'
import { foundIn, type Weighed } from './weigh.ts'

/** A source that has been weighed and is to be written. */
export interface Given {
  readonly weighed: Weighed
  readonly order?: HoldOrder | undefined
  /** Whether the linking of a document that it adds may wait until `linkUnlinked`. */
  readonly isLinkedLater?: boolean
}

/**
 * Adds each source as a document, adds it to its document as a revision, or leaves all as it is: all of them in one
 * transaction, in their order.
 *
 * - Same document: it came under an address that the archive knows, which is its `sourceUrl`, or its name
 *   where it has none.
 * - Unchanged: the document has a revision of the same bytes. An older one counts, so that importing an old
 *   and a new state of a text again changes nothing. Only of a version of a git repository it is known when it was
 *   seen: there, bytes that come back after others are a revision again.
 * - Also the same document: bytes, or date, title and words, that another address brought before. The archive
 *   then notes the second address and keeps one document.
 *
 * With a hold, a document that it adds is out of public sight. What belongs to a held document is held with it, with a
 * hold or without. A hold that cannot be placed fails the source, and nothing of it is written.
 *
 * A source that cannot be read fails alone, and so does one that the database cannot hold; only a database
 * that does not work is thrown.
 *
 * @example
 * await takeIn(db, newLedger(), ways, [{ weighed: await weigh(db, ways, { name: '2021-11-18-fact-sheet.md', bytes }) }])
 * // [{ status: 'added', name: '2021-11-18-fact-sheet.md', slug: '2021-11-18-fact-sheet-key-deliverables' }]
 */
export async function takeIn(
  db: Database,
  ledger: Ledger,
  ways: Ways,
  given: readonly Given[],
): Promise<ImportOutcome[]> {
  const sought: (Sought | ImportOutcome)[] = []
  for (const one of given) sought.push(await soughtFor(db, ways, one))
  if (sought.every((one) => 'status' in one)) return sought
  try {
    return await writeAll(db, ledger, ways, sought)
  } catch (error) {
    if (!isAboutTheSource(error)) throw error
    const [first] = sought
    if (sought.length === 1 && first !== undefined && !('status' in first)) {
      const { name } = first.arrival
      return [{ status: 'failed', name, message: `The database cannot hold it: ${wordsOf(error)}.` }]
    }
  }
  // One of them it cannot hold, and all were undone: each for itself.
  const outcomes: ImportOutcome[] = []
  for (const one of given) outcomes.push(...(await takeIn(db, ledger, ways, [one])))
  return outcomes
}

/** A source that has been read, with what is known of it before the transaction. */
interface Sought {
  readonly arrival: Arrival
  /** Null where the words are known. */
  readonly found: Sifted | null
  readonly order: TimedOrder | undefined
  readonly isLinkedLater: boolean
}

async function soughtFor(
  db: Database,
  ways: Ways,
  { weighed, order: asked, isLinkedLater = false }: Given,
): Promise<Sought | ImportOutcome> {
  if ('outcome' in weighed) return weighed.outcome
  const { arrival } = weighed
  const { name } = arrival
  const order = asked && timedOrder(asked, arrival.record)
  if (order && 'failure' in order) return { status: 'failed', name, message: order.failure }
  // Finding takes longer than asking whether it is needed.
  const known = weighed.found === null ? await lookUp(db, arrival) : null
  if (known?.seen.is === 'kept' && arrival.version === null && order === undefined)
    return { status: 'unchanged', name, slug: known.seen.slug }
  const found = known?.isFound ? null : await foundIn(ways, weighed)
  if (found !== null && 'failure' in found) return { status: 'failed', name, message: found.failure }
  return { arrival, found, order, isLinkedLater }
}

/** As the public: what is held is found by the writing. */
function lookUp(db: Database, arrival: Arrival): Promise<{ readonly seen: Seen; readonly isFound: boolean }> {
  return atOneMoment(db, async (moment) => {
    const seen = await locate(shelfOf(moment), arrival)
    const isFound =
      seen.is !== 'new' &&
      (seen.is !== 'changed' || (await hasCurrentWords(moment, seen.document, arrival.record)))
    return { seen, isFound }
  })
}

async function writeAll(
  db: Database,
  ledger: Ledger,
  ways: Ways,
  sought: readonly (Sought | ImportOutcome)[],
): Promise<ImportOutcome[]> {
  const linkedLater: number[] = []
  const outcomes = await db.transaction().execute(async (transaction) => {
    // Whoever watches how long answers take must not learn that something came that is held.
    await waitForTurn(transaction, { isSeen: false })
    await settleIn(transaction, ledger)
    const portion: Portion = { db: transaction, ledger, waiting: [], unlinked: [] }
    const written: ImportOutcome[] = []
    const linkedNow: Linkable[] = []
    for (const one of sought) {
      if ('status' in one) {
        written.push(one)
        continue
      }
      written.push(await write(portion, ways, one))
      for (const { isNew, linkable } of portion.unlinked.splice(0)) {
        if (isNew && one.isLinkedLater) linkedLater.push(linkable.id)
        else linkedNow.push(linkable)
      }
    }
    await writeTexts(portion)
    await linkDocuments(transaction, ledger, linkedNow)
    if (written.some(isPublic)) await noteChange(transaction)
    return written
  })
  settleLedger(ledger)
  ledger.unlinked.push(...linkedLater)
  return outcomes
}

async function write(
  portion: Portion,
  ways: Ways,
  { arrival, found, order }: Sought,
): Promise<ImportOutcome> {
  const { db } = portion
  const { name } = arrival
  const now = ways.now()
  const seen = await locate(shelfOf(db), arrival, order === undefined && isWebAddress(arrival.address))
  const known = seen.is === 'new' ? null : seen
  if (order !== undefined) {
    const refusal = await refusalOf(db, order, known)
    if (refusal !== null) return { status: 'failed', name, message: refusal }
  }
  const held = known === null ? heldBy(order) : await termsOf(db, known.document)
  if (seen.is !== 'new' && seen.is !== 'changed') {
    if (seen.is === 'older') await noteSeenAt(db, ways, arrival, seen)
    if (seen.is === 'known words') {
      await noteAddress(db, arrival, seen.document, now)
      await noteCopy(db, arrival, seen.document, now)
    }
    await noteVersion(db, arrival, seen.document)
    return { status: 'unchanged', name, slug: seen.slug, ...held }
  }
  const writing = { arrival, face: faceOf(arrival), found, isHeld: 'held' in held, now }
  const { document, slug } = known ?? (await addDocument(portion, ways, writing))
  if (known !== null) await addRevision(portion, ways, writing, known)
  await noteVersion(db, arrival, document)
  if (known === null && order !== undefined) await placeHold(db, document, order)
  const { problems } = arrival.record
  const status = known === null ? 'added' : 'revised'
  return { status, name, slug, ...(problems.length > 0 && { problems }), ...held }
}

const isPublic = (outcome: ImportOutcome) => outcome.status !== 'failed' && outcome.held === undefined

type Held = { readonly held: HoldTerms } | Record<never, never>

function heldBy(order: TimedOrder | undefined): Held {
  return order === undefined ? {} : { held: { until: order.until, set: order.set ?? null } }
}

async function termsOf(db: Database, document: number): Promise<Held> {
  const [hold] = await holdsOf(db, [document])
  return hold === undefined ? {} : { held: { until: hold.until, set: hold.set } }
}

/**
 * SQLSTATE classes: 22 a value that cannot be held, 23 a rule of the tables, 54 a limit
 * (https://www.postgresql.org/docs/15/errcodes-appendix.html).
 */
function isAboutTheSource(error: unknown): boolean {
  return /^(?:22|23|54)/u.test(codeOf(error) ?? '')
}
