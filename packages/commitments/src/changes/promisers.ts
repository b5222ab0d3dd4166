/** Bodies that a wording names as those who promise it. */
import type { Commitment } from '../schema.ts'
import { type Token, tokensOf } from '../words/tokens.ts'
import { deedVerb } from './deed-kinds.ts'

/**
 * Whether a body is the subject of a wording, alone or with others: "The Ice Office maintains a desk", "Orsk and the Ice
 * Office intend to".
 */
export function isPromiser(body: string, commitment: Commitment): boolean {
  const { quote } = commitment
  const at = quote.indexOf(body)
  if (at < 0 || isAfterDeed(commitment, at)) return false
  return tokensOf(quote.slice(0, at)).every(isOfSubject) && isActing(tokensOf(quote.slice(at + body.length)))
}

function isAfterDeed(commitment: Commitment, at: number): boolean {
  const verb = deedVerb(commitment)
  return verb !== null && commitment.quote.indexOf(verb) < at
}

/** What stands behind the body up to the verb is of the subject too, and the verb is said of it. */
function isActing(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex((token) => !isOfSubject(token) && token.pos !== 'ADV')
  const [before, token] = [tokens[verb - 1], tokens[verb]]
  if (token === undefined || tokens[0]?.text === '-' || before?.pos === 'CCONJ') return false
  return (
    token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower)) || promising.test(token.lower)
  )
}

const isOfSubject = ({ pos, lower }: Token) =>
  !promising.test(lower) &&
  (/^(?:DET|PROPN|PRON|CCONJ|PUNCT|PART|NUM|ADJ|NOUN)$/.test(pos) || /^(?:of|for)$/.test(lower)) &&
  lower !== 'to'

/** The tagger takes some of these for nouns. */
const promising = /^(?:intends|plans|aims|hopes|seeks|works|pledges|commits|supports|maintains|launches)$/
