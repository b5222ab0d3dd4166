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

/** A text with what the traits of its passages are taken from. */
export interface Described {
  readonly slug: string
  readonly face: Face
  readonly commitments: readonly (PromiseWithin & { readonly anchor: string })[]
  readonly passages: readonly SpokenPassage[]
}

/**
 * For each text the numbers of the traits of each of its passages, in the same order; a passage's place in it is its
 * ordinal.
 *
 * @example
 * await traitsOfAll(transaction, [{ slug, face, commitments, passages: passageRows(record) }]) // [[[1, 7, 12], [1, 7]]]
 */
export async function traitsOfAll(db: Database, texts: readonly Described[]): Promise<number[][][]> {
  const traits = texts.map(traitsIn)
  const idOf = await traitIds(db, traits.flat(2))
  return traits.map((passages) => passages.map((one) => one.map(idOf)))
}

function traitsIn({ slug, face, commitments, passages }: Described): Trait[][] {
  const within = Map.groupBy(commitments, ({ anchor }) => anchor)
  const from = Number.parseInt(hashOf(slug).slice(0, 8), 16)
  return passages.map((passage, ordinal) => [
    ...traitsOf(passage, face, within.get(passage.anchor) ?? []),
    // Evenly through every document, so that no kind and no speaker is over- or underrated; from its slug on, since its
    // number tells how many documents came before it, held ones among them.
    ...((from + ordinal) % sampleOneIn === 0 ? [sampled] : []),
  ])
}
