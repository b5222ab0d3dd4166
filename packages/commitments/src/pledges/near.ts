import { type Gist, isOfItsOwn } from '../meaning/gist.ts'
import { common } from '../meaning/in-common.ts'
import { familiesIn } from '../meaning/word-families.ts'

/** A wording with the words around it at hand. */
export interface Placed {
  readonly gist: Gist
  /** Words of its own kind that its text says in it or around it, each once. */
  readonly near: readonly string[]
}

/** The words by which one promise is told from another, of a wording and of what its text says around it. */
export function nearOf(gist: Gist, around = ''): readonly string[] {
  return [...new Set([...gist.words, ...familiesIn(around)].filter(isOfItsOwn))]
}

/** How many words stand around both wordings and in neither: a fund and the ports that it pays for, told beside each. */
export function besideBoth(a: Placed, b: Placed): number {
  return common(a.near, b.near).filter((word) => !a.gist.words.includes(word) && !b.gist.words.includes(word))
    .length
}

/** How many words of the one wording stand neither in the other nor around it; of either, the most. */
export function saidByOne(a: Placed, b: Placed): number {
  const only = ({ gist }: Placed, { near }: Placed) =>
    gist.words.filter((word) => isOfItsOwn(word) && !near.includes(word)).length
  return Math.max(only(a, b), only(b, a))
}
