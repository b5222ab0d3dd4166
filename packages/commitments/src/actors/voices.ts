/**
 * Whom a text quotes: "Mayor Ask: “We will …”", "“We will …,” said Lo Bem, CEO of Orsk Lines". What a text only quotes, it does
 * not promise; a leader of another state promises for that state.
 */
import type { Passage } from '@readout/record'
import { matchesOf } from '../words/matches.ts'
import { isNameOfVoice, isOfGovernment, isSurelyOther, stateLedBy } from './voice-names.ts'

/** Whose words stand in the quotation marks of a passage. */
export interface Voice {
  /** As the text names them. */
  readonly name: string
  /** Whether they speak for a government; a lawmaker, a firm, a paper do not. */
  readonly isOfGovernment: boolean
  /** The codes of the state that they lead, where the name tells it. */
  readonly states: readonly string[]
  /** The passage begins within a quotation that an earlier one opened. */
  readonly isInside: boolean
}

/**
 * The voices of a text by the anchors of the passages that quote them. Of names that show no office, as of firms and papers,
 * only in a text that quotes many: elsewhere a topic may stand there.
 */
export function voicesOf(passages: readonly Passage[]): ReadonlyMap<string, Voice> {
  const named = namesOf(passages)
  const isOfMany = [...named.values()].filter(({ name }) => isSurelyOther(name)).length >= fewest
  const found = new Map<string, Voice>()
  for (const [anchor, { name, isInside }] of named) {
    const ofGovernment = isOfGovernment(name)
    if (ofGovernment || isSurelyOther(name) || isOfMany)
      found.set(anchor, { name, isOfGovernment: ofGovernment, states: stateLedBy(name) ?? [], isInside })
  }
  return found
}

/** So many quote others, and the text is one of voices. */
const fewest = 3

/** Who is named as speaking, by the anchors of the passages that hold their words. */
function namesOf(passages: readonly Passage[]): ReadonlyMap<string, Pick<Voice, 'name' | 'isInside'>> {
  const named = new Map<string, Pick<Voice, 'name' | 'isInside'>>()
  let before: string | null = null
  let isOpen = false
  let within: string[] = []
  for (const { kind, text, anchor, turn } of passages) {
    if (kind === 'turn' || turn !== undefined) continue
    if (!quotes.test(text)) {
      const label = text.length <= longestName && text.endsWith(':') ? nameIn(text.slice(0, -1)) : null
      isOpen &&= label === null
      if (isOpen) within.push(anchor)
      else before = label
      continue
    }
    const sayers = matchesOf(text, said).map(([, name = '']) => name.trim())
    // A bare name does not tell for whom it speaks.
    const sayer = sayers.find((name) => isSurelyOther(name) || isOfGovernment(name)) ?? null
    const own = nameIn(labelled.exec(text)?.[1]) ?? sayer
    const isInside = own === null && isOpen && closesFirst.test(text)
    const goesOn = sayers.length === 0 && (isInside || opensQuote.test(text))
    const name: string | null = own ?? (goesOn ? before : null)
    if (name !== null) {
      if (isInside) for (const one of within) named.set(one, { name, isInside })
      named.set(anchor, { name, isInside })
    }
    within = []
    // What is quoted next, and nobody named before it, is the same voice's.
    before = name
    isOpen = name !== null && isQuotedAt(text, text.length)
  }
  return named
}

/**
 * Whether a place of a text stands within quotation marks.
 *
 * @param isInside whether the text begins within them
 *
 * @example
 * isQuotedAt('Bem: “We will.” He left.', 8) // true
 */
export function isQuotedAt(text: string, at: number, isInside = false): boolean {
  const open = at === 0 ? -1 : text.lastIndexOf('“', at - 1)
  const close = at === 0 ? -1 : text.lastIndexOf('”', at - 1)
  if (open >= 0) return open > close
  if (isInside) return close < 0
  return text.slice(0, at).split('"').length % 2 === 0
}

const quotes = /[“”"]/
/** "… and we will row.”": the first mark closes. */
const closesFirst = /^[^“”]*”/
const opensQuote = /^[“"]/
/** "Mayor Ask: “" */
const labelled = /^([^“”":]{3,160}):\s*[“"]/
/** "Lo Bem, CEO of Orsk Lines:", and the words in the paragraph that follows. */
const longestName = 160

/** "Lo Bem, CEO of Orsk Lines, said" is the name without the verb. */
const nameIn = (label: string | undefined): string | null => {
  if (label === undefined) return null
  const name = label
    .replace(/,? (?:said|says|stated|wrote|writes|reports|reported|tweeted|noted)$/, '')
    .trim()
  return isNameOfVoice(name) ? name : null
}

/** "…,” said Lo Bem, CEO of Orsk Lines." */
const said = /[,.?!][”"] (?:said|says|stated|added|wrote) (\p{Lu}[^“”";:]{2,120}?)(?=[.;:](?: |$)|[“"]|$)/gu
