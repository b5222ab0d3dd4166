/** Passages as a table that a spreadsheet opens. */
import type { SearchHit } from '@readout/archive'
import { stringify } from 'csv-stringify/sync'
import { documentAddress } from '../queries.ts'

/**
 * One line a passage, the first with the names of the columns (RFC 4180, UTF-8). A value that a spreadsheet would take
 * for a formula has an apostrophe before it: documents come from strangers.
 *
 * @param origin of the site, before each address: `https://readout.example`
 *
 * @example
 * asCsv(hits, 'https://readout.example')
 */
export function asCsv(hits: readonly SearchHit[], origin: string): string {
  const rows = hits.map((hit) => ({
    address: origin + documentAddress(hit.slug, hit.anchor),
    title: hit.title,
    kind: hit.kind,
    publisher: hit.publisher,
    date: hit.date,
    speaker: hit.speaker,
    role: hit.role,
    excerpt: hit.excerpt.map(({ text }) => text).join(''),
    specimen: hit.specimen ? 'yes' : 'no',
  }))
  return stringify(rows, {
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}

export const columns = [
  'address',
  'title',
  'kind',
  'publisher',
  'date',
  'speaker',
  'role',
  'excerpt',
  'specimen',
] as const
