/** How a text is cited on a line of its own. */
import type { CitedDocument } from '@readout/commitments'
import { abridge } from '../layout.ts'
import { sayDay } from './words.ts'

/**
 * Cites each of these texts by its day and its title, abridged to a line; where another of them reads the same there, by
 * its day and its path.
 *
 * @example
 * const cite = citeAmong([statement, call], 80)
 * cite(statement) // '4 March 2031 · Joint Statement of Orsk and Vell'
 */
export function citeAmong(
  documents: readonly CitedDocument[],
  width: number,
): (document: CitedDocument) => string {
  const byTitle = (document: CitedDocument) => abridge(`${sayDate(document)} · ${document.title}`, width)
  const alike = Map.groupBy(documents, byTitle)
  return (document) => {
    const line = byTitle(document)
    return (alike.get(line) ?? []).length > 1 ? `${sayDate(document)} · ${document.name}` : line
  }
}

/**
 * The day that a text bears.
 *
 * @example
 * sayDate({ name: 'pact.md', title: 'Lake Pact', date: null }) // 'no day'
 */
export function sayDate({ date }: CitedDocument): string {
  return date === null ? 'no day' : sayDay(date)
}
