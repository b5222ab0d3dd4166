import { dayInWords } from '@readout/record'
import { isSaidAbove, isSaidFurther, roundingOf } from '../coding/bounds.ts'
import { times } from '../coding/counts.ts'
import { unnamed } from '../coding/measured.ts'
import { parties } from '../coding/own-figures.ts'
import { type Figure, figuresIn } from '../coding/printed-figures.ts'
import { unitStem } from '../meaning/figures.ts'
import { familiesIn } from '../meaning/word-families.ts'
import type { Change, Commitment, Target } from '../schema.ts'
import { amountInWords, isMoney } from './amounts.ts'
import { change, quoted, without } from './change.ts'
import { dueOf } from './deadlines.ts'
import { labelChanges } from './label-changes.ts'
import { plainChanges } from './plain-figures.ts'

/** Targets, the plain numbers of a wording that states no target, and the numbers of parts and rules. */
export function numberChanges(a: Commitment, b: Commitment): Change[] {
  return [...quantityChanges(a, b), ...labelChanges(a, b)]
}

function quantityChanges(a: Commitment, b: Commitment): Change[] {
  const [from, to] = [amountOf(a), amountOf(b)]
  const [figuresA, figuresB] = [figuresIn(a.quote), figuresIn(b.quote)]
  if (from !== null && to !== null)
    return [
      ...amountChanges(from, to, a, b),
      ...countedChanges(from, to, a, b),
      ...besideChanges(figuresA, figuresB, a, b),
    ]
  if (from !== null) {
    if (hasAll(figuresB, a, b.quote)) return []
    const due = dueOf(a)
    const when = due === null || dueOf(b) !== null ? '' : ` by ${dayInWords(due)}`
    return [change('number dropped', from, null, `The ${markOf(a)} of ${from}${when} is dropped.`)]
  }
  if (to !== null) {
    if (hasAll(figuresA, b, a.quote)) return []
    return [added(to, b)]
  }
  return plainChanges(figuresA, figuresB)
}

function amountChanges(from: string, to: string, a: Commitment, b: Commitment): Change[] {
  if (from === to || a.target === null || b.target === null || isSameAmount(a.target, b.target)) return []
  if (!isSharedBound(a.target, b.target)) {
    // What the other wording counts as well is neither gone nor new.
    const [isKept, isKnown] = [hasAll(figuresIn(b.quote), a, b.quote), hasAll(figuresIn(a.quote), b, a.quote)]
    if (isKept && isKnown) return []
    if (isKept) return [added(to, b)]
    if (isKnown) return [change('number dropped', from, null, `The ${markOf(a)} of ${from} is dropped.`)]
  }
  const isOne = isOneMeasure(a, b)
  if (isOne && isFurther(b) && !isFurther(a))
    return [change('number added', null, to, `A further ${to} is promised.`)]
  return [change('number changed', from, to, isOne ? moved(from, to, a, b) : replaced(from, to, a, b))]
}

const added = (to: string, b: Commitment) =>
  change('number added', null, to, `A ${markOf(b)} of ${to} is new.`)

/** "60 to 75 percent" and "at least 75 percent" are of one figure. */
const isSharedBound = (a: Target, b: Target) =>
  [a.low, a.high].some((value) => value !== null && (value === b.low || value === b.high))

/** "At least 300" and "more than 300" ask for the same. */
const isSameAmount = (a: Target, b: Target) => a.low === b.low && a.high === b.high && a.unit === b.unit

/** "The sum of USD 5 million is now a ceiling.", where only the bound moved. */
function moved(from: string, to: string, a: Commitment, b: Commitment): string {
  const [plain, now] = [plainOf(a), plainOf(b)]
  if (plain === null || plain !== now) return `The ${markOf(a)} went from ${from} to ${to}.`
  const [was, is] = [boundIn(a), boundIn(b)]
  return was === exact
    ? `The ${markOf(a)} of ${plain} is now ${is}.`
    : `The ${markOf(a)} of ${plain} was ${was} and is now ${is}.`
}

const replaced = (from: string, to: string, a: Commitment, b: Commitment) =>
  `In place of ${from}${forWhat(a)} stands ${to}${forWhat(b)}.`

function forWhat({ target }: Commitment): string {
  const metric = target === null ? '' : metricOf(target)
  return metric === '' || metric === target?.unit ? '' : ` for ${quoted(metric)}`
}

/** An amount of one figure without its bound; null for a range. */
function plainOf({ target }: Commitment): string | null {
  const value = target?.low ?? target?.high ?? null
  if (target === null || value === null || (target.high ?? value) !== value) return null
  return amountInWords({ low: value, high: value, unit: target.unit })
}

const exact = 'exact'

function boundIn({ target }: Commitment): string {
  if (target?.low === null) return 'a ceiling'
  return target?.high === null ? 'a floor' : exact
}

const isFurther = ({ target, quote }: Commitment) =>
  isSaidFurther(quote, target?.low ?? target?.high ?? Number.NaN)

/** The same share of something else: 30 percent of the lake, and 30 percent of all lakes. */
function countedChanges(from: string, to: string, a: Commitment, b: Commitment): Change[] {
  if (withoutRounding(from) !== withoutRounding(to) || isOneMeasure(a, b)) return []
  const [counted, now] = [countedIn(a), countedIn(b)]
  return [
    change('scope changed', counted, now, `It was for ${quoted(counted)} and is now for ${quoted(now)}.`),
  ]
}

const withoutRounding = (amount: string) => amount.replace(/^(?:about|nearly) /, '')

/** What comes and goes beside two targets: "$5 million and 300 boats" and "$6 million". */
function besideChanges(
  figuresA: readonly Figure[],
  figuresB: readonly Figure[],
  a: Commitment,
  b: Commitment,
): Change[] {
  const values = [a, b].flatMap(({ target }) => [target?.low, target?.high])
  const beside = (figures: readonly Figure[]) =>
    figures.filter((figure) => figure.isPrinted && !values.includes(figure.value) && isOfThings(figure))
  return plainChanges(beside(figuresA), beside(figuresB), isCounted)
}

/** Of several sums, none tells which other one it was. */
const isCounted = ({ unit }: Figure) => !/^[$€£]$/.test(unit)

/** Neither a time nor those who promise; a bare number is of neither. */
const isOfThings = ({ words, unit }: Figure) =>
  unit !== '' && !parties.test(words) && !times.test(words.split(/[ -]/).at(-1) ?? '')

/**
 * Whether two targets count one thing: in one kind of unit, and each has not a word of its own. Where the words are told by
 * neither, they do.
 */
export function isOneMeasure(a: Commitment, b: Commitment): boolean {
  if (a.target !== null && b.target !== null && kindOf(a.target) !== kindOf(b.target)) return false
  const [inA, inB] = [familiesIn(countedIn(a)), familiesIn(countedIn(b))]
  return without(inA, inB).length === 0 || without(inB, inA).length === 0
}

/** Money of any currency is one kind of unit, and so are things that are counted. */
function kindOf({ unit }: Target): string {
  if (isMoney(unit)) return 'money'
  return /^(?:%|percentage points|°C|net emissions)$/.test(unit) ? unit : 'things'
}

/** What a target counts: "North American land and waters"; empty where no words tell. Some units are a measure of their own. */
const countedIn = ({ target }: Commitment) =>
  target === null || isMeasure(target.unit) ? '' : metricOf(target)

const isMeasure = (unit: string) => isMoney(unit) || /^(?:°C|net emissions)$/.test(unit)

const metricOf = ({ metric }: Target) =>
  metric === unnamed ? '' : metric.replace(/ (?:by|to|of|in|at|from)$/, '')

const markOf = ({ target }: Commitment) => (isMoney(target?.unit ?? '') ? 'sum' : 'target')

/** "More than 300" and "about 300" are told as such, where the wording says so. */
function amountOf({ target, quote }: Commitment): string | null {
  if (target === null) return null
  const amount = amountInWords(target)
  const isAbove = target.low !== null && target.high === null && isSaidAbove(quote, target.low)
  if (isAbove) return amount?.replace(/^at least/, 'more than') ?? null
  const rounding = target.low === null || target.low !== target.high ? null : roundingOf(quote, target.low)
  return rounding === null || amount === null ? amount : `${rounding} ${amount}`
}

/** Figures that hold a target which nobody told apart there: of its unit, and not what it was before ("up from 40"). */
function hasAll(figures: readonly Figure[], { target }: Commitment, quote: string): boolean {
  const values = [target?.low, target?.high].filter((value) => typeof value === 'number')
  const isOfUnit = ({ unit }: Figure) =>
    target !== null &&
    (unit === '' || unit === target.unit || isMoney(target.unit) || unitsIn(target.unit).includes(unit))
  return (
    values.length > 0 &&
    values.every((value) =>
      figures.some((figure) => figure.value === value && isOfUnit(figure) && !isPast(figure, quote)),
    )
  )
}

/** "countries", which are no word to tell two promises apart by, are a unit all the same. */
const unitsIn = (unit: string) => [...familiesIn(unit), unitStem(unit)]

const isPast = ({ words }: Figure, quote: string) =>
  new RegExp(`(?:\\b(?:up|down)|,) from (?:about )?${RegExp.escape(words)}`, 'u').test(quote)
