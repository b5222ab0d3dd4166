import type { Change, Commitment } from '../schema.ts'
import { amountInWords, dayInWords } from './amounts.ts'
import { change, listed, without } from './change.ts'
import { type Figure, figuresIn } from './figures.ts'

/** Targets, and the plain numbers of a wording that states no target. */
export function numberChanges(a: Commitment, b: Commitment): Change[] {
  const [from, to] = [amountOf(a), amountOf(b)]
  if (from !== null && to !== null) {
    if (from === to) return []
    return [change('number changed', from, to, `The target went from ${from} to ${to}.`)]
  }
  const [figuresA, figuresB] = [figuresIn(a.quote), figuresIn(b.quote)]
  if (from !== null) {
    if (hasAll(figuresB, a)) return []
    const when = a.deadline === null || b.deadline !== null ? '' : ` by ${dayInWords(a.deadline)}`
    return [change('number dropped', from, null, `The target of ${from}${when} is dropped.`)]
  }
  if (to !== null) {
    if (hasAll(figuresA, b)) return []
    return [change('number added', null, to, `A target of ${to} is new.`)]
  }
  return plainChanges(figuresA, figuresB)
}

const amountOf = ({ target }: Commitment) => (target === null ? null : amountInWords(target))

/** Figures that hold a target which nobody told apart there. */
function hasAll(figures: readonly Figure[], { target }: Commitment): boolean {
  const values = [target?.low, target?.high].filter((value) => typeof value === 'number')
  return values.length > 0 && values.every((value) => figures.some((figure) => figure.value === value))
}

function plainChanges(a: readonly Figure[], b: readonly Figure[]): Change[] {
  const [gone, come] = [a.filter((one) => !isAmong(one, b)), b.filter((one) => !isAmong(one, a))]
  const changed = gone.flatMap((from) => {
    const to = come.find(({ unit }) => unit === from.unit)
    return to === undefined ? [] : [{ from, to }]
  })
  const lost = printedOf(
    without(
      gone,
      changed.map(({ from }) => from),
    ),
  )
  const won = printedOf(
    without(
      come,
      changed.map(({ to }) => to),
    ),
  )
  return [
    ...changed.map(({ from, to }) =>
      change('number changed', from.words, to.words, `“${from.words}” became “${to.words}”.`),
    ),
    ...(lost === null ? [] : [change('number dropped', lost, null, `The figure of ${lost} is dropped.`)]),
    ...(won === null ? [] : [change('number added', null, won, `The figure of ${won} is new.`)]),
  ]
}

const isAmong = ({ value, unit }: Figure, figures: readonly Figure[]) =>
  figures.some((other) => other.value === value && (other.unit === unit || other.unit === '' || unit === ''))

/** Figures in digits, in words; a lone "two" of one wording is no figure that the other dropped. */
function printedOf(figures: readonly Figure[]): string | null {
  const printed = figures.filter(({ isPrinted }) => isPrinted)
  return printed.length === 0 ? null : listed(printed.map(({ words }) => words))
}
