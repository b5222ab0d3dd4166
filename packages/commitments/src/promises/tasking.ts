/** Officials whom their leaders put to work: "The leaders instructed their ministers to reinforce cooperation." */
import { isBase, isParticiple, skipAdverbs } from '../words/clauses.ts'
import { ownOfficials } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { madeBySomebody, type Trigger } from './trigger.ts'

/** The act is done, the work that it orders lies ahead. */
export function tasking(tokens: readonly Token[], i: number): Trigger | null {
  const token = tokens[i]
  // The tagger takes "We further call on" for a noun.
  if (token === undefined || (token.pos !== 'VERB' && tokens[i - 1]?.lower !== 'further')) return null
  const isAsked = requests.has(token.lower)
  if (/^(?:ADP|AUX|PUNCT|PART)$/.test(tokens[i + 1]?.pos ?? 'PUNCT') && !isCallOn(tokens, i)) return null
  const to = tokens.findIndex(
    (one, at) =>
      at > i + 1 &&
      at < i + longestOffice &&
      ((token.lower !== 'charged' && one.lower === 'to' && isBase(tokens[skipAdverbs(tokens, at + 1)])) ||
        (isCharged.test(token.lower) && one.lower === 'with' && isParticiple(tokens[at + 1]))),
  )
  const office = tokens.slice(i + 1, Math.max(i + 1, to))
  if (to < 0 || office.some(isVerbOf)) return null
  if (isAsked && !office.some(({ lower }) => ownOfficials.has(lower))) return null
  const found = madeBySomebody(tokens, {
    manner: 'performative',
    strength: 'firm',
    stage: null,
    from: i,
    deed: skipAdverbs(tokens, to + 1),
    isNoun: false,
  })
  return found === null ? null : { ...found, words: { start: i, end: to } }
}

const isCharged = /^(?:charg|task)ed$/

export const orders: ReadonlySet<string> = new Set([
  'instructed',
  'directed',
  'tasked',
  'mandated',
  'charged',
  'instructs',
  'directs',
  'tasks',
  // Nobody mandates whom they have not put to work.
  'instruct',
  'task',
  'mandate',
])

/** Said to others these ask; said to those who work for them, leaders decide by them. */
export const requests: ReadonlySet<string> = new Set(['direct', 'ask', 'asked', 'call', 'request'])

/** A verb of the sentence, and not the "Working" of a group's name. */
const isVerbOf = ({ pos, text }: Token) => pos === 'AUX' || (pos === 'VERB' && !/^\p{Lu}/u.test(text))

const isCallOn = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === 'call' && /^(?:on|upon)$/.test(tokens[i + 1]?.lower ?? '')

/** "our Ministers of Foreign Affairs and the heads of our coast guards": the words between the order and its deed. */
const longestOffice = 16
