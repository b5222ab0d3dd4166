import type { Cue } from '../schema.ts'
import trained from './weights.json' with { type: 'json' }

export interface Weights {
  readonly bias: number
  readonly cues: Readonly<Record<string, number>>
}

/** How sure it is that coders would take what shows these cues for a commitment, 0 to 1. */
export function confidenceOf(cues: readonly Cue[], weights: Weights = trained): number {
  let logOdds = weights.bias
  cues.forEach(({ name }, at) => {
    // A name counts once.
    if (cues.findIndex((cue) => cue.name === name) === at) logOdds += weights.cues[name] ?? 0
  })
  return 1 / (1 + Math.exp(-logOdds))
}

/** What weighs most against it, or that too little speaks for it. How it is promised, its first cue, is never that. */
export function against(cues: readonly Cue[], weights: Weights = trained): string {
  let [worst, least] = ['too little speaks for it', -0.2]
  for (const { name } of cues.slice(1)) {
    const weight = weights.cues[name] ?? 0
    if (weight < least) [worst, least] = [name, weight]
  }
  return worst
}
