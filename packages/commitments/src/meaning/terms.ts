import { bodies as bodyNames } from '../actors/bodies.ts'
import { membersAmong } from '../actors/members.ts'
import { codeOf, statesIn } from '../actors/states.ts'
import type { Commitment } from '../schema.ts'
import { remembering } from '../words/remembering.ts'
import { bodiesOf } from './bodies.ts'
import { bodyMeant } from './body-meant.ts'
import { contentWords, stem } from './content-words.ts'
import { figuresOf, targetFigures } from './figures.ts'
import { isState } from './governments.ts'
import { withoutPromising } from './promising.ts'

/** What a wording is found and weighed by. */
export interface Terms {
  /** Stems of its content words and of its body's name, and the short forms of bodies; numbers aside. */
  readonly words: readonly string[]
  /** Words that stand side by side, small words aside: `racial justice`, `migration protection`. */
  readonly pairs: readonly string[]
  /** Those of the words that are the short form of a body (`napapi`), with the name as written. */
  readonly bodies: ReadonlyMap<string, string>
  /** Those of the words that are written with a capital: places, persons, bodies. */
  readonly names: ReadonlySet<string>
  /** Figures with what they count: `30 %`, `5000000 usd`. */
  readonly figures: readonly string[]
  /** The body that the wording itself speaks of, by its whole name. */
  readonly body: string | null
  /** Who promises, where it is more than one: `CA MX US`. */
  readonly group: string | null
}

/** The terms of a wording: of its own words and of the body that the document resolved for it. */
export function termsOf(commitment: Commitment): Terms {
  const { quote, parties } = commitment
  const body = bodyMeant(commitment)
  const said = withoutPromising(quote, commitment)
  const named = body === null || said.includes(body) ? said : `${said} ${body}`
  const { told, bodies, words } = wordsOf(named, parties)
  const pairs = told.slice(1).map((word, index) => `${told[index]} ${word}`)
  return {
    words,
    pairs: [...new Set(pairs)],
    bodies,
    names: new Set((named.match(/(?<=[\p{L}\p{N},’”)] )\p{Lu}[\p{L}’'.-]*\p{L}/gu) ?? []).map(stem)),
    figures: [...new Set([...figuresOf(quote), ...targetFigures(commitment)])],
    body,
    group: parties.length < 2 ? null : parties.toSorted().join(' '),
  }
}

/** The words of a text that is no wording by itself: those it tells, in order, its bodies, and both, each once. */
export function wordsOf(text: string, parties: readonly string[]) {
  const bodies = bodiesOf(text)
  const told = withoutParties(tellingWords(withoutNames(text, parties)), parties)
  return { told, bodies, words: [...new Set([...told, ...bodies.keys()])] }
}

/** The stems of a text's content words, in order: without numbers, pronouns, legal formulas and the persons who speak. */
function tellingWords(text: string): string[] {
  return contentWords(withoutHyphens(text.replace(persons, ' ').replace(formula, ' '))).filter(
    (word) => !/^[\d.,]+(?:st|nd|rd|th)?$|[’'](?:ll|re?|ve?|d|m|t)$/.test(word) && !pronouns.has(word),
  )
}

/** "President López Obrador", "Prime Minister Justin Trudeau": who says it tells nothing about what is promised. */
const persons =
  /\b(?:Vice )?(?:President|Prime Minister|Chancellor|Premier|Secretary|Minister|King|Queen)s?(?: \p{Lu}[\p{L}’.-]+){1,4}/gu

/** "zero-emission" and "zero emission" are the same words; "Indo-Pacific" and "COVID-19" are one. */
export const withoutHyphens = (text: string) => text.replace(/(?<=\p{Ll})-(?=\p{Ll})/gu, ' ')

/**
 * When and for which goods a rule begins to hold, and that a sum is not voted yet: "entered for consumption on or after
 * 12:01 a.m. eastern daylight time", "subject to congressional notification and domestic procedures".
 */
const formula =
  /(?:subject to|pending) (?:congressional notification|the availability of funds)(?: procedures)?(?: and (?:the )?(?:completion of )?domestic procedures)?|\d{1,2}:\d\d [ap]\.?m\.?(?: [a-z]+(?: (?:standard|daylight|summer))? time)?|(?:entered|withdrawn from warehouse) for consumption|on or after/giu

/** Words that only point or count, as stems. */
export const pronouns: ReadonlySet<string> = new Set(
  'them us me him her you your mine ours theirs what when where here how why because than then now one two three four five six seven eight nine ten own same many much every any some no if only very still yet both either per via like just get got go make made us up down out off'
    .split(' ')
    .map(stem),
)

/** Names of several words of those who promise: "European Union", "Republic of Korea". */
function withoutNames(text: string, parties: readonly string[]): string {
  const names = bodyNames.flatMap(([body, name]) =>
    isAmong(body, parties) ? [...text.matchAll(new RegExp(name, 'gu'))].map(([words]) => words) : [],
  )
  const states = (parties.some(isOfSeveralWords) ? statesIn(text) : []).flatMap(({ code, start, end }) =>
    parties.includes(code) ? [text.slice(start, end)] : [],
  )
  return [...names, ...states].reduce((rest, name) => rest.replace(name, ' '), text)
}

/** "South Korea", "United Kingdom"; both words of "United States" are function words. */
const isOfSeveralWords = (party: string) =>
  isState(party) && party !== 'US' && regions.of(party)?.includes(' ') === true

/** A body promises where all its members do. */
const isAmong = (body: string, parties: readonly string[]) =>
  parties.includes(body) || membersAmong([body])?.every((member) => parties.includes(member)) === true

/** Who promises is a field of its own: a wording's words do not tell it again. */
function withoutParties(words: readonly string[], parties: readonly string[]): string[] {
  const roots = parties.map(rootOf)
  const isParty = (word: string) => parties.includes(codeOf(word) ?? codeOf(`${word}.`) ?? '')
  return words.filter((word) => !roots.some((root) => word.startsWith(root)) && !isParty(word))
}

/** What "Mexico" and "Mexican", "Canada" and "Canadian" begin with. */
const rootOf = remembering((party) => {
  const name = isState(party) ? (regions.of(party) ?? party) : party
  return name.toLowerCase().slice(0, Math.max(4, Math.min(5, name.length - 1)))
}, 1000)

const regions = new Intl.DisplayNames('en', { type: 'region' })
