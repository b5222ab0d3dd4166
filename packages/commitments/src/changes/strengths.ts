import { stem } from '../meaning/content-words.ts'
import type { Change, Commitment } from '../schema.ts'
import { change, quoted } from './change.ts'
import { promises } from './promise-cues.ts'

/** How firmly: an intention is less than a promise. */
export function strengthChanges(a: Commitment, b: Commitment): Change[] {
  if (a.strength === b.strength) return []
  if (b.strength === 'soft') {
    return [change('strength weakened', a.strength, b.strength, weaker(firmIn(a), softIn(b)))]
  }
  return [change('strength raised', a.strength, b.strength, firmer(softIn(a), firmIn(b)))]
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

const softIn = ({ quote }: Commitment) => leadsIn(quote, soft)[0] ?? null

/** What promises: the "launches" of missiles are not what the wording was found by. */
function firmIn({ quote, cues }: Commitment): string | null {
  const promising = cues.filter(({ name }) => promises.test(name)).flatMap(({ words }) => stemsIn(words))
  const isPromising = (lead: string) =>
    cues.length === 0 || quote.startsWith(lead) || stemsIn(lead).some((word) => promising.includes(word))
  return leadsIn(quote, firm).find(isPromising) ?? null
}

/** The "Pledge" of a name promises nothing. */
const leadsIn = (quote: string, leads: RegExp): string[] =>
  [...quote.matchAll(leads)].flatMap(({ 0: words, index }) =>
    index === 0 || !/^\p{Lu}/u.test(words) ? [words] : [],
  )

const stemsIn = (words: string) => (words.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []).map(stem)

/** The codebook's soft and firm leads. */
const soft =
  /(?<!\p{L})(?:inten(?:d|ds|ded|ding|tion|tions)|plan(?:s|ned|ning)?(?= to)|aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)|seek(?:s|ing)?|look(?:s|ing)? (?:to|forward)|want(?:s)? to|work(?:s|ing)?(?: \p{L}+ly)? (?:to(?:ward|wards)?)|working(?= )|striv(?:e|es|ing)|explor(?:e|es|ing)|consider(?:s|ing)?|encourag(?:e|es|ing)|expect(?:s|ed)? to|in discussions? to)(?!\p{L})/giu
const firm =
  /(?<!\p{L})(?:will|shall|commit(?:s|ted|ting|ment)?|pledg(?:e|es|ed|ing)|agree(?:s|d|ment)?|decid(?:e|es|ed)|announc(?:e|es|ed|ing)|launch(?:es|ed|ing)?|determined|undertak(?:e|es|ing))(?!\p{L})/giu
