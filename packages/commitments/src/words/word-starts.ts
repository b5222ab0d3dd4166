/**
 * Where words of a text begin with these letters. An expression made for each word that is sought would say the same, and
 * take more time and memory than all that it is held against.
 *
 * @example
 * [...wordStarts('dredg', 'to re-dredge and dredge')] // [6, 17]
 */
export function* wordStarts(letters: string, text: string): Iterable<number> {
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1))
    if (!isAt(behindLetter, text, at)) yield at
}

/**
 * Whether a text has these letters as a word, no letter before or behind them.
 *
 * @example
 * isWordIn('LTO', 'the LTO-2') // true
 * isWordIn('LTO', 'two LTOs') // false
 */
export function isWordIn(letters: string, text: string): boolean {
  for (const at of wordStarts(letters, text)) if (!isAt(letter, text, at + letters.length)) return true
  return false
}

const letter = /\p{L}/uy
const behindLetter = /(?<=\p{L})/uy

function isAt(expression: RegExp, text: string, at: number): boolean {
  expression.lastIndex = at
  return expression.test(text)
}
