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
}

/**
 * The voices of a text by the anchors of the passages that quote them. Of names that show no office, as of firms and papers,
 * only in a text that quotes many: elsewhere a topic may stand there.
 */
export function voicesOf(passages: readonly Passage[]): ReadonlyMap<string, Voice> {
  const named = namesOf(passages)
  const isOfMany = [...named.values()].filter(isSurelyOther).length >= fewest
  const found = new Map<string, Voice>()
  for (const [anchor, name] of named) {
    const ofGovernment = isOfGovernment(name)
    if (ofGovernment || isSurelyOther(name) || isOfMany)
      found.set(anchor, { name, isOfGovernment: ofGovernment, states: stateLedBy(name) ?? [] })
  }
  return found
}

/** So many quote others, and the text is one of voices. */
const fewest = 3

/** Who is named as speaking, by the anchors of the passages that hold their words. */
function namesOf(passages: readonly Passage[]): ReadonlyMap<string, string> {
  const named = new Map<string, string>()
  let before: string | null = null
  for (const { kind, text, anchor, turn } of passages) {
    if (kind === 'turn' || turn !== undefined) continue
    if (!quotes.test(text)) {
      before = text.length <= longestName && text.endsWith(':') ? nameIn(text.slice(0, -1)) : null
      continue
    }
    const sayers = matchesOf(text, said).map(([, name = '']) => name.trim())
    // A bare name does not tell for whom it speaks.
    const sayer = sayers.find((name) => isSurelyOther(name) || isOfGovernment(name)) ?? null
    const goesOn = sayers.length === 0 && opensQuote.test(text)
    const name: string | null = nameIn(labelled.exec(text)?.[1]) ?? sayer ?? (goesOn ? before : null)
    if (name !== null) named.set(anchor, name)
    // What is quoted next, and nobody named before it, is the same voice's.
    before = name
  }
  return named
}

/**
 * Whether a place of a text stands within quotation marks.
 *
 * @example
 * isQuotedAt('Bem: “We will.” He left.', 8) // true
 */
export function isQuotedAt(text: string, at: number): boolean {
  const open = at === 0 ? -1 : text.lastIndexOf('“', at - 1)
  if (open >= 0) return open > text.lastIndexOf('”', at - 1)
  return text.slice(0, at).split('"').length % 2 === 0
}

const quotes = /[“"]/
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
