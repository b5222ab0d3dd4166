/** Words that only open what stands behind a deed, where another promise begins: "review it as part of their shared [commitment to …]". */
import type { Run } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'
import type { Deed } from './deeds.ts'
import { hasObject } from './objects.ts'

/** Where a deed ends without them. Before a full stop, a comma or "and" they are its own: "the plan that we rely on." */
export function withoutLooseEnd(tokens: readonly Token[], { start, end }: Run): number {
  let at = end
  while (at > start + 1 && isWord(tokens[at]) && opensMore(tokens, at - 1)) at--
  if (at === end) return end
  if (tokens[at - 1]?.lower === 'part' && tokens[at - 2]?.lower === 'as') at -= 2
  while (at > start + 1 && /^(?:[,;:—–]|and|or|but)$/.test(tokens[at - 1]?.lower ?? '')) at--
  return at
}

const isWord = (token: Token | undefined) =>
  /^[\p{L}\p{N}$€£¥]/u.test(token?.text ?? '') && !/^(?:and|but|or)$/.test(token?.lower ?? '')

const opensMore = (tokens: readonly Token[], at: number) =>
  opening.test(tokens[at]?.lower ?? '') ||
  (/^(?:ADJ|VERB)$/.test(tokens[at]?.pos ?? '') &&
    owner.test(tokens[at - 1]?.lower ?? '') &&
    tokens[at + 1]?.pos === 'NOUN')

const owner = /^(?:the|an?|our|their|its|his|her|this|these)$/
const opening =
  /^(?:the|an?|our|their|its|his|her|this|these|by|since|of|for|with|from|under|into|than|without|during|then|because|if|while|through|at|least)$/

/** A verb whose object would stand where the next promise begins. */
export const isCutShort = (tokens: readonly Token[], { verb, end }: Deed) =>
  isWord(tokens[end]) &&
  /^(?:announce|lay|lie|outline|present|detail|discuss|share|unveil|launch|sign)$/.test(
    tokens[verb]?.lemma ?? '',
  ) &&
  end - verb < 4 &&
  !hasObject(tokens, verb, end)
