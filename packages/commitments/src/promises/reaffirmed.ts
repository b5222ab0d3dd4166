/** Verbs with the noun of a promise behind them: "reaffirm our commitment to …", "announced concrete actions to …". */
import { isBase, isParticiple, skipAdverbs } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { firstWithin } from '../words/within.ts'
import { made, type Trigger } from './trigger.ts'

/** What the verb gives a trigger: how it promises, and where its words begin. */
type Base = Pick<Parameters<typeof made>[1], 'manner' | 'strength' | 'stage' | 'from'>

/** "reaffirmed our commitment to dredge it", "… our commitments under the treaty"; null where no promise is behind the verb. */
export function reaffirmed(tokens: readonly Token[], after: number, base: Base): Trigger | null {
  const supported = saysAgain.has(tokens[base.from]?.lemma ?? '') ? supportedDeed(tokens, after) : null
  if (supported !== null) return made(tokens, { ...base, deed: supported, isNoun: false })
  const firm = nounWithin(tokens, after, lexicon.promiseNouns)
  const noun = firm < 0 ? nounWithin(tokens, after, reaffirmedEfforts) : firm
  if (noun < 0 || isOpinion(tokens, after) || isThanks(tokens, after)) return null
  const deed = behindLink(tokens, noun)
  if (deed !== null)
    return linked(
      tokens,
      deed,
      firm < 0 && !lexicon.determined.has(tokens[noun]?.lemma ?? '') ? { ...base, strength: 'soft' } : base,
    )
  const next = tokens[linkOf(tokens, noun)]?.lower ?? ''
  // "reiterated their common goal of a dry shore"
  if (next === 'of' && /^(?:goal|objective|aim)$/.test(tokens[noun]?.lemma ?? ''))
    return made(tokens, { ...base, deed: after, isNoun: true })
  // "renewed the pledge of $5 million to the fund"
  if (
    next === 'of' &&
    firm >= 0 &&
    tokens.slice(linkOf(tokens, noun) + 1, linkOf(tokens, noun) + 4).some(({ text }) => text === '$')
  )
    return made(tokens, { ...base, deed: after, isNoun: true })
  // "reaffirmed their commitment that no lock will close": the clause behind it promises.
  return firm >= 0 && /^(?:under|made|which|by|from)$/.test(next)
    ? made(tokens, { ...base, deed: after, isNoun: true })
    : null
}

/** What is said again binds; support that is only expressed does not. */
const saysAgain: ReadonlySet<string> = new Set(['reaffirm', 'reiterate', 'restate', 'renew', 'affirm'])

/** "reaffirmed their support for widening the lock", "our interest in joining it": what they support or join. */
function supportedDeed(tokens: readonly Token[], after: number): number | null {
  const noun = firstWithin(tokens, after, after + nounReach, ({ lower }) =>
    /^(?:support|interest)$/.test(lower),
  )
  const link = tokens[noun]?.lower === 'support' ? 'for' : 'in'
  const deed = skipAdverbs(tokens, noun + 2)
  const isPublic = tokens[noun - 1]?.lower === 'public'
  return noun >= 0 && !isPublic && tokens[noun + 1]?.lower === link && isDoneTo(tokens, deed) ? deed : null
}

/** "widening the lock", "reviving and widening it"; not "developing countries", "ongoing talks". */
const isDoneTo = (tokens: readonly Token[], at: number) =>
  isParticiple(tokens[at]) && /^(?:DET|PRON|PROPN|NUM|CCONJ)$/.test(tokens[at + 1]?.pos ?? '')

/** "expressed appreciation for Vell’s efforts to": what others do. */
const isThanks = (tokens: readonly Token[], from: number) =>
  tokens
    .slice(from, from + 4)
    .some(
      ({ lower }, at, all) =>
        /^(?:appreciation|gratitude|thanks|admiration|concerns?)$/.test(lower) &&
        /^(?:for|about|over|at)$/.test(all[at + 1]?.lower ?? ''),
    )

/** "reaffirms that Orsk’s commitment to guard the shore is lasting": whether the clause at `start` is what is said again. */
export const isSaidAgain = (tokens: readonly Token[], start: number) =>
  tokens[start - 1]?.lower === 'that' && lexicon.reaffirmingVerbs.has(tokens[start - 2]?.lemma ?? '')

/** "announced a plan to dredge it" */
export function announcedEffort(tokens: readonly Token[], after: number, base: Base): Trigger | null {
  const firm = nounWithin(tokens, after, lexicon.promiseNouns)
  const noun = firm < 0 ? nounWithin(tokens, after, announcedEfforts) : firm
  const deed = noun < 0 ? null : behindLink(tokens, noun)
  if (deed === null) return null
  return linked(tokens, deed, isMeant(tokens, after, noun) ? { ...base, strength: 'soft' } : base)
}

/** "announced its intention to", "announced plans to": meant, and not yet promised; "announced a plan to" tells of one that stands. */
const isMeant = (tokens: readonly Token[], from: number, noun: number) =>
  /^(?:intent|intention|aim|hope|ambition)$/.test(tokens[noun]?.lemma ?? '') ||
  (tokens[noun]?.lemma === 'plan' && !tokens.slice(from, noun).some(({ lower }) => /^an?$/.test(lower)))

const linked = (tokens: readonly Token[], deed: number, base: Base) =>
  made(tokens, { ...base, deed, isNoun: !isBase(tokens[deed]) && !isParticiple(tokens[deed]) })

/** What stands behind "to", "towards" or "on" after the noun; null where none of them does. */
function behindLink(tokens: readonly Token[], noun: number): number | null {
  const link = linkOf(tokens, noun)
  return /^(?:to|on|towards?)$/.test(tokens[link]?.lower ?? '') ? skipAdverbs(tokens, link + 1) : null
}

/** "the commitment of the United States to": over whose promise it is. */
function linkOf(tokens: readonly Token[], noun: number): number {
  // "our commitment, based on shared rules, to": what is put in says nothing of what is promised.
  if (tokens[noun + 1]?.text === ',') {
    const close = firstWithin(tokens, noun + 2, tokens.length, ({ text }) => text === ',')
    if (close > 0 && close < noun + 10 && tokens[close + 1]?.lower === 'to' && isBase(tokens[close + 2]))
      return close + 1
  }
  if (tokens[noun + 1]?.lower !== 'of') return noun + 1
  const to = firstWithin(tokens, noun + 3, noun + 9, (token) => token.lower === 'to')
  const isOfActor =
    to > 0 &&
    tokens.slice(noun + 2, to).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|PRON|CCONJ|PUNCT)$/.test(pos))
  return isOfActor ? to : noun + 1
}

/** "agreed on the importance of it": what they think, unless they go on "and to". */
export const isOpinion = (tokens: readonly Token[], from: number) =>
  tokens
    .slice(from, from + 4)
    .some(({ lower }) =>
      /^(?:importance|need|necessity|urgency|imperative|value|significance)$/.test(lower),
    ) && !tokens.some(({ lower }, at) => at > from && lower === 'and' && tokens[at + 1]?.lower === 'to')

/** What may be reaffirmed or announced and then is done: "affirmed progress to resume exercises". */
export const reaffirmedEfforts: ReadonlySet<string> = new Set([
  ...lexicon.effortNouns,
  'progress',
  'work',
  'desire',
])

/** What is announced and then done: "announced concrete actions to cut runoff". */
const announcedEfforts: ReadonlySet<string> = new Set([...reaffirmedEfforts, 'action', 'step', 'measure'])

const nounWithin = (tokens: readonly Token[], from: number, nouns: ReadonlySet<string>) =>
  firstWithin(tokens, from, from + nounReach, (token) => nouns.has(token.lemma))

/** So far behind the verb its noun stands at most: "our strong and lasting shared commitment". */
const nounReach = 6
