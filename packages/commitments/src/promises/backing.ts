/** Clauses that promise in the present: "We adopt the plan", "We endorse the fund". */
import { clauseStart, type Run } from '../words/clauses.ts'
import { weightVerbs } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { madeBySomebody, type Trigger } from './trigger.ts'

/** "will widen our economies, extend the dyke": no comma stands between a subject and its verb; this is a deed of the verb before. */
const isBehindComma = (tokens: readonly Token[], { subject }: { readonly subject: Run }, i: number) =>
  tokens[i - 1]?.text === ',' && subject.end === i - 1

/** "This deal will widen our ties and provide Orsk with pumps": a deed of the verb before, whose object is no subject. */
const isOfModal = (tokens: readonly Token[], subject: Run, i: number) =>
  tokens[i - 1]?.lower === 'and' &&
  tokens
    .slice(clauseStart(tokens, i), subject.start)
    .some(({ lower }) => /^(?:will|shall|would|can|could|may|must|to)$/.test(lower))

/** "We adopt …", "We endorse …", "The leaders call on …": said in the present, it is done in saying so, or lends weight to others. */
export function backing(tokens: readonly Token[], i: number): Trigger | null {
  if (tokens[i]?.pos !== 'VERB') return null
  if (/^(?:ADV|AUX|PUNCT)$/.test(tokens[i + 1]?.pos ?? 'PUNCT') || tokens[i + 1]?.lower === 'today')
    return null
  const found = madeBySomebody(tokens, {
    manner: 'backing',
    strength: weightVerbs.has(tokens[i]?.lemma ?? '') ? 'soft' : 'firm',
    stage: null,
    from: i,
    deed: i,
    isNoun: false,
  })
  // "The programmes provide funding": what they are for.
  if (found === null || found.subject.isThing || isBehindComma(tokens, found, i)) return null
  if (isOfModal(tokens, found.subject, i)) return null
  const isApart = tokens.slice(found.subject.end, i).some(({ pos }) => /^(?:AUX|VERB|PART)$/.test(pos))
  return isApart ? null : found
}
