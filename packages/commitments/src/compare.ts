import { linearSumAssignment } from 'linear-sum-assignment'
import { changesBetween } from './changes.ts'
import { wordWeights } from './content-words.ts'
import { alikeFrom, likenessOf } from './likeness.ts'
import type { Commitment, CommitmentList, Concordance, Pair } from './schema.ts'

/**
 * Lays two texts side by side: which commitments stand in both, the same or changed (and how), and which in one only.
 *
 * Wordings are matched by meaning, not by order: likeness of words, action, issue, body and parties, and the assignment
 * that is best for all together (Jonker and Volgenant 1987; Crouse 2016). A commitment that the other text splits in two
 * is paired with both parts.
 *
 * @example
 * const of = (text: string) => listCommitments(read(text))
 * const laid = compare(
 *   of('The leaders agreed to cut phosphorus in the lake by 40 percent by 2034.'),
 *   of('The leaders agreed to cut phosphorus in the lake by 2034.'),
 * )
 * laid.pairs[0]?.changes[0]?.type // 'number dropped'
 */
export function compare(a: CommitmentList, b: CommitmentList): Concordance {
  const likeness = likenessTable(a.commitments, b.commitments)
  const assigned = assign(likeness)
  const matched = [...assigned, ...splits(likeness, assigned)].sort((x, y) => x.a - y.a || x.b - y.b)
  const pairs = matched.flatMap((match): Pair[] => {
    const [left, right] = [a.commitments[match.a], b.commitments[match.b]]
    if (left === undefined || right === undefined) return []
    const changes = changesBetween(left, right)
    const relation = changes.length === 0 ? 'same' : 'changed'
    return [{ a: match.a, b: match.b, relation, changes, likeness: Math.round(match.likeness * 100) / 100 }]
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

interface Match {
  readonly a: number
  readonly b: number
  readonly likeness: number
}

function likenessTable(a: readonly Commitment[], b: readonly Commitment[]): number[][] {
  const weight = wordWeights([...a, ...b].map((commitment) => commitment.quote))
  return a.map((left) => b.map((right) => likenessOf(left, right, weight)))
}

function assign(likeness: readonly (readonly number[])[]): Match[] {
  if (likeness.length === 0 || likeness[0]?.length === 0) return []
  const table = likeness.map((row) => row.map((value) => (value >= alikeFrom ? value : 0)))
  const { rowAssignments } = linearSumAssignment(table, { maximaze: true })
  return [...rowAssignments].flatMap((column, row) => {
    const value = likeness[row]?.[column] ?? 0
    return value >= alikeFrom ? [{ a: row, b: column, likeness: value }] : []
  })
}

/** What is left over and close to a wording that has its match already was split off from it. */
function splits(likeness: readonly (readonly number[])[], assigned: readonly Match[]): Match[] {
  const takenB = new Set(assigned.map((match) => match.b))
  const out: Match[] = []
  for (const { a, likeness: best } of assigned) {
    likeness[a]?.forEach((value, b) => {
      if (!takenB.has(b) && value >= splitFrom && value >= 0.7 * best) {
        out.push({ a, b, likeness: value })
        takenB.add(b)
      }
    })
  }
  return out
}

/** Surer than a first match has to be. */
const splitFrom = 0.4
