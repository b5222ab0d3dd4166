import type { CommitmentList, Concordance } from './schema.ts'
export function compare(a: CommitmentList, b: CommitmentList): Concordance {
  return { format: 'readout/concordance/1', a, b, pairs: [], onlyA: a.commitments.map((_, i) => i), onlyB: b.commitments.map((_, i) => i) }
}
