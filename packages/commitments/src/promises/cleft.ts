/** Clauses that name the deed behind "is": "What we’re going to do is open a desk", "What they have decided is to end dues". */
import { subjectBefore } from '../actors/subjects.ts'
import { isBase, isParticiple } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'
import { lastWithin } from '../words/within.ts'
import type { Trigger } from './trigger.ts'

export function cleft(tokens: readonly Token[], i: number): Trigger | null {
  const verb = lastWithin(tokens, i - 2, i, ({ lower }) => said.test(lower))
  const what = lastWithin(tokens, i - farthest, verb, ({ lower }) => lower === 'what')
  const deed = tokens[i + 1]?.lower === 'to' ? i + 2 : i + 1
  // "What we do is": as always; "what we will do", "what they agreed" is to come.
  const isAhead = tokens
    .slice(what, i)
    .some(({ lower }) => /^(?:will|[’']ll|going|decided|agreed|announcing|launching)$/.test(lower))
  if (verb < 0 || what < 0 || !isAhead || !(isBase(tokens[deed]) || isParticiple(tokens[deed]))) return null
  const subject =
    subjectBefore(tokens, verb) ?? subjectBefore(tokens, lastWithin(tokens, what, verb, isGoing))
  return subject === null || subject.start <= what
    ? null
    : {
        manner: 'future',
        strength: 'firm',
        stage: null,
        words: { start: what, end: deed },
        deed,
        isNoun: false,
        subject: { ...subject, start: what },
      }
}

/** What is done or settled: "what we will [do] is", "what they [agreed] is to". */
const said = /^(?:do|doing|decided|agreed|announcing|launching)$/
const isGoing = ({ lower }: Token) => lower === 'going'
/** "What the leaders of both states are going to be doing [is]" */
const farthest = 14
