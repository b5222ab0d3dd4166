import { stem } from '../meaning/content-words.ts'
import { common, type Weigh } from '../meaning/in-common.ts'
import { termsOf, withoutHyphens } from '../meaning/terms.ts'
import { familyOf } from '../meaning/word-families.ts'
import type { Tie } from './pledge-schema.ts'
import type { Termed } from './signs.ts'

/** What ties two wordings, in words, the most telling first. */
export function tiesBetween(a: Termed, b: Termed, weigh: Weigh): Tie[] {
  const shared = common(a.gist.words, b.gist.words).filter((word) => weigh(word) >= 1)
  const bodies = shared.filter((word) => a.gist.bodies.includes(word) || b.gist.bodies.includes(word))
  const figures = common(a.gist.figures, b.gist.figures)
  const words = shared.filter((word) => !bodies.includes(word)).toSorted((x, y) => weigh(y) - weigh(x))
  return asTies([
    ['the same body', bodies.map((body) => nameOf(body, a, b))],
    ['the same figure', figures],
    ['shared words', words.slice(0, 8).map((word) => asWritten(word, b, a))],
    ['the same field', a.commitment.issue === b.commitment.issue ? [a.commitment.issue] : []],
    ['the same deed', a.commitment.action === b.commitment.action ? [a.commitment.action] : []],
  ])
}

/** Kinds of ties with what is said of each; a kind of which nothing is said is left out. */
export const asTies = (told: readonly (readonly [name: string, words: readonly string[]])[]): Tie[] =>
  told.flatMap(([name, words]) => (words.length === 0 ? [] : [{ name, words: words.join(', ') }]))

/** The longest name that one of the wordings has for a body. */
function nameOf(body: string, a: Termed, b: Termed): string {
  const names = [a, b].flatMap(({ commitment }) => termsOf(commitment).bodies.get(body) ?? [])
  return names.toSorted((x, y) => y.length - x.length)[0] ?? body
}

/** A family of words as one of the wordings writes it. */
function asWritten(family: string, ...wordings: readonly Termed[]): string {
  for (const { commitment } of wordings) {
    const text = withoutHyphens(`${commitment.quote} ${commitment.mechanism ?? ''}`)
    const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? []
    const bare = words.map((word) => word.replace(/[.’'-]+$/, ''))
    const found = bare.find((word) => familyOf(stem(word)) === family)
    if (found !== undefined) return found
  }
  return family
}
