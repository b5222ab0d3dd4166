import { type Token, tokensOf } from '../words/tokens.ts'

/**
 * The words of a text, those that hyphens bind as one: "Indo-Pacific", "leading-edge". Such a word is what its last part
 * is.
 */
export function wholeWordsOf(text: string): Token[] {
  const words: Token[] = []
  let isBound = false
  for (const token of tokensOf(text)) {
    const word = words.at(-1)
    const isNext = word !== undefined && word.end === token.start
    const isHyphen = token.text === '-' && /^[\p{L}\p{N}]/u.test(text.slice(token.end))
    if (isNext && (isBound || isHyphen)) words[words.length - 1] = bound(word, token, text)
    else words.push(token)
    isBound = isHyphen && isNext
  }
  return words
}

function bound(word: Token, last: Token, text: string): Token {
  const whole = text.slice(word.start, last.end)
  const lower = whole.toLowerCase()
  return { ...word, text: whole, lower, lemma: lower, pos: posOf(word, last), end: last.end }
}

/** "well-being" is a thing and "data-sharing" says which, though their last parts are verbs. */
function posOf(word: Token, last: Token): string {
  if (last.text === '-') return word.pos
  if (last.pos === 'AUX') return 'NOUN'
  return last.pos === 'VERB' && /(?:ing|ed)$/.test(last.lower) ? 'ADJ' : last.pos
}
