import type { Change } from '@readout/commitments'
import type { Government } from '@readout/record'
import { actionName, partyName, stageName } from './names.ts'
import { dateInWords } from './time.ts'

/**
 * One side of a change as a page writes it: parties by their names, days in words, the codebook's names in plain words.
 *
 * @param value what the earlier or the later text has; null where it has none
 *
 * @example
 * changedInWords('deadline changed', '2029-09-30', []) // '30 September 2029'
 */
export function changedInWords(
  type: Change['type'],
  value: string | null,
  governments: readonly Government[],
): string | null {
  if (value === null) return null
  if (type.startsWith('party')) return value.replaceAll(partyCode, (code) => partyName(code, governments))
  if (type.startsWith('deadline')) return dateInWords(value)
  if (type.startsWith('action')) return named(value, actionName).toLowerCase()
  if (type.startsWith('stage')) return named(value, stageName)
  return value
}

/**
 * The note of a change with the names that the texts give to states which ISO 3166 leaves to its users.
 *
 * @example
 * noteInWords('XO now promises it too.', [{ code: 'XO', name: 'Orsk' }]) // 'Orsk now promises it too.'
 */
export const noteInWords = (note: string, governments: readonly Government[]): string =>
  note.replaceAll(ownCode, (code) => partyName(code, governments))

const ownCode = /(?<![\p{L}\d])(?:AA|Q[M-Z]|X[A-JL-Z]|ZZ)(?![\p{L}\d])/gu

/** Two capitals that stand alone between commas; words of the text are left as they are. */
const partyCode = /(?<=^|, )[A-Z]{2}(?=,|$)/g

const named = (value: string, names: Readonly<Record<string, string>>) => names[value] ?? value
