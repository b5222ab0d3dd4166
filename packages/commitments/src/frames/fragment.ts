/** Lists that officials count up over sentences, each item a sentence without a subject. */
import { deedsNamed } from '../deeds/deed-nouns.ts'
import { deedsFrom } from '../deeds/deeds.ts'
import { nominalItems } from '../deeds/nominal-items.ts'
import { type Proposal, textOf } from '../deeds/proposal.ts'
import { isBase, isParticiple } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { softened, verbCue } from './framed.ts'

/** In speech a list runs on over sentences: "And improve vaccine distribution …", "And then support …". */
export function fragment(tokens: readonly Token[]): Proposal[] {
  let at = 0
  while (
    /^(?:and|then|so|also|,|you|know|but|number)$/.test(tokens[at]?.lower ?? '') ||
    isOrdinal(tokens[at]) ||
    // "the third, to train", not "the report".
    (/^(?:an?|the)$/.test(tokens[at]?.lower ?? '') &&
      (isOrdinal(tokens[at + 1]) || tokens[at + 1]?.lower === 'number'))
  )
    at++
  if (at > 0 && tokens[at]?.lower === 'to') at++
  const verb = tokens[at]
  const isCounted = at > 0 && tokens[at - 1]?.text === ',' && tokens.slice(0, at).some(isOrdinal)
  const named = isCounted ? thingsCounted(tokens, at) : []
  if (named.length > 0) return named
  if (
    verb === undefined ||
    !(at > 0 ? isBase(verb) : isParticiple(verb) && verb.pos === 'VERB') ||
    tokens.length - at < 6 ||
    tokens[at + 1]?.text === ',' ||
    opensClause(tokens, at) ||
    (isParticiple(verb) ? tokens.slice(at) : tokens.slice(at, at + 12)).some((token) =>
      /^(?:is|are|was|were|has|have|can|will)$/.test(token.lower),
    )
  )
    return []
  return deedsFrom(tokens, at, tokens.length).map((deed) => ({
    ...deed,
    manner: 'lead-in',
    strength: softened(tokens, deed.verb, deed.start, 'firm'),
    stage: null,
    actor: null,
    isDoubtful: false,
    cues: [
      { name: 'list running on', words: textOf(tokens, { start: 0, end: at + 1 }) },
      verbCue(tokens, deed.verb),
      ...(lexicon.idleVerbs.has(verb.lemma) || lexicon.lightVerbs.has(verb.lemma)
        ? [{ name: 'talk or state', words: verb.text }]
        : []),
    ],
  }))
}

/** "Following his talks, he left": what only opens a clause of its own. */
const opensClause = (tokens: readonly Token[], at: number) =>
  isParticiple(tokens[at]) &&
  tokens.some(
    ({ text }, i) =>
      i > at && text === ',' && /^(?:he|she|it|this|we|they|you|i|there)$/.test(tokens[i + 1]?.lower ?? ''),
  )

/** "Second, collaboration on dykes", "And third, a new fund for pilots.": what is counted up needs no verb. */
function thingsCounted(tokens: readonly Token[], from: number): Proposal[] {
  if (
    tokens.some(({ lower }) =>
      /^(?:is|are|was|were|has|have|had|will|would|do|does|did|[’'](?:s|re|ve))$/.test(lower),
    )
  )
    return []
  const named = deedsNamed(tokens, from)[0] ?? nominalItems(tokens, from)[0]
  if (named === undefined) return []
  return [
    {
      ...named,
      manner: 'lead-in',
      strength: 'firm',
      stage: null,
      actor: null,
      isDoubtful: false,
      cues: [
        { name: 'list running on', words: textOf(tokens, { start: 0, end: from }) },
        { name: 'a thing named', words: textOf(tokens, named) },
      ],
    },
  ]
}

/** "Fourth, to train pilots", "Seven, to …" */
const isOrdinal = (token: Token | undefined) =>
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|one|two|three|four|five|six|seven|eight|nine|ten|next|last|final)(?:ly)?$/.test(
    token?.lower ?? '',
  )
