/** The traits of passages, into the rows that a search reads. */
import { hashOf } from './identity.ts'
import { traitIds } from './search/trait-ids.ts'
import { type Face, type PromiseWithin, type SpokenPassage, type Trait, traitsOf } from './search/traits.ts'
import type { Database } from './tables.ts'

/**
 * The state of the method by which passages are described. Raise it where the same passage gets other traits: what
 * an archive holds by an earlier one is described again when it is opened.
 */
export const methodOfDescribing = 1

/** One passage in this many stands for all where more match than are counted one by one. */
export const sampleOneIn = 32

/** The trait of those. */
export const sampled: Trait = { dimension: 'sample', value: 'yes' }

/** What the traits of a passage are taken from, beside the passage itself. */
export interface Described {
  /** Its id. */
  readonly document: number
  readonly slug: string
  readonly face: Face
  readonly commitments: readonly (PromiseWithin & { readonly anchor: string })[]
}

/**
 * The numbers of the traits of each passage, in the same order; the passages' place in it is their ordinal.
 *
 * @example
 * await traitsOfAll(transaction, { document, slug, face, commitments }, passageRows(record)) // [[1, 7, 12], [1, 7]]
 */
export async function traitsOfAll(
  db: Database,
  { slug, face, commitments }: Described,
  passages: readonly SpokenPassage[],
): Promise<number[][]> {
  const within = Map.groupBy(commitments, ({ anchor }) => anchor)
  const from = Number.parseInt(hashOf(slug).slice(0, 8), 16)
  const traits = passages.map((passage, ordinal) => [
    ...traitsOf(passage, face, within.get(passage.anchor) ?? []),
    // Evenly through every document, so that no kind and no speaker is over- or underrated; from its slug on, since its
    // number tells how many documents came before it, held ones among them.
    ...((from + ordinal) % sampleOneIn === 0 ? [sampled] : []),
  ])
  const idOf = await traitIds(db, traits.flat())
  return traits.map((one) => one.map(idOf))
}
