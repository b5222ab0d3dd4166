/** Items and paragraphs that open with what the rest of them tells: "Fund ferries on the lake. In May, the Ministry will fund 12 ferries on …". */
import type { DocumentRecord } from '@readout/record'
import { contentWords } from '../meaning/content-words.ts'
import type { Commitment } from '../schema.ts'
import { numberLength } from './searched.ts'

/**
 * What an item promises in its first sentence and again, more fully, in a later one is one promise, and the headline goes; so
 * does what a sentence with "Specifically" goes on from.
 *
 * @param found in the order of the text
 */
export function withoutHeadlines(
  found: readonly Commitment[],
  { text, passages }: DocumentRecord,
): Commitment[] {
  const headlines = new Set<Commitment>()
  const items = Map.groupBy(found, ({ anchor }) => anchor)
  for (const { anchor, start, turn } of passages) {
    const [first, ...others] = items.get(anchor) ?? []
    if (turn !== undefined || first === undefined || others.length === 0) continue
    const isTitle =
      first.cues[0]?.name === 'lead-in of the list' &&
      /^\s*[:–—]\s/.test(text.slice(first.end, first.end + 4))
    const isFirst = !endsBetween(text, start + numberLength(text.slice(start, start + 8)), first.start)
    const isToldAgain = (other: Commitment) =>
      endsBetween(text, first.end, other.start) && maySpeakOfOne(first, other) && tells(other, first, isTitle)
    if (isFirst && others.some(isToldAgain)) headlines.add(first)
    others.forEach((other, at) => {
      const before = others[at - 1] ?? first
      const isSaid = before.target === null && maySpeakOfOne(before, other)
      if (isSaid && isSpecified(text.slice(before.end, other.start))) headlines.add(before)
    })
  }
  return found.filter((one) => !headlines.has(one))
}

/** Whether one government or body may promise both, as far as the text names them. */
const maySpeakOfOne = (a: Commitment, b: Commitment) =>
  a.parties.length === 0 || b.parties.length === 0 || a.parties.some((party) => b.parties.includes(party))

/** Whether a sentence, or the title of one, ends in between. */
const endsBetween = (text: string, start: number, end: number) =>
  /[.!?:]["”’)]?\s/.test(text.slice(start, end))

/** "Orsk will take steps to end it. Specifically, Orsk will …" */
const isSpecified = (between: string) => /^[^.!?]{0,80}[.!?]\s+Specifically, $/.test(between)

/** Whether most of what a headline says is done stands in the fuller statement, whoever does it. */
function tells(fuller: Commitment, headline: Commitment, isTitle: boolean): boolean {
  const [all, own] = [new Set(contentWords(fuller.quote)), deedWords(headline)]
  const shared = own.filter((word) => all.has(word)).length
  // "Launch the Dyke Fund: The Dyke Fund will …": few words are enough where they can only stand for the rest.
  if (isTitle) return shared >= leastOfTitle
  return all.size >= own.length && shared >= leastShared && shared >= mostOf * own.length
}

function deedWords({ quote, cues }: Commitment): string[] {
  const actor = new Set(
    cues.flatMap(({ name, words }) => (name === 'public actor' ? contentWords(words) : [])),
  )
  return [...new Set(contentWords(quote))].filter((word) => !actor.has(word))
}

const leastShared = 3
const leastOfTitle = 2
const mostOf = 2 / 3
