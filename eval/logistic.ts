/** Logistic regression on named yes-or-no features, pulled towards what is believed beforehand. */

export interface Example {
  readonly features: readonly string[]
  readonly isRight: boolean
}

export interface Fitted {
  readonly bias: number
  readonly cues: Readonly<Record<string, number>>
}

export interface Belief {
  readonly bias: number
  /** The weight of a feature as long as no example says otherwise. */
  readonly of: (feature: string) => number
  /** How many examples' worth a weight resists being moved from it. */
  readonly firmness: number
}

/**
 * The weights that make the examples most likely under a Gaussian prior around the belief (maximum a posteriori; Bishop,
 * Pattern Recognition and Machine Learning, 2006, section 4.5), by plain gradient descent: no chance is in it, and the
 * weights are rounded to four digits, so the same examples give the same bytes.
 *
 * @example
 * const weights = fitted([{ features: ['will'], isRight: true }, { features: ['would'], isRight: false }], { bias: 0, of: () => 0, firmness: 1 })
 * (weights.cues.will ?? 0) > (weights.cues.would ?? 0) // true
 */
export function fitted(examples: readonly Example[], belief: Belief): Fitted {
  const names = [...new Set(examples.flatMap(({ features }) => features))].sort()
  const index = new Map(names.map((name, at) => [name, at]))
  const rows = examples.map(({ features, isRight }) => ({
    at: [...new Set(features)].map((name) => index.get(name) ?? 0),
    isRight,
  }))
  const prior = names.map(belief.of)
  let bias = belief.bias
  let weights = [...prior]
  // Short enough that neither the examples nor the belief can throw a weight past its mark.
  const step = 2 / (examples.length + 2 * belief.firmness)
  for (let round = 0; round < 3000; round++) {
    const slope = weights.map((weight, at) => belief.firmness * (weight - (prior[at] ?? 0)))
    let biasSlope = 0
    for (const { at, isRight } of rows) {
      const logOdds = at.reduce((sum, feature) => sum + (weights[feature] ?? 0), bias)
      const error = 1 / (1 + Math.exp(-logOdds)) - Number(isRight)
      biasSlope += error
      for (const feature of at) slope[feature] = (slope[feature] ?? 0) + error
    }
    bias -= step * biasSlope
    weights = weights.map((weight, at) => weight - step * (slope[at] ?? 0))
  }
  return {
    bias: rounded(bias),
    cues: Object.fromEntries(names.map((name, at) => [name, rounded(weights[at] ?? 0)])),
  }
}

const rounded = (weight: number) => Math.round(weight * 10_000) / 10_000
