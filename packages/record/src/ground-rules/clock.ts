/** Clock times as officials say them. */
import { upToTwelve } from './number-words.ts'
import { zoneWords } from './zones.ts'

export interface Clock {
  /** As said, with its zone. */
  readonly words: string
  readonly hour: number
  readonly minute: number
  readonly half: 'a' | 'p' | null
  /** As said: "Eastern", "D.C. time", "local time"; null where none is. */
  readonly zone: string | null
}

const clock = new RegExp(
  `(?:\\b(noon|midnight)\\b|\\b(\\d{1,2}|five|six|seven|eight|nine|ten)(?::(\\d{2}))?(?: ?([ap])\\.? ?m\\b\\.?| ?o[’']clock(?: in the (?:morning|afternoon|evening))?)(?:,? (noon|midnight)\\b)?|\\b(\\d{1,2}):(\\d{2}))(?:,? (?:in the )?(${zoneWords}))?`,
  'gi',
)

/**
 * The clock times that a sentence names from where it speaks of the embargo on, or else in all of it. Morning or
 * afternoon is taken from the sentence where the time does not say.
 *
 * @example
 * clocksIn('It lifts at 12 o’clock noon, D.C. time.') // [{ words: '12 o’clock noon, D.C. time', hour: 12, minute: 0, half: 'p', zone: 'D.C. time' }]
 */
export function clocksIn(sentence: string): Clock[] {
  const from = Math.max(0, sentence.search(/embargo/i))
  const behind = [...sentence.slice(from).matchAll(clock)]
  const found = behind.length > 0 ? behind : [...sentence.matchAll(clock)]
  return found.map((match) => read(match, sentence))
}

function read(match: RegExpExecArray | RegExpMatchArray, sentence: string): Clock {
  const [words, name, spoken, minutes, half, said, bare, bareMinutes, zone] = match
  const shared = { words: words.trim(), zone: zone ?? null }
  const named = name ?? said
  if (named !== undefined) return { ...shared, hour: 12, minute: 0, half: /noon/i.test(named) ? 'p' : 'a' }
  const digits = spoken ?? bare ?? ''
  const hour = upToTwelve[digits.toLowerCase()] ?? Number(digits)
  const stated =
    half?.toLowerCase() ?? (/\bmorning\b/i.test(sentence) ? 'a' : afterNoon.test(sentence) ? 'p' : null)
  const isHalf = stated === 'a' || stated === 'p'
  return {
    ...shared,
    hour,
    minute: Number(minutes ?? bareMinutes ?? 0),
    half: isHalf && hour <= 12 ? stated : null,
  }
}

const afterNoon = /\b(?:afternoon|evening|tonight)\b/i
