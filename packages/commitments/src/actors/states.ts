import { byFirstLetter } from '../words/alternatives.ts'
import { isCapital } from '../words/clauses.ts'
import { matchesOf } from '../words/matches.ts'
import type { Token } from '../words/tokens.ts'
import { formsOf, otherNames, peoples } from './state-names.ts'

/** Codes of regions, groups and retired states that the locale data lists beside states. */
const notStates =
  /^(?:EU|EZ|UN|QO|XA|XB|ZZ|AC|CP|DG|EA|IC|TA|BU|CS|DD|FX|NH|RH|SU|TP|VD|YD|YU|ZR|AN|HV|CQ|CT|DY|FQ|JT|MI|NQ|NT|PC|PU|PZ|SF|UK|WK|XK)$/

/**
 * Names of states and their ISO 3166-1 alpha-2 codes. Everyday names come from the Unicode locale data that the runtime
 * carries; names in use in published texts that it does not carry stand in state-names.ts.
 */
const byName: ReadonlyMap<string, string> = namesOfStates()

function namesOfStates(): Map<string, string> {
  const names = new Map<string, string>()
  const display = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = display.of(code)
    if (name === undefined || notStates.test(code)) continue
    for (const form of formsOf(name)) names.set(form, code)
  }
  for (const [name, code] of otherNames) names.set(name, code)
  return names
}

const demonyms: ReadonlyMap<string, string> = new Map(peoples)

const formal =
  /^(?:the )?(?:federative |federal |plurinational |bolivarian |islamic |hashemite |socialist )*(?:republic|kingdom|commonwealth|state|sultanate|principality|grand duchy) of (?:the )?/

/**
 * The code of a state by any of its names, formal ones included; null for other words.
 *
 * @example
 * codeOf('the Republic of Chile') // 'CL'
 * codeOf('the Lake States') // null
 */
export function codeOf(name: string): string | null {
  const lower = name.toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '').trim()
  return byName.get(lower) ?? byName.get(lower.replace(formal, '')) ?? null
}

export interface NamedState {
  readonly code: string
  readonly start: number
  readonly end: number
}

/** A word with a capital that a name begins with; a name is asked for only there. */
const capital = /[A-ZÅ](?<![\p{L}\p{N}].)/gu
/** A pattern for every name, longest first, so that "South Korea" is not read as "Korea"; in any case but the first letter's. */
const anyName = new RegExp(
  `${byFirstLetter(
    [...byName.keys()]
      .filter((name) => name !== 'us' && name !== 'america' && name !== 'georgia' && name !== 'jersey')
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
  )}(?![\\p{L}\\p{N}])`,
  'iuy',
)
const anyDemonym = new RegExp(`${byFirstLetter([...demonyms.keys()])}\\b`, 'iy')

/** What a pattern of names finds in a text at its capitals, in order. */
function namedAt(capitals: readonly number[], text: string, names: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let end = 0
  for (const index of capitals) {
    if (index < end) continue
    names.lastIndex = index
    const match = names.exec(text)
    if (match === null) continue
    found.push(match)
    end = names.lastIndex
  }
  return found
}

/** As far as the word before or behind a name goes that makes it another's ("Mexico City", "Latin American"). */
const besideName = 20

/** Places and peoples that are named after a state or like one, and are not it. */
const namesakes =
  /\b(?:\p{Lu}\p{L}+ (?:City|Times|Roadmap)|New Mexico|Northern Ireland|Lake Chad|(?:South|East) China Sea|Sea of Japan|Indian Ocean|(?:Gulf|Strait|Port) of \p{Lu}\p{L}+|Panama Canal|(?:Taiwan|Korea) Straits?|Jordan (?:River|Valley)|American Indians?|Indian (?:[Tt]rib(?:es?|al)|Country|Affairs|Health Service))\b/gu

/** States named in a text, in order; `withPeoples` counts "the Mexican government" too. */
export function statesIn(text: string, withPeoples = true): NamedState[] {
  const found: NamedState[] = []
  const capitals = matchesOf(text, capital).map(({ index }) => index)
  for (const match of namedAt(capitals, text, anyName)) {
    const end = match.index + match[0].length
    const code = byName.get(match[0].toLowerCase())
    if (code !== undefined) found.push({ code, start: match.index, end })
  }
  if (withPeoples) {
    for (const match of namedAt(capitals, text, anyDemonym)) {
      const code = demonyms.get(match[0].toLowerCase())
      const end = match.index + match[0].length
      const isRegion = /\b(?:North|South|Latin|Central|Inter-?|Pan-?|African[ -])[ -]?$/i.test(
        text.slice(Math.max(0, match.index - besideName), match.index),
      )
      if (code !== undefined && !isRegion) found.push({ code, start: match.index, end })
    }
  }
  const others = found.length === 0 ? [] : matchesOf(text, namesakes)
  return found
    .filter(
      ({ start, end }) => !others.some(({ 0: name, index }) => start >= index && end <= index + name.length),
    )
    .sort((a, b) => a.start - b.start)
}

const lastWords = new Set([...byName.keys()].map((name) => name.slice(name.lastIndexOf(' ') + 1)))
/** In words: "Democratic Republic of the Congo". */
const longestName = 5

/** Whether the token ends the name of a state, of one that the document calls its own as well. */
export const namesState = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.isState === true || isStateName(tokens, index)

/** Whether the token ends a state's name. */
export function isStateName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined || !isCapital(token)) return false
  if (byName.has(token.lower) || token.text === 'States') return true
  if (!lastWords.has(token.lower)) return false
  let name = token.lower
  for (let at = index - 1; at > index - longestName; at--) {
    name = `${tokens[at]?.lower ?? ''} ${name}`
    if (byName.has(name)) return true
  }
  return false
}
