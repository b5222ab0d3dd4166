/** The lists of a document: its items that follow one another and hang on the same words. */
import type { Passage } from '@readout/record'

/** Items in writing, and the paragraph or heading that stands before them. */
export interface List {
  readonly items: readonly Passage[]
  readonly before: string
}

/** In the order of the text; what officials count up is none. */
export function listsOf(passages: readonly Passage[]): List[] {
  const lists: { items: Passage[]; before: string }[] = []
  let open: Passage[] | null = null
  let before = ''
  for (const passage of passages) {
    const isItem = passage.kind === 'list-item' && passage.turn === undefined
    if (!isItem || open?.[0]?.leadInAnchor !== passage.leadInAnchor) open = null
    if (!isItem) {
      if (passage.kind === 'paragraph' || passage.kind === 'heading') before = passage.text
      continue
    }
    if (open === null) {
      open = []
      lists.push({ items: open, before })
    }
    open.push(passage)
  }
  return lists
}

/** "Energy:", "Trade and Investment": names what the deeds below it are about, and says nothing itself. */
export const isTopic = (text: string | undefined): text is string =>
  text !== undefined &&
  text.length <= longestTopic &&
  (text.endsWith(':') || !/[.;,]$/.test(text)) &&
  !tells.test(text)

/** A clause of its own, by its auxiliary. */
export const tells = /\b(?:is|are|was|were|has|have|had|will|would|shall|should|could|might|can|may|must)\b/

const longestTopic = 90

/** The items that say something: a topic among them, told by its capitals, heads those behind it; not "Supporting Vell". */
export const toldOf = (items: readonly Passage[]) =>
  items.filter(({ text }) => !isTopic(text) || !isCapital(text))

function isCapital(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? []
  return (
    long.every((word) => /^\p{Lu}/u.test(word)) && (long.length > 2 || !/^\p{Lu}\p{Ll}+ing\b/u.test(text))
  )
}

/** "Locks – Mend the gates of Dray; train keepers.": without the title that runs into it. */
export const withoutRunIn = (text: string) => text.replace(runInTitle, '')

export const runInTitle =
  /^(?=.{2,142}[:–—]\s)(\p{Lu}(?:[^:.;!?–—]|(?<=\p{Lu})\.|(?<=\S)[–—](?=\S)){2,140}?)(?::|\s?[–—])\s+(?:(?=["“]?\p{Lu})|including (?=\p{Ll}+ing ))/u

/** Says that what a list holds is over, thought of or asked of others. */
export const isElsewhere =
  /\b(?:to date|highlights?|accomplishments?|achieve\w*|progress|so far|for example|examples|discuss\w*|topics|themes|challenges|risks|threats|concerns|recall\w*|review|last (?:year|month)|call\w* (?:on|for)|urge\w*|encourage\w*|should|must|could|would)\b[^.]*\.?\s*$/i
