/** The sentences of a passage that may be searched for promises: without numbers, run-in titles, questions and headings. */
import type { Passage } from '@readout/record'
import type { Place } from '../coding/coded.ts'
import { opensWithDeed } from '../frames/framed.ts'
import { runInTitle } from '../frames/lists.ts'
import { withoutCapitals } from '../frames/operative.ts'
import * as lexicon from '../words/lexicon.ts'
import { type Span, sentencesOf } from '../words/sentences.ts'
import { mayPromise, mayRunOn } from './prospect.ts'

/** A passage with the sentences of it that are searched. */
export interface SearchedPassage {
  readonly passage: Passage
  readonly place: Place
  readonly sentences: readonly SearchedSentence[]
}

export interface SearchedSentence {
  readonly text: string
  /** Where it begins in the text of the record. */
  readonly offset: number
  /** The title that runs into it; empty where there is none. */
  readonly title: string
  /** The sentence before it, searched or not; empty for the first. */
  readonly before: string
  /** Whether its deed is one of the list that the passage is an item of. */
  readonly isFramed: boolean
  readonly isLast: boolean
  /** Whether it may promise whatever stands before it: others are tagged only where they go on with what was promised. */
  readonly isPromising: boolean
}

/** What of a passage is searched. */
export function searchedIn(passage: Passage, place: Place): SearchedPassage {
  const stand = { isSpoken: place.isSpoken, isPreview: place.document.isPreview }
  const isOpen = place.frame !== null || (stand.isSpoken && stand.isPreview)
  // Where no word of the whole promises, no sentence does, and none need be found.
  if (!isOpen && !mayPromise(passage.text, stand)) return { passage, place, sentences: [] }
  const spans = numberedSentences(passage.text)
  const textAt = (span: Span | undefined) =>
    span === undefined ? '' : passage.text.slice(span.start, span.end)
  const sentences = spans.flatMap((span, index): SearchedSentence[] => {
    const isFirst = index === 0
    const body = isFirst ? withoutRunInTitle(passage, span) : span
    const text = isFirst ? withoutCapitals(textAt(body)) : textAt(body)
    // A question promises nothing, whoever asks it; nor does a title.
    const isAlone = passage.kind === 'list-item' || spans.length === 1
    if (/\?["”’)]*$/.test(text) || (isAlone && isTitle(text))) return []
    const isRunIn = () =>
      place.isTitled ||
      (isRunInSentence(text) && !(place.frame !== null && isListOfDeeds(text, textAt(spans[1]))))
    if (isFirst && spans.length > 1 && isTitledItem(passage) && isRunIn()) return []
    const title = textAt({ start: span.start, end: body.start })
    const isTitleDeed = place.frame !== null && foundsInTitle.test(title)
    const isFramed = place.frame !== null && ((isFirst && !isTitleDeed) || opensWithDeed(text))
    const isRunningOn = stand.isSpoken && stand.isPreview && mayRunOn(text)
    const sentence = {
      text,
      offset: passage.start + body.start,
      title,
      before: isFirst ? '' : textAt(spans[index - 1]),
      isFramed,
      isLast: index === spans.length - 1,
      // Of one sentence it is known by now.
      isPromising: isFramed || isRunningOn || (!isOpen && text === passage.text) || mayPromise(text, stand),
    }
    if (!isTitleDeed) return [sentence]
    const whole = { text: title.replace(/[:–—\s]+$/, ''), offset: passage.start + span.start, title: '' }
    return [{ ...sentence, ...whole, isFramed: true, isLast: false, isPromising: true }, sentence]
  })
  return { passage, place, sentences }
}

/** How long the number in front of an item or a paragraph is ("12. ", "(a) "); 0 where none is. */
export const numberLength = (text: string) =>
  /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)] /.exec(text)?.[0].length ?? 0

/** The sentences behind the number of an item or of a paragraph ("12. We will …", "(a) …"). */
function numberedSentences(text: string): Span[] {
  const length = numberLength(text)
  return sentencesOf(text.slice(length)).map(({ start, end }) => ({
    start: start + length,
    end: end + length,
  }))
}

/** "Annual meeting: The leaders …", "Training Pilots – Orsk will …": the title in front of an item's sentence is no part of it. */
function withoutRunInTitle(passage: Passage, sentence: Span): Span {
  const said = passage.text.slice(sentence.start, sentence.end)
  const small = passage.kind === 'list-item' ? smallBehindTitle.exec(said) : null
  if (
    small !== null &&
    lexicon.deedVerbs.has(small.groups?.verb ?? '') &&
    !undertakes.test(small.groups?.title ?? '')
  )
    return { start: sentence.start + (small.groups?.title?.length ?? 0), end: sentence.end }
  const match = runInTitle.exec(said)
  if (match === null) return sentence
  const [whole, title = ''] = match
  const isRunIn =
    passage.kind === 'list-item'
      ? !(/:\s+$/.test(whole) ? promisesItself : saysSomething).test(title)
      : isTitle(title)
  return isRunIn ? { start: sentence.start + whole.length, end: sentence.end } : sentence
}

/** "Dykes and locks: raise the dykes and mend …": a title, and behind it a deed in small letters. */
const smallBehindTitle = /^(?<title>\p{Lu}[^.:;!?]{2,90}: )(?<verb>\p{Ll}+) \p{Ll}/u

const undertakes = /\b(?:will|shall|pledg\w+|commit\w*|agree\w*|intends?|decided?|are|is|have|has)\b/i

/** "Launch the Dyke Fund: The Ministry will …": a title that is itself one of the deeds of the list. */
const foundsInTitle = /^(?:Launch|Establish|Create|Form|Found|Set Up|Convene)\b/

/** What stands before a colon may open a list; what stands before a dash may be half of a sentence. */
const promisesItself = /\b(?:will|shall|pledged|committed|agreed|are|is|have)\b/
const saysSomething = /\b(?:will|shall|are|is|have|has|we|they|\p{L}+ed)\b/u

/** "Build Orsk’s Capacity to Keep the Channel Open": a heading that stands as an item or a paragraph, told by its capitals. */
function isTitle(text: string): boolean {
  if (text.length > longestTitle || /[.;:,]$/.test(text)) return false
  const long = (text.match(/\p{L}{4,}/gu) ?? []).filter((word) => !small.has(word))
  return long.length >= 4 && long.every((word) => /^\p{Lu}/u.test(word))
}

const longestTitle = 160

/** An item that may have a title: not one of those that "The states will:" needs a verb of. */
const isTitledItem = ({ kind, leadIn = '' }: Passage) =>
  kind === 'list-item' && !/\b(?:to|by|will|shall)\s*:?\s*$/.test(leadIn)

/** "Training pilots in Vell. The Ministry will …": few words before the sentences of an item, and none that says who acts. */
const isRunInSentence = (text: string) =>
  text.split(/\s+/).length < fewWords &&
  !saysSomething.test(text) &&
  !/\b(?:to be|can|may|must|should)\b/.test(text)

const fewWords = 12

/** "Develop new courses for pilots of small ports. Facilitate …"; of "Protect the reeds. Create …" the first is a title. */
const isListOfDeeds = (first: string, second: string) =>
  opensWithDeed(first) && opensWithDeed(second) && first.split(/\s+/).length > fewestOfDeed

const fewestOfDeed = 6
const small = new Set([
  'with',
  'from',
  'into',
  'over',
  'under',
  'that',
  'through',
  'between',
  'against',
  'among',
])
