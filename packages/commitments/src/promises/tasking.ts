/** Officials whom their leaders put to work: "The leaders instructed their ministers to reinforce cooperation." */
import { type Subject, subjectBefore } from '../actors/subjects.ts'
import { isBase, isCapital, isParticiple, skipAdverbs } from '../words/clauses.ts'
import { ownOfficials } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { madeBySomebody, type Trigger } from './trigger.ts'

/** The act is done, the work that it orders lies ahead. */
export function tasking(tokens: readonly Token[], i: number): Trigger | null {
  const token = tokens[i]
  // The tagger takes "We further call on" for a noun.
  if (token === undefined || (token.pos !== 'VERB' && tokens[i - 1]?.lower !== 'further')) return null
  const passive = tasked(tokens, i)
  if (passive !== null) return passive
  const isAsked = requests.has(token.lower)
  if (/^(?:ADP|AUX|PUNCT|PART)$/.test(tokens[i + 1]?.pos ?? 'PUNCT') && !isCallOn(tokens, i)) return null
  const to = tokens.findIndex(
    (one, at) =>
      at > i + 1 &&
      at < i + longestOffice &&
      ((token.lower !== 'charged' && one.lower === 'to' && isBase(tokens[skipAdverbs(tokens, at + 1)])) ||
        (isCharged.test(token.lower) &&
          one.lower === 'with' &&
          isParticiple(tokens[skipAdverbs(tokens, at + 1)]))),
  )
  const office = tokens.slice(i + 1, Math.max(i + 1, to))
  if (to < 0 || office.some(isVerbOf)) return null
  if (isAsked && !office.some(({ lower }) => ownOfficials.has(lower))) return null
  const found = {
    manner: 'performative',
    strength: 'firm',
    stage: null,
    deed: skipAdverbs(tokens, to + 1),
    isNoun: false,
    words: { start: i, end: to },
  } as const
  const subject = isParticiple(token) ? issuerOf(tokens, i) : subjectBefore(tokens, i)
  return subject === null ? null : { ...found, subject }
}

/** "The Minister has been directed to mend it": who was put to work does it. */
function tasked(tokens: readonly Token[], i: number): Trigger | null {
  const deed = skipAdverbs(tokens, i + 2)
  const isTo = tokens[i + 1]?.lower === 'to' && isBase(tokens[deed])
  const isWith =
    tokens[i]?.lower === 'tasked' && tokens[i + 1]?.lower === 'with' && isParticiple(tokens[deed])
  return /^(?:directed|tasked|instructed|mandated)$/.test(tokens[i]?.lower ?? '') &&
    /^(?:been|is|are|was|were)$/.test(tokens[i - 1]?.lower ?? '') &&
    (isTo || isWith)
    ? madeBySomebody(tokens, {
        manner: 'performative',
        strength: 'firm',
        stage: null,
        from: i,
        deed,
        isNoun: false,
      })
    : null
}

/** "The President signed an order (EO) directing the Ministry to": who signed it directs by it. */
function issuerOf(tokens: readonly Token[], i: number): Subject | null {
  const isOrder = tokens
    .slice(Math.max(0, i - 6), i)
    .some(({ lower }) => /^(?:order|memorandum|directive|proclamation)$/.test(lower))
  const issued = tokens.findLastIndex(
    ({ lower }, at) => at < i && /^(?:issued|signed|signing|issuing)$/.test(lower),
  )
  return isOrder && issued >= 0 ? subjectBefore(tokens, issued) : null
}

const isCharged = /^(?:charge|task)(?:s|d|ed)?$/

export const orders: ReadonlySet<string> = new Set([
  'instructed',
  'directed',
  'tasked',
  'mandated',
  'charged',
  'instructs',
  'directs',
  'directing',
  'instructing',
  'tasks',
  // Nobody mandates whom they have not put to work.
  'instruct',
  'task',
  'mandate',
])

/** Said to others these ask; said to those who work for them, leaders decide by them. */
export const requests: ReadonlySet<string> = new Set(['direct', 'ask', 'asked', 'call', 'request'])

/** A verb of the sentence, and not the "Working" of a group's name. */
const isVerbOf = (token: Token) => token.pos === 'AUX' || (token.pos === 'VERB' && !isCapital(token))

const isCallOn = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === 'call' && /^(?:on|upon)$/.test(tokens[i + 1]?.lower ?? '')

/** "our Ministers of Foreign Affairs and the heads of our coast guards": the words between the order and its deed. */
const longestOffice = 16
