/** The examples that the weights of `find` are trained on: what the grammar proposes in the coded documents. */
import { type Candidate, doubtNames, sift } from '@readout/commitments'
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
 * itself holds: a promise with nothing against it is likely one (odds of 4.5 to 1), a doubt takes most of that away, and some ways of
 * promising lean towards less.
 */
export function train(documents: readonly CodedRecord[]): Fitted {
  const { bias, cues } = fitted(documents.flatMap(examplesOf), {
    bias: 1.5,
    of: (cue) => (doubts.has(cue) ? doubted : (leanings[cue] ?? 0)),
    firmness: 10,
  })
  const unseen = doubtNames.flatMap((name): [string, number][] => (name in cues ? [] : [[name, doubted]]))
  return { bias, cues: { ...cues, ...Object.fromEntries(unseen) } }
}

/** What is no doubt by itself and yet promises less often than the rest. */
const leanings: Readonly<Record<string, number>> = {
  'lends weight': -1.2,
  'nothing named on a preview': -1,
  'under way': -0.4,
}

/** The weight of a doubt that no coded document shows. */
const doubted = -2.5

const doubts: ReadonlySet<string> = new Set(doubtNames)
