/** Deeds that name nothing, where it stands in another clause or list, or nowhere. */
import type { Deed } from '../deeds/deeds.ts'
import { isAmount, isCapital } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'

/** No number, no name and nothing that could be handed over: "committed to peace", "we will keep at it". */
export const namesNothing = (tokens: readonly Token[], deed: Deed) =>
  !tokens
    .slice(deed.verb + 1, deed.end)
    .some(
      (token) =>
        token.pos === 'NUM' ||
        (token.pos === 'PROPN' && isCapital(token)) ||
        lexicon.deliverableNouns.has(token.lemma),
    )

/** "promote peace", "changing that", "are mutually reinforcing": a value alone, what was spoken of before, or nothing. */
export const saysNothing = (tokens: readonly Token[], deed: Deed) =>
  // "will continue to do so", "will ensure that that happens"
  (tokens[deed.verb]?.lower === 'do' &&
    tokens[deed.verb + 1]?.lower === 'so' &&
    tokens[deed.verb + 2]?.lower !== 'by') ||
  (tokens[deed.verb]?.lemma === 'ensure' &&
    /^(?:that|this|it)$/.test(tokens[deed.verb + 2]?.lower ?? '') &&
    tokens[deed.verb + 3]?.lemma === 'happen') ||
  (deed.end - deed.verb === 2 && lexicon.valueNouns.has(tokens[deed.verb + 1]?.lower ?? '')) ||
  (deed.end - deed.verb === 1 && /^(?:that|this|it|[.;,])$/.test(tokens[deed.end]?.lower ?? '.')) ||
  (deed.end - deed.verb === 2 && /^(?:that|this|so)$/.test(tokens[deed.verb + 1]?.lower ?? ''))

/** "what we’re going to launch for the islands": the thing stands before, in another clause. */
export const lacksObject = (tokens: readonly Token[], { verb, end }: Deed) => {
  // "will release tomorrow on trade"
  const next = /^(?:today|tomorrow)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1
  return (
    /^(?:announc|launch|unveil|sign|releas|shar)(?:e|ing|)$/.test(tokens[verb]?.lower ?? '') &&
    (/^(?:it|that|this|them)$/.test(tokens[next]?.lower ?? '') ||
      (/^(?:ADP|CCONJ|PUNCT)$/.test(tokens[next]?.pos ?? 'PUNCT') &&
        (next > verb + 1 || !/^(?:up|on|off|onto|to)$/.test(tokens[next]?.lower ?? '')) &&
        !isSharedWith(tokens, verb) &&
        !tokens.slice(verb + 1, end).some(isObjectApart)))
  )
}

/** "share with the ports data on eels": what, follows whom with. */
const isSharedWith = (tokens: readonly Token[], verb: number) =>
  /^shar/.test(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower === 'with'

/** "announce with Vell a new fund", "announce over $5 million". */
const isObjectApart = (token: Token, at: number, all: readonly Token[]) =>
  (/^an?$/.test(token.lower) && at > 0 && all[at - 1]?.pos !== 'ADP') || (at < 4 && isAmount(token))

/** "will deepen cooperation in the following areas": what, its list tells; not "… in the following areas: ports and rail". */
export const isAllListed = (tokens: readonly Token[], { verb }: Deed) => {
  const at = tokens.findIndex(
    ({ lower }, i) =>
      i > verb &&
      lower === 'following' &&
      tokens[i - 1]?.lower === 'the' &&
      listed.test(tokens[i + 1]?.lower ?? ''),
  )
  return at > 0 && !tokens.slice(at + 2, -2).some(({ text }) => text === ':')
}

const listed =
  /^(?:areas|domains|fields|sectors|actions|measures|steps|ways|priorities|initiatives|commitments)$/
