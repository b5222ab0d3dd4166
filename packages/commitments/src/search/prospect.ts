/** Whether a sentence is worth tagging: told by its letters, before its words are known. */
import { byFirstLetter } from '../words/alternatives.ts'
import { remembering } from '../words/remembering.ts'
import { everywhere, inWriting, type Opening, onPreview } from './openings.ts'

/** Tells whether any of these openings stands in a text of small letters: by its word first, then by what follows. */
function anyOf(openings: readonly Opening[]): (lower: string) => boolean {
  const tails = openings.flatMap(({ words, tail }) => words.map((word) => ({ word, tail: tailOf(tail) })))
  // The longest first; one that begins another stands wherever the other does.
  const words = [...new Set(tails.map(({ word }) => word))].sort((a, b) => b.length - a.length)
  const tailsAt = new Map(words.map((word) => [word, tails.filter((one) => word.startsWith(one.word))]))
  const clipped = words.filter((word) => !/^\w/.test(word))
  const whole = byFirstLetter(
    words.filter((word) => /^\w/.test(word)).map((word) => word.replaceAll('.', '\\.')),
  )
  const anyWord = new RegExp([`\\b${whole}`, ...clipped].join('|'), 'g')
  return (lower) => {
    anyWord.lastIndex = 0
    for (let found = anyWord.exec(lower); found !== null; found = anyWord.exec(lower)) {
      for (const { word, tail } of tailsAt.get(found[0]) ?? []) {
        tail.lastIndex = found.index + word.length
        if (tail.test(lower)) return true
      }
    }
    return false
  }
}

const tailOf = remembering((tail) => new RegExp(tail, 'y'), 1000)

const inSpeech = anyOf(everywhere)
const onCall = anyOf([...everywhere, ...onPreview])
const inText = anyOf([...everywhere, ...inWriting])

/** Where a sentence stands. */
interface Stand {
  readonly isSpoken: boolean
  readonly isPreview: boolean
}

/**
 * Whether a sentence has any word by which the grammar hears a promise. Most sentences have none, and need no tagging of
 * their words, which is what takes the time.
 */
export const mayPromise = (sentence: string, { isSpoken, isPreview }: Stand): boolean =>
  (isPreview ? onCall : isSpoken ? inSpeech : inText)(sentence.toLowerCase()) || headline.test(sentence)

/** "…, with Orsk to lend two barges" */
const headline = / with (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*)* to /

/** Whether a spoken sentence may go on with a list that the one before began: "And improve …", "Fourth, to train …". */
export const mayRunOn = (sentence: string): boolean => runningOn.test(sentence)

const ordinal = '(?:first|second|third|four|fif|six|seven|eigh|nin|ten|next|last|one|two|three)\\w*'
const runningOn = new RegExp(
  `^\\W*(?:(?:and|then|so|also|you|know|finally|but|\\w+ing|${ordinal})\\b|(?:the|a|number) ${ordinal}\\b)`,
  'i',
)
