import type { Figure } from '../coding/printed-figures.ts'
import type { Change } from '../schema.ts'
import { change, listed, without } from './change.ts'
import { became } from './label-changes.ts'

/**
 * What became of the plain figures of a wording: which took another's place, which went and which came.
 *
 * @param mayChange whether one figure may have become another; those that may not only go and come
 */
export function plainChanges(
  a: readonly Figure[],
  b: readonly Figure[],
  mayChange: (figure: Figure) => boolean = () => true,
): Change[] {
  const [gone, come] = [onlyIn(a, b), onlyIn(b, a)]
  const pairs = gone.filter(mayChange).flatMap((from) => {
    const to = come.find(({ unit, isInName }) => unit === from.unit && isInName === from.isInName)
    return to === undefined ? [] : [{ from, to }]
  })
  const lost = printedOf(
    without(
      gone,
      pairs.map(({ from }) => from),
    ),
  )
  const won = printedOf(
    without(
      come,
      pairs.map(({ to }) => to),
    ),
  )
  return [
    ...pairs.map(({ from, to }) => became(from.words, to.words)),
    ...(lost === null ? [] : [change('number dropped', lost, null, `The figure of ${lost} is dropped.`)]),
    ...(won === null ? [] : [change('number added', null, won, `The figure of ${won} is new.`)]),
  ]
}

const onlyIn = (here: readonly Figure[], there: readonly Figure[]) =>
  here.filter((one) => !isAmong(one, there))

const isAmong = ({ value, unit }: Figure, figures: readonly Figure[]) =>
  figures.some((other) => other.value === value && (other.unit === unit || other.unit === '' || unit === ''))

/** Figures in digits, in words; a lone "two" of one wording is no figure that the other dropped, nor is a name's. */
function printedOf(figures: readonly Figure[]): string | null {
  const printed = figures.filter(({ isPrinted, isInName }) => isPrinted && !isInName)
  return printed.length === 0 ? null : listed([...new Set(printed.map(({ words }) => words))])
}
