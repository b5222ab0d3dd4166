import { mechanismChanges } from '../changes/bodies.ts'
import { change } from '../changes/change.ts'
import { changesBetween } from '../changes/changes.ts'
import { deadlineChanges } from '../changes/deadlines.ts'
import { numberChanges } from '../changes/numbers.ts'
import type { Beside } from '../changes/scope.ts'
import { strengthChanges } from '../changes/strengths.ts'
import type { Change, Commitment } from '../schema.ts'
import { isAnotherInstance } from './instances.ts'
import type { Told } from './relation.ts'
import { isOneEvent } from './signs.ts'
import { isShown } from './telling.ts'

/** How one wording of a pledge goes on from another. */
export interface Step<Wording extends Told> {
  readonly from: Wording
  readonly to: Wording
  readonly changes: readonly Change[]
  /** Those of the changes that hold for all that the texts of either event say of the pledge. */
  readonly standing: readonly Change[]
}

/** The step from one wording to another among all wordings of their pledge. */
export function stepBetween<Wording extends Told>(
  from: Wording,
  to: Wording,
  members: readonly Wording[],
): Step<Wording> {
  const [before, after] = [from, to].map((one) =>
    members.filter((other) => other !== from && other !== to && isOneEvent(one, other)),
  )
  const [a, b] = [before ?? [], after ?? []].map((beside) => beside.map(({ commitment }) => commitment))
  const changes = changesOver(from, to, a ?? [], b ?? [])
  const isKept = ({ type }: Change) =>
    lost.has(type)
      ? (b ?? []).some((other) => isSame(type, from.commitment, other))
      : gained.has(type) && (a ?? []).some((other) => isSame(type, other, to.commitment))
  return { from, to, changes, standing: changes.filter((one) => !isKept(one)) }
}

/** What changed; of another instance of the thing nothing else is told, for it is not the first that changed. */
function changesOver(from: Told, to: Told, a: readonly Commitment[], b: readonly Commitment[]): Change[] {
  const quotes = (beside: readonly Commitment[]) => beside.map(({ quote }) => quote)
  const changes = isAnotherInstance(from.commitment, to.commitment)
    ? [another]
    : changesBetween(from.commitment, to.commitment, {
        a: quotes(a),
        b: quotes(b),
        inName: { a: from.governments, b: to.governments },
        around: bothAround(from, to),
      })
  return changes.filter((one) => isShown(one, from, to))
}

function bothAround({ around: a, place: from }: Told, { around: b, place: to }: Told): Beside['around'] {
  return a === undefined || b === undefined
    ? undefined
    : { a: { text: a, date: from.date }, b: { text: b, date: to.date } }
}

const another = change(
  'another instance',
  null,
  null,
  'It is another one of its kind, with a day of its own.',
)

/** What the one wording leaves out stands where another text of the day says it. */
const lost: ReadonlySet<Change['type']> = new Set([
  'number dropped',
  'number changed',
  'deadline dropped',
  'deadline changed',
  'mechanism renamed',
  'strength weakened',
])

/** What the one wording adds was there where another text of the earlier day said it. */
const gained: ReadonlySet<Change['type']> = new Set(['number added', 'deadline added', 'strength raised'])

/** Nothing became of the number, the day or whatever it is that a change of this type is of. */
const isSame = (type: Change['type'], a: Commitment, b: Commitment) =>
  changesOf[fieldOf(type)]?.(a, b).every((other) => fieldOf(other.type) !== fieldOf(type)) ?? false

/** "number" of "number dropped". */
const fieldOf = (type: Change['type']) => type.slice(0, type.indexOf(' '))

const changesOf: Readonly<Record<string, (a: Commitment, b: Commitment) => Change[]>> = {
  number: numberChanges,
  deadline: deadlineChanges,
  strength: strengthChanges,
  mechanism: mechanismChanges,
}
