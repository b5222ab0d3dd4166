/** What is looked forward to and is to be done by those who do. */
import { isBase, isParticiple } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'

const lowerOf = (tokens: readonly Token[], start: number, end: number) =>
  tokens
    .slice(start, end)
    .map(({ lower }) => lower)
    .join(' ')

/** "look forward to reconvening the forum", "… to the launch of the fund": what they await they bring about themselves. */
export const awaitsDeed = (tokens: readonly Token[], i: number) =>
  tokens[i + 2]?.lower === 'to' &&
  // "working with …", "continuing to work closely with …": company, and no deed.
  (!/^(?:working|continuing to work) (?:closely|with|on)(?: |$)/.test(lowerOf(tokens, i + 3, i + 7)) ||
    worksTo(tokens, i + 4)) &&
  tokens
    .slice(i + 3, i + 7)
    .some(
      (token) =>
        (isParticiple(token) &&
          (lexicon.discreteVerbs.has(token.lemma) ||
            lexicon.deedVerbs.has(token.lemma) ||
            token.lower === 'furthering')) ||
        (token.lower === 'upcoming' && tokens.slice(i + 4, i + 12).some(isGathering)) ||
        lexicon.awaitedNouns.has(token.lower),
    )

const isGathering = ({ lower }: Token) =>
  /^(?:summit|meeting|visit|talks|round|dialogue|group|conference|ministerial)$/.test(lower)

/** "look forward to working with Vell to dredge it" */
const worksTo = (tokens: readonly Token[], from: number) =>
  tokens.slice(from, from + 9).some(({ lower }, at, all) => lower === 'to' && isBase(all[at + 1]))
