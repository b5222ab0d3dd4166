/** The instant of a hold that is left to the text. */
import type { DocumentRecord } from '@readout/record'
import type { HoldOrder } from './types.ts'

/** A hold whose instant is known. */
export interface TimedOrder extends HoldOrder {
  readonly until: Temporal.ZonedDateTime
}

/**
 * The hold with the instant that the ground rules of the record state, where it asks for that.
 *
 * @example
 * timedOrder({ until: 'embargo', by: 'ana', reason: 'As agreed.' }, record)
 * // { failure: 'It states no instant …' } for a text without an embargo
 */
export function timedOrder(
  order: HoldOrder,
  record: DocumentRecord,
): TimedOrder | { readonly failure: string } {
  const { until } = order
  if (until !== 'embargo') return { ...order, until: storable(until) }
  const embargo = record.groundRules?.embargo
  const lifts = embargo?.kind === 'until-time' ? embargo.lifts : ''
  const offset = /(Z|[+-]\d{2}:\d{2})$/u.exec(lifts)?.[1]
  if (offset === undefined)
    return {
      failure: 'It states no instant at which an embargo lifts. Name the instant until which to hold it.',
    }
  const zone = offset === 'Z' ? 'UTC' : offset
  return { ...order, until: Temporal.Instant.from(lifts).toZonedDateTimeISO(zone) }
}

/**
 * An instant as the database can hold it, to the microsecond, and never an earlier one.
 *
 * @example
 * storable(Temporal.ZonedDateTime.from('2025-06-18T18:00:00.0000001[UTC]')).microsecond // 1
 */
export function storable(until: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return until.round({ smallestUnit: 'microsecond', roundingMode: 'ceil' })
}
