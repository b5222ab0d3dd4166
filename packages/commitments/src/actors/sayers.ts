/** Whom "it" and "they" stand for behind what somebody says: "Orsk announced that it will lend pumps". */
import { beforeThat, clauseStart, type Run } from '../words/clauses.ts'
import { words } from '../words/list.ts'
import type { Token } from '../words/tokens.ts'
import { firstWithin, lastWithin } from '../words/within.ts'
import { isActor } from './actors.ts'
import { nounPhraseStart } from './noun-phrase.ts'
import { namesState } from './states.ts'
import { type Subject, subjectBefore } from './subjects.ts'

/** The public actor who says what the clause at `index` tells of "it"; null where none does. */
export function sayerBefore(tokens: readonly Token[], index: number): Subject | null {
  const verb = sayingBefore(tokens, index)
  return verb < 0 ? null : subjectBefore(tokens, verb)
}

/** The words for who says it, where that is no public actor: "Orsk Lines announced that it will hire 20 pilots". */
export function otherSayer(tokens: readonly Token[], index: number): Run | null {
  const verb = sayingBefore(tokens, index)
  if (verb < 0 || subjectBefore(tokens, verb) !== null) return null
  let head = verb - 1
  while (/^(?:ADV|AUX)$/.test(tokens[head]?.pos ?? '')) head--
  const start = nounPhraseStart(tokens, head, 0)
  // "the Ministry of Ports (MOP) Lake Service"
  const from = Math.max(start - nearOffice, clauseStart(tokens, head))
  const isOffice = (_: Token, at: number) => isActor(tokens, at) && !namesState(tokens, at)
  const isOfActor = firstWithin(tokens, from, head + 1, isOffice) >= 0
  return /^(?:PROPN|NOUN)$/.test(tokens[head]?.pos ?? '') && !isOfActor ? { start, end: head + 1 } : null
}

/** As far before the name of a part of an office as the office stands. */
const nearOffice = 6

/** Where the verb of saying stands whose "it" the verb group at `index` is of; -1 where none does. */
function sayingBefore(tokens: readonly Token[], index: number): number {
  const pronoun = isJoinedToPronoun(tokens, index) ? lastPromising(tokens, index) : index - 1
  if (!/^(?:it|they)$/.test(tokens[pronoun]?.lower ?? '')) return -1
  const verb = beforeThat(tokens, pronoun)
  return sayings.has(tokens[verb]?.lower ?? '') ? verb : -1
}

const sayings = words(
  'announced announces said says stated confirmed confirms pledged pledges committed commits declared declares affirmed affirms',
)

/** "that it will take the chair and will host the forum" */
export const isJoinedToPronoun = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.lower === 'and' && lastPromising(tokens, index) >= 0

/** The last "they" of "they will" before a place; -1 where none is. */
const lastPromising = (tokens: readonly Token[], before: number) =>
  lastWithin(
    tokens,
    0,
    before - 1,
    (token, at) =>
      /^(?:they|it|who)$/.test(token.lower) && /^(?:will|shall)$/.test(tokens[at + 1]?.lower ?? ''),
  )
