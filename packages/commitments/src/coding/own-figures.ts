/** Whether a figure is what the promise is about, and none that is told beside it. */
import type { Run } from '../words/clauses.ts'
import { matchesOf } from '../words/matches.ts'
import { boundOf, withoutBound } from './bounds.ts'

/**
 * Whether a quantity is of the promise itself: not of a clause that tells what was done, nor of what is there already.
 *
 * @example
 * isOwn('dredge it with the $5 million that Orsk pledged', { start: 19, end: 29 }) // false
 */
export function isOwn(text: string, { start, end }: Run): boolean {
  const before = withoutBound(text.slice(0, start)).slice(-farthest)
  const near = before.replace(atNumbers, '')
  const then = text.slice(end, end + farthest)
  if (isSubject.test(before) || isThere.test(near) || isToldOf(near)) return false
  if (isOfState(before, near, then)) return false
  return !givenBehind.some((given) => given.test(then))
}

/** As far as the clause of a figure reaches to either side. */
const farthest = 160

/** What may stand before any number. */
export const atNumbers =
  /(?: (?:an?|the|some|its|their|our|about|around|nearly|almost|approximately|roughly|initial|first|additional|total|combined|further|estimated|of|another))+$/i

/** "as 5 million people starve" */
const isSubject = /(?<!\p{L}|(?:well|such|far|long|soon) )(?:as|while)$/iu

/** "Vell already runs 300 ferries", "home to 5 million people", "building on the $5 million", "Today, crews rest for 14" */
const isThere =
  /(?<!\p{L})(?:already(?: (?:has|have|had))? \p{L}+|(?:has|have) already(?= )(?!.*(?<!\p{L})(?:will|shall)(?!\p{L}))[^.:;]*|home to|building (?:up)?on|(?:need|gap|shortfall|deficit)s? of|(?:(?<=(?:^|[:.;] ?))(?:Today|Currently|At present|So far|To date),?(?= )(?!.*(?<!\p{L})(?:will|shall)(?!\p{L}))[^:;]*))$/iu

/**
 * Whether the words around a number tell how things are: "Orsk grows: 99 percent of its locks are open", "where 75 percent of
 * crews are young", "the 15 percent of all pilots that are women". What is to be so is none of it.
 */
function isOfState(before: string, near: string, then: string): boolean {
  if (isGoal.test(near) || /^[^,;.]*(?<!\p{L})(?:will|shall|would|must|can|may|to)(?!\p{L})/iu.test(then))
    return false
  if (/(?<!\p{L})(?:where|whose|of (?:which|whom))$/iu.test(near)) return true
  return (
    (/(?:^|[:;,.–—])$/u.test(near) && isSo.test(then)) ||
    (/(?<!\p{L})the $/iu.test(before) && areSuch.test(then))
  )
}

const isGoal = /(?<!\p{L})(?:ensur\p{L}*|so|that|until|goals?|targets?|where(?=.*20\d\d))(?!\p{L})[^.:;]*$/iu
const group = "(?: of)?(?: (?!(?:that|which|who)(?!\\p{L}))[\\p{L}’'-]+){1,5}?"
const isSo = new RegExp(`^${group} (?:are|is|were|was|has|have)(?!\\p{L})`, 'u')
const areSuch = new RegExp(`^${group} (?:that|which|who) (?:are|is|were|was)(?!\\p{L})`, 'u')

const past =
  '(?:\\p{L}{2,}ed|gave|given|made|put|spent|sent|paid|brought|built|took|taken|lent|sold|bought|won|met)(?!\\p{L})'

/** "where Orsk recently lent $5 million", "which has given 300 boats" */
function isToldOf(before: string): boolean {
  const part = before.split(/[,;:()—–]/).at(-1) ?? ''
  const clause = matchesOf(part, opener).at(-1)
  return clause !== undefined && told.test(part.slice(clause.index)) && !ahead.test(part.slice(clause.index))
}

/** Opens a clause on a thing; behind a verb of saying, "that" opens what is promised. */
const opener =
  /(?<!\p{L})(?:which|who|whose|where|when|since|after|(?<!(?:announc|agre|commit|confirm|ensur|declar|sa[iy]|stat|pledg|not)\p{L}{0,6} )that)(?= )/giu
const told = new RegExp(`(?<!\\p{L})(?:(?:has|have|had|was|were)(?!\\p{L})|${past}$)`, 'iu')
const ahead = /(?<!\p{L})(?:will|shall|would)(?!\p{L})/iu

/** What a figure is of, in a word or two: "$5 million in aid". */
const ofIt = '(?: (?:in|of|worth of)(?: (?!(?:the|an?|our|its|their)(?!\\p{L}))\\p{Ll}+){1,2})?'
const name = '(?:the )?\\p{Lu}[\\p{L}.]*(?: (?:and |the ){0,2}\\p{Lu}[\\p{L}.]*){0,4}'
const pronoun = '(?:we|they|it|he|she)'
const perfect = '(?:has|have|had)(?!\\p{L})'
const adverbs = '(?:already |recently |previously |jointly |also ){0,2}'

const givenBehind = [
  // "$5 million that Orsk and Vell pledged"
  `^${ofIt} (?:that|which) (?:${name}|${pronoun}) ${adverbs}(?:${perfect}|${past})`,
  // "$5 million we have put in place"
  `^${ofIt} (?:${pronoun} ${adverbs}(?:${perfect}|${past})|${name} ${perfect})`,
  // "$5 million that was lent"
  `^${ofIt} (?:that|which) (?:${perfect}|was|were)`,
  // "the $40 trillion need for locks"
  '^(?: (?!(?:to|for|in|of)(?!\\p{L}))\\p{L}+){0,2} (?:needs?|gaps?|shortfalls?|deficits?)(?!\\p{L})',
  // "85 percent of the fund has been spent"
  '^(?: of(?: (?!(?:that|which|who)(?!\\p{L}))\\p{L}+){1,4})? (?:has|have|had) been(?!\\p{L})',
].map((pattern) => new RegExp(pattern, 'u'))

/** "12 countries" are those who promise or gain, unless so many of them are to be reached. */
export const isOfParties = (thing: string, before: string): boolean =>
  parties.test(thing) && boundOf(before, '') === null && !/(?:^| )additional $/.test(before)

/** Those who promise, and the parts of what they say. */
export const parties =
  /(?:^|[ -])(?:countries|nations|governments|states|economies|leaders|presidents|ministers|delegations|sides|parties|partners|members|allies|pillars|chapters|areas|priorities|themes)$/iu
