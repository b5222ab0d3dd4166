import { amountInWords, type Target } from '@readout/commitments'

/**
 * A target in words: what is to be reduced, increased or reached, by how much, and from where.
 *
 * @example
 * targetInWords({ metric: 'methane', low: 60, high: 75, unit: '%', direction: 'reduce', baseline: '2020 levels' })
 * // 'reduce methane by 60 to 75 percent from 2020 levels'
 */
export function targetInWords(target: Target): string {
  const amount = amountInWords(target)
  const metric = target.metric.trim()
  const measured = metric === '' ? '' : ` ${metric}`
  const baseline = target.baseline === null ? '' : ` from ${target.baseline}`
  if (amount === null) return `${target.direction}${measured}${baseline}`
  if (target.direction !== 'reach') return `${target.direction}${measured} by ${amount}${baseline}`
  // "reach 500 megawatts: storage" reads better than "reach storage by 500 megawatts", which would be a change.
  return metric === '' || metric === target.unit
    ? `reach ${amount}${baseline}`
    : `reach ${amount}: ${metric}${baseline}`
}

/**
 * The amount of a target where what it measures stands beside it; the whole target where it has no amount.
 *
 * @example
 * targetInBrief({ metric: 'methane', low: 60, high: 75, unit: '%', direction: 'reduce', baseline: null })
 * // 'reduce by 60 to 75 percent'
 */
export function targetInBrief(target: Target): string {
  return amountInWords(target) === null ? targetInWords(target) : targetInWords({ ...target, metric: '' })
}
