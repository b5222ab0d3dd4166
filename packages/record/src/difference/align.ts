import { diffArrays } from 'diff'
import type { Unit } from './units.ts'

/** Passages that correspond: the same words in the same order, or a stretch that has to be looked at word by word. */
export type Stretch =
  | { readonly is: 'same' | 'differing'; readonly a: readonly Unit[]; readonly b: readonly Unit[] }
  /** Stands elsewhere in the other text, with the same words or nearly so; told once where it left and once where it is. */
  | { readonly is: 'moved'; readonly a: readonly [Unit]; readonly b: readonly [Unit]; readonly at: 'a' | 'b' }

/**
 * Lays the passages of two texts side by side, in the order of the later one with what left standing where it stood.
 */
export function align(a: readonly Unit[], b: readonly Unit[]): Stretch[] {
  const stretches = inOrder(a, b)
  const moved = movedAmong(stretches)
  return moved.size === 0 ? stretches : stretches.flatMap((stretch) => withoutMoved(stretch, moved))
}

function inOrder(a: readonly Unit[], b: readonly Unit[]): Stretch[] {
  const stretches: Stretch[] = []
  let [atA, atB] = [0, 0]
  let differing: { a: Unit[]; b: Unit[] } = { a: [], b: [] }
  const close = () => {
    if (differing.a.length + differing.b.length > 0) stretches.push({ is: 'differing', ...differing })
    differing = { a: [], b: [] }
  }
  const changes = diffArrays(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
  )
  for (const { added, removed, count } of changes) {
    const [endA, endB] = [atA + (added ? 0 : count), atB + (removed ? 0 : count)]
    if (added || removed) {
      differing.a.push(...a.slice(atA, endA))
      differing.b.push(...b.slice(atB, endB))
    } else {
      close()
      stretches.push({ is: 'same', a: a.slice(atA, endA), b: b.slice(atB, endB) })
    }
    atA = endA
    atB = endB
  }
  close()
  return stretches
}

/** Fewer words stand in many places: "Thank you." */
const leastWordsMoved = 5
/** Of nearly the same words: twice the shared ones over all. Below it, boilerplate of two passages is taken for one. */
const leastLikeness = 0.8

/** Passages that left one stretch and stand in another, by either side's passage. */
function movedAmong(stretches: readonly Stretch[]): Map<Unit, Unit> {
  const left = stretches.flatMap(({ is, a }, place) =>
    is === 'differing' ? a.map((unit) => ({ unit, place })) : [],
  )
  const come = stretches.flatMap(({ is, b }, place) =>
    is === 'differing' ? b.map((unit) => ({ unit, place })) : [],
  )
  const moved = new Map<Unit, Unit>()
  const pairUp = (isSame: (a: Unit, b: Unit) => boolean) => {
    for (const from of left) {
      if (moved.has(from.unit) || from.unit.words.length < leastWordsMoved) continue
      const to = come.find(
        ({ unit, place }) => place !== from.place && !moved.has(unit) && isSame(from.unit, unit),
      )
      if (to === undefined) continue
      moved.set(from.unit, to.unit)
      moved.set(to.unit, from.unit)
    }
  }
  pairUp((a, b) => a.key === b.key)
  if (left.length * come.length < mostPairs) pairUp(isAlike)
  return moved
}

const mostPairs = 40_000

function isAlike(a: Unit, b: Unit): boolean {
  const [most, least] = [Math.max(a.words.length, b.words.length), Math.min(a.words.length, b.words.length)]
  if (least < 2 * leastWordsMoved || (2 * least) / (most + least) < leastLikeness) return false
  const counts = new Map<string, number>()
  for (const { key } of a.words) counts.set(key, (counts.get(key) ?? 0) + 1)
  let shared = 0
  for (const { key } of b.words) {
    const count = counts.get(key) ?? 0
    if (count === 0) continue
    counts.set(key, count - 1)
    shared++
  }
  return (2 * shared) / (a.words.length + b.words.length) >= leastLikeness
}

function withoutMoved(stretch: Stretch, moved: ReadonlyMap<Unit, Unit>): Stretch[] {
  if (stretch.is !== 'differing') return [stretch]
  const away = stretch.a.flatMap((unit): Stretch[] => {
    const to = moved.get(unit)
    return to === undefined ? [] : [{ is: 'moved', at: 'a', a: [unit], b: [to] }]
  })
  const here = stretch.b.flatMap((unit): Stretch[] => {
    const from = moved.get(unit)
    return from === undefined ? [] : [{ is: 'moved', at: 'b', a: [from], b: [unit] }]
  })
  const a = stretch.a.filter((unit) => !moved.has(unit))
  const b = stretch.b.filter((unit) => !moved.has(unit))
  const rest: Stretch[] = a.length + b.length === 0 ? [] : [{ is: 'differing', a, b }]
  return [...away, ...rest, ...here]
}
