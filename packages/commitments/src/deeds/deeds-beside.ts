/** Deeds that a sentence names beside the one it begins with: among what it includes, or done in the same time. */
import { isParticiple, type Run } from '../words/clauses.ts'
import { deedVerbs } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { conjuncts } from './conjuncts.ts'
import { phraseEnd } from './phrase-end.ts'

/**
 * The words that part them: "…, including by accepting certificates, streamlining rules, and …" (two or more), "…,
 * including establishing a centre", "…, while raising dues"; null where nothing stands beside.
 */
export function deedsBeside(tokens: readonly Token[], head: number, end: number): Run | null {
  for (let at = head + 3; at < end - 2; at++) {
    const word = tokens[at]?.lower
    if (word === 'while') {
      const verb = tokens[at + 1]?.lower === 'also' ? at + 2 : at + 1
      return isDeed(tokens[verb]) && !keeps.test(tokens[verb]?.lower ?? '') ? { start: at, end: verb } : null
    }
    if (word !== 'including') continue
    const isBy = tokens[at + 1]?.lower === 'by'
    if (isBy ? opensList(tokens, at + 2, end) : isFounding(tokens[at + 1]))
      return { start: at, end: isBy ? at + 2 : at + 1 }
  }
  return null
}

const opensList = (tokens: readonly Token[], first: number, end: number) =>
  isParticiple(tokens[first]) && conjuncts(tokens, first, phraseEnd(tokens, first, end), true).length > 0

const isDeed = (token: Token | undefined) => isParticiple(token) && deedVerbs.has(token?.lemma ?? '')

/** "…, including establishing a centre for pilots": a new body is a deed of its own. */
const isFounding = (token: Token | undefined) =>
  isParticiple(token) && /^(?:establish|create|launch|convene|found)$/.test(token?.lemma ?? '')

/** "…, while ensuring that rights are kept": how the deed is done. */
const keeps = /^(?:ensur|protect|preserv|respect|meet|avoid|continu)/
