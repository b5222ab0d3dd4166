/** Numbers that number something: a part, a rule, a meeting. */
import { bodies } from '../actors/bodies.ts'
import { statesIn } from '../actors/states.ts'

/**
 * Whether a number is a label: "Article 8", "Articles 2, 5 and 3", "SDG 3", "Special 301 list". Who is given a thing
 * ("give the EU 40 planes") and what is done to it ("order 300 boats") make none of it.
 *
 * @param text the words before the number
 * @param thing what it counts; empty where none is told
 */
export function isLabel(text: string, thing: string): boolean {
  const before = text.slice(-farthest)
  if (isMany(thing) && (isDone.test(before) || (isGiven.test(before) && !kind.test(before)))) return false
  if (kind.test(before) || (letters.test(before) && !isWho(before, thing))) return true
  if (thing === '' && (kind.test(before.replace(listed, '')) || named.test(before))) return true
  return named.test(before) && /^\p{Ll}{2,}$/u.test(thing) && !isMany(thing)
}

/** As far before a number as its list and the name of what is given it reach. */
const farthest = 120

/** What is numbered. */
const kinds =
  '(?:sub)?(?:article|section|chapter|paragraph|clause|part|title|annex|appendix|schedule|supplement|rule|phase|stage|step|tier|level|class|category|type|goal|pillar|track|round|protocol|resolution|order|proclamation|regulation|directive|number|version|figure|table|page)'
const kind = new RegExp(`(?<!\\p{L})${kinds}(?:e?s)? $`, 'iu')
const letters = /(?<!\p{L})\p{Lu}{2,}s? $/u
/** The numbers before one of a list: "2, 5 and " of "Articles 2, 5 and 3". */
const listed = /(?:\d[\d.]*\p{Ll}?(?:\(\w+\))*(?:, and |, | and | or | to ))+$/u
/** A name before a number that counts nothing; the word that opens a wording has its capital from there. */
const named = /(?<=.)(?<![\p{L}-])\p{Lu}[\p{L}’'-]* $/u

/**
 * "will order 300 boats", "we stage 12 drills": what is numbered may as well be done, where a deed stands. Behind "to" and
 * "and" only that which has its number in small letters nowhere ("to level 2 chargers").
 */
const isDone = new RegExp(
  `(?<!\\p{L})(?:(?:will|shall|we|they|not|also|jointly)(?: \\p{Ll}+ly)? ${kinds}|(?:to|and|or) (?:order|number|table|schedule)) $|^(?:[Oo]rder|[Nn]umber|[Tt]able|[Ss]chedule) $`,
  'u',
)

/** "supply the Vell Navy 12 aircraft" */
const isGiven =
  /(?<!\p{L})(?:g[ai]v(?:e|es|en|ing)|(?:provid|donat)(?:e|es|ed|ing)|(?:suppl)(?:y|ies|ied|ying)|(?:send|lend|sell|offer|grant|ship|deliver|award|allocat|hand|loan)(?:e?s|e?d|ing|e)?|sent|lent|sold|bring(?:s|ing)?|brought|buil[dt]s?|buy(?:s|ing)?|bought) (?:the )?(?:\p{Lu}[\p{L}.’'-]* ){1,5}$/u

/** Letters that are a state or a union of states, and number nothing: "help the EU 40 planes at a time". */
function isWho(before: string, thing: string): boolean {
  const [name = ''] = letters.exec(before)?.[0].trim().split(' ') ?? []
  return thing !== '' && (statesIn(name).length > 0 || bodies.some(([, body]) => body.test(name)))
}

const isMany = (thing: string) => /\p{L}s$/u.test(thing) || plurals.test(thing)

/** Many that end in no s: "Vell 12 aircraft". */
export const plurals =
  /(?:^|[ -])(?:(?:wo|fisher|service|crafts)?men|people|children|youth|\p{L}*craft|sheep|cattle|fish|staff|crew|personnel|police|troops|feet)$/u

/** A numbered part or rule that a wording names: "Section 12". */
export interface Label {
  readonly kind: string
  readonly words: string
}

/** Those that a wording names by a capital and one number. */
export const labelsIn = (quote: string): Label[] =>
  [...quote.matchAll(label)].map(([words, kind = '']) => ({ kind, words }))

const label = new RegExp(`(?<!\\p{L})(?=(?-i:\\p{Lu}))(${kinds}) \\d+(?:\\.\\d+)*(?:\\(\\w+\\))*`, 'giu')
