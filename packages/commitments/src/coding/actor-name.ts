/** Who a proposal says promises it, by name. */
import { sayerBefore } from '../actors/sayers.ts'
import { namesState } from '../actors/states.ts'
import { type Proposal, textOf } from '../deeds/proposal.ts'
import type { Run } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'

/**
 * Who promises: the subject by its whole name, or whom "they" and "it" stand for.
 *
 * @param lastActor who promised last before it, by name
 */
export function actorOf(
  { actor, start, end, manner }: Proposal,
  tokens: readonly Token[],
  lastActor: string | null,
): string | null {
  const name = actor === null ? null : nameOf(tokens, actor)
  const owner = manner === 'reaffirmation' ? ownerIn(tokens, { start, end }) : null
  if (owner !== null) return owner
  if (name !== null && !isPronoun(name)) return name
  const sayer = sayerBefore(tokens, actor === null ? start : actor.end)
  if (sayer !== null) return nameOf(tokens, sayer)
  const pronoun = name ?? tokens[start - 1]?.text ?? ''
  const isMeant =
    lastActor !== null && (/^they$/i.test(pronoun) ? isSeveral.test(lastActor) : isPronoun(pronoun))
  return (isMeant ? lastActor : null) ?? name
}

/** "The leaders reaffirmed Orsk’s commitment to lend pumps": whose commitment it is. */
function ownerIn(tokens: readonly Token[], { start, end }: Run): string | null {
  const at = tokens.findIndex(
    (_, i) =>
      i > start && i < Math.min(end, start + ownerReach) && namesState(tokens, i) && isOwning(tokens, i + 1),
  )
  let from = at
  while (
    tokens[from - 1]?.pos === 'PROPN' ||
    (tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.pos === 'PROPN')
  )
    from--
  return at < 0 ? null : textOf(tokens, { start: from, end: at + 1 })
}

/** Behind a state’s name: "’s strong commitment", " commitment" right behind it. */
function isOwning(tokens: readonly Token[], at: number): boolean {
  const behind = /^[’']s?$/.test(tokens[at]?.text ?? '')
    ? tokens.slice(at + 1, at + 4)
    : tokens.slice(at, at + 1)
  return behind.some(({ lemma }) => /^(?:commitment|pledge|promise)$/.test(lemma))
}

/** So far from the beginning of a promise its owner stands: "President Ask and Prime Minister Bem also reaffirmed". */
const ownerReach = 14

/** "Orsk and Vell", "the ministers", "the G7": whom "they" may stand for; "it" may stand for any. */
const isSeveral = /\band\b|,|s$|\bG-?\d+$/

const isPronoun = (word: string) => /^(?:they|it)$/i.test(word)

/** "the Minister" with "of Waters of Orsk" behind it, "President" with "Ask": the whole name tells whose office it is. */
function nameOf(tokens: readonly Token[], { start, end }: Run): string {
  let at = end
  while (isOfName(tokens, at)) at++
  return textOf(tokens, { start, end: at })
}

/** The last of several promises whose subject is a name. */
export function lastNamed(proposals: readonly Proposal[], tokens: readonly Token[]): string | null {
  for (const { actor } of proposals.toReversed()) {
    const name = actor === null ? 'we' : nameOf(tokens, actor)
    if (!isPronoun(name) && !/^we$/i.test(name)) return name
  }
  return null
}

const isOfName = (tokens: readonly Token[], at: number) =>
  tokens[at]?.pos === 'PROPN' ||
  /^(?:of|for)$/.test(tokens[at - 1]?.lower ?? '') ||
  (/^(?:of|for)$/.test(tokens[at]?.lower ?? '') && /^(?:DET|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '')) ||
  (tokens[at]?.lower === 'and' && tokens[at - 1]?.pos === 'PROPN' && tokens[at + 1]?.pos === 'PROPN') ||
  (tokens[at - 1]?.pos === 'DET' && tokens[at]?.pos === 'ADJ' && tokens[at - 2]?.lower === 'of')
