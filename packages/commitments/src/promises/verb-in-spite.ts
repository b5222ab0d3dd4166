/** Verbs that the tagger takes for nouns: "Both countries aim to dredge", "The President plans to ask". */

import { subjectBefore } from '../actors/subjects.ts'
import { isBase, isParticiple, skipAdverbs } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'

/** Whether the noun at `i` is a verb, told by who stands before it and what behind. */
export function isVerbInSpite(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.pos !== 'NOUN') return false
  // "plans, with Vell, to"
  const to = skipAdverbs(tokens, i + 1)
  const isPlanOn = token.lemma === 'plan' && tokens[to]?.lower === 'on' && isParticiple(tokens[to + 1])
  if (!isPlanOn && (tokens[to]?.lower !== 'to' || !isBase(tokens[skipAdverbs(tokens, to + 1)]))) return false
  // "The Lake Fever Fund (LFF) plans to": its letters stand for the name before them.
  let before = tokens[i - 1]?.text === ')' ? i - 2 : i - 1
  while (tokens[before]?.pos === 'ADV' || /^(?:further|also)$/.test(tokens[before]?.lower ?? '')) before--
  return token.lower === token.lemma
    ? tokens[before]?.pos === 'PROPN' ||
        isPlural(tokens[before]) ||
        // "the Coast Guard and its counterpart plan to"
        tokens[before]?.lower === 'counterpart' ||
        // "The Presidents met the pilots and pledge to"
        (tokens[before]?.lower === 'and' && token.lower === 'pledge' && subjectBefore(tokens, i) !== null)
    : /^(?:it|he|she)$/.test(tokens[before]?.lower ?? '') ||
        tokens[before]?.pos === 'PROPN' ||
        lexicon.thingNouns.has(tokens[before]?.lower ?? '') ||
        // "The President plans to", "provided pumps and plans to"
        /^(?:president|minister|secretary|government|administration|ministry|department|country|state|nation|side|and)$/.test(
          tokens[before]?.lower ?? '',
        ) ||
        (tokens[before]?.text === ',' && subjectBefore(tokens, i) !== null)
}

const isPlural = (token: Token | undefined) => token?.pos === 'NOUN' && token.lower !== token.lemma
