/** The names of meetings, as headlines and sentences have them. */
import { month } from './months.ts'

export interface Meeting {
  /** `north-american-summit-2021` */
  readonly slug: string
  /** As the document names it, without year, number and "virtual": `North American Leaders’ Summit`. */
  readonly name: string
  /** `2021`; of the name, else of the document. */
  readonly year: number
  /** Where it is held, as the document says beside the name. */
  readonly place: string | null
}

/**
 * The first meeting that the words name and that is the text's own by what stands before the name.
 *
 * @example
 * firstNamed('Remarks at the 2031 Lake Leaders’ Summit', 2031, () => true)?.slug // 'lake-summit-2031'
 */
export function firstNamed(text: string, year: number, isOwn: (before: string) => boolean): Meeting | null {
  for (const match of text.matchAll(headed)) {
    const [, before = '', head = '', after, of = '', inYear, place, comma = ''] = match
    // "of the Philippines, Japan, and the United States": those who meet, and only the first of them.
    const named = nameOf(before, head, place === undefined && comma !== '' ? '' : of)
    if (named !== null && isOwn(text.slice(0, match.index + named.from)))
      return meeting(named.name, named.year ?? numberOr(after ?? inYear, year), place ?? null)
  }
  for (const match of text.matchAll(counted)) {
    const [, before = '', head = '', after = ''] = match
    const named = nameOf(before, head, '')
    if (named === null || !/meeting|ministerial/i.test(after)) continue
    const lead = text.slice(0, match.index + named.from)
    const number = named.number ?? [...after.split(' '), lead.trim().split(' ').at(-1) ?? ''].find(isOrdinal)
    if (number !== undefined && isOwn(lead)) return ofSeries(number, named, year)
  }
  return null
}

/**
 * The meeting that the words count as one of a committee's, and that is the text's own by what stands before.
 *
 * @example
 * firstCounted('They met in the fourth meeting of the Lake Committee.', 2031, () => true)?.slug // 'fourth-lake-committee-meeting-2031'
 */
export function firstCounted(text: string, year: number, isOwn: (before: string) => boolean): Meeting | null {
  for (const match of text.matchAll(meetingOfBody)) {
    const [, number = '', before = '', head = '', of = ''] = match
    const named = isOrdinal(number) ? nameOf(before, head, of) : null
    if (named !== null && isOwn(text.slice(0, match.index))) return ofSeries(number, named, year)
  }
  return null
}

const ofSeries = (number: string, { name, year: own }: Named, year: number) =>
  meeting(`${capitalised(number)} ${name} meeting`, own ?? year, null)

/** A word of a name, as part of a pattern. */
export const capital = String.raw`(?:\p{Lu}[\p{L}\p{M}\d.’'&-]*|\d{1,2}(?:st|nd|rd|th)|\d{4}|\+ ?\d|[–-])`
/** Capitals in a row, some joined by "and" or "of". */
const run = String.raw`(?:${capital} (?:(?:and|of) (?=\p{Lu}))?){0,8}`
/** A number of a series: "Third", "10th". */
const ordinals = String.raw`(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th))(?:-ever)?`
const ordinal = new RegExp(`^${ordinals}$`, 'i')
const isOrdinal = (word: string) => ordinal.test(word)
const isYear = /^(?:19|20)\d{2}$/
/** Words that say how or when a meeting is held, and belong to no name. */
const manners = 'annual|virtual|upcoming|next|extraordinary|special|inaugural|in-person|historic'
const manner = new RegExp(`^(?:${manners}|${month}(?:’s)?)$`, 'iu')
/** What a sentence puts between the article and the name, as part of a pattern: "third in-person". */
export const whichOne = `(?:(?:${ordinals}|${manners}) )*`
/** Words that come before a name in a headline and belong to what is said of it. */
const said =
  /^(?:(?:At|The|By|On|For|In|To|An?|With|From|Before|During|After|Ahead|Following|Under|As|His|Her|Our|Its)|(?:fact|sheet|readout|remarks?|statements?|joint|communiqu\p{L}*|press|call|background|gaggle|briefing|advisory|summary|preview\p{L}*|announcement|hosts?|hosting|holds?|attends?|attending|joins?|announces?|convenes?|opens?|launch\p{L}*|deliverables|president|prime|minister|secretary)|(?!women|men|children|people)\p{L}+’s)$/iu
/** What a headline puts behind a name. */
const afterwards =
  / (?:\p{L}+ )?(?:deliverables|accomplishments)\b.*| (?:summary|opening|closing|session|virtual|plenary|remarks|participation)\b.*/iu

/** What a meeting is of, for or on. */
const subject = String.raw`((?: (?:[Oo]f|[Ff]or|[Oo]n) (?:[Tt]he )?(?!${month})(?:\p{Lu}[\p{L}\d’'-]*(?: (?:and|to|on|of) (?=\p{Lu})(?!${month}))?[ ]?){1,7})?)`
const bodies = 'Committee|Council|Dialogue|Conference|Working Group|Task Force'
const headed = new RegExp(
  String.raw`(?<![\p{L}\d])(${run})(Summit|Leaders[’']? Meeting|Ministerial)(?! Committee)(?: (?:Meeting|Conference))?(?![\p{L}-])(?: ((?:19|20)\d{2})\b)?${subject}(?: ?in ((?:19|20)\d{2})\b)?(?: ?(?:at|in) (?!${month})(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}))?(,(?= (?:(?:and|the) )*\p{Lu}))?`,
  'gu',
)
const counted = new RegExp(
  String.raw`(?<![\p{L}\d])(${run})(${bodies})(?:[’']s|s[’'])?((?: (?:${capital}|meeting|ministerial)){0,3})`,
  'gu',
)
const meetingOfBody = new RegExp(
  String.raw`(?<![\p{L}\d-])([\p{L}\d-]+)(?: (?:${manners}|plenary|ministerial))? (?:meeting|convening|session) of (?:the )?(${run})(${bodies})(?![\p{L}-])${subject}`,
  'gu',
)

interface Named {
  readonly name: string
  readonly year: number | null
  readonly number: string | null
  /** Where in the words before the head its own begin. */
  readonly from: number
}

/** What of the words before the head is its name; null where nothing names the meeting. */
function nameOf(before: string, head: string, of: string): Named | null {
  const words = before.trim().split(' ').filter(Boolean)
  const cut = words.findLastIndex((word) => said.test(word)) + 1
  const start = cut + (/^(?:and|of)$/.test(words[cut] ?? '') ? 1 : 0)
  const own = words.slice(start)
  const name = own.filter((word) => !ordinal.test(word) && !isYear.test(word) && !manner.test(word))
  const subject = of
    .replace(afterwards, '')
    .replace(/ (?:and|to|on|of|in) ?$/, '')
    .trim()
    .replace(/^\S+(?: The(?= ))?/, (words) => words.toLowerCase())
  const group = head === 'Summit' ? numberedGroup(name) : null
  const isNamed =
    name.some((word) => !/^(?:leaders[’']?|[–-])$/i.test(word)) || /^(?:of|for|on) \S+ ?/.test(subject)
  if (!isNamed) return null
  const year = own.find((word) => isYear.test(word))
  return {
    name: (group === null ? [...name, head, subject] : [group, head, subject.replace(/^of leaders$/i, '')])
      .filter(Boolean)
      .join(' '),
    year: year === undefined ? null : Number(year),
    number: own.find((word) => ordinal.test(word)) ?? null,
    from: words.slice(0, start).join(' ').length + (start > 0 ? 1 : 0),
  }
}

/**
 * The group that goes by its number, where a name ends in it: "Tarn Vallis G5", "G5 Leaders’". It has one summit a
 * year, whoever is said to meet and wherever.
 */
function numberedGroup(name: readonly string[]): string | null {
  const last = name.findLast((word) => !/^leaders[’']?$/i.test(word))
  const isOwn = !name.some((word) => ofOthers.test(word))
  return last !== undefined && /^G\d{1,2}$/.test(last) && isOwn ? last : null
}

/** Those who meet beside a group, or whose leaders are no heads of states. */
const others =
  'youth|young|women|business|labou?r|civil|society|science|academies|mayors|cities|urban|parliament\\p{L}*|speakers|people|counter|alternative|shadow|ministerial|ministers'
/** "and", "Women’s", "Youth": who meets is not, or not only, the group. */
const ofOthers = new RegExp(`^(?:and|(?!leaders[’'])\\p{L}+(?:’s|s’)|${others})$`, 'iu')

/** A meeting of that name. */
export function meeting(name: string, year: number, place: string | null): Meeting {
  const words = name
    .replace(/\bUnited States\b/g, 'US')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’'.]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return { slug: settledSlug([...(words ?? []), year].join('-')), name, year, place }
}

/**
 * A summit's name in addresses without what tells no summit from another: that leaders meet at it, and an article. So the
 * "Reed Leaders’ Summit of the Shores" is the "Reed Summit of Shores"; but leaders of business, of women or of the young
 * are no leaders of states, and their summit is their own.
 *
 * @example
 * settledSlug('lake-leaders-summit-2031') // 'lake-summit-2031'
 */
export const settledSlug = (slug: string): string =>
  slug.replace(ofLeaders, '').replace(/(?<=-(?:of|for|on)-)the-/g, '')

const ofLeaders = new RegExp(`(?<!\\b(?:${others})-)\\bleaders-(?=summit-)`, 'u')

const numberOr = (year: string | undefined, other: number) => (year === undefined ? other : Number(year))

const capitalised = (word: string) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
