import type { Change, Commitment } from '../schema.ts'
import { change, quoted } from './change.ts'

/** How firmly: an intention is less than a promise. */
export function strengthChanges(a: Commitment, b: Commitment): Change[] {
  if (a.strength === b.strength) return []
  if (b.strength === 'soft') {
    return [change('strength weakened', a.strength, b.strength, weaker(firmIn(a.quote), softIn(b.quote)))]
  }
  return [change('strength raised', a.strength, b.strength, firmer(softIn(a.quote), firmIn(b.quote)))]
}

function weaker(from: string | null, to: string | null): string {
  if (to === null) return 'A firm promise became an intention.'
  if (from === null) return `The wording is weaker: it now says ${quoted(to)}.`
  return `The wording is weaker: ${quoted(from)} became ${quoted(to)}.`
}

function firmer(from: string | null, to: string | null): string {
  if (from === null) return 'An intention became a firm promise.'
  if (to === null) return `The wording is firmer: ${quoted(from)} is gone.`
  return `The wording is firmer: ${quoted(from)} became ${quoted(to)}.`
}

const softIn = (quote: string) => leadIn(quote, soft)
const firmIn = (quote: string) => leadIn(quote, firm)

/** The "Pledge" of a name promises nothing. */
function leadIn(quote: string, leads: RegExp): string | null {
  for (const { 0: words, index } of quote.matchAll(leads))
    if (index === 0 || !/^\p{Lu}/u.test(words)) return words
  return null
}

/** The codebook's soft and firm leads. */
const soft =
  /(?<!\p{L})(?:inten(?:d|ds|ded|ding|tion|tions)|plan(?:s|ned|ning)?(?= to)|aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)|seek(?:s|ing)?|look(?:s|ing)? (?:to|forward)|want(?:s)? to|work(?:s|ing)?(?: \p{L}+ly)? (?:to(?:ward|wards)?)|working(?= )|striv(?:e|es|ing)|explor(?:e|es|ing)|consider(?:s|ing)?|encourag(?:e|es|ing)|expect(?:s|ed)? to|in discussions? to)(?!\p{L})/giu
const firm =
  /(?<!\p{L})(?:will|shall|commit(?:s|ted|ting|ment)?|pledg(?:e|es|ed|ing)|agree(?:s|d|ment)?|decid(?:e|es|ed)|announc(?:e|es|ed|ing)|launch(?:es|ed|ing)?|determined|undertak(?:e|es|ing))(?!\p{L})/giu
