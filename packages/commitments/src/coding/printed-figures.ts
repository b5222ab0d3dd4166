import { months, upToTwelve } from '@readout/record'
import { stem } from '../meaning/content-words.ts'
import { matchesOf } from '../words/matches.ts'
import { amount, amountGroups, numeralFrom, scaleWords } from '../words/numerals.ts'
import { comparisonIn } from './comparisons.ts'
import { thing as counted, isThing } from './counted-things.ts'
import { isUnit } from './counts.ts'
import { leadOf, useOf } from './figure-phrases.ts'
import { isLabel } from './labels.ts'
import { isOwn } from './own-figures.ts'
import { isLeft } from './ranges.ts'

/** A number of a wording, with what it counts. */
export interface Figure {
  readonly value: number
  /** The thing or unit behind it; empty where none is told. */
  readonly unit: string
  /** As the wording prints it. */
  readonly words: string
  /** In digits, and so meant to be checked; "two" may be there by the way. */
  readonly isPrinted: boolean
  /** How a note names it, with what it is of: "more than 300 boats", "$5 million for locks"; null where no words tell. */
  readonly told: string | null
  /** Told of what is or was, or set beside what was: "the $5 million that Orsk lent". Such a figure is not promised. */
  readonly isAside: boolean
  /** What it says of the promise's own figure: "an increase of $5 million"; null where it says none. */
  readonly comparison: string | null
  /** Of a name: the "100-Day Mission" says what "100 days" says, and is no figure that comes or goes. */
  readonly isInName: boolean
}

/**
 * The numbers of a wording. Years, days of the month, ordinals, footnotes, labels ("Article 8", "6G") and where a number
 * comes from ("from 300 to 100 days") aside.
 */
export function figuresIn(quote: string): Figure[] {
  const printed = printedIn(quote)
  const starts = printed.map(({ at }) => at)
  return [...printed.filter(({ at }) => !isLeft(at, starts, quote)), ...spelled(quote)]
}

const anyMonth = `${months}|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.`
const digits = new RegExp(
  `(?<![\\p{L}\\d.,$€£/[-]|\\d:|(?:${anyMonth}) )([$€£]?)${amount}(?![)\\]/]|:\\d| (?:${anyMonth})\\b)(%|°C?)?(?:(?<!°C?)[ -](${counted}))?`,
  'gu',
)

function printedIn(quote: string): (Figure & { readonly at: number })[] {
  // Most wordings have none, and looking for them takes long.
  if (!/\d/.test(quote)) return []
  return matchesOf(quote, digits).flatMap((match) => {
    const [all, currency = '', ...groups] = match
    const [whole = '', , , word] = groups
    const [mark, thing = ''] = groups.slice(amountGroups)
    const { index: at } = match
    const { value } = numeralFrom(groups)
    const [percent = ''] = measure.exec(thing) ?? []
    const isMeasured = [currency, mark, word, percent].some(Boolean)
    const before = quote.slice(0, at)
    if (!isMeasured && (/^(?:19|20)\d\d$/.test(whole) || isLabel(before, thing))) return []
    // Closed by a bracket, its word is no thing: "($2 million)".
    if (scaleWord.test(thing) || citation.test(quote.slice(at, at + 30))) return []
    // Where the number ends, with what measures it.
    const end = at + all.length - thing.length + percent.length
    const bare = quote.slice(at, end).replace(/[ -]$/, '')
    const words = currency === '' ? all : bare
    const from = Math.max(0, at - farthest)
    const near = quote.slice(from, end + farthest)
    const comparison = comparisonIn(quote, at, at + bare.length)
    const use = useOf(quote.slice(at + bare.length, at + bare.length + 200))
    const isCounted = mark !== undefined || percent !== '' || isThing(thing)
    const told = currency === '' ? (isCounted ? words : null) : use === null ? null : `“${bare}${use}”`
    return [
      {
        at,
        value,
        unit: currency === '' ? unitOf(mark ?? thing) : currency,
        words,
        told: told === null || currency !== '' ? told : `${leadOf(before)}${told}`,
        isAside: !isOwn(near, { start: at - from, end: at - from + bare.length }),
        comparison,
        isPrinted: true,
        isInName: !isMeasured && isNamed(thing, quote.slice(at + all.length, at + all.length + 4)),
      },
    ]
  })
}

/** As far from a figure as the clause that it stands in. */
const farthest = 200

/** "19 U.S.C. 1862": a statute's place. */
const citation = /^\d+ (?:U\.? ?S\.? ?C|C\.? ?F\.? ?R|Fed\. ?Reg|Stat)(?![\p{Ll}])/u

const measure = /^(?:%|°|per ?cent(?!age)|degrees?)/i

/** "100 Days", "114 LKE"; of "25 MMT of salt" and "3 GW" the capitals are a unit. */
const isNamed = (thing: string, then: string) =>
  /(?:^| )\p{Lu}\p{Ll}{2,}$/u.test(thing) ||
  (/^\p{Lu}{2,}$/u.test(thing) && !isUnit(thing) && !then.startsWith(' of'))

function unitOf(thing: string): string {
  const [unit] = measure.exec(thing.toLowerCase()) ?? []
  if (unit === undefined) return stem(thing.split(' ').at(-1) ?? '')
  return /^[%p]/.test(unit) ? '%' : '°'
}

const numberWords: Readonly<Record<string, number>> = {
  ...upToTwelve,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const anyNumber = Object.keys(numberWords)
const anyScale = Object.keys(scaleWords).join('|')
const scaleWord = new RegExp(`^(?:${anyScale})(?!\\p{L})`, 'iu')

/** "three countries" are those who promise, not what is promised; "one" alone counts nothing. */
const number = new RegExp(
  `(?<![\\p{L}-])(?:(${anyNumber.join('|')}|an?)[ -](${anyScale})|(${anyNumber.slice(1).join('|')}))[ -](?!(?:countries|leaders|governments|nations|partners|sides|parties|presidents|delegations|states|of|or|and|to|in|other|${anyScale})(?!\\p{L}))(${counted})`,
  'giu',
)

function spelled(quote: string): Figure[] {
  return matchesOf(quote, number).map(([words, first = '', scale = '', lone = '', thing = '']) => ({
    value: (numberWords[(first || lone).toLowerCase()] ?? 1) * (scaleWords[scale.toLowerCase()] ?? 1),
    unit: stem(thing.split(' ').at(-1) ?? ''),
    words,
    told: null,
    isAside: false,
    comparison: null,
    isPrinted: false,
    isInName: false,
  }))
}
