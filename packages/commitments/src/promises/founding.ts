/** Things that are announced, signed or settled, and then have to work. */

import { subjectBefore } from '../actors/subjects.ts'
import { skipAdverbs } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { made, madeBySomebody, type Trigger } from './trigger.ts'

/** "reached an agreement on …", "secured commitments to …": what binds from now on. */
export function settled(tokens: readonly Token[], i: number): Trigger | null {
  if (tokens[i]?.pos !== 'VERB' || !isSettled(tokens, i)) return null
  const deed = skipAdverbs(tokens, i + 1)
  const found = { manner: 'founding', strength: 'firm', stage: null, from: i, deed, isNoun: true } as const
  return isEndorsed(tokens, i) ? madeBySomebody(tokens, found) : made(tokens, found)
}

export const settlingWords: readonly string[] = [
  'reached',
  'concluded',
  'finalized',
  'secured',
  'issued',
  'signed',
  'renewed',
  'commenced',
  'initiated',
  'opened',
  'endorsed',
  'adopted',
]

/** "established a working group on eels": what a text tells as new is to work from now on. */
export function bodyFounded(tokens: readonly Token[], i: number): Trigger | null {
  const isNew = /^an?$/.test(tokens[i + 1]?.lower ?? '') || tokens[i]?.lower === 'relaunched'
  if (tokens[i]?.pos !== 'VERB' || !isNew) return null
  const noun = tokens.findIndex(
    ({ pos, text }, at) =>
      at > i + 1 &&
      !/^(?:DET|ADJ|NOUN|PROPN|VERB)$/.test(pos) &&
      !/^(?:-|new)$/.test(text) &&
      !isWithin(tokens, at),
  )
  const head = tokens[(noun < 0 ? tokens.length : noun) - 1]
  if (head === undefined || !lexicon.bodyNouns.has(head.lemma)) return null
  return madeBySomebody(tokens, {
    manner: 'founding',
    strength: 'firm',
    stage: null,
    from: i,
    deed: i + 1,
    isNoun: true,
  })
}

/** "a search and rescue (SAR) mechanism": what two nouns name together, and the letters of the name. */
const isWithin = (tokens: readonly Token[], at: number) =>
  (tokens[at]?.lower === 'and' &&
    tokens[at + 1]?.pos === 'NOUN' &&
    !lexicon.bodyNouns.has(tokens[at - 1]?.lemma ?? '')) ||
  (/^[()]$/.test(tokens[at]?.text ?? '') &&
    tokens.slice(at - 2, at + 3).some(({ text }, i, all) => text === '(' && all[i + 2]?.text === ')'))

export const foundingWords: readonly string[] = ['established', 'formed', 'created', 'relaunched']

/** "the launch of …", "a future signing of …": how a thing begins. */
export const namesStart = (object: readonly Token[]) =>
  object.some(({ lower }, at) => lexicon.startNouns.has(lower) && object[at + 1]?.lower === 'of')

/** "launched the fund", "we announce the fund"; not "the newly launched fund", "looking at launching a fund" nor "the treaty, signed in May". */
export function isTold(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (
    before?.pos === 'DET' ||
    before?.text === '-' ||
    /^(?:newly|recently|previously|at)$/.test(before?.lower ?? '')
  )
    return false
  if (/^(?:ADP|PUNCT)$/.test(next?.pos ?? '') && !isUpTo(tokens, i + 1)) return false
  if (isToldOf(tokens, i)) return false
  if (token?.lower !== token?.lemma) return true
  return (
    isSaidGladly(tokens, i) ||
    (token?.lower === 'announce' &&
      /^(?:PRON|NOUN|PROPN|ADV)$/.test(before?.pos ?? '') &&
      subjectBefore(tokens, i) !== null)
  )
}

/** "The fund announced today is": which fund. */
function isToldOf(tokens: readonly Token[], i: number): boolean {
  const next = tokens.findIndex(
    ({ lower, pos }, at) =>
      at > i && !/^(?:today|yesterday|here|now)$/.test(lower) && !/^(?:ADV|NUM)$/.test(pos),
  )
  return next > i + 1 && tokens[next]?.pos === 'AUX'
}

/** "announced up to $5 million" */
const isUpTo = (tokens: readonly Token[], at: number) =>
  /^(?:up|over|nearly|about|around)$/.test(tokens[at]?.lower ?? '') &&
  tokens.slice(at + 1, at + 3).some(({ text }) => text === '$')

/** "are proud to announce", "are pleased to launch", "take this opportunity to announce": said in saying so. */
export const isSaidGladly = (tokens: readonly Token[], i: number) =>
  /^(?:announce|launch|unveil)$/.test(tokens[i]?.lower ?? '') &&
  tokens[i - 1]?.lower === 'to' &&
  /^(?:proud|pleased|happy|delighted|excited|glad|honou?red|opportunity)$/.test(tokens[i - 2]?.lower ?? '')

/** "endorsed a roadmap to mend the locks": work that those who endorse it are to do. */
const isEndorsed = (tokens: readonly Token[], i: number) =>
  /^(?:endorsed|adopted)$/.test(tokens[i]?.lower ?? '') &&
  tokens
    .slice(i + 1, i + 8)
    .some(
      ({ lower }, at, all) => isPlanOfWork.test(lower) && !all.slice(0, at).some(({ pos }) => pos === 'ADP'),
    )

const isPlanOfWork = /^(?:plan|roadmap|strategy|framework|agenda|programme|program|guidelines|workplan)$/

/** "reached an agreement", "secured commitments": what binds those who gave it; a sum that was secured is had. */
const isSettled = (tokens: readonly Token[], i: number) =>
  isEndorsed(tokens, i) || (!/^(?:endorsed|adopted)$/.test(tokens[i]?.lower ?? '') && isBinding(tokens, i))

const isBinding = (tokens: readonly Token[], i: number) =>
  /^(?:issued|signed)$/.test(tokens[i]?.lower ?? '')
    ? isLetterOfInterest(tokens.slice(i + 1, i + 8))
    : tokens[i]?.lower === 'renewed'
      ? // "renewed and expanded the memorandum"
        isInstrument(tokens, tokens[i + 1]?.lower === 'and' && tokens[i + 2]?.pos === 'VERB' ? i + 3 : i + 1)
      : /^(?:commenced|initiated|opened)$/.test(tokens[i]?.lower ?? '')
        ? /^(?:negotiations|talks)$/.test(tokens[i + 1]?.lower ?? '') &&
          /^(?:for|on|towards?)$/.test(tokens[i + 2]?.lower ?? '')
        : tokens.slice(i + 1, i + 12).some(({ lower }) => lexicon.settlements.has(lower))

/** "renewed a three-year memorandum"; not "renewed their commitment", "… their call for an agreement". */
function isInstrument(tokens: readonly Token[], from: number): boolean {
  const behind = tokens.findIndex(
    ({ pos, lower }, at) =>
      at >= from && !/^(?:DET|ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(pos) && !/^(?:their|its|our)$/.test(lower),
  )
  return /^(?:memorand\w+|mou|agreement|arrangement|treaty|compact|lease|charter|protocol)$/.test(
    tokens[(behind < 0 ? tokens.length : behind) - 1]?.lower ?? '',
  )
}

/** "issued two letters of interest": money that a bank of a government is to lend. */
const isLetterOfInterest = (object: readonly Token[]) =>
  object.some(
    ({ lower }, at) =>
      /^letters?$/.test(lower) && object[at + 1]?.lower === 'of' && object[at + 2]?.lower === 'interest',
  )

/** The tagger gives names no singular: "signed Agreements on …". */
export const isDeliverable = (token: Token) =>
  // With a name it is a programme; any other agenda is what somebody is about.
  token.text === 'Agenda' ||
  lexicon.deliverableNouns.has(token.lemma) ||
  lexicon.deliverableNouns.has(token.lower.endsWith('s') ? token.lower.slice(0, -1) : token.lower)

/** Whether what is announced or signed is a thing that still has to work: a fund, a plan, a group. */
export function isFounding(tokens: readonly Token[], i: number): boolean {
  const end = tokens.findIndex((token, at) => at > i && /^[.;:]$/.test(token.text))
  const object = tokens.slice(i + 1, end < 0 ? i + 16 : Math.min(end, i + 16))
  return (
    object.some((token) => token.text === '$' || isDeliverable(token)) ||
    namesStart(object.slice(0, 4)) ||
    isAnEffort(object)
  )
}

/** "launching an effort on floes", "announce a patrol and rescue effort"; not "announced efforts", which are told of by themselves. */
const isAnEffort = (object: readonly Token[]) => {
  const at = object.findIndex(({ lower }) => lower === 'effort')
  return at > 0 && at < 8 && /^an?$/.test(object[0]?.lower ?? '') && object[at + 1]?.lower !== 'to'
}
