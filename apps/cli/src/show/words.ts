/** How values of a record and of a commitment are said to a reader. */
import type { Issue } from '@readout/commitments'
import { dayInWords } from '@readout/record'

/**
 * A day, month or year as a reader writes it.
 *
 * @example
 * sayDay('2031-11-18') // '18 November 2031'
 * sayDay('2031-11') // 'November 2031'
 */
export const sayDay = dayInWords

/**
 * An instant as it was printed, with its distance from UTC.
 *
 * @example
 * sayMoment('2031-11-18T05:00:00-05:00') // '18 November 2031, 05:00 (UTC-05:00)'
 */
export function sayMoment(iso: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:\d{2})$/.exec(iso)
  if (!parts) return iso
  const [, day = '', time = '', offset = ''] = parts
  return `${sayDay(day)}, ${time} (UTC${offset === 'Z' ? '' : offset})`
}

/**
 * A number of things, in the plural where it is one.
 *
 * @example
 * sayCount(1, 'commitment') // '1 commitment'
 * sayCount(12, 'commitment') // '12 commitments'
 */
export function sayCount(count: number, thing: string): string {
  return `${count.toLocaleString('en-GB')} ${thing}${count === 1 ? '' : 's'}`
}

/**
 * A code in words.
 *
 * @example
 * sayCode('background-call') // 'background call'
 */
export function sayCode(code: string): string {
  return code.replaceAll('-', ' ')
}

/**
 * An issue in words; the codes that join two issues say so.
 *
 * @example
 * sayIssue('cyber-digital') // 'cyber and digital'
 */
export function sayIssue(issue: Issue): string {
  return joint.includes(issue) ? issue.replace('-', ' and ') : sayCode(issue)
}

const joint: readonly Issue[] = ['cyber-digital', 'democracy-rights', 'equity-inclusion']

/**
 * A confidence from 0 to 1 with two places. No machine is sure: what would round to one or to none says so.
 *
 * @example
 * sayConfidence(0.8312) // '0.83'
 * sayConfidence(1) // 'over 0.99'
 */
export function sayConfidence(confidence: number): string {
  if (confidence >= 0.995) return 'over 0.99'
  return confidence < 0.005 ? 'under 0.01' : confidence.toFixed(2)
}
