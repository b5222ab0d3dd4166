/** The words that make a promise soft or firm, as a wording has them. */
import type { Commitment } from '../schema.ts'
import { effortNouns, promiseNouns } from '../words/lexicon.ts'
import { type Lead, leadOf } from './promise-cues.ts'

/** By which words it is promised so; null where a list's lead-in or nothing tells it. */
export const wordIn = (commitment: Commitment) =>
  (commitment.strength === 'soft' ? softIn : firmIn)(commitment)

/** "work to" of "commit to work to dredge": the weakest word before the deed decides, and the deed itself may be weak. */
function softIn(commitment: Commitment): string | null {
  const { quote } = commitment
  const lead = leadOf(commitment)
  if (lead === null) return leadsIn(quote, soft)[0] ?? null
  // "work to", "work towards": the deed and what makes it weak.
  const deedEnd = quote.indexOf(lead.deed) + lead.deed.length
  const toDeed = quote.slice(0, deedEnd) + (/^ to(?:wards?)?(?!\p{L})/u.exec(quote.slice(deedEnd))?.[0] ?? '')
  return (
    leadsIn(lead.words, soft)[0] ??
    leadsIn(lead.deed, soft)[0] ??
    leadsIn(toDeed, soft).at(-1) ??
    (/^(?:future|under way|lead-in)$/.test(lead.manner) ? null : said(lead))
  )
}

function firmIn(commitment: Commitment): string | null {
  const lead = leadOf(commitment)
  if (lead === null) return commitment.cues.length > 0 ? null : (leadsIn(commitment.quote, firm)[0] ?? null)
  if (lead.manner === 'lead-in') return leadsIn(lead.words, firm).at(-1) ?? null
  return lead.manner === 'under way' ? (doing.exec(commitment.quote)?.[0] ?? null) : said(lead)
}

/** "are now dredging" */
const doing = /(?<!\p{L})(?:am|is|are)(?: (?:also|now|\p{L}+ly))* \p{L}+ing(?!\p{L})/u

/** "reaffirm our goal" of "reaffirm our goal to", "resolved" of "resolved firmly to": a verb with what it has as its object. */
function said({ manner, words }: Lead): string | null {
  const noun = manner.startsWith('noun') ? promised.exec(words)?.[0] : undefined
  if (noun !== undefined) return noun
  const whole = words.replace(/(?: (?:to|on|of|for|towards?|further|also|and|…|\p{L}+ly)[,:]?)+$/u, '')
  const [first = '', second = ''] = whole.split(' ')
  const isWhole =
    manner === 'continuing' ||
    /^(?:an?|the|our|their|its|going|about|is|are)$/i.test(first) ||
    /^(?:an?|the|our|their|its|together|\p{L}*[’'].*|\p{Lu}.*)$/u.test(second)
  const told = (isWhole ? whole : first).replace(/^(?:an?|the) /i, '')
  return told.split(' ').length > longestLead ? first : told
}

/** "pledge" of "an Orsk pledge on salt and reeds to" */
const promised = new RegExp(
  `(?<!\\p{L})(?:our |their |its )?(?:${[...promiseNouns, ...effortNouns].join('|')})s?(?!\\p{L})`,
  'iu',
)

/** Longer, no reader looks for it. */
const longestLead = 6

/** The "Pledge" of a name promises nothing. */
export const leadsIn = (text: string, leads: RegExp): string[] =>
  [...text.matchAll(leads)].flatMap(({ 0: words, index }) =>
    index === 0 || !/^\p{Lu}/u.test(words) ? [words] : [],
  )

/** The codebook's soft and firm leads, and the nouns of the soft ones. */
export const intentions = /(?<!\p{L})inten(?:t|tions?)(?!\p{L})/giu
export const soft =
  /(?<!\p{L})(?:inten(?:d|ds|ded|ding|t|tions?)|(?<!(?:announced|on|with|of|the|an?|[’']s|joint|new) )plan(?:s|ned|ning)?(?= to)|aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)|seek(?:s|ing)?|look(?:s|ed|ing)? (?:to|forward)|want(?:s)? to|work(?:s|ing)?(?: \p{L}+ly)? (?:to(?:ward|wards)?)|striv(?:e|es|ing)|endeavou?r(?:s|ing)?|explor(?:e|es|ing)|consider(?:s|ing)?|encourag(?:e|es|ing)|expect(?:s|ed)? to|in discussions? to)(?!\p{L})/giu
const firm =
  /(?<!\p{L})(?:will|shall|commit(?:s|ted|ting)?|commitments?(?= to)|pledg(?:e|es|ed|ing)|agree(?:s|d)?|decid(?:e|es|ed)|announc(?:e|es|ed|ing)|launch(?:es|ed|ing)?|determined|undertak(?:e|es|ing))(?!\p{L})/giu
