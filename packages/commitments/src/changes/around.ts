/** What a text says around the words of a promise: a quote may begin or end where its sentence goes on. */
import type { DocumentRecord, Passage } from '@readout/record'
import { bodies } from '../actors/bodies.ts'
import { statesIn } from '../actors/states.ts'
import { timesIn } from '../coding/deadline-rules.ts'
import { figuresIn } from '../coding/printed-figures.ts'
import { contentWords } from '../meaning/content-words.ts'
import type { Change, Commitment } from '../schema.ts'
import { sentencesOf } from '../words/sentences.ts'
import { holds, isNamedByLetters, isNamedIn } from './bodies.ts'
import { without } from './change.ts'

/** The words around a promise, its own among them, and the day of its text. */
export interface Around {
  readonly text: string
  readonly date: string | null
}

/**
 * Tells what stands around the promises of a record: the sentence of each with the ones before and behind it, the words that
 * its list hangs on, and the heading above it.
 *
 * @example
 * const record = read('The leaders agreed to dredge the channel by 2034. It costs 5 million crowns.')
 * const [one] = find(record)
 * one && aroundIn(record)(one).text.includes('5 million') // true
 */
export function aroundIn(record: DocumentRecord): (one: Commitment) => Around {
  const places = new Map<string, { readonly passage: Passage; readonly above: string }>()
  let heading = ''
  for (const passage of record.passages) {
    if (passage.kind === 'heading') heading = passage.text
    places.set(passage.anchor, { passage, above: [heading, passage.leadIn ?? ''].join(' ') })
  }
  return ({ anchor, start, end, quote }) => {
    const place = places.get(anchor)
    const near = place === undefined ? quote : sentencesNear(record.text, place.passage, start, end)
    return { text: `${place?.above ?? ''} ${near}`.trim(), date: record.meta.date }
  }
}

/**
 * What stands around each of a record's commitments, in their order.
 *
 * @example
 * const record = read('The leaders agreed to dredge the channel by 2034. It costs 5 million crowns.')
 * wordsAround(record, find(record))[0]?.includes('5 million') // true
 */
export function wordsAround(record: DocumentRecord, commitments: readonly Commitment[]): string[] {
  const of = aroundIn(record)
  return commitments.map((one) => of(one).text)
}

function sentencesNear(text: string, passage: Passage, start: number, end: number): string {
  const whole = text.slice(passage.start, passage.end)
  const sentences = sentencesOf(whole)
  const first = sentences.findLastIndex((one) => passage.start + one.start <= start)
  const last = sentences.findIndex((one) => passage.start + one.end >= end)
  const [from, to] = [sentences[Math.max(0, first - 1)], sentences[Math.min(last, sentences.length - 2) + 1]]
  return whole.slice(from?.start ?? 0, last < 0 ? whole.length : to?.end)
}

/**
 * Whether a change is none, once what stands around both promises is read: what is said to be gone stands around the later,
 * or what is said to be new around the earlier.
 */
export function isToldAround({ type, from, to }: Change, a: Around, b: Around): boolean {
  const tells = tellers[type] ?? tellers[type.split(' ')[0] ?? '']
  if (tells === undefined) return false
  const { gone, come } = type.startsWith('party ') ? partiesOnlyIn(from, to) : { gone: from, come: to }
  return (gone !== null && tells(gone, b)) || (come !== null && tells(come, a))
}

/** Of two lists of parties those that each has alone; null for none. */
function partiesOnlyIn(from: string | null, to: string | null) {
  const [before, after] = [from?.split(', ') ?? [], to?.split(', ') ?? []]
  return {
    gone: without(before, after).join(', ') || null,
    come: without(after, before).join(', ') || null,
  }
}

/** By a change's type or its first word: whether the words that it tells stand around a promise. */
const tellers: Readonly<Record<string, (words: string, around: Around) => boolean>> = {
  number: (words, { text }) => {
    const [told, there] = [figuresIn(words), figuresIn(text)]
    return told.length > 0 && told.every(({ value }) => there.some((other) => other.value === value))
  },
  deadline: (said, { text, date }) => {
    const day = said.replace(/^\D+/, '')
    const times = timesIn(text, date === null ? null : Temporal.PlainDate.from(date))
    return times.some((time) => time.date.startsWith(day) || day.startsWith(time.date))
  },
  mechanism: (name, { text }) => isNamedIn(name, text),
  // A plan that took the place of a pledge has most of its name.
  'mechanism renamed': (name, { text }) => text.includes(name) || isNamedByLetters(text, name),
  beneficiary: (gain, { text }) => holds(contentWords(text), contentWords(gain)),
  party: (codes, { text }) => {
    const states = statesIn(text).map(({ code }) => code)
    const isNamed = (party: string) =>
      states.includes(party) ||
      bodies.some(([body, name]) => body === party && new RegExp(name, 'u').test(text))
    return codes.split(', ').every(isNamed)
  },
}
