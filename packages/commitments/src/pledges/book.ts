import { addEntries, compareEntries, emptyState, removeEntries, type State } from './entries.ts'
import type { Entry } from './entry.ts'
import type { LinkDocument } from './order.ts'
import { pledgeFoundedBy } from './pledge.ts'
import type { Pledge } from './pledge-schema.ts'
import { type Before, settle } from './settle.ts'

/**
 * The promises of many documents, linked into pledges, with the index that lets one more document come in at the cost of
 * what it shares with the others, not of all of them. `addToBook` and `removeFromBook` change it in place.
 */
export interface PledgeBook {
  readonly state: State
}

/** What the coming or going of a document changed, by the ids of pledges. */
export interface BookChange {
  /** New ones, and those whose wordings or links are no longer what they were. */
  readonly changed: readonly string[]
  /**
   * Ids that no longer stand: an earlier wording founds the pledge now, or the founding one went. `into` is the pledge
   * that took it up, so that an old address can lead on; null where there is none.
   */
  readonly gone: readonly { readonly id: string; readonly into: string | null }[]
}

/**
 * A book of these documents. The last of two with one name counts.
 *
 * @example
 * const commitments = find(read('The leaders will rebuild the sluice gates at Brenna by 2033.'))
 * const book = openBook([{ document: { name: 'orsk', title: 'Orsk', date: '2031-03-04' }, commitments }])
 * pledgesOf(book).length // 1
 */
export function openBook(documents: readonly LinkDocument[] = []): PledgeBook {
  const state = emptyState()
  settle(addEntries(state, lastOfEach(documents)))
  return { state }
}

const lastOfEach = (documents: readonly LinkDocument[]) => [
  ...new Map(documents.map((document) => [document.document.name, document])).values(),
]

/**
 * Takes documents into the book; each replaces one of the same name. Costs what they share words with, not the whole book;
 * many at once cost far less than one after another, for each word that becomes more usual is weighed anew once.
 *
 * @example
 * const of = (name: string, date: string, text: string) => ({
 *   document: { name, title: name, date },
 *   commitments: find(read(text)),
 * })
 * const book = openBook([of('orsk', '2031-03-04', 'The leaders will rebuild the sluice gates at Brenna by 2033.')])
 * const later = of('vell', '2033-03-04', 'The leaders will rebuild the sluice gates at Brenna by 2035.')
 * addToBook(book, [later]).changed.length // 1
 * pledgesOf(book)[0]?.wordings.length // 2
 */
export function addToBook({ state }: PledgeBook, documents: readonly LinkDocument[]): BookChange {
  const coming = lastOfEach(documents)
  const going = coming.map(({ document }) => removeEntries(state, document.name))
  const removed = new Set(going.flatMap((one) => one.removed))
  const dirty = new Set(going.flatMap((one) => [...one.dirty])).difference(removed)
  return changeOf(state, removed, settle(dirty.union(addEntries(state, coming))))
}

/**
 * Takes a document out of the book. A pledge whose founding wording goes is founded by the next, under another id.
 *
 * @example
 * const commitments = find(read('The leaders will rebuild the sluice gates at Brenna by 2033.'))
 * const book = openBook([{ document: { name: 'orsk', title: 'Orsk', date: '2031-03-04' }, commitments }])
 * removeFromBook(book, 'orsk').gone.map(({ into }) => into) // [null]
 * pledgesOf(book) // []
 */
export function removeFromBook({ state }: PledgeBook, name: string): BookChange {
  const { removed, dirty } = removeEntries(state, name)
  return changeOf(state, new Set(removed), settle(dirty))
}

/**
 * All pledges, in the order of their founding wordings; those of one wording too.
 *
 * @example
 * const commitments = find(read('The leaders will rebuild the sluice gates at Brenna by 2033.'))
 * const book = openBook([{ document: { name: 'orsk', title: 'Orsk', date: '2031-03-04' }, commitments }])
 * pledgesOf(book)[0]?.id.startsWith('2031-03-04-rebuild-sluice-gates-brenna') // true
 */
export function pledgesOf({ state }: PledgeBook): Pledge[] {
  return [...state.byId.values()]
    .filter((entry) => entry.founder === entry)
    .sort(compareEntries)
    .map((founder) => pledgeFoundedBy(state, founder))
}

/**
 * The pledge of this id, or null.
 *
 * @example
 * const commitments = find(read('The leaders will rebuild the sluice gates at Brenna by 2033.'))
 * const book = openBook([{ document: { name: 'orsk', title: 'Orsk', date: '2031-03-04' }, commitments }])
 * pledgeOf(book, pledgeIdOf(book, 'orsk', 0) ?? '')?.wordings[0]?.document.name // 'orsk'
 * pledgeOf(book, 'another') // null
 */
export function pledgeOf({ state }: PledgeBook, id: string): Pledge | null {
  const founder = state.byId.get(id)
  return founder === undefined || founder.founder !== founder ? null : pledgeFoundedBy(state, founder)
}

/**
 * The id of the pledge that holds the commitment of this number in the document of this name, or null.
 *
 * @example
 * pledgeIdOf(openBook(), 'orsk', 0) // null
 */
export function pledgeIdOf({ state }: PledgeBook, name: string, index: number): string | null {
  return state.entries.get(name)?.[index]?.founder.id ?? null
}

function changeOf(state: State, removed: ReadonlySet<Entry>, before: ReadonlyMap<Entry, Before>): BookChange {
  const touched = new Set<Entry>(removed)
  for (const entry of removed) touched.add(entry.founder)
  for (const [entry, was] of before) {
    const isSame = was.founder === entry.founder && was.parent === entry.parent
    if (isSame && rounded(was.likely) === rounded(entry.likely)) continue
    if (was.founder !== null) touched.add(was.founder)
    touched.add(entry.founder)
  }
  const stands = (entry: Entry) => state.byId.get(entry.id) === entry && entry.founder === entry
  const standing = [...touched].filter(stands)
  const ids = new Set(standing.map(({ id }) => id))
  const gone = [...touched].filter(
    (entry) => !stands(entry) && !ids.has(entry.id) && wasFounder(entry, removed, before),
  )
  const orphans = Map.groupBy(before.keys(), (entry) => before.get(entry)?.founder)
  return {
    changed: standing.sort(compareEntries).map(({ id }) => id),
    gone: gone
      .sort(compareEntries)
      .map((entry) => ({ id: entry.id, into: heirOf(state, entry, orphans.get(entry) ?? []) })),
  }
}

const rounded = (likely: number) => Math.round(likely * 100)

function wasFounder(entry: Entry, removed: ReadonlySet<Entry>, before: ReadonlyMap<Entry, Before>): boolean {
  return removed.has(entry) ? entry.founder === entry : before.get(entry)?.founder === entry
}

/** The pledge that holds the first of the wordings that a pledge held. */
function heirOf(state: State, gone: Entry, orphans: readonly Entry[]): string | null {
  if (state.byId.get(gone.id) === gone) return gone.founder.id
  return orphans.toSorted(compareEntries)[0]?.founder.id ?? null
}
