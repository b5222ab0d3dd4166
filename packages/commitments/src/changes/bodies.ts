import { codeOf } from '../actors/states.ts'
import { bodyMeant } from '../meaning/body-meant.ts'
import { isTelling } from '../meaning/gist.ts'
import { nameWords } from '../meaning/name-words.ts'
import { spelledOut } from '../meaning/short-forms.ts'
import { familyOf } from '../meaning/word-families.ts'
import type { Change, Commitment } from '../schema.ts'
import { isWordIn } from '../words/word-starts.ts'
import { change, quoted, without } from './change.ts'
import { isPromiser } from './promisers.ts'

/** Through what: the body, plan or agreement that carries the promise. What a text names elsewhere is told so. */
export function mechanismChanges(a: Commitment, b: Commitment, texts?: Texts): Change[] {
  const isNamed = (name: string, text: readonly Commitment[] = []) =>
    text.some(({ quote }) => quote.includes(name))
  return changesOfCarrier(a, b).map((one) => {
    const { type, from, to } = one
    if (type === 'mechanism dropped' && from !== null && isNamed(from, texts?.b))
      return dropped(from, ' here; elsewhere the text names it')
    if (type === 'mechanism named' && from === null && to !== null && isNamed(to, texts?.a))
      return named(to, ', which the other text names elsewhere')
    return one
  })
}

/** All that the two texts promise. */
export interface Texts {
  readonly a: readonly Commitment[]
  readonly b: readonly Commitment[]
}

function changesOfCarrier(a: Commitment, b: Commitment): Change[] {
  const [from, to] = [carrierOf(a), carrierOf(b)]
  if (from !== null && to !== null) return namedBoth(from, to, a, b)
  if (from !== null && isNamedOnlyIn(from, a, b)) return [dropped(from)]
  if (to !== null && isNamedOnlyIn(to, b, a)) return [named(to)]
  return []
}

/** A body that itself promises ("The Lake Committee will …") is who promises, not through what. */
function carrierOf(commitment: Commitment): string | null {
  const body = bodyMeant(commitment)
  return body !== null && isPromiser(body, commitment) ? null : body
}

function namedBoth(from: string, to: string, a: Commitment, b: Commitment): Change[] {
  if (isOtherPart(from, to)) return [renamed(from, to)]
  if (namesOf(from).some((name) => namesOf(to).some((other) => isSameName(name, other)))) return []
  // What the longer name says more, the other wording says beside the shorter.
  if (isFilledUp(from, to, b.quote) || isFilledUp(to, from, a.quote)) return []
  if (holds(nameWords(to), nameWords(from))) {
    return [
      change('mechanism named', from, to, `${quoted(from)} ${be(from)} now named as the ${quoted(to)}.`),
    ]
  }
  // Of several bodies that one wording names, one was coded here and another there.
  const isBothInOne = namesBeside(a.quote, to, from) || namesBeside(b.quote, from, to)
  if (isBothInOne) return isNamedOnlyIn(from, a, b) ? [dropped(from)] : []
  // A body for another thing takes no body's place, though one that both documents have for the same words may.
  if (!isOfOneThing(from, to) && (a.quote.includes(from) || b.quote.includes(to)))
    return [
      ...(isNamedOnlyIn(from, a, b) ? [dropped(from)] : []),
      ...(isNamedOnlyIn(to, b, a) ? [named(to)] : []),
    ]
  return [renamed(from, to)]
}

/** "Lake Office" of "Vell Ice Office and Lake Office", where the other wording speaks of the Vell ice office as well. */
function isFilledUp(long: string, short: string, quote: string): boolean {
  const [words, rest] = [nameWords(long), nameWords(short)]
  return holds(words, rest) && holds(nameWords(quote), without(words, rest))
}

/** "supply chain working group" and "supply chain coordination mechanism": their names share a word that tells something. */
function isOfOneThing(from: string, to: string): boolean {
  const words = nameWords(to).map(familyOf)
  return nameWords(from)
    .map(familyOf)
    .some((word) => isTelling(word) && words.includes(word))
}

/** It has most of what one name has and the other has not, or the letters that the name goes by. */
function namesBeside(quote: string, name: string, other: string): boolean {
  if (isNamedByLetters(quote, name)) return true
  const [words, own] = [nameWords(quote), without(nameWords(name), nameWords(other))]
  return own.length >= 2 && own.filter((word) => words.includes(word)).length >= 0.6 * own.length
}

/** "LPIF" for the "Lake Plan for Ice and Floods". */
export function isNamedByLetters(quote: string, name: string): boolean {
  const given = /\((\p{Lu}[\p{L}\d-]*)\)/u.exec(name)?.[1]
  const bare = name.replace(/ \([^)]*\)/, '')
  const made = (bare.match(/(?<![\p{L}’'.])\p{Lu}/gu) ?? []).join('')
  // "LNIC" for the "LN Ice Council"
  const filled = (bare.match(/(?<![\p{L}’'.])\p{Lu}+/gu) ?? []).join('')
  return [given, made, filled].some(
    (letters) => letters !== undefined && letters.length >= 3 && isWordIn(letters, quote),
  )
}

function renamed(from: string, to: string): Change {
  const [was, is] = [from, to].map(withArticle)
  return change('mechanism renamed', from, to, `Where it named ${was}, it now names ${is}.`)
}

const dropped = (name: string, where = '') =>
  change('mechanism dropped', name, null, `The ${quoted(name)} ${be(name)} no longer named${where}.`)

/** Of "Lake Talks" and "Institutes of Ice" there are several; of the "Lake Corps" and the "Lake Nations" one. */
const be = (name: string) =>
  /[^su]s$/.test(name.replace(/ \(.*$| (?:of|on|for|in|to) .*$/u, '')) &&
  !/(?:Nations|States|Corps|(?:Initiative|Program|Programme|Plan|Fund|Agreement|Partnership)(?: \(.*)?)$/.test(
    name,
  )
    ? 'are'
    : 'is'

const named = (name: string, where = '') =>
  change('mechanism named', null, name, `It now names ${withArticle(name)}${where}.`)

const withArticle = (name: string) => (part.test(name) ? quoted(name) : `the ${quoted(name)}`)

export const holds = (all: readonly string[], some: readonly string[]) =>
  some.every((word) => all.includes(word))

/** One wording itself names it, and hardly a word of its name stands in the other. */
function isNamedOnlyIn(name: string, here: Commitment, there: Commitment): boolean {
  if (!here.quote.includes(name) || isNamedByLetters(there.quote, name)) return false
  const [shared, all] = sharedWords(name, `${there.quote} ${there.mechanism ?? ''}`)
  return isDescription(name) ? shared < all / 2 : shared <= all / 2
}

/** Whether a text names a body: by its name, by its letters, or by most of its name's words. */
export function isNamedIn(name: string, text: string): boolean {
  const [shared, all] = sharedWords(name, text)
  return isNamedByLetters(text, name) || shared > all / 2
}

function sharedWords(name: string, text: string): [shared: number, all: number] {
  const [words, there] = [nameWords(name), new Set(nameWords(text))]
  return [words.filter((word) => there.has(word)).length, words.length]
}

/**
 * A word more or less makes no other body, unless a description became a name; nor does praise, nor for whom it is, nor
 * a short form, a plural, a part ("Article 5 of the Lake Treaty") or a name cut short ("the Treaty").
 */
function isSameName(from: string, to: string): boolean {
  const [a, b] = [wholeOf(spelledOut(from, to)), wholeOf(spelledOut(to, from))]
  if (isCutShort(a, b) || isCutShort(b, a)) return true
  if (isDescription(a) && isDescription(b) && holds(plainWords(b), plainWords(a))) return true
  if (isDescription(a) && isDescription(b) && holds(plainWords(a), plainWords(b))) return true
  const [short = [], long = []] = [namedIn(a), namedIn(b)].sort((x, y) => x.length - y.length)
  return holds(long, short) && long.length - short.length < (isDescription(a) !== isDescription(b) ? 1 : 2)
}

/** "Lake Treaty" of "Article 5 of the Lake Treaty", "Ice Dialogue" of the "Minister-level Ice Dialogue". */
const wholeOf = (name: string) => name.replace(part, '').replace(/^.*-(?:led|level|chaired|hosted) /u, '')

const part =
  /^(Article|Section|Chapter|Paragraph|Part|Annex|Title)s? (\p{Lu}|[IVXL]+|\d+)(?:[.(][\p{L}\d.()]*|\p{L}+)? (?:of|to) (?:the )?/u

/** Each names a part, and not the same: "Article 5 of …" and "Article 9 of …", but not "Article V of …". */
function isOtherPart(from: string, to: string): boolean {
  const [a, b] = [part.exec(from), part.exec(to)]
  if (a === null || b === null) return false
  return a[1] !== b[1] || numberOf(a[2]) !== numberOf(b[2])
}

/** In digits: "V" is 5. */
function numberOf(number = ''): string {
  const values = [...number].map((letter) => roman[letter])
  if (number === '' || values.includes(undefined)) return number
  return String(
    values.reduce((sum: number, value = 0, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0),
  )
}

const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

/** "Treaty" where the other says "Treaty of Mutual Rescue". */
const isCutShort = (short: string, long: string) =>
  !isDescription(short) && /^ (?:of|on|for) /.test(long.startsWith(short) ? long.slice(short.length) : '')

/** "Orsk Ice Office" and "Vell Ice Office" of "Orsk Ice Office and the Vell Ice Office": an article or a state begins another name. */
function namesOf(name: string): string[] {
  const names: string[] = []
  for (const next of name.split(/ and (?=\p{Lu}|the \p{Lu})/u)) {
    const [first = ''] = next.split(/[ ’']/)
    const isOwn = names.length === 0 || first === 'the' || codeOf(first) !== null
    if (isOwn) names.push(next.replace(/^the /, ''))
    else names.push(`${names.pop()} and ${next}`)
  }
  return names
}

/** Its words, each as one of its kind ("Peaceful Uses" and "Peaceful Use"), and letters with stops as one ("U.S."). */
const namedIn = (name: string) =>
  nameWords(name.replace(/(?<=\p{Lu})\./gu, '')).map((word) => word.replace(/(?<=\p{L}{2})e?s$/u, ''))

/** "regional compact on migration": no name of its own. */
const isDescription = (name: string) => /^\p{Ll}/u.test(name)

/** Its words but those that praise it, and for whom it is. */
const plainWords = (name: string) => nameWords(name.replace(/ for .*$/, '').replace(praise, ''))

const praise = /\b(?:bold|new|ambitious|historic|landmark|robust|strong|comprehensive|shared|joint)\b/gi
