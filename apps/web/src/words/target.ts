import type { Target } from '@readout/commitments'

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

function amountInWords({ low, high, unit }: Target): string | null {
  const figures = figuresInWords(low, high)
  if (figures === null) return null
  if (unit === '%') return `${figures} percent`
  if (/^[A-Z]{3}$/.test(unit)) return figures.replace(/^(at least |up to )?/, `$1${unit} `)
  return unit === '' ? figures : `${figures} ${unit}`
}

function figuresInWords(low: number | null, high: number | null): string | null {
  if (low !== null && high !== null) {
    return low === high ? figure(low) : `${figure(low)} to ${figure(high)}`
  }
  if (low !== null) return `at least ${figure(low)}`
  if (high !== null) return `up to ${figure(high)}`
  return null
}

/** Millions and more in words, as texts of this kind print them; smaller figures with their thousands set off. */
function figure(value: number): string {
  for (const [size, name] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    const scaled = value / size
    if (Math.abs(scaled) >= 1 && Number.isInteger(Math.round(scaled * 1e6) / 1e3)) {
      return `${digits.format(scaled)} ${name}`
    }
  }
  return digits.format(value)
}

const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 })
