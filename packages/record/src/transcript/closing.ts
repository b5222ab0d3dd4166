/** Lines that close a transcript and belong to no speaker. */

/**
 * Where on a line the closing of a transcript begins: a clock alone (`4:13 P.M. EST`), a closing word of the house
 * (`END`), both, or a sign-off (`###`). 0 where the line holds nothing else, more where it follows a sentence; null for a
 * line of speech.
 *
 * @param words closing words of the house
 *
 * @example
 * const closingAt = closingReader(['END'])
 * closingAt('END 4:13 P.M. EST') // 0
 * closingAt('Thank you. END') // 11
 * closingAt('We met at 4:13 P.M.') // null
 */
export function closingReader(words: readonly string[]): (line: string) => number | null {
  const word = words.length === 0 ? '' : String.raw`[-(*]*(?:${words.join('|')})\b[-)*.:]*`
  const withWord =
    word === ''
      ? []
      : [word, `${word} ?${clock}`, `${clock} ${word}`, String.raw`${word} \d{1,2}:\d{2}${zone}`]
  const any = [clock, ...withWord].join('|')
  const alone = new RegExp(`^(?:${any}|#[# ]*|[AP]\\.M\\.${zone})$`)
  const behind = new RegExp(`[.!?…)”"] (${any})$`)
  return (line) => {
    const end = line.charCodeAt(line.length - 1)
    if (end === 0x3f || end === 0x2c || (end >= 0x61 && end <= 0x7a && end !== 0x6d)) return null
    if (!mayClose.test(line.slice(-2))) return null
    if (line.length < longestClosing && alone.test(line)) return 0
    const tail = line.slice(-longestClosing)
    const found = behind.exec(tail)
    return found === null ? null : line.length - tail.length + found.index + 2
  }
}

/** Capitals, a dot or a sign: most lines of speech end in a small letter and a full stop. */
const mayClose = /[\p{Lu}#][.*)#-]?$|[\d*)#]$|[ap]m$|m\.$/u

const longestClosing = 48
const zone = String.raw`(?:,? (?:[A-Z]{2,5}|\(?[Ll]ocal(?: [Tt]ime)?\)?))?`
const clock = String.raw`\d{1,2}:\d{2} ?[AaPp]\.? ?[Mm]\.?${zone}`
