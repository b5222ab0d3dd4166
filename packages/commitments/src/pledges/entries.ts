import { governmentsOf } from '../meaning/governments.ts'
import { isFindable, rarity } from '../meaning/rarity.ts'
import { Entry, isSaid } from './entry.ts'
import { pledgeId } from './identity.ts'
import { comparePlaces, type LinkDocument, placeOf } from './order.ts'
import { likelihood } from './signs.ts'

/** All wordings, by document, and the index of what they are found by. */
export interface State {
  readonly entries: Map<string, readonly Entry[]>
  readonly holders: Map<string, Entry[]>
  /** How many documents have a term. */
  readonly documents: Map<string, number>
  readonly byId: Map<string, Entry>
}

export const emptyState = (): State => ({
  entries: new Map(),
  holders: new Map(),
  documents: new Map(),
  byId: new Map(),
})

export const weigher = (state: State) => (term: string) => rarity(term, state.documents.get(term) ?? 1)

export function compareEntries(a: Entry, b: Entry): number {
  return comparePlaces(a.place, b.place) || a.index - b.index
}

/** Takes documents in and gives the wordings whose choice has to be made anew. */
export function addEntries(state: State, documents: readonly LinkDocument[]): Set<Entry> {
  const added: Entry[] = []
  const counted = new Map<string, number>()
  for (const document of documents) {
    const entries = entriesOf(document)
    state.entries.set(document.document.name, entries)
    count(state, entries, 1, counted)
    for (const entry of entries) {
      added.push(entry)
      state.byId.set(entry.id, entry)
      for (const key of entry.keys) hold(state.holders, key, entry)
    }
  }
  return rescore(state, new Set([...added, ...reweighed(state, counted)]))
}

/** Takes a document out and gives its wordings, and those whose choice has to be made anew. */
export function removeEntries(state: State, name: string): { removed: readonly Entry[]; dirty: Set<Entry> } {
  const removed = state.entries.get(name) ?? []
  const counted = new Map<string, number>()
  state.entries.delete(name)
  count(state, removed, -1, counted)
  const dirty = new Set<Entry>()
  for (const entry of removed) {
    for (const key of entry.keys) letGo(state.holders, key, entry)
    if (state.byId.get(entry.id) === entry) state.byId.delete(entry.id)
    entry.founder.followers?.delete(entry)
    for (const later of dropEdges(entry)) dirty.add(later)
  }
  for (const entry of rescore(state, reweighed(state, counted))) dirty.add(entry)
  for (const entry of removed) dirty.delete(entry)
  return { removed, dirty }
}

function entriesOf(document: LinkDocument): Entry[] {
  const place = placeOf(document)
  const governments = governmentsOf(document.commitments)
  const seen = new Map<string, number>()
  return document.commitments.map((commitment, index) => {
    const nth = seen.get(commitment.quote) ?? 0
    seen.set(commitment.quote, nth + 1)
    const id = pledgeId(document.document, commitment, nth)
    return new Entry(document, { place, governments }, commitment, index, id)
  })
}

function count(state: State, entries: readonly Entry[], by: number, before: Map<string, number>): void {
  for (const key of new Set(entries.flatMap((entry) => entry.keys))) {
    const documents = state.documents.get(key) ?? 0
    if (!before.has(key)) before.set(key, documents)
    state.documents.set(key, documents + by)
  }
}

/** The wordings with a term that no longer weighs what it did, or by which others are no longer found. */
function reweighed(state: State, before: ReadonlyMap<string, number>): Set<Entry> {
  const found = new Set<Entry>()
  for (const [key, documents] of before) {
    const now = state.documents.get(key) ?? 0
    if (rarity(key, documents) === rarity(key, now) && isFindable(key, documents) === isFindable(key, now))
      continue
    for (const entry of state.holders.get(key) ?? []) found.add(entry)
  }
  return found
}

/** Finds what these wordings may go on from, or what may go on from them, anew; gives those whose choice that concerns. */
function rescore(state: State, stale: ReadonlySet<Entry>): Set<Entry> {
  const weigh = weigher(state)
  const dirty = new Set<Entry>(stale)
  for (const entry of stale) for (const later of dropEdges(entry)) dirty.add(later)
  for (const entry of stale) {
    if (entry.place.date === null) continue
    for (const other of candidates(state, entry)) {
      const order = compareEntries(other, entry)
      // A pair of two stale ones comes up twice.
      if (stale.has(other) && order > 0) continue
      const likely = likelihood(entry, other, weigh)
      if (likely < leastLikely) continue
      const [first, second] = order < 0 ? [other, entry] : [entry, other]
      second.earlier = (second.earlier ?? new Map()).set(first, likely)
      first.later = (first.later ?? new Set()).add(second)
      dirty.add(second)
    }
  }
  return dirty
}

/** Less is no candidate at all. */
export const leastLikely = 0.2

function dropEdges(entry: Entry): Set<Entry> {
  const { earlier, later } = entry
  for (const other of later ?? []) other.earlier?.delete(entry)
  for (const other of earlier?.keys() ?? []) other.later?.delete(entry)
  entry.later = null
  entry.earlier = null
  return later ?? new Set()
}

/** Wordings of other documents that share rare terms, or say the same. */
function candidates(state: State, entry: Entry): Entry[] {
  const weigh = weigher(state)
  const shared = new Map<Entry, number>()
  for (const key of entry.keys) {
    if (!isFindable(key, state.documents.get(key) ?? 0)) continue
    const weight = isSaid(key) ? leastToLookAt : weigh(key)
    for (const other of state.holders.get(key) ?? []) shared.set(other, (shared.get(other) ?? 0) + weight)
  }
  return [...shared].flatMap(([other, weight]) =>
    weight >= leastToLookAt && other.document.name !== entry.document.name && other.place.date !== null
      ? [other]
      : [],
  )
}

const leastToLookAt = 3

function hold(holders: Map<string, Entry[]>, key: string, entry: Entry): void {
  const held = holders.get(key)
  if (held === undefined) holders.set(key, [entry])
  else held.push(entry)
}

function letGo(holders: Map<string, Entry[]>, key: string, entry: Entry): void {
  const held = holders.get(key)
  const at = held?.indexOf(entry) ?? -1
  if (at >= 0) held?.splice(at, 1)
}
