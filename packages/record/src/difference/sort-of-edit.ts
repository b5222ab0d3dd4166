import { areFileName, isDateWord, numbersIn, numbersPart } from './figures.ts'
import type { EditSort } from './schema.ts'
import { isNegation, isTypo } from './spelling.ts'
import type { Word } from './words.ts'

/** What surrounds words that differ. */
export interface Surroundings {
  /** The words before them, in the later text or else the earlier, the nearest last. */
  readonly before: readonly Word[]
  readonly after: readonly Word[]
  /** The words are those of a heading or title, in which capitals say nothing of names. */
  readonly isHeading: boolean
  /** They stand in the label of a speaker. */
  readonly isLabel: boolean
  /** They are a passage that came or went as a whole. */
  readonly isWhole: boolean
  /** Whether a word stands in lower case anywhere in either text: then it is no name. */
  readonly isCommon: (key: string) => boolean
}

/** More words than this that come or go are told as text, whatever figures and names they hold. */
const phraseWords = 12
/** The same for words that replace others. */
const clauseWords = 24
/** The same for a figure that comes or goes with the words that belong to it: "by 60 to 75 percent". */
const figureWords = 6

/**
 * What words that were replaced, added or taken out change, the weightiest first: a figure, a day, a name, the wording, or
 * no more than the spelling.
 *
 * @example
 * const around = { before: wordsOf('power by'), after: [], isHeading: false, isLabel: false, isWhole: false, isCommon: () => false }
 * sortOfEdit(wordsOf('2023'), wordsOf('2033'), around) // 'date'
 */
export function sortOfEdit(a: readonly Word[], b: readonly Word[], around: Surroundings): EditSort {
  const [from, to] = [without(a, b), without(b, a)]
  const longest = Math.max(a.length, b.length)
  if (isSpacing(a, b)) return 'typo'
  const [figuresA, figuresB] = [figuresOf(a, around), figuresOf(b, around)]
  const areFigures = sumOf(figuresA) === a.length && sumOf(figuresB) === b.length
  if (around.isWhole && (!areFigures || [a, b].some(isListMark))) return 'wording'
  for (const sort of ['number', 'date'] as const) {
    const [inA, inB] = [figuresA[sort], figuresB[sort]]
    const isReplaced = inA.length > 0 && inB.length > 0
    if (longest <= (isReplaced ? clauseWords : figureWords) && !isSameList(inA, inB)) return sort
  }
  // "5" and "five".
  if (areFigures && a.length > 0 && b.length > 0) return 'typo'
  if (around.isLabel) return isTypo(from, to, around) ? 'typo' : 'name'
  if ([...from, ...to].some(({ key }) => isNegation(key))) return 'wording'
  if (longest <= phraseWords && isName(from, to, around)) return 'name'
  return isTypo(from, to, around) ? 'typo' : 'wording'
}

/** The words of one that the other does not have as well. */
function without(words: readonly Word[], others: readonly Word[]): Word[] {
  const counts = new Map<string, number>()
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1)
  return words.filter(({ key }) => {
    const count = counts.get(key) ?? 0
    counts.set(key, count - 1)
    return count <= 0
  })
}

/** "long-term" and "long term", "Missionto" and "Mission to", "U.S." and "US". */
function isSpacing(a: readonly Word[], b: readonly Word[]): boolean {
  const letters = (words: readonly Word[]) =>
    words.map(({ key }) => key.replace(/[^\p{L}\p{N}$€£¥%]/gu, '')).join('')
  return a.length > 0 && b.length > 0 && !/\d[^\p{L}]*\d/u.test(letters(a)) && letters(a) === letters(b)
}

interface Figures {
  readonly number: readonly string[]
  readonly date: readonly string[]
}

function figuresOf(words: readonly Word[], { before, after }: Surroundings): Figures {
  const inContext = [...before.slice(-2), ...words, ...after.slice(0, 2)]
  const offset = Math.min(before.length, 2)
  const isDate = words.map((_, index) => isDateWord(inContext, index + offset))
  const dated = words.filter((_, index) => isDate[index])
  const isPart = words.map((_, index) => numbersPart(inContext[index + offset - 1]?.key ?? ''))
  const others = areFileName(words) ? [] : words.filter((_, index) => !isDate[index] && !isPart[index])
  return { number: numbersIn(others), date: dated.map(({ key }) => key) }
}

/** "1." by itself, before what is an item of a list. */
const isListMark = (words: readonly Word[]) =>
  words.length === 1 && /^\(?\d{1,3}[.)]\s*$/u.test(words[0]?.text ?? '')

const sumOf = ({ number, date }: Figures) => number.length + date.length

const isSameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.toSorted().join(' ') === b.toSorted().join(' ')

/** Small words within a name: "Secretary of the Interior". */
const connectors = new Set([
  'of',
  'the',
  'and',
  'for',
  'de',
  'van',
  'von',
  'la',
  'le',
  'al',
  'to',
  'in',
  'on',
])

/** All words that differ are those of a name: capitals that no heading and no beginning of a sentence explains. */
function isName(from: readonly Word[], to: readonly Word[], around: Surroundings): boolean {
  const { before, after, isHeading, isCommon } = around
  if (isHeading || isPlural(from, to)) return false
  const beginsSentence = before.length === 0 || /[.!?:;•—][^\p{L}\p{N}]*$/u.test(before.at(-1)?.text ?? '')
  const isProper = (word: Word, index: number, words: readonly Word[]) => {
    if (!hasCapital(word) || isCommon(word.key)) return false
    const next = words[index + 1] ?? after[0]
    return !beginsSentence || index > 0 || (next !== undefined && hasCapital(next))
  }
  const proper = [from, to].map((words) => words.filter(isProper))
  const others = [from, to].flatMap((words) => words.filter((...one) => !isProper(...one)))
  return proper.some(({ length }) => length > 0) && others.every(({ key }) => connectors.has(key))
}

const hasCapital = ({ text }: Word) => /^[^\p{L}]*\p{Lu}/u.test(text)

/** "Grant" and "Grants": grammar, in a name too. */
function isPlural([from, ...moreFrom]: readonly Word[], [to, ...moreTo]: readonly Word[]): boolean {
  if (from === undefined || to === undefined || moreFrom.length + moreTo.length > 0) return false
  return `${from.key}s` === to.key || `${to.key}s` === from.key
}
