import type { Proposal } from './proposals.ts'
import type { Manner } from './triggers.ts'

/**
 * How often a proposal of each manner is right, as counted on the coded documents (`npm run eval` prints the bins): a
 * list's lead-in or a verb of promise 9 in 10, a plain "will" 8 in 10, what is under way or only named 7 in 10.
 */
const written: Readonly<Record<Manner, number>> = {
  'lead-in': 0.92,
  performative: 0.92,
  intention: 0.92,
  reaffirmation: 0.83,
  future: 0.82,
  'under way': 0.71,
  founding: 0.71,
  'noun of promise': 0.71,
  'noun of effort': 0.5,
}

/** On a call officials also say what they hope and guess; one find in ten more is wrong there. */
const spokenShare = 0.85

/** The share of proposals like this one that coders took for commitments, 0 to 1, in steps of a hundredth. */
export function confidenceOf(proposal: Proposal, isSpoken: boolean): number {
  return Math.round(written[proposal.manner] * (isSpoken ? spokenShare : 1) * 100) / 100
}
