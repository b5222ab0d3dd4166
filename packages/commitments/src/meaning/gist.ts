import { statesIn } from '../actors/states.ts'
import type { Commitment } from '../schema.ts'
import { figuresOf } from './figures.ts'
import { generalStems, topicalStems } from './general-words.ts'
import { withoutPromising } from './promising.ts'
import { termsOf, wordsOf } from './terms.ts'
import { familiesIn, familyOf } from './word-families.ts'

/** What a wording is about, in terms that can be weighed against those of another. */
export interface Gist {
  /** Families of its content words and of its body's name, and the short forms of bodies. */
  readonly words: readonly string[]
  /** Two of them that stand side by side. */
  readonly pairs: readonly string[]
  /** Those that are the short form of a body: `napapi`. */
  readonly bodies: readonly string[]
  /** Figures with what they count: `30 %`. */
  readonly figures: readonly string[]
  /** The body that the wording itself speaks of, by its whole name. */
  readonly body: string | null
  /** Who promises, where it is more than one. */
  readonly group: string | null
  /** Those of the words that tell only where it is done or under which body: "in Latin America", "through the Harbour Plan". */
  readonly aside: ReadonlySet<string>
  /** Those of the words that are of a state's name: "Republic of the Marshall Islands". */
  readonly states: ReadonlySet<string>
  /** Words and figures (as terms) of the first phrase that tells something: what is promised comes before what it is for. */
  readonly core: readonly string[]
}

const gists = new WeakMap<Commitment, Gist>()

/** The gist of a wording; made once for each. */
export function gistOf(commitment: Commitment): Gist {
  const known = gists.get(commitment)
  if (known !== undefined) return known
  const terms = termsOf(commitment)
  const words = [...new Set(terms.words.map(familyOf))]
  const gist: Gist = {
    words,
    pairs: [...new Set([...terms.pairs].map((pair) => pair.split(' ').map(familyOf).join(' ')))],
    bodies: [...terms.bodies.keys()],
    figures: [...terms.figures],
    body: terms.body,
    group: terms.group,
    aside: asideOf(commitment, terms.body, words),
    states: statesAmong(words, commitment),
    core: [...new Set(coreOf(commitment))],
  }
  gists.set(commitment, gist)
  return gist
}

/** Says something of its own: not one of the words that half of all promises use. */
export const isTelling = (word: string) => !generalStems.has(word)

/** Tells one promise of a field from another: more than "supply chain" of all that are about supply chains. */
export const isOfItsOwn = (word: string) => isTelling(word) && !topicalStems.has(word)

/** One for all that have none: a book holds them by the ten thousand. */
const nothing: ReadonlySet<string> = new Set()

/**
 * Whether words that two wordings have in common tell something: the name of a state ties only those that have little else
 * to say.
 */
export function tellsInBoth(words: readonly string[], a: Gist, b: Gist): boolean {
  const shared = words.filter(isTelling)
  if (shared.length === 0) return false
  const isOwn = ({ words, states }: Gist) => words.some((word) => isTelling(word) && !states.has(word))
  return !isOwn(a) || !isOwn(b) || shared.some((word) => !(a.states.has(word) && b.states.has(word)))
}

function statesAmong(words: readonly string[], { quote }: Commitment): ReadonlySet<string> {
  const names = [
    ...statesIn(quote).map(({ start, end }) => quote.slice(start, end)),
    ...(quote.match(formalNames) ?? []),
  ]
  const named = new Set(names.flatMap(familiesIn))
  const states = words.filter((word) => named.has(word))
  return states.length === 0 ? nothing : new Set(states)
}

/** "Federated States of", "Republic of the": what stands before a state's name. */
const formalNames =
  /(?<!\p{L})(?:Federated States|(?:\p{Lu}\p{L}+ )?(?:Republics?|Kingdom|Commonwealth|Islands?))(?!\p{L})/gu

function asideOf(commitment: Commitment, body: string | null, words: readonly string[]): ReadonlySet<string> {
  const { quote } = commitment
  const places = [...quote.matchAll(placed)].map(([, place = '']) => place)
  const names = isFramed(commitment) ? [body ?? ''] : []
  const actor = whoActs.exec(quote)?.[0] ?? ''
  const rest = [...places, ...names, actor].reduce((text, name) => text.replace(name, ' '), quote)
  // A body that the document resolved for "it" or "that" is what the wording is about.
  const meant = body !== null && !quote.includes(body) ? body : ''
  const told = new Set(wordsIn(`${rest} ${meant}`, commitment))
  const aside = words.filter((word) => !told.has(word))
  return aside.length === 0 ? nothing : new Set(aside)
}

/** The deed is done under, through or within the body that is named, and is not the body. */
export function isFramed({ quote, mechanism }: Commitment): boolean {
  const at = mechanism === null ? -1 : quote.indexOf(mechanism)
  return at >= 0 && framing.test(quote.slice(0, at))
}

const framing = /(?<!\p{L})(?:under|through|via|within|as part of|in|by|with)(?: the| our| its| their)? $/iu

/** "in Latin America and the Caribbean"; not the "for" that is part of a name. */
const placed =
  /(?<!\p{Lu}[\p{L}’'-]* |\p{L})(?:in|across|throughout|to|for|from|within|among) (?:the |both |all )?(\p{Lu}[\p{L}.’'-]*(?: (?:(?:and the|and|of|the) )?\p{Lu}[\p{L}.’'-]*)*(?: (?:region|countries|nations|partners|states))?)(?=[ ,.;]|$)/gu

/** "The Lake Office (LO) and its partners will": who does it. */
const whoActs =
  /^(?:[\p{Lu}(][\p{L}.’'&()-]*,? |(?:the|and|of|for|on|its|their|our|two|three|four|leaders|governments) )+(?=(?:will|shall|intends?|plans?|is|are|has|have|commits?|committed|pledged|agreed|decided|announced|launched|reaffirm(?:s|ed)?)(?!\p{L}))/u

const wordsIn = (text: string, { parties }: Commitment) => wordsOf(text, parties).words.map(familyOf)

function coreOf(commitment: Commitment): readonly string[] {
  for (const phrase of withoutPromising(commitment.quote, commitment).split(phraseStart)) {
    const terms = [...wordsIn(phrase, commitment), ...figuresOf(phrase).map(asFigure)]
    if (terms.some(isTelling)) return terms
  }
  return []
}

const phraseStart =
  /[,;:]|(?<![\p{L}-])(?:to|of|in|on|for|from|with|by|at|as|into|under|via|through|across|among|between|against|toward|towards|that|which|who|and|or)(?![\p{L}-])/iu

/** The index terms of a wording: its words as they are, figures with `=` before them, its group with `&`. */
export function indexTerms({ words, figures, group }: Gist): readonly string[] {
  const keys = termsIn({ words, figures })
  return group === null ? keys : [...keys, asGroup(group)]
}

/** What a wording says, in terms that are weighed: its words, and its figures beside them. */
export const termsIn = ({ words, figures }: Pick<Gist, 'words' | 'figures'>): readonly string[] =>
  figures.length === 0 ? words : [...words, ...figures.map(asFigure)]

/** A figure as a term: it is weighed beside words and must not be taken for one. */
export const asFigure = (figure: string) => `=${figure}`
/** The same for a group of parties. */
export const asGroup = (group: string) => `&${group}`
