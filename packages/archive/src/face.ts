/** What lists show of a document, from its current revision. */
import type { Arrival } from './arrival.ts'
import { dayOf } from './due.ts'
import { titleOf } from './identity.ts'
import { summitColumns } from './meeting-columns.ts'

export type Face = ReturnType<typeof faceOf>

/**
 * The columns of a document that its record gives.
 *
 * @example
 * faceOf(arrival).kind // 'fact-sheet'
 */
export function faceOf({ record, name }: Pick<Arrival, 'record' | 'name'>) {
  const { meta } = record
  return {
    title: titleOf(record, name),
    kind: meta.kind,
    publisher: meta.publisher,
    date: dayOf(meta.date),
    specimen: meta.specimen,
    language: meta.language,
    governments: JSON.stringify(meta.governments),
    ...summitColumns(record),
    source_url: meta.sourceUrl,
  }
}
