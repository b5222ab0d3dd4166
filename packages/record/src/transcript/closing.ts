/** Lines that close a transcript and belong to no speaker. */

/**
 * Whether a line is a clock alone (`4:13 P.M. EST`), a closing word of the house (`END`), both, or a sign-off (`###`).
 *
 * @param words closing words of the house
 *
 * @example
 * const isClosing = closingTest(['END'])
 * isClosing('END 4:13 P.M. EST') // true
 * isClosing('We met at 4:13 P.M.') // false
 */
export function closingTest(words: readonly string[]): (line: string) => boolean {
  const word = words.length === 0 ? '' : String.raw`[-(*]*(?:${words.join('|')})\b[-)*.:]*`
  const end = word === '' ? [] : [word, `${word} ?${clock}`, `${clock} ${word}`]
  const closes = new RegExp(`^(?:${[clock, ...end, '#[# ]*'].join('|')})$`)
  return (line) => line.length < longestClosing && closes.test(line)
}

const longestClosing = 48
const clock = String.raw`\d{1,2}:\d{2} ?[AaPp]\.? ?[Mm]\.?(?:,? (?:[A-Z]{2,5}|\(?[Ll]ocal(?: [Tt]ime)?\)?))?`
