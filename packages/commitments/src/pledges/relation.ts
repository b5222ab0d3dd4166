import type { Relation, Wording } from '../pledge-schema.ts'
import type { Change } from '../schema.ts'

/** What became of a wording in a later one, by what changed between them; the weightiest change decides. */
export function relationOf(from: Wording, to: Wording, changes: readonly Change[]): Relation {
  const types = new Set(changes.map(({ type }) => type))
  const [a, b] = [from.commitment, to.commitment]
  if (isPutOff(a.deadline, b.deadline) || isShrunk(from, to)) return 'moved'
  if (types.has('number changed') || types.has('mechanism renamed')) return 'superseded'
  if (types.has('number dropped') || types.has('deadline dropped') || types.has('mechanism dropped'))
    return 'weakened'
  if (types.has('number added') || types.has('deadline added')) return 'strengthened'
  if (types.has('strength weakened') || types.has('action weakened')) return 'weakened'
  if (types.has('strength raised')) return 'strengthened'
  if (types.has('party dropped')) return 'weakened'
  if (a.stage === 'announced' && b.stage !== 'announced' && isSameEvent(from, to)) return 'published'
  return 'renewed'
}

function isPutOff(from: string | null, to: string | null): boolean {
  return from !== null && to !== null && to.slice(0, from.length) > from.slice(0, to.length)
}

function isShrunk(
  { commitment: { target: from } }: Wording,
  { commitment: { target: to } }: Wording,
): boolean {
  if (from === null || to === null || from.unit !== to.unit || from.direction !== to.direction) return false
  const [before, after] = [from.low ?? from.high, to.low ?? to.high]
  return before !== null && after !== null && after < before
}

/** Texts of one event come within three days: the call before it, the statement after it. */
export function isSameEvent(a: Wording, b: Wording): boolean {
  const [from, to] = [a.document.date, b.document.date]
  if (from === null || to === null) return false
  return Math.abs(Temporal.PlainDate.from(from).until(to).days) <= 3
}
