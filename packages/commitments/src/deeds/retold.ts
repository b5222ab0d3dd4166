import type { Token } from '../words/tokens.ts'
import type { Proposal } from './proposal.ts'

/**
 * "Orsk and Vell are going to share some of the pumps, and they’re going to share those with the islands": the second
 * clause says the same deed again of what "those" stands for, so both are one promise, in one run of words.
 */
export function withoutRetold(tokens: readonly Token[], proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = []
  for (const proposal of proposals) {
    const before = kept.at(-1)
    const isRetold =
      before !== undefined &&
      proposal.start >= before.end &&
      proposal.start - before.end < 4 &&
      lemmaOf(tokens, before) === lemmaOf(tokens, proposal) &&
      hasPronounObject(tokens, proposal)
    if (isRetold) kept[kept.length - 1] = { ...before, end: proposal.end }
    else kept.push(proposal)
  }
  return kept
}

const lemmaOf = (tokens: readonly Token[], { verb }: Proposal) => tokens[verb]?.lemma

/** "update that", "share those with": what it is done to was named before. */
export const hasPronounObject = (tokens: readonly Token[], { verb }: Pick<Proposal, 'verb'>) =>
  /^(?:it|that|this|those|these|them)$/.test(tokens[verb + 1]?.lower ?? '') &&
  !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[verb + 2]?.pos ?? '')
