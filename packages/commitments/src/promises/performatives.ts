/** Clauses that promise by a verb that says so: "pledged to …", "intend to …", "reaffirmed our commitment to …". */

import { subjectBefore } from '../actors/subjects.ts'
import { beforeAdverb, isBase, isParticiple, skipAdverbs } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { firstWithin } from '../words/within.ts'
import { awaitsDeed } from './awaiting.ts'
import { behindVerb, reflexives } from './behind-verb.ts'
import { isFounding, isSaidGladly, isTold } from './founding.ts'
import { isNoClause } from './no-clause.ts'
import { announcedEffort, isOpinion, reaffirmed } from './reaffirmed.ts'
import { made, type Trigger } from './trigger.ts'
import { isVerbInSpite } from './verb-in-spite.ts'

/** "pledged to …", "are committed to …", "agreed on …", "intend to …", "reaffirm our commitment to …". */
export function performative(tokens: readonly Token[], i: number): Trigger | null {
  const token = tokens[i]
  if (token === undefined) return null
  if (token.pos !== 'VERB' && token.pos !== 'ADJ' && !isVerbInSpite(tokens, i)) return null
  const isAgain = lexicon.saidAgain.has(token.lower)
  const lemma =
    token.lower === 'committed' || isDedicated(tokens, i)
      ? 'commit'
      : token.lower === 'determined'
        ? 'determine'
        : token.lemma
  const isFirm = lexicon.firmPerformatives.has(lemma)
  // "has reinforced its commitment to": by itself, a deed.
  const isReinforced = token.lower === 'reinforced' && token.pos === 'VERB'
  const isReaffirming = lexicon.reaffirmingVerbs.has(lemma) || isReinforced || isAgain
  const isSoft = lexicon.softPerformatives.has(lemma) || (lemma === 'work' && isWorkTo(tokens, i))
  if (!isFirm && !isReaffirming && !isSoft) return null
  if (isBare(tokens, i) && !isReaffirming) return null
  // "in our resolve to": a noun, whatever the tagger takes it for.
  if (
    /^(?:resolve|pledge|aim|plan)$/.test(token.lower) &&
    /^(?:our|their|its)$/.test(tokens[i - 1]?.lower ?? '')
  )
    return null
  if (/^(?:which|that|who)$/.test(tokens[i - 1]?.lower ?? '')) return null
  if (isNoClause(tokens, i)) return null
  if (isDenied(tokens, i) || isPossible(tokens, i) || (isSoft && isPerfect(tokens, i))) return null
  if (lemma === 'look' && tokens[i + 1]?.lower === 'forward' && !awaitsDeed(tokens, i)) return null
  const isRemaining = /^(?:remain|remains|remained)$/.test(tokens[i - 1]?.lower ?? '')
  const manner = isReaffirming ? 'reaffirmation' : isSoft ? 'intention' : 'performative'
  // "They agreed to": on a call that previews as well, it is made by now.
  const isMade = manner === 'performative' && token.lower.endsWith('ed')
  const stage = isReaffirming || isRemaining ? 'reaffirmed' : isMade ? 'made' : null
  const base = {
    manner,
    strength: isSoft ? 'soft' : 'firm',
    stage,
    from: isSaidGladly(tokens, i) ? i - 2 : i,
  } as const

  // "looking at making it", "will look at launching it"
  if (lemma === 'look' && tokens[i + 1]?.lower === 'at' && isParticiple(tokens[i + 2]))
    return made(tokens, { ...base, deed: i + 2, isNoun: false })
  const after = behindVerb(tokens, i)
  const next = tokens[after]
  if (next === undefined) return null
  if (lemma === 'concur' && next.lower === 'in' && isParticiple(tokens[after + 1]))
    return made(tokens, { ...base, deed: after + 1, isNoun: false })
  if (next.lower === 'to' || next.lower === 'toward' || next.lower === 'towards') {
    const deed = skipAdverbs(tokens, after + 1)
    // "committed to and inspired by its struggle" tells of a state of mind.
    if (tokens[deed] === undefined || /^[:;.]$/.test(tokens[deed]?.text ?? '')) return null
    if (/^(?:and|or)$/.test(tokens[deed]?.lower ?? '') && !isBase(tokens[deed + 1])) return null
    // "We look to others to act" hopes for what they do.
    if (
      lemma === 'look' &&
      tokens[i + 1]?.lower !== 'forward' &&
      !isBase(tokens[deed]) &&
      !isParticiple(tokens[deed])
    )
      return null
    // Behind "intend to" only a verb can stand, whatever the tagger takes it for.
    const isNoun = !isSoft && lemma !== 'agree' && !isBase(tokens[deed]) && !isParticiple(tokens[deed])
    return made(tokens, { ...base, deed, isNoun })
  }
  // "reiterated that Orsk aims to": the clause behind it promises.
  if (isReaffirming && next.lower === 'that') return null
  if (isReaffirming) return reaffirmed(tokens, after, base)
  const effort = lemma === 'announce' ? announcedEffort(tokens, after, base) : null
  if (effort !== null) return effort
  // "We intend for the fund to grow"
  const other =
    isSoft && lemma !== 'look' && next.lower === 'for'
      ? firstWithin(tokens, after + 1, after + 12, (one, at) => one.lower === 'to' && isBase(tokens[at + 1]))
      : -1
  if (other > 0) return made(tokens, { ...base, deed: other + 1, isNoun: false })
  // "plan on linking ports"
  if (lemma === 'plan' && next.lower === 'on' && isParticiple(tokens[after + 1]))
    return made(tokens, { ...base, deed: after + 1, isNoun: false })
  if (isSoft) return null
  // "pledge our assistance", "committed $5 million", "pledged cooperation to end …"
  if (/^(?:commit|pledge)$/.test(lemma) && isGiven(tokens, after))
    return made(tokens, { ...base, deed: after, isNoun: true })
  if (
    next.lower === 'on' &&
    /^(?:decide|agree|concur)$/.test(lemma) &&
    !isOpinion(tokens, after + 1) &&
    !/^(?:when|how|whether|where)$/.test(tokens[after + 1]?.lower ?? '')
  )
    return made(tokens, { ...base, deed: after + 1, isNoun: true })
  if (
    next.lower !== 'that' &&
    /^(?:announce|launch|unveil|sign)$/.test(lemma) &&
    isTold(tokens, i) &&
    isFounding(tokens, i)
  ) {
    return made(tokens, { ...base, manner: 'founding', deed: after, isNoun: true })
  }
  return null
}

/** The verbs that say so, in any form … */
export const performativeVerbs: readonly string[] = [
  ...lexicon.firmPerformatives,
  ...lexicon.softPerformatives,
  ...lexicon.reaffirmingVerbs,
  'work',
]

/** … and forms that the tagger does not take for forms of them. */
export const performativeForms: readonly string[] = [
  'committed',
  'dedicated',
  'determined',
  'reinforced',
  ...lexicon.saidAgain,
]

/** "to plan and commit …", "did not agree": no promise by itself; "are opening a desk and intend to" goes on from one. */
function isBare(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1]?.lower ?? '', tokens[i]]
  if (!/^(?:to|not|and)$/.test(before) || token?.lower !== token?.lemma) return false
  if (isSaidGladly(tokens, i)) return false
  const isIntent = /^(?:intend|pledge|commit|plan|aim|seek)$/.test(token?.lower ?? '')
  const isAwaiting = token?.lower === 'look' && tokens[i + 1]?.lower === 'forward'
  const isOfSelf = reflexives.test(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.lower === 'to'
  const opensDeed = (isIntent && (tokens[i + 1]?.lower === 'to' || isOfSelf)) || isAwaiting
  return !(before === 'and' && opensDeed && subjectBefore(tokens, i) !== null)
}

/** "are dedicated to cutting runoff" */
const isDedicated = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === 'dedicated' &&
  /^(?:AUX|ADV)$/.test(tokens[i - 1]?.pos ?? '') &&
  tokens[i + 1]?.lower === 'to' &&
  isParticiple(tokens[i + 2])

const isGiven = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === '$' ||
  tokens[at]?.pos === 'NUM' ||
  tokens
    .slice(at, at + 7)
    .some(
      ({ text, pos }, i, all) =>
        text === '$' || (pos === 'NUM' && /^(?:m|b)illion$/.test(all[i + 1]?.lower ?? '')),
    ) ||
  tokens.slice(at, at + 4).some(({ lower }) => lexicon.gifts.has(lower))

/** "have never agreed", "did not commit" */
const isDenied = (tokens: readonly Token[], i: number) =>
  tokens.slice(Math.max(0, i - 4), i).some((token) => /^(?:never|not|n[’']t)$/.test(token.lower))

/** What somebody has sought or hoped is over. */
const isPerfect = (tokens: readonly Token[], i: number) =>
  /^(?:sought|worked|intended)$/.test(tokens[i]?.lower ?? '') ||
  // "has lent and aims to lend": the present is a verb of its own.
  (!/[^s]s$/.test(tokens[i]?.lower ?? '') && isAfterAuxiliary(tokens, i))

/** "could work to open it", "may decide to": what may be. */
const isPossible = (tokens: readonly Token[], i: number) =>
  /^(?:could|might|may|can)$/.test(tokens[beforeAdverb(tokens, i)]?.lower ?? '')

const isAfterAuxiliary = (tokens: readonly Token[], i: number) =>
  tokens.slice(Math.max(0, i - 3), i).some((token) => /^(?:have|has|had|[’']ve|was|were)$/.test(token.lower))

/** "working to preserve", "work together to", not "work with" or "work on". */
export const isWorkTo = (tokens: readonly Token[], i: number) => {
  const to = skipAdverbs(tokens, i + 1)
  return /^(?:to|towards?)$/.test(tokens[to]?.lower ?? '') && tokens[to - 1]?.lower !== 'together'
}
