/** What opens like a limit and limits nothing. */
import { months } from '@readout/record'
import { isCapital, isNoun } from '../words/clauses.ts'
import { deedNouns, valueNouns } from '../words/lexicon.ts'
import { words } from '../words/list.ts'
import type { Token } from '../words/tokens.ts'

/** What stands around a preposition: the words before it, from the deed on, and those behind it. */
export interface Around {
  readonly before: readonly Token[]
  readonly after: readonly Token[]
}

/**
 * `part`: it belongs to the words before ("prevent eels from …", "the supply of salt"); `aside`: it tells how, why or when
 * ("in keeping with", "at the latest"); null where it limits.
 */
export function insteadOfLimit(opener: string, { before, after }: Around): 'part' | 'aside' | null {
  if (isGoverned(opener, before)) return 'part'
  if (/^(?:of|for)$/.test(opener) && isOfName(before, after)) return 'part'
  return isMeans(opener, after) || isIdle(opener, after) ? 'aside' : null
}

/** "invest in", "prevent eels from", "the removal of": the word before asks for the preposition. */
function isGoverned(opener: string, before: readonly Token[]): boolean {
  const last = before.at(-1)
  if (last === undefined) return false
  if (opener === 'from') return before.some(({ lower }) => keepsFrom.test(lower))
  if (opener === 'in') return isIn.test(last.lower)
  if (opener === 'for') return isFor.test(last.lower)
  return opener === 'of' && (deedNouns.has(last.lower) || isAbstract.test(last.lower) || !isNoun(last))
}

const keepsFrom =
  /^(?:prevent|exempt|protect|decoupl|refrain|benefit|free|shield|deter|keep|stop|prohibit|ban|exclud|remov|withdr|recover|emerg|aris|stem|deriv|emission|result|transition|shift|mov|diversif|learn|isolat|insulat|safeguard|defend|sav|apart|away|mobili[sz])/u
const isIn =
  /^(?:engag|participat|invest|involv|interest|succe|speciali[sz]|confiden|roles?$|stakes?$|increas|decreas|reduc|rise|growth|changes?$|result|trust|belie|declin|cut|advanc|gaps?$)/u
const isFor =
  /^(?:call|account|provi|prepar|press|push|advoca|allow|support|respect|needs?$|demand|responsib|read(?:y|iness)|opportunit|appl|look|plan|hop|car(?:e|ing)$|push|basis$|foundation)/u
/** "the supply of", "the effects of", "a range of": what is supplied is what is promised. */
const isAbstract =
  /(?:[ts]ion|ment|ance|ence|ing|ity|ness|ship|ure|cy|al|ism|th)s?$|^(?:use|role|rule|issue|cause|effect|impact|threat|risk|level|range|number|series|variety|form|kind|type|part|piece|share|supply|supplie|increase|work|path|lack|loss|cost|price|result|outcome|dose|ton|tonne|pair|set|lot|body|law|value|case|area|way|field|aspect|phase|stage|state|sort|list|amount|volume|member|majority|rest|top|side|end|spread|trade|flow|review|release|launch|purchase|acts?)s?$/u

/** "Minister of Salt", "Act of 2031" */
const isOfName = (before: readonly Token[], after: readonly Token[]) =>
  isCapital(before.at(-1)) && before.length > 1 && /^[\p{Lu}\d]/u.test(after[0]?.text ?? '')

/** "in keeping with", "in fulfillment of": without an article, and one; "for networking with pilots": what it is for. */
function isMeans(opener: string, after: readonly Token[]): boolean {
  const [first, next] = after
  if (first?.pos === 'VERB' && /ing$/.test(first.lower)) return true
  if (opener === 'for') return isPurpose(headOf(after))
  if (opener !== 'in') return false
  const noun = after.findIndex(({ pos }) => pos !== 'ADJ' && pos !== 'ADV')
  const isOne = isNoun(after[noun] ?? first) && !/s$/.test(after[noun]?.lower ?? '')
  return (
    (isOne &&
      /^(?:with|of|to)$/.test(after[noun + 1]?.lower ?? '') &&
      !(after[noun + 1]?.lower === 'to' && after[noun + 2]?.pos === 'VERB') &&
      isSmall(after[noun])) ||
    (/^(?:keeping|doing|addition|order)$/.test(first?.lower ?? '') && next !== undefined)
  )
}

const isSmall = (token: Token | undefined) => /^\p{Ll}/u.test(token?.text ?? '')
const isPurpose = (head: Token | undefined) =>
  head !== undefined && (deedNouns.has(head.lower) || purposes.has(head.lower) || valueNouns.has(head.lower))
const purposes = words(
  'use discussion consideration purpose purposes benefit sake resale review approval support reference networking delivery decision action',
)

/** "at the latest", "in a clear manner", "in the coming years", "from those": how, when, or what was named before. */
function isIdle(opener: string, after: readonly Token[]): boolean {
  const [first] = after
  const phrase = after.slice(0, headAt(after) + 1)
  if (first === undefined || phrase.length === 0) return true
  if (opener === 'at' && !phrase.some(({ pos, text }) => pos === 'PROPN' || /^\p{Lu}{2}/u.test(text)))
    return true
  if (/^(?:this|that|these|those|such|it|them|which|whom|each|itself)$/.test(first.lower)) return true
  return idle.has(phrase.at(-1)?.lower ?? '') || phrase.some(({ text }) => month.test(text))
}

const month = new RegExp(`^(?:mid-|early-|late-)?(?:${months})$`, 'u')
const idle = words(
  `manner way ways fashion faith spirit solidarity detail depth full part turn person place practice principle particular general parallel
  advance time future past years year decade decades months month weeks week days day term meantime moment stage history once
  example instance tandem process course kind hand mind front whole need`,
)

/** The last noun of the phrase that opens these words. */
const headOf = (after: readonly Token[]) => after[headAt(after)]

function headAt(after: readonly Token[]): number {
  const end = after.findIndex(({ pos, text }) => !inPhrase.test(pos) && !/^[’']s?$|^-$/.test(text))
  const phrase = end < 0 ? after : after.slice(0, end)
  return phrase.findLastIndex(isNoun)
}

const inPhrase = /^(?:ADJ|ADV|DET|NUM|NOUN|PROPN|PRON|VERB|CCONJ)$/
