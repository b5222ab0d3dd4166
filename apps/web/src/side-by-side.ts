/** Two stored texts side by side, and how much one answer lays: a server answers nobody else meanwhile. */
import type { StoredDocument } from '@readout/archive'
import { type Concordance, compare } from '@readout/commitments'
import { listOf } from './answers.ts'
import { figure } from './words/count.ts'

/** The most pairs of commitments that one answer weighs, which takes about a second. */
export const mostWeighed = 300_000

/** Two documents side by side. */
export const sideBySide = (a: StoredDocument, b: StoredDocument): Concordance =>
  compare(listOf(a), listOf(b), [a.record, b.record])

/**
 * Why two documents are not laid side by side here, or null where they are.
 *
 * @param most how many pairs of commitments may be weighed
 *
 * @example
 * refusalToCompare(a, b, 300_000) // '“A” has 2,500 commitments and “B” has 2,500. …'
 */
export function refusalToCompare(
  a: Pick<StoredDocument, 'title' | 'found'>,
  b: Pick<StoredDocument, 'title' | 'found'>,
  most: number,
): string | null {
  const [ofA, ofB] = [a.found.length, b.found.length]
  if (ofA * ofB <= most) return null
  return (
    `“${a.title}” has ${figure(ofA)} commitments and “${b.title}” has ${figure(ofB)}. ` +
    `The site compares two texts whose numbers of commitments, multiplied, come to ${figure(most)} at most. ` +
    'Compare their sources with the command readout compare, which has no bound.'
  )
}

/**
 * As many of these pairs of texts, from the first on, as one answer lays side by side.
 *
 * @param most how many pairs of commitments may be weighed in all of them
 *
 * @example
 * asManyAsFit([[{ commitments: 4 }, { commitments: 3 }]], 12).length // 1
 */
export function asManyAsFit<Text extends { readonly commitments: number }>(
  pairs: readonly (readonly [Text, Text])[],
  most: number,
): (readonly [Text, Text])[] {
  let weighed = 0
  return pairs.filter(([a, b]) => {
    const more = a.commitments * b.commitments
    if (weighed + more > most) return false
    weighed += more
    return true
  })
}
