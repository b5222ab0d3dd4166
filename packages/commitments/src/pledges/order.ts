import type { Commitment } from '../schema.ts'
import type { CitedDocument } from './pledge-schema.ts'

/** A document as pledges are linked from: what it is cited by, and the commitments found in it. */
export interface LinkDocument {
  readonly document: CitedDocument
  readonly commitments: readonly Commitment[]
  /** What the text says around each of them, as `wordsAround` tells it: what stands there is not told as gone or new. */
  readonly around?: readonly (string | undefined)[] | undefined
}

/** What puts documents in the order in which their promises follow each other. */
export interface Place {
  readonly date: string | null
  /** Whether it tells what another text is going to say. */
  readonly isPreview: boolean
  readonly name: string
}

export function placeOf({ document, commitments }: LinkDocument): Place {
  const announced = commitments.filter(({ stage }) => stage === 'announced').length
  return { date: document.date, isPreview: announced * 2 > commitments.length, name: document.name }
}

/**
 * By day; on one day a preview comes before the texts it previews, and then names decide, so that the order never hangs
 * on which document came first into a book. Texts without a day come last.
 */
export function comparePlaces(a: Place, b: Place): number {
  if (a.date !== b.date) return (a.date ?? '9999') < (b.date ?? '9999') ? -1 : 1
  if (a.isPreview !== b.isPreview) return a.isPreview ? -1 : 1
  return a.name === b.name ? 0 : a.name < b.name ? -1 : 1
}
