import type { Change, ChangeType, Commitment } from '../schema.ts'
import { change } from './change.ts'
import { changesBetween } from './changes.ts'
import type { Beside } from './scope.ts'

/**
 * What changed from a whole to a part that was split out of it, or from a part to the whole it was merged into. A part
 * need not repeat the number, the date and the body of the whole: the first match tells what became of them.
 */
export function partChanges(
  a: Commitment,
  b: Commitment,
  beside: Beside,
  type: 'split out' | 'merged',
): Change[] {
  const untold = type === 'split out' ? leftToTheWhole : takenFromTheWhole
  const note =
    type === 'split out'
      ? 'The second text says in two what the first says in one.'
      : 'The second text says in one what the first says in two.'
  return [
    change(type, null, null, note),
    ...changesBetween(a, b, beside).filter((one) => !untold.has(one.type)),
  ]
}

const leftToTheWhole: ReadonlySet<ChangeType> = new Set<ChangeType>([
  'number dropped',
  'deadline dropped',
  'mechanism dropped',
  'mechanism renamed',
  'mechanism named',
  'beneficiary changed',
  'action changed',
])
const takenFromTheWhole: ReadonlySet<ChangeType> = new Set<ChangeType>([
  'number added',
  'deadline added',
  'mechanism named',
  'mechanism renamed',
  'mechanism dropped',
  'beneficiary changed',
  'action changed',
])
