import type { DocumentRecord } from '@readout/record'
import { meetingOf } from './meeting.ts'

/**
 * The summit that a record belongs to, as the columns of its document.
 *
 * @example
 * summitColumns(record).summit // null where the record names none
 */
export function summitColumns(record: DocumentRecord) {
  const meeting = meetingOf(record)
  return {
    summit: meeting?.slug ?? null,
    summit_name: meeting?.name ?? null,
    summit_year: meeting?.year ?? null,
    summit_place: meeting?.place ?? null,
  }
}
