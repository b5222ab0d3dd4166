/** The words of a text as two texts are compared by them. */

export interface Word {
  /** The word with the brackets and quotation marks that open before it, and the marks and the space behind it. */
  readonly text: string
  /** What makes it the same word elsewhere: lower case, straight apostrophes, with a currency or percent sign. */
  readonly key: string
  /** UTF-16 offsets of `text` in what it was taken from. */
  readonly start: number
  readonly end: number
}

/**
 * The words of a text; joined, their texts are the text. Marks within a word belong to it ("2.5", "U.S.", "leaders’"), so
 * do the signs before and behind a figure ("$5", "40%"); a mark that no word takes stands as one with an empty key. A web
 * address is one word, the same as any other: what moves to another server says what it said.
 *
 * @example
 * wordsOf('by 40%, (then').map(({ key }) => key) // ['by', '40%', 'then']
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: word, index } of text.matchAll(wordForm)) {
    words.push({ text: word, key: keyOf(word), start: index, end: index + word.length })
  }
  return words
}

/**
 * What makes a word the same in another place.
 *
 * @example
 * keyOf('“Leaders’, ') // 'leaders'
 */
export function keyOf(word: string): string {
  if (webAddress.test(word)) return 'https://'
  const letters = ink.exec(word)?.[0] ?? ''
  return letters.normalize('NFKC').toLowerCase().replace(/[’‘]/gu, "'")
}

const wordForm =
  /[([“‘]*(?:https?:\/\/|www\.)[^\s()<>“”]+[^\p{L}\p{N}([“‘$€£¥]*|[([“‘]*[$€£¥]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.,'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*%?[^\p{L}\p{N}([“‘$€£¥]*|[^\p{L}\p{N}]/gu
const webAddress = /^[([“‘]*(?:https?:\/\/|www\.)/u
const ink = /[$€£¥]?[\p{L}\p{N}].*[\p{L}\p{M}\p{N}]%?|[$€£¥]?[\p{L}\p{N}]%?/su
