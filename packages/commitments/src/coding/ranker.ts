import type { Cue } from '../schema.ts'
import trained from './weights.json' with { type: 'json' }

export interface Weights {
  readonly bias: number
  readonly cues: Readonly<Record<string, number>>
}

/** How sure it is that coders would take what shows these cues for a commitment, 0 to 1. */
export function confidenceOf(cues: readonly Cue[], weights: Weights = trained): number {
  const names = new Set(cues.map((cue) => cue.name))
  let logOdds = weights.bias
  for (const name of names) logOdds += weights.cues[name] ?? 0
  return 1 / (1 + Math.exp(-logOdds))
}

/** What weighs most against it, or that too little speaks for it. How it is promised, its first cue, is never that. */
export function against(cues: readonly Cue[], weights: Weights = trained): string {
  const weightOf = (cue: Cue) => weights.cues[cue.name] ?? 0
  const [, ...others] = cues
  let worst = others[0]
  for (const cue of others) if (worst === undefined || weightOf(cue) < weightOf(worst)) worst = cue
  return worst !== undefined && weightOf(worst) < -0.2 ? worst.name : 'too little speaks for it'
}
