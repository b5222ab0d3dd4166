/** Content words of a quote, cut to a stem, so that "pledging to update" and "will update" share what they share. */

import { remembering } from '../words/remembering.ts'

const functionWords = new Set(
  `a an and the of to in on for with by at from as is are be been being was were will would shall can could may might our their
  its his her they we it this that these those which who whom or but not also as well more most including include includes
  such other others further through via under across between among into toward towards upon over about within
  commit committed committing commitment commitments pledge pledged pledging agree agreed decide decided intend plan aim
  leader leaders country countries government governments together united states new each all so there you know going
  reaffirm reiterate continue work working ensure do have has had re ve ll s t i`
    .split(/\s+/)
    .filter(Boolean),
)

/** The stem of a word: its plural, participle and adverb endings off. Coarse on purpose: likeness needs recall. */
export const stem = remembering(cut, 20_000)

function cut(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/labor/, 'labour')
    .replace(
      /(?:ational|ation|ations|ements|ement|ings|ing|edly|ied|ed|ies|es|s|(?<!pp|mi|mb)ly|ance|ence|y)$/,
      (ending) =>
        word.length - ending.length >= 4 ? '' : ending.length === 1 && word.length > 3 ? '' : ending,
    )
    .replace(/(.)e$/, '$1')
}

/** The stems of a text's content words, in order. */
export function contentWords(text: string): string[] {
  const words = text.normalize('NFKC').match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? []
  return words.flatMap((word) => contentStem(word) ?? [])
}

/** Null for a function word. */
const contentStem = remembering((word) => (functionWords.has(word.toLowerCase()) ? null : stem(word)), 20_000)
