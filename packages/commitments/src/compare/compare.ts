import type { DocumentRecord } from '@readout/record'
import { linearSumAssignment } from 'linear-sum-assignment'
import { aroundIn } from '../changes/around.ts'
import { changesBetween } from '../changes/changes.ts'
import { partChanges } from '../changes/part-changes.ts'
import { governmentsOf } from '../meaning/governments.ts'
import { shortFormsIn } from '../meaning/short-forms.ts'
import type { CommitmentList, Concordance, Pair } from '../schema.ts'
import { rounded } from '../words/numerals.ts'
import { alikeFrom, likenessIn } from './likeness.ts'
import type { Table } from './nearness.ts'
import { attached, type Match } from './parts.ts'

/**
 * Lays two texts side by side: which commitments stand in both, the same or changed (and how), and which in one only.
 *
 * Wordings are matched by meaning, not by order: likeness of words, figures, action, issue, body and parties, and the
 * assignment that is best for all together (Jonker and Volgenant 1987; Crouse 2016). A commitment that the other text
 * splits in two is paired with both parts, the second as `split out`; two that the other text makes one of are paired
 * with it both, the second as `merged`.
 *
 * @param records the texts that the commitments were found in: what stands around a quote is then not told as gone or new
 *
 * @example
 * const of = (text: string) => listCommitments(read(text))
 * const laid = compare(
 *   of('The leaders agreed to cut phosphorus in the lake by 40 percent by 2034.'),
 *   of('The leaders agreed to cut phosphorus in the lake by 2034.'),
 * )
 * laid.pairs[0]?.changes[0]?.type // 'number dropped'
 */
export function compare(
  a: CommitmentList,
  b: CommitmentList,
  records?: readonly [a: DocumentRecord, b: DocumentRecord],
): Concordance {
  const { among, alone } = likenessIn(a.commitments, b.commitments)
  const assigned = assign(among)
  const parts = attached(a.commitments, b.commitments, alone, assigned)
  const matched = [...assigned, ...parts].sort((x, y) => x.a - y.a || x.b - y.b)
  const shortForms = shortFormsIn([...a.commitments, ...b.commitments].map(({ quote }) => quote))
  const texts = { a: a.commitments, b: b.commitments }
  const inName = { a: governmentsOf(a.commitments), b: governmentsOf(b.commitments) }
  const around = records?.map(aroundIn)
  const pairs = matched.flatMap((match): Pair[] => {
    const [left, right] = [a.commitments[match.a], b.commitments[match.b]]
    if (left === undefined || right === undefined) return []
    const beside = {
      shortForms,
      inName,
      texts,
      around: around?.[0] && around[1] && { a: around[0](left), b: around[1](right) },
      a: matched.flatMap((one) =>
        one.b === match.b && one.a !== match.a ? (a.commitments[one.a]?.quote ?? []) : [],
      ),
      b: matched.flatMap((one) =>
        one.a === match.a && one.b !== match.b ? (b.commitments[one.b]?.quote ?? []) : [],
      ),
    }
    const changes = assigned.includes(match)
      ? changesBetween(left, right, beside)
      : partChanges(left, right, beside, assigned.some(({ a }) => a === match.a) ? 'split out' : 'merged')
    const relation = changes.length === 0 ? 'same' : 'changed'
    return [{ a: match.a, b: match.b, relation, changes, likeness: rounded(match.likeness) }]
  })
  const unpaired = (count: number, side: 'a' | 'b') =>
    Array.from({ length: count }, (_, index) => index).filter(
      (index) => !pairs.some((pair) => pair[side] === index),
    )
  return {
    format: 'readout/concordance/1',
    a,
    b,
    pairs,
    onlyA: unpaired(a.commitments.length, 'a'),
    onlyB: unpaired(b.commitments.length, 'b'),
  }
}

function assign(likeness: Table): Match[] {
  if (likeness.length === 0 || likeness[0]?.length === 0) return []
  const table = likeness.map((row) => row.map((value) => (value >= alikeFrom ? value : 0)))
  const { rowAssignments } = linearSumAssignment(table, { maximaze: true })
  return [...rowAssignments].flatMap((column, row) => {
    const value = likeness[row]?.[column] ?? 0
    return value >= alikeFrom ? [{ a: row, b: column, likeness: value }] : []
  })
}
