import { type Target, targetInWords } from '@readout/commitments'

/**
 * The amount of a target where what it measures stands beside it; the whole target where it has no amount.
 *
 * @example
 * targetInBrief({ metric: 'methane', low: 60, high: 75, unit: '%', direction: 'reduce', baseline: null })
 * // 'reduce by 60 to 75 percent'
 */
export function targetInBrief(target: Target): string {
  return target.low === null && target.high === null
    ? targetInWords(target)
    : targetInWords({ ...target, metric: '' })
}
