/** An import that writes nothing and says what it would do, one source after another as a true one does. */
import type { Ways } from './arrival.ts'
import { slugBase, slugOf, titleOf } from './identity.ts'
import { locate, type Marks, type Shelf, shelfOf, statesOf } from './locate.ts'
import { isWebAddress } from './notes.ts'
import { asKeeper } from './sight.ts'
import type { Database } from './tables.ts'
import type { ImportOutcome, ImportSource } from './types.ts'
import { foundIn, type Weighed, weigh } from './weigh.ts'
import { inPortions } from './writer.ts'

/**
 * Reads each source and finds its commitments, and says what would become of it after those that came before it in the same
 * rehearsal, also where several are given at once. What the database itself might refuse shows only when it is written.
 *
 * @example
 * const rehearsal = rehearse(db, ways)
 * await rehearsal(source) // { status: 'added', … }
 * await rehearsal(source) // { status: 'unchanged', … }
 */
export function rehearse(db: Database, ways: Ways): (source: ImportSource) => Promise<ImportOutcome> {
  const shelf = overlaid(db)
  const give = inPortions(async (portion: readonly Weighed[]) => {
    const outcomes: ImportOutcome[] = []
    for (const weighed of portion) outcomes.push(await outcomeOn(shelf, ways, weighed))
    return outcomes
  })
  return (source) => give(weigh(db, ways, source))
}

/** What would become of a source, with the shelf as those before it would have left it. */
async function outcomeOn(shelf: OverlaidShelf, ways: Ways, weighed: Weighed): Promise<ImportOutcome> {
  if ('outcome' in weighed) return weighed.outcome
  const { arrival } = weighed
  const { name, record } = arrival
  const seen = await locate(shelf, arrival, isWebAddress(arrival.address))
  if (seen.is === 'kept') return { status: 'unchanged', name, slug: seen.slug }
  const { problems } = record
  const found = await foundIn(ways, weighed)
  if ('failure' in found) return { status: 'failed', name, message: found.failure }
  if (seen.is === 'known words') {
    shelf.copy(seen.document, seen.slug, arrival)
    return { status: 'unchanged', name, slug: seen.slug }
  }
  const status = seen.is === 'new' ? 'added' : 'revised'
  const slug =
    seen.is === 'new'
      ? await shelf.add(record.meta.date, titleOf(record, name), arrival)
      : shelf.revise(seen.document, seen.slug, arrival)
  return { status, name, slug, ...(problems.length > 0 && { problems }) }
}

interface Rehearsed {
  readonly document: number
  readonly slug: string
  readonly addresses: Set<string>
  readonly revisions: Marks[]
  readonly copies: Set<string>
}

interface OverlaidShelf extends Shelf {
  add(date: string | null, title: string, marks: Marks): Promise<string>
  revise(document: number, slug: string, marks: Marks): string
  copy(document: number, slug: string, marks: Marks): void
}

/** The archive with what the rehearsal would have written; documents that are not there yet have negative numbers. */
function overlaid(db: Database): OverlaidShelf {
  /** Held documents as well: what it gives is for who imports. */
  const kept: Shelf = {
    byAddress: (...marks) => asKeeper(db, (keeper) => shelfOf(keeper).byAddress(...marks)),
    byFile: (...marks) => asKeeper(db, (keeper) => shelfOf(keeper).byFile(...marks)),
    place: (...marks) => asKeeper(db, (keeper) => shelfOf(keeper).place(...marks)),
    byWords: (...marks) => asKeeper(db, (keeper) => shelfOf(keeper).byWords(...marks)),
  }
  const rehearsed = new Map<number, Rehearsed>()
  const taken = new Set<string>()

  function touched(document: number, slug: string): Rehearsed {
    const entry: Rehearsed = rehearsed.get(document) ?? {
      document,
      slug,
      addresses: new Set(),
      revisions: [],
      copies: new Set(),
    }
    rehearsed.set(document, entry)
    return entry
  }

  return {
    async byAddress(address, hash) {
      const known = await kept.byAddress(address, hash)
      const entry =
        (known && rehearsed.get(known.document)) ??
        [...rehearsed.values()].find(({ addresses }) => addresses.has(address))
      if (!entry) return known
      const before =
        known ??
        (entry.document > 0 ? await asKeeper(db, (keeper) => statesOf(keeper, entry.document, hash)) : null)
      return {
        document: entry.document,
        slug: entry.slug,
        revisions: [...(before?.revisions ?? []), ...entry.revisions],
        hasCopy: before?.hasCopy === true || entry.copies.has(hash),
      }
    },
    // Versions of a repository are not rehearsed.
    byFile: kept.byFile,
    place: kept.place,
    async byWords(hash, fingerprint, isPublished) {
      const known = await kept.byWords(hash, fingerprint, isPublished)
      if (known) return known
      const isSame = (marks: Marks) => marks.hash === hash || marks.fingerprint === fingerprint
      const entry = [...rehearsed.values()].find(
        ({ revisions, copies }) => copies.has(hash) || revisions.some(isSame),
      )
      return entry ? { document: entry.document, slug: entry.slug } : null
    },
    async add(date, title, marks) {
      const base = slugBase(date, title)
      const alike = await asKeeper(db, (keeper) =>
        keeper.selectFrom('documents').select('slug').where('slug', 'like', `${base}%`).execute(),
      )
      const slug = slugOf(date, title, new Set([...taken, ...alike.map((document) => document.slug)]))
      taken.add(slug)
      return this.revise(-1 - rehearsed.size, slug, marks)
    },
    revise(document, slug, marks) {
      const entry = touched(document, slug)
      entry.addresses.add(marks.address)
      entry.revisions.push(marks)
      return slug
    },
    copy(document, slug, marks) {
      const entry = touched(document, slug)
      entry.addresses.add(marks.address)
      entry.copies.add(marks.hash)
    },
  }
}
