/** The examples that the weights of `find` are trained on: what the grammar proposes in the coded documents. */
import { type Candidate, sift } from '@readout/commitments'
import type { DocumentRecord } from '@readout/record'
import { type Example, type Fitted, fitted } from './logistic.ts'
import { matchQuotes } from './overlap.ts'

export interface CodedRecord {
  readonly record: DocumentRecord
  readonly gold: readonly { readonly quote: string }[]
}

/** Every proposal of the grammar, right where the scorer matches it with a coded commitment. */
function examplesOf({ record, gold }: CodedRecord): Example[] {
  const candidates: Candidate[] = sift(record, refuseAll).rejected
  const matched = matchQuotes(
    candidates.map(({ quote }) => quote),
    gold.map(({ quote }) => quote),
  )
  return candidates.map(({ cues }, at) => ({
    features: cues.map(({ name }) => name),
    isRight: matched.has(at),
  }))
}

const refuseAll = { bias: -1000, cues: {} }

/**
 * The weights for the coded documents. Two hundred coded commitments are few, so the weights start from what the grammar
 * itself holds: a promise with nothing against it is likely one (odds of 4.5 to 1), and a doubt takes most of that away.
 */
export function train(documents: readonly CodedRecord[]): Fitted {
  return fitted(documents.flatMap(examplesOf), {
    bias: 1.5,
    of: (cue) => (doubts.has(cue) ? -2.5 : 0),
    firmness: 10,
  })
}

const doubts = new Set([
  'an effort is named',
  'one speaker’s own word',
  'told in speech',
  'a wish',
  'said of something else',
  'said in passing',
  'another subject',
  'nobody named',
  'programme of the meeting',
  'light verb in speech',
  'talk or state',
  'steps that are not named',
])
