import type { Commitment } from '../schema.ts'

/** A state: a code of two letters, not a body ("eu", "quad"). */
export const isState = (party: string) => /^[A-Z]{2}$/.test(party)

/** The governments and bodies that a text speaks for: those who promise in a tenth of its wordings and more. */
export function governmentsOf(commitments: readonly Commitment[]): string[] {
  const counts = new Map<string, number>()
  for (const party of commitments.flatMap(({ parties }) => parties))
    counts.set(party, (counts.get(party) ?? 0) + 1)
  return [...counts].filter(([, count]) => count * 10 >= commitments.length).map(([party]) => party)
}
