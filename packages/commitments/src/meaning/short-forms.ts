/** Short forms of names, and the names that they stand for. */
import { codeOf } from '../actors/states.ts'

/** The names that letters stand for, by the letters. */
export type ShortForms = ReadonlyMap<string, string>

/**
 * What texts themselves say that letters stand for.
 *
 * @example
 * [...shortFormsIn(['mend the lock gates (LGs)'])] // [['LG', 'lock gates']]
 */
export const shortFormsIn = (texts: readonly string[]): ShortForms =>
  new Map(
    texts.flatMap((text) =>
      [...text.matchAll(inBrackets)].flatMap(({ 1: letters = '', index }): [string, string][] => {
        const before = text.slice(Math.max(0, index - longestName), index)
        const name = new RegExp(`${wordsFor(letters, true)}$`, 'u').exec(before)?.[0]
        return name === undefined ? [] : [[letters, name]]
      }),
    ),
  )

const inBrackets = / \((\p{Lu}{2,8})s?\)/gu
/** In letters. */
const longestName = 120

/**
 * What of one text the other says by another form of the same name: its short forms that the other spells out, and its
 * names that the other gives in letters. States aside, which are those who promise.
 *
 * @param told what the documents say that letters stand for
 *
 * @example
 * saidOtherwise('at the LTO in Vell', 'at the Lake Trade Organization') // ['LTO']
 * saidOtherwise('at the Lake Trade Organization', 'at the LTO in Vell') // ['Lake Trade Organization']
 */
export function saidOtherwise(here: string, there: string, told: ShortForms = noForms): string[] {
  const [inHere, inThere] = [here, there].map((text) => lettersIn(text).filter((one) => codeOf(one) === null))
  return [
    ...(inHere ?? []).filter((letters) => nameIn(there, letters, told) !== null),
    ...(inThere ?? []).flatMap((letters) => nameIn(here, letters, told) ?? []),
  ]
}

const noForms: ShortForms = new Map()

/** The name in a text that letters stand for by their letters or because a document says so. */
function nameIn(text: string, letters: string, told: ShortForms): string | null {
  const name = told.get(letters.replace(/s$/, ''))
  const isHere = name !== undefined && text.toLowerCase().includes(name.toLowerCase())
  return isHere ? name : spelledIn(text, letters)
}

/**
 * A name with the short forms in it spelled out as in the other.
 *
 * @example
 * spelledOut('LN Ice Council', 'Lake Nations Ice Council') // 'Lake Nations Ice Council'
 */
export const spelledOut = (name: string, other: string): string =>
  lettersIn(name).reduce((text, letters) => text.replace(letters, spelledIn(other, letters) ?? letters), name)

/** "UN", "U.S.", "OECD", "LTOs". */
const lettersIn = (text: string): string[] =>
  text.match(/(?<![\p{L}\d-])(?:\p{Lu}\.?){2,}s?(?![\p{L}\d-])/gu) ?? []

/** The words that letters stand for: with capitals, or, where there are three letters or more, in small ones too. */
function spelledIn(text: string, letters: string): string | null {
  const bare = letters.replace(/[.s]/g, '')
  if (!areInitials(bare, text)) return null
  return new RegExp(`${wordsFor(bare, bare.length > 2)}(?!\\p{L})`, 'u').exec(text)?.[0] ?? null
}

/**
 * Whether words of a text begin with these letters, in order, others between them or not: most texts have none that do, and
 * an expression for every pair of letters and text would take much time and memory to make.
 */
function areInitials(letters: string, text: string): boolean {
  const wanted = [...letters].map((letter) => letter.toLowerCase())
  let found = 0
  for (const [initial] of text.matchAll(/(?<!\p{L})\p{L}/gu))
    if (initial.toLowerCase() === wanted[found]) found += 1
  return found === wanted.length
}

/** A pattern of words that begin with these letters, in order. */
function wordsFor(letters: string, isInAnyCase: boolean): string {
  const words = [...letters].map((letter) => {
    const first = isInAnyCase ? `[${letter}${letter.toLowerCase()}]` : letter
    return `${first}[\\p{Ll}’]+`
  })
  return `(?<![\\p{L}-])${words.join(between)}`
}

const between = '(?:[ -](?:of|for|and|on|in|to|the))*[ -]'
