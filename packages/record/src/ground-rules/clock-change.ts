import type { ProblemCode } from '../schema.ts'

/** Why a local time is not one instant: the night in which clocks change skips an hour, or brings one twice. */
export interface ClockChange {
  readonly code: ProblemCode
  readonly why: string
}

/**
 * The change of clocks that a local time falls into, or null for the ordinary time that is one instant.
 *
 * @example
 * clockChange(Temporal.PlainDateTime.from('2031-03-09T02:30'), 'America/New_York')?.code // 'impossible-time'
 */
export function clockChange(local: Temporal.PlainDateTime, zone: string): ClockChange | null {
  const early = local.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const late = local.toZonedDateTime(zone, { disambiguation: 'later' })
  if (Temporal.ZonedDateTime.compare(early, late) === 0) return null
  const shown = `${local.toString({ smallestUnit: 'minute' }).replace('T', ' ')} in ${zone}`
  return early.toPlainDateTime().equals(local)
    ? { code: 'ambiguous-time', why: `${shown} comes twice: clocks go back that night.` }
    : { code: 'impossible-time', why: `${shown} never is: clocks go forward that night.` }
}
