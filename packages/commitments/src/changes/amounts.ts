import { unnamed } from '../coding/measured.ts'
import type { Target } from '../schema.ts'

/**
 * How much a target asks for, as a reader writes it; null where it names no figure.
 *
 * @example
 * amountInWords({ metric: 'runoff', low: 60, high: 75, unit: '%', direction: 'reduce', baseline: null })
 * // '60 to 75 percent'
 */
export function amountInWords({ low, high, unit }: Pick<Target, 'low' | 'high' | 'unit'>): string | null {
  const figures = figuresInWords(low, high)
  if (figures === null) return null
  if (unit === '%') return `${figures} percent`
  if (low === 0 && high === 0 && /^net(?: |$)/.test(unit)) return `net-zero${unit.slice(3)}`
  const [, currency, rate = ''] = money.exec(unit) ?? []
  if (currency !== undefined) return `${figures.replace(/^(at least |up to )?/, `$1${currency} `)}${rate}`
  return unit === '' ? figures : `${figures} ${unit}`
}

/** "USD", "USD per year" */
const money = /^([A-Z]{3})( per \p{Ll}+)?$/u

export const isMoney = (unit: string) => money.test(unit)

/**
 * A target in words: what is to be reduced or increased, by how much, and from where; of what is given or reached, how much.
 *
 * @example
 * targetInWords({ metric: 'methane', low: 60, high: 75, unit: '%', direction: 'reduce', baseline: '2020 levels' })
 * // 'reduce methane by 60 to 75 percent from 2020 levels'
 */
export function targetInWords(target: Target): string {
  const amount = amountInWords(target)
  const metric = target.metric.trim()
  // What the words do not tell is no measure to name.
  const measured = metric === '' || metric === target.unit || metric === unnamed ? '' : metric
  const baseline = target.baseline === null ? '' : ` from ${target.baseline}`
  if (target.direction !== 'reach') {
    const deed = measured === '' ? target.direction : `${target.direction} ${measured}`
    return amount === null ? `${deed}${baseline}` : `${deed} by ${amount}${baseline}`
  }
  if (amount === null) return `reach${measured === '' ? '' : ` ${measured}`}${baseline}`
  if (measured === '') return `${amount}${baseline}`
  return target.unit === '%' ? `${amount} of ${measured}${baseline}` : `${amount}: ${measured}${baseline}`
}

function figuresInWords(low: number | null, high: number | null): string | null {
  if (low !== null && high !== null) {
    return low === high ? figure(low) : `${figure(low)} to ${figure(high)}`
  }
  if (low !== null) return `at least ${figure(low)}`
  return high === null ? null : `up to ${figure(high)}`
}

/** Millions and more in words, as texts of this kind print them; smaller figures with their thousands set off. */
function figure(value: number): string {
  for (const [size, name] of scales) {
    const scaled = value / size
    if (Math.abs(scaled) >= 1 && Number.isInteger(Math.round(scaled * 1e6) / 1e3)) {
      return `${digits.format(scaled)} ${name}`
    }
  }
  return digits.format(value)
}

const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 })
