/** Clauses that promise in the present: "We adopt the plan", "We endorse the fund". */
import * as lexicon from './lexicon.ts'
import { subjectBefore } from './subjects.ts'
import type { Token } from './tokens.ts'
import type { Trigger } from './trigger.ts'

/** "We endorse …", "The leaders call on …": said in the present, it lends weight to what others or all are to do. */
export function backing(tokens: readonly Token[], i: number): Trigger | null {
  const token = tokens[i]
  if (token === undefined || token.pos !== 'VERB' || !lexicon.backingVerbs.has(token.lower)) return null
  if (/^(?:ADV|AUX|PUNCT)$/.test(tokens[i + 1]?.pos ?? 'PUNCT') || tokens[i + 1]?.lower === 'today')
    return null
  const subject = subjectBefore(tokens, i)
  if (
    subject === null ||
    tokens.slice(subject.end, i).some((between) => /^(?:AUX|VERB|PART)$/.test(between.pos))
  )
    return null
  return {
    manner: 'backing',
    strength: 'soft',
    stage: null,
    words: { start: i, end: i },
    deed: i,
    isNoun: false,
    subject,
  }
}
