/** Counted things: "300 lake pilots", "at least 15 bcm", "a billion doses". */

import { months } from '@readout/record'
import { matchesOf } from '../words/matches.ts'
import { amount, type Numeral, numeralFrom } from '../words/numerals.ts'
import { boundOf, withoutBound } from './bounds.ts'
import { isLabel } from './labels.ts'
import { atNumbers, isOfParties, isOwn } from './own-figures.ts'
import { withOpening } from './ranges.ts'

/** A number, where it and what it counts stand, and that as a unit. */
export interface Count {
  readonly start: number
  readonly end: number
  readonly numeral: Numeral
  readonly unit: string
  /** "ton", "bcm": it measures what stands behind it. */
  readonly isMeasure: boolean
}

/**
 * The first number that counts what a deed gives, takes in or reaches; null where none does.
 *
 * @example
 * countIn('train 300 young lake pilots')?.unit // 'pilots'
 */
export function countIn(text: string): Count | null {
  for (const match of matchesOf(text, number)) {
    const start = match.index
    const end = start + match[0].length
    const thing = thingIn(text.slice(end, end + farthest))
    if (thing === null) continue
    const { one = '', rate = '' } = match.groups ?? {}
    const numeral = numeralFrom(one === '' ? match.slice(1) : ['1', undefined, undefined, ` ${rate}`])
    const isYear = /^(?:19|20)\d\d$/.test(match[0])
    const count = { start, end: end + thing.end, numeral, unit: thing.unit, isMeasure: thing.isMeasure }
    if (!isYear && isOwn(text, { start, end }) && isCounted(text, count, thing)) return count
  }
  return null
}

const number = new RegExp(
  `(?<![\\p{L}\\d$€£¥₩₹.,/#[-]|(?:${months}) )(?:${amount}|(?<one>[Aa]|[Oo]ne) (?<rate>hundred|thousand|million|billion|trillion))(?=[ -]\\p{L})`,
  'gu',
)

/** As far as what is counted, and the verb that it hangs on, stand from the number. */
const farthest = 100

interface Thing {
  readonly words: string
  readonly unit: string
  readonly end: number
  readonly isMeasure: boolean
}

const small =
  'and|or|to|by|of|in|at|for|the|on|from|with|as|is|are|per|will|would|that|which|who|have|has|had|can|may|each|every|an?|between|among|over|under|through|across|into|than|this|these|its?|our|their|they|we|annually'
const word = `(?!(?:${small})(?![\\p{L}\\p{N}]))[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*`
const wordsBehind = new RegExp(`^ ${word}(?: ${word}){0,3}`, 'u')

/** What a number counts: a measure, or up to three words and a noun in the plural. */
function thingIn(then: string): Thing | null {
  const measure = measures.exec(then)
  if (measure !== null) {
    const [words, unit = '', per = ''] = measure
    const many = unit.replace(/(?<=ton|tonne|watt|hour)$/, 's')
    return { words, unit: `${many}${per === '' ? '' : ' per year'}`, end: words.length, isMeasure: true }
  }
  const [run = ''] = wordsBehind.exec(then) ?? []
  const words = run.split(' ').slice(1)
  // "10 lakes’ pilots"
  if (words.some((one) => /s[’']$/.test(one))) return null
  const at = words.findIndex((noun, index) => isPlural(noun) && !isPlural(words[index + 1] ?? ''))
  if (at < 0) return null
  const counted = words.slice(0, at + 1).join(' ')
  return { words: counted, unit: (words[at] ?? '').toLowerCase(), end: counted.length + 1, isMeasure: false }
}

const measures =
  /^[ -]((?:metric )?ton(?:ne)?s?|(?:mega|giga|kilo|tera)watts?(?:[- ]hours?)?|[kMGT]Wh?|bcm|[bt]cf|MM?T|Mt|barrels?)(?![\p{L}\p{N}])([ -]per[ -]year)?/u

/** Whether a word is a unit, and no thing that is counted: "bcm", "tons". */
export const isUnit = (thing: string) => measures.test(` ${thing}`)

const isPlural = (noun: string) =>
  /[^\Wsui’']s$/.test(noun) ? !neverPlural.test(noun) : /^(?:people|children|(?:wo)?men|aircraft)$/.test(noun)
const neverPlural = /^(?:overseas|always|perhaps|times|others)$/i

/** Things that are counted to be given, taken in or reached, whatever the verb. */
const goods =
  /^(?:doses|vaccines|people|persons|refugees|migrants|jobs|workers|students|visas|schools|hectares|acres|kilometers|kilometres|miles|households|farmers|scholarships|vessels|trees|chargers|cities|patients|homes|children|women|girls|experts|trainers|officers)$/

/** As a target only what something is brought to: "from 300 to 100 days". */
export const times = /^(?:year|month|week|day|hour|minute|decade|quarter|season)s?$/

function isCounted(text: string, { start, numeral, unit, isMeasure }: Count, { words }: Thing): boolean {
  const before = text.slice(Math.max(0, start - farthest), start)
  if (isOfParties(unit, before)) return false
  const range = withOpening(numeral, before)
  if (times.test(unit)) return range?.isMove ?? false
  if (isMeasure || goods.test(unit)) return !isLabel(before, words)
  if (isLabel(before, words)) return false
  const lead = withoutBound(range === null ? before : before.slice(0, range.at)).replace(atNumbers, '')
  const isBound = range !== null || boundOf(before, '') !== null
  return (isBound && !besides.test(lead)) || given.test(lead)
}

/** Where a number tells how far and not how much. */
const besides =
  /(?:^|[^\p{L}])(?:in|across|over|within|during|under|among|between|with|from|than|after|before|via|through|last|past|next)$/iu

/** The verb that a number hangs on, two words between at most: "give Orsk 300 boats". */
const given = new RegExp(
  `(?<!\\p{L})(?:(?:provid|giv|donat|shar|distribut|contribut|allocat|issu|purchas|procur|acquir|welcom|resettl|receiv|educat|vaccinat|restor|creat|produc|hir|serv)(?:e|es|ing)|(?:deliver|ship|send|lend|loan|award|grant|offer|buy|order|accept|train|recruit|employ|deploy|plant|build|construct|install|add|open|connect|renew|support|help|assist|benefit|reach|teach|establish)(?:e?s|ing)?|admit(?:s|ting)?|equip(?:s|ping)?|(?:suppl|certif)(?:y|ies|ying)|tak(?:e|es|ing) in)(?: (?!(?:${small})(?!\\p{L})(?<!the))[\\p{L}’'-]+){0,2}$`,
  'iu',
)

/** "300 boats a year", "5 million tons of salt annually": " per year"; empty where no rate is told. */
export function rateIn(then: string): string {
  const [, called, adverb] = rates.exec(then) ?? []
  if (called !== undefined) return ` per ${called}`
  return adverb === undefined ? '' : adverb === 'monthly' ? ' per month' : ' per year'
}

const rates = new RegExp(
  `^(?: (?:worth )?(?:of|in|for)(?: ${word}){1,5}?)? (?:(?:per|an?|each|every) (year|quarter|month|week|day)(?! (?:ago|later|earlier|before|after|from (?:now|today)))|(annually|yearly|per annum|monthly))(?!\\p{L})`,
  'u',
)
