/** Short forms of names, and the names that they stand for. */
import { codeOf } from '../actors/states.ts'

/**
 * What of one text the other says by another form of the same name: its short forms that the other spells out, and its
 * names that the other gives in letters. States aside, which are those who promise.
 *
 * @example
 * saidOtherwise('at the LTO in Vell', 'at the Lake Trade Organization') // ['LTO']
 * saidOtherwise('at the Lake Trade Organization', 'at the LTO in Vell') // ['Lake Trade Organization']
 */
export function saidOtherwise(here: string, there: string): string[] {
  const [inHere, inThere] = [here, there].map((text) => lettersIn(text).filter((one) => codeOf(one) === null))
  return [
    ...(inHere ?? []).filter((letters) => spelledIn(there, letters) !== null),
    ...(inThere ?? []).flatMap((letters) => spelledIn(here, letters) ?? []),
  ]
}

/**
 * A name with the short forms in it spelled out as in the other.
 *
 * @example
 * spelledOut('LN Ice Council', 'Lake Nations Ice Council') // 'Lake Nations Ice Council'
 */
export const spelledOut = (name: string, other: string): string =>
  lettersIn(name).reduce((text, letters) => text.replace(letters, spelledIn(other, letters) ?? letters), name)

/** "UN", "U.S.", "OECD". */
const lettersIn = (text: string): string[] =>
  text.match(/(?<![\p{L}\d-])(?:\p{Lu}\.?){2,}(?![\p{L}\d-])/gu) ?? []

/** The words with capitals that letters stand for. */
function spelledIn(text: string, letters: string): string | null {
  const words = [...letters.replaceAll('.', '')].map((letter) => `${letter}[\\p{Ll}’]+`)
  return new RegExp(`(?<![\\p{L}-])${words.join(between)}(?!\\p{L})`, 'u').exec(text)?.[0] ?? null
}

const between = '(?:[ -](?:of|for|and|on|in|to|the))*[ -]'
