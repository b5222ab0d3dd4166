import { familiesIn } from '../meaning/word-families.ts'
import type { Change, Commitment } from '../schema.ts'
import { amountInWords, dayInWords } from './amounts.ts'
import { change, listed, quoted, without } from './change.ts'
import { dueOf } from './deadlines.ts'
import { type Figure, figuresIn } from './figures.ts'
import { type Label, labelsIn } from './labels.ts'

/** Targets, the plain numbers of a wording that states no target, and the numbers of parts and rules. */
export function numberChanges(a: Commitment, b: Commitment): Change[] {
  return [...quantityChanges(a, b), ...labelChanges(a, b)]
}

/** "Section 12" became "Section 14"; what is of the body's name is told there. */
function labelChanges(a: Commitment, b: Commitment): Change[] {
  const [inA, inB] = [a, b].map(({ quote, mechanism }) => labelsIn(quote.replace(mechanism ?? '', '')))
  const only = (here: readonly Label[] = [], { quote }: Commitment) =>
    here.filter((one) => !labelsIn(quote).some((other) => isPartOf(one, other) || isPartOf(other, one)))
  const [gone, come] = [only(inA, b), only(inB, a)]
  return gone.flatMap((from) => {
    const to = come.find(({ kind }) => kind === from.kind)
    return to === undefined ? [] : [changed(from.words, to.words)]
  })
}

/** "Article 2.1" is of "Article 2"; "Article 21" is not. */
const isPartOf = ({ words: part }: Label, { words: whole }: Label) =>
  part.startsWith(whole) && !/^\d/.test(part.slice(whole.length))

function quantityChanges(a: Commitment, b: Commitment): Change[] {
  const [from, to] = [amountOf(a), amountOf(b)]
  if (from !== null && to !== null)
    return [...amountChanges(from, to, a, b), ...countedChanges(from, to, a, b)]
  const [figuresA, figuresB] = [figuresIn(a.quote), figuresIn(b.quote)]
  if (from !== null) {
    if (hasAll(figuresB, a)) return []
    const due = dueOf(a)
    const when = due === null || dueOf(b) !== null ? '' : ` by ${dayInWords(due)}`
    return [change('number dropped', from, null, `The ${markOf(a)} of ${from}${when} is dropped.`)]
  }
  if (to !== null) {
    if (hasAll(figuresA, b)) return []
    return [change('number added', null, to, `A ${markOf(b)} of ${to} is new.`)]
  }
  return plainChanges(figuresA, figuresB)
}

function amountChanges(from: string, to: string, a: Commitment, b: Commitment): Change[] {
  if (from === to) return []
  const [counted, now] = [countedIn(a), countedIn(b)]
  const note = isOneMeasure(a, b)
    ? `The ${markOf(a)} went from ${from} to ${to}.`
    : `In place of ${from} for ${quoted(counted)} stands ${to} for ${quoted(now)}.`
  return [change('number changed', from, to, note)]
}

/** The same share of something else: 30 percent of the lake, and 30 percent of all lakes. */
function countedChanges(from: string, to: string, a: Commitment, b: Commitment): Change[] {
  if (from !== to || isOneMeasure(a, b)) return []
  const [counted, now] = [countedIn(a), countedIn(b)]
  return [
    change('scope changed', counted, now, `It was for ${quoted(counted)} and is now for ${quoted(now)}.`),
  ]
}

/** Whether two targets count one thing: each has not a word of its own. Where the words are told by neither, they do. */
export function isOneMeasure(a: Commitment, b: Commitment): boolean {
  const [inA, inB] = [familiesIn(countedIn(a)), familiesIn(countedIn(b))]
  return without(inA, inB).length === 0 || without(inB, inA).length === 0
}

/** What a target counts: "North American land and waters". Money is its own measure. */
function countedIn({ target }: Commitment): string {
  if (target === null || isMoney(target.unit)) return ''
  return target.metric.replace(/ (?:by|to|of|in|at|from)$/, '')
}

const isMoney = (unit: string) => /^[A-Z]{3}$/.test(unit)

const markOf = ({ target }: Commitment) => (isMoney(target?.unit ?? '') ? 'sum' : 'target')

const amountOf = ({ target }: Commitment) => (target === null ? null : amountInWords(target))

/** Figures that hold a target which nobody told apart there. */
function hasAll(figures: readonly Figure[], { target }: Commitment): boolean {
  const values = [target?.low, target?.high].filter((value) => typeof value === 'number')
  return values.length > 0 && values.every((value) => figures.some((figure) => figure.value === value))
}

function plainChanges(a: readonly Figure[], b: readonly Figure[]): Change[] {
  const [gone, come] = [onlyIn(a, b), onlyIn(b, a)]
  const pairs = gone.flatMap((from) => {
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
    ...pairs.map(({ from, to }) => changed(from.words, to.words)),
    ...(lost === null ? [] : [change('number dropped', lost, null, `The figure of ${lost} is dropped.`)]),
    ...(won === null ? [] : [change('number added', null, won, `The figure of ${won} is new.`)]),
  ]
}

const changed = (from: string, to: string) => change('number changed', from, to, `“${from}” became “${to}”.`)

const onlyIn = (here: readonly Figure[], there: readonly Figure[]) =>
  here.filter((one) => !isAmong(one, there))

const isAmong = ({ value, unit }: Figure, figures: readonly Figure[]) =>
  figures.some((other) => other.value === value && (other.unit === unit || other.unit === '' || unit === ''))

/** Figures in digits, in words; a lone "two" of one wording is no figure that the other dropped, nor is a name's. */
function printedOf(figures: readonly Figure[]): string | null {
  const printed = figures.filter(({ isPrinted, isInName }) => isPrinted && !isInName)
  return printed.length === 0 ? null : listed([...new Set(printed.map(({ words }) => words))])
}
