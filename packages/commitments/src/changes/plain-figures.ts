import type { Figure } from '../coding/printed-figures.ts'
import type { Change } from '../schema.ts'
import { change, listed, quoted, without } from './change.ts'
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
  const pairs = gone
    .filter((figure) => mayChange(figure) && isPromised(figure))
    .flatMap((from) => {
      const to = come.find(
        (other) => other.unit === from.unit && other.isInName === from.isInName && isPromised(other),
      )
      return to === undefined ? [] : [{ from, to }]
    })
  const lost = without(
    gone,
    pairs.map(({ from }) => from),
  )
  const won = without(
    come,
    pairs.map(({ to }) => to),
  )
  return [...pairs.map(({ from, to }) => became(from.words, to.words)), ...restChanges(lost, won)]
}

/** What only goes and comes; of one kind, what comes stands in place of what goes. */
function restChanges(lost: readonly Figure[], won: readonly Figure[]): Change[] {
  const [from, to] = [toldOf(lost), toldOf(won)]
  const units = new Set([...lost, ...won].filter(isTold).map(({ unit }) => unit))
  const isReplaced = from.length > 0 && to.length > 0 && units.size === 1
  const [was, is] = [listed(from), listed(to)]
  return [
    ...(isReplaced
      ? [
          change(
            'number changed',
            was,
            is,
            `In place of ${was} ${to.length === 1 ? 'stands' : 'stand'} ${is}.`,
          ),
        ]
      : [
          ...(from.length === 0 ? [] : [change('number dropped', was, null, `${figuresOf(from)} dropped.`)]),
          ...(to.length === 0 ? [] : [change('number added', null, is, `${figuresOf(to)} new.`)]),
        ]),
    ...comparisonChanges(lost, won),
  ]
}

const figuresOf = (told: readonly string[]) =>
  told.length === 1 ? `The figure of ${told[0]} is` : `The figures of ${listed(told)} are`

/** "an increase of $5 million over the 2033 level" is no figure of its own. */
function comparisonChanges(lost: readonly Figure[], won: readonly Figure[]): Change[] {
  const [from, to] = [lost, won].map((figures) => figures.flatMap(({ comparison }) => comparison ?? []))
  return [
    ...(from ?? []).map((words) =>
      change('number dropped', words, null, `It is no longer called ${quoted(words)}.`),
    ),
    ...(to ?? []).map((words) => change('number added', null, words, `It is now called ${quoted(words)}.`)),
  ]
}

/** What may have become another figure: "100-Day" of a name may, "300 well-built" counts nothing. */
const isPromised = ({ words, told, isInName, isAside, comparison }: Figure) =>
  !isAside &&
  comparison === null &&
  (told !== null || isInName || /\d-\p{L}/u.test(words) || /^\p{L}/u.test(words))

const onlyIn = (here: readonly Figure[], there: readonly Figure[]) =>
  here.filter((one) => !isAmong(one, there))

const isAmong = ({ value, unit }: Figure, figures: readonly Figure[]) =>
  figures.some((other) => other.value === value && (other.unit === unit || other.unit === '' || unit === ''))

/**
 * As a note names them: those in digits that say what they count. A lone "two" of one wording is no figure that the other
 * dropped, nor is a name's, nor what is told of the past.
 */
const toldOf = (figures: readonly Figure[]): string[] => [
  ...new Set(figures.filter(isTold).flatMap(({ told }) => told ?? [])),
]

const isTold = ({ told, comparison, isPrinted, isInName, isAside }: Figure) =>
  told !== null && comparison === null && isPrinted && !isInName && !isAside
