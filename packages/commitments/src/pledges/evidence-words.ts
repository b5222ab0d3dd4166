import { months } from '@readout/record'
import { bodies, compacts } from '../actors/bodies.ts'
import { statesIn } from '../actors/states.ts'
import { stem } from '../meaning/content-words.ts'
import { generalStems, topicalStems } from '../meaning/general-words.ts'
import { gistOf } from '../meaning/gist.ts'
import { pronouns, type Terms, termsOf } from '../meaning/terms.ts'
import { familyOf } from '../meaning/word-families.ts'
import type { Commitment } from '../schema.ts'
import { deedKey } from './deed-keys.ts'
import type { Pledge } from './pledge-schema.ts'
import { isShortName, keyedWords } from './word-keys.ts'

/** What passages that may bear on a pledge are known by, of all its wordings. */
export interface Sought {
  /** The names of each body by its short form, the longest first. */
  readonly bodies: ReadonlyMap<string, readonly string[]>
  /** Those that only say what it accords with: "consistent with the Lake Treaty". */
  readonly frames: ReadonlySet<string>
  readonly figures: ReadonlySet<string>
  /** What the telling words are known by, names among them. */
  readonly words: ReadonlySet<string>
  /** Those of them that are written with a capital: places, bodies. */
  readonly names: ReadonlySet<string>
  /** Words that the wordings have only in names of several words, each with those names: "Black" of "Black Carbon". */
  readonly parts: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Those that only tell where it is done, under which body and who does it. */
  readonly places: ReadonlySet<string>
  /** What the verbs are known by that are to be done. */
  readonly deeds: ReadonlySet<string>
  /** Who promises. */
  readonly parties: readonly string[]
}

/** A month says when, not what. */
const timeStems: ReadonlySet<string> = new Set(months.toLowerCase().split('|').map(stem))

/**
 * What a passage that may bear on a pledge would say.
 *
 * @param pledge any of its wordings may name what the others leave out
 */
export function soughtFor({ wordings }: Pledge): Sought {
  const commitments = wordings.map(({ commitment }) => commitment)
  const terms = commitments.map(termsOf)
  const deeds = commitments.flatMap(deedsOf)
  const deedStems = new Set(deeds.map(stem))
  const keys = commitments.flatMap((commitment, index) => keysOf(commitment, terms[index]))
  const words = new Set(keys.filter((key) => isWord(key) && !deedStems.has(key)))
  const known = namesOf(terms, commitments)
  return {
    bodies: known,
    frames: new Set(
      known.entries().flatMap(([short, names]) => (isFrame(names, commitments) ? [short] : [])),
    ),
    figures: new Set(terms.flatMap(({ figures }) => figures)),
    words,
    names: new Set(terms.flatMap(({ names }) => [...names])),
    parts: partsOfNames(commitments, words),
    places: new Set(words.values().filter((word) => commitments.every((one) => isPlaceIn(word, one)))),
    deeds: new Set(deeds.flatMap((deed) => deedKey(deed) ?? [])),
    parties: [...new Set(commitments.flatMap(({ parties }) => parties))],
  }
}

/** The names of several words by each word but their last that stands in no other place. */
function partsOfNames(
  commitments: readonly Commitment[],
  words: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[][]> {
  const texts = commitments.map(({ quote, mechanism }) => `${quote} ${mechanism ?? ''}`)
  const keysIn = (text: string) => keyedWords(text).flatMap(({ key }) => (words.has(key) ? [key] : []))
  const alone = new Set(texts.flatMap((text) => keysIn(text.replace(nameOfSeveral, ' '))))
  const names = texts.flatMap((text) => (text.match(nameOfSeveral) ?? []).map(keysIn))
  const parts = new Map<string, string[][]>()
  for (const name of names)
    for (const key of name.slice(0, -1))
      if (!alone.has(key)) parts.set(key, [...(parts.get(key) ?? []), name])
  return parts
}

const nameOfSeveral = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/gu

/** Whether a word tells more than a field ("financial", "stability"), where it is done or who does it. */
export const isTelling = (word: string, { places }: Sought): boolean =>
  !topicalStems.has(word) && !places.has(word)

const deedsOf = ({ cues }: Commitment) => cues.flatMap(({ name, words }) => (name === 'deed' ? [words] : []))

const isWord = (key: string) =>
  !generalStems.has(key) && !timeStems.has(key) && !pronouns.has(key) && !/^\p{Ll}{1,2}$/u.test(key)

/** It is no word of this wording, or tells there only where it is done, under which body or who promises. */
function isPlaceIn(key: string, commitment: Commitment): boolean {
  const root = isShortName(key) ? stem(key) : key
  const [word, { words, aside }] = [familyOf(root), gistOf(commitment)]
  return !words.includes(word) || aside.has(word) || promisersIn(commitment.quote).has(root)
}

/** Stems of the names of states and bodies that may promise. */
function promisersIn(quote: string): ReadonlySet<string> {
  const states = statesIn(quote).map(({ start, end }) => quote.slice(start, end))
  const patterns = [...bodies.map(([, pattern]) => pattern), ...compacts.map(([pattern]) => pattern)]
  const others = patterns.flatMap((pattern) => pattern.exec(quote)?.[0] ?? [])
  return new Set([...states, ...others].flatMap((name) => keyedWords(name).map(({ word }) => stem(word))))
}

/** All wordings that name it say only what they accord with. */
function isFrame(names: readonly string[], commitments: readonly Commitment[]): boolean {
  const leads = commitments.flatMap(({ quote }) => {
    const name = names.find((one) => quote.includes(one))
    return name === undefined ? [] : [quote.slice(0, quote.indexOf(name))]
  })
  return leads.length > 0 && leads.every((lead) => framing.test(lead))
}

const framing =
  /(?:consistent|accordance|line|keeping|compliance|conformity|conformance) with(?: [\p{L}’-]+){0,4} $|pursuant to(?: [\p{L}’-]+){0,4} $/iu

/** What the words of a wording are known by, as it writes them; its bodies are sought under their names. */
function keysOf({ quote, mechanism }: Commitment, terms: Terms | undefined): string[] {
  const written = Map.groupBy(keyedWords(`${quote} ${mechanism ?? ''}`), ({ word }) => stem(word))
  const keys = terms?.words.flatMap((root) => written.get(root)?.map(({ key }) => key) ?? [root]) ?? []
  return keys.filter((key) => terms?.bodies.has(key.toLowerCase()) === false)
}

/** Each body with the names that wordings have for it, and its letters where its name makes some; a name is one body's. */
function namesOf(terms: readonly Terms[], commitments: readonly Commitment[]): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const { bodies } of terms) {
    for (const [short, name] of bodies) {
      const isLetters = !short.includes('-') && (short.length > 3 || isGiven(short, commitments))
      const letters = isLetters ? [short.toUpperCase()] : []
      const known = [...names].find(([other, others]) => other === short || others.includes(name))
      names.set(known?.[0] ?? short, [...new Set([...(known?.[1] ?? []), name, ...letters])])
    }
  }
  for (const known of names.values()) known.sort((a, b) => b.length - a.length)
  return names
}

/** Short letters are those of a body only where a wording gives them; three are too many things. */
const isGiven = (short: string, commitments: readonly Commitment[]) =>
  commitments.some(({ quote }) => quote.includes(`(${short.toUpperCase()})`))

/**
 * The few words and names by which passages that may bear on a pledge are looked up: its bodies, then the words that
 * most of its wordings say, at most 12.
 *
 * @example
 * const commitments = find(read('The leaders will rebuild the sluice gates at Brenna by 2033.'))
 * const [pledge] = link([{ document: { name: 'orsk', title: 'Orsk', date: '2031-03-04' }, commitments }])
 * evidenceWords(pledge) // ['sluice', 'gates', 'Brenna']
 */
export function evidenceWords(pledge: Pledge): string[] {
  const { bodies, words } = soughtFor(pledge)
  const said = new Map<string, { readonly word: string; count: number }>()
  for (const { commitment } of pledge.wordings) {
    for (const { word, key } of keyedWords(commitment.quote)) {
      if (!words.has(key)) continue
      const entry = said.get(key)
      if (entry === undefined) said.set(key, { word, count: 1 })
      else entry.count += 1
    }
  }
  const common = [...said.values()].sort((a, b) => b.count - a.count).map(({ word }) => word)
  return [...new Set([...[...bodies.values()].flat(), ...common])].slice(0, 12)
}
