import type { Proposal } from './proposals.ts'
import type { Manner } from './triggers.ts'

const written: Readonly<Record<Manner, number>> = {
  'lead-in': 0.85,
  performative: 0.85,
  intention: 0.85,
  reaffirmation: 0.8,
  future: 0.75,
  'under way': 0.6,
  founding: 0.6,
  'noun of promise': 0.6,
  'noun of effort': 0.4,
}
/** How often a proposal of this manner is right. */
export function confidenceOf(proposal: Proposal, isSpoken: boolean): number {
  return isSpoken ? written[proposal.manner] * 0.7 : written[proposal.manner]
}
