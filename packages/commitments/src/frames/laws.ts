/** Sentences whose subject is a law: what a law brings about, nobody promises. */

/**
 * "The Ferry Act will lower dues"; "It will lower dues" behind a sentence about the law.
 *
 * @param before the sentence before it; empty for the first
 */
export const isOfLaw = (sentence: string, before: string): boolean =>
  itself.test(sentence) || (meantByIt.test(sentence) && tellsOf.test(before))

const law = '(?:Act|[Ll]aw|bill|legislation)(?: of \\d{4})?'
const itself = new RegExp(`^(?:[^.;:,]{0,90}\\s)?${law} (?:also |alone )?(?:will|would)\\b`)
const meantByIt = /^(?:And )?(?:[Ii]t|This) (?:will|would|also)\b/
const tellsOf = new RegExp(
  `^[^.;:]{0,90}\\b${law}\\b[^.;:]{0,40}?\\b(?:is|was|are|will|would|has|\\p{Ll}+s)\\b`,
  'u',
)
