import type { DocumentRecord } from '../schema.ts'
import { align, type Stretch } from './align.ts'
import { cutAtPassages } from './parts.ts'
import { type Unit, type UnitWord, unitsOf } from './units.ts'
import { chanceless, type WordRun, wordRuns } from './word-runs.ts'

/** A stretch with its words laid side by side; where passages differ, one for each group of them that corresponds. */
export interface Compared {
  readonly stretch: Stretch
  /** Empty where the stretch is the same on both sides. */
  readonly runs: readonly WordRun<UnitWord>[]
}

/**
 * Two records of one document, passage beside passage and word beside word.
 *
 * @example
 * const [one] = comparedRecords(read('Power by 2023.'), read('Power by 2033.'))
 * one?.runs.map(({ shared }) => shared) // [true, false]
 */
export function comparedRecords(earlier: DocumentRecord, later: DocumentRecord): Compared[] {
  return align(unitsOf(earlier), unitsOf(later)).flatMap(withRuns)
}

function withRuns(stretch: Stretch): Compared[] {
  if (stretch.is === 'same') return [{ stretch, runs: [] }]
  const [a, b] = [stretch.a.flatMap(({ words }) => words), stretch.b.flatMap(({ words }) => words)]
  const runs = chanceless(wordRuns(a, b))
  if (stretch.is === 'moved') return [{ stretch, runs }]
  return cutAtPassages(runs).map((own) => ({ stretch: { is: 'differing', ...unitsIn(own) }, runs: own }))
}

function unitsIn(runs: readonly WordRun<UnitWord>[]): { a: Unit[]; b: Unit[] } {
  const of = (side: 'a' | 'b') => [...new Set(runs.flatMap((run) => run[side].map(({ unit }) => unit)))]
  return { a: of('a'), b: of('b') }
}
