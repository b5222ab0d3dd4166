/** Twice, three times or half of what is: quantities told by a verb. */
import type { Target } from '../schema.ts'
import { boundOf } from './bounds.ts'
import { measuredBehind, unnamed } from './measured.ts'

/** By how many percent what is doubled, tripled or halved changes, and which way. */
const shares: Readonly<Record<string, Pick<Target, 'direction'> & { readonly percent: number }>> = {
  doubl: { percent: 100, direction: 'increase' },
  tripl: { percent: 200, direction: 'increase' },
  quadrupl: { percent: 300, direction: 'increase' },
  halv: { percent: 50, direction: 'reduce' },
}

/** A verb, and neither "double taxation" nor "a double lock". */
const multiple =
  /(?<=^|(?:^|[^\p{L}])(?:to|will|shall|and|or|at least|more than|we|would|[,;:]) |[,;:] )(doubl|tripl|quadrupl|halv)(?:e|ing)(?!-| (?:taxation|standards?|counting|digit|down|up)(?!\p{L}))(?= \p{L})/iu

/**
 * The quantity of "double the crews" and "halve runoff"; null where nothing is multiplied.
 *
 * @example
 * multipleIn('halve nutrient runoff by 2034') // { metric: 'nutrient runoff', low: 50, high: 50, unit: '%', direction: 'reduce' }
 */
export function multipleIn(text: string): Omit<Target, 'baseline'> | null {
  const match = multiple.exec(text)
  const share = shares[match?.[1]?.toLowerCase() ?? '']
  if (match === null || share === undefined) return null
  const { percent, direction } = share
  const metric = measuredBehind(text.slice(match.index + match[0].length)) ?? unnamed
  const isFloor = boundOf(text.slice(0, match.index), '') === 'floor'
  return { metric, low: percent, high: isFloor ? null : percent, unit: '%', direction }
}
