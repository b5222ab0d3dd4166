import { type DocumentRecord, edit, type Followed, followSelectors, selectorOf } from '@readout/record'
import { z } from 'zod'
import { type Change, type Commitment, change, commitment } from '../schema.ts'
import { compare } from './compare.ts'

/**
 * What became of a commitment in a later revision of its document. `kept`: the same words, spelling aside; `changed`: its
 * passage words it otherwise; `lost`: it is gone; `new`: the earlier revision did not have it.
 */
export const commitmentFate = z.object({
  state: z.enum(['kept', 'changed', 'lost', 'new']),
  /** As the earlier revision words it; null where it is new. */
  earlier: commitment.nullable(),
  /** As the later words it; null where it is lost, and where it is kept in words that are no longer taken for one. */
  later: commitment.nullable(),
  /** The words that stand in its place now; null where there are none. */
  words: z.string().nullable(),
  /** What changed in what it promises; may be empty where it is only worded otherwise. */
  changes: z.array(change),
  /** The edits within its words. */
  edits: z.array(edit),
})
export type CommitmentFate = z.infer<typeof commitmentFate>

/**
 * What became of the commitments of one revision of a document in a later one, in the order of the text; then those that
 * are new. A commitment is followed through its passage. One that another sentence only resembles is lost.
 *
 * @param found the commitments of the earlier and of the later record
 *
 * @example
 * const [earlier, later] = [read('The states will dredge the lake by 2030.'), read('The states will dredge the lake by 2035.')]
 * const [fate] = commitmentFates(earlier, later, [find(earlier), find(later)])
 * fate?.state // 'changed'
 * fate?.changes.map(({ type }) => type) // ['deadline changed']
 */
export function commitmentFates(
  earlier: DocumentRecord,
  later: DocumentRecord,
  found: readonly [readonly Commitment[], readonly Commitment[]],
): CommitmentFate[] {
  const [before, after] = found
  const selectors = before.map(({ start, end }) => selectorOf(earlier, start, end))
  const followed = followSelectors(selectors, earlier, later).flatMap((now, index) => {
    const one = before[index]
    return one === undefined ? [] : [{ one, now }]
  })
  const taken = new Set<Commitment>()
  const fates = followed.map(({ one, now }): CommitmentFate => {
    if (now.state === 'lost')
      return { state: 'lost', earlier: one, later: null, words: null, changes: [], edits: [] }
    const { exact, start, end } = now.selector
    const there = closest(after, start, end, taken)
    if (there !== null) taken.add(there)
    const edits = now.state === 'changed' ? [...now.edits] : []
    const changes = now.state === 'changed' && there !== null ? changesOf(one, there) : []
    return { state: now.state, earlier: one, later: there, words: exact, changes, edits }
  })
  const fresh = after.filter((one) => !taken.has(one) && !followed.some(({ now }) => covers(now, one)))
  return [
    ...fates,
    ...fresh.map(
      (one): CommitmentFate => ({
        state: 'new',
        earlier: null,
        later: one,
        words: one.quote,
        changes: [],
        edits: [],
      }),
    ),
  ]
}

/** The commitment that shares the most of a span, if more than half of its own. */
function closest(
  found: readonly Commitment[],
  start: number,
  end: number,
  taken: ReadonlySet<Commitment>,
): Commitment | null {
  const shared = (one: Commitment) => Math.min(end, one.end) - Math.max(start, one.start)
  const [best] = found
    .filter((one) => !taken.has(one) && shared(one) > 0)
    .toSorted((a, b) => shared(b) - shared(a))
  return best !== undefined && shared(best) * 2 > Math.min(best.end - best.start, end - start) ? best : null
}

function covers(now: Followed, { start, end }: Commitment): boolean {
  return now.state !== 'lost' && now.selector.start < end && now.selector.end > start
}

function changesOf(a: Commitment, b: Commitment): Change[] {
  const list = (one: Commitment) => ({
    format: 'readout/commitments/1' as const,
    document: '',
    commitments: [one],
  })
  return compare(list(a), list(b)).pairs.flatMap(({ changes }) => changes)
}
