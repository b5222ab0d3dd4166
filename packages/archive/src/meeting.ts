/** Which summit or other high meeting a document belongs to, by its title and its opening words alone. */
import type { DocumentRecord } from '@readout/record'

export interface Meeting {
  /** `north-american-leaders-summit-2021` */
  readonly slug: string
  /** As the document names it, without year, number and "virtual": `North American Leaders’ Summit`. */
  readonly name: string
  /** `2021`; of the name, else of the document. */
  readonly year: number
  /** Where it is held, as the document says beside the name. */
  readonly place: string | null
}

/**
 * The meeting that a document is about: the first that its title names, else one that its opening says was held,
 * attended or is to come. Null where neither names one, and for a document without a day, for the year tells one
 * meeting of a name from the next.
 *
 * A name is a run of capitals that ends in "Summit", "Leaders’ Meeting" or "Ministerial", with what it is of, for
 * or on; or one with a number that ends in "Committee", "Council", "Dialogue" or "Conference". Meetings of a
 * committee that counts them are told apart by the number, for it may meet several times a year. Nothing is known
 * beyond these words: two summits of one name and year are one to this rule, and a text that does not name its
 * meeting belongs to none.
 *
 * @example
 * const record = read('---\ndate: 2031-03-04\n---\n# Fact Sheet: the 2031 Lake Leaders’ Summit in Vell\n\nWe met.')
 * meetingOf(record)?.slug // 'lake-leaders-summit-2031'
 */
export function meetingOf({ meta, passages }: DocumentRecord): Meeting | null {
  const year = Number(meta.date?.slice(0, 4))
  if (!Number.isInteger(year) || year === 0) return null
  const title = plain(meta.title ?? '')
  const titled = firstNamed(title, year, (before) => !isLookingBack.test(before))
  // A text of a later year tells what came of a meeting.
  if (titled !== null) return titled.year < year ? null : titled
  let read = 0
  for (const passage of passages) {
    if (passage.kind === 'turn' || passage.kind === 'table-row') continue
    for (const sentence of plain(passage.text).split(/(?<=[.!?]["”’]?) +(?=\p{Lu})/u)) {
      if (read > openingLength) return null
      read += sentence.length
      if (isAboutAnother(sentence, year)) continue
      const named = firstNamed(sentence, year, (before) => isAt.test(before))
      // Another year's meeting is only looked back on, or forward to.
      if (named?.year === year) return named
    }
  }
  return null
}

/** Characters from the beginning in which a sentence begins that counts as opening: a head with place and time, and two or three sentences. */
const openingLength = 900

const isLookingBack =
  /\b(?:since|last year|previous|prior|years? ago|first announced|anniversary|marks? one year)\b/i
/** Whether a sentence of the opening looks back on a meeting, or forward to one, that the text was not made for. */
function isAboutAnother(sentence: string, year: number): boolean {
  if (isLookingBack.test(sentence) || isTalk.test(sentence)) return true
  if (/\btoday\b/i.test(sentence)) return false
  const years: readonly string[] = sentence.match(/\b(?:19|20)\d{2}\b/g) ?? []
  return isCarriedOut.test(sentence) || (years.length > 0 && !years.includes(String(year)))
}

/** What was begun at a meeting is told of later. */
const isCarriedOut =
  /\b(?:fulfil\w*|deliver\w* on|established|launched|created|commitments? (?:made|by)|pledge made)\b/i

/** A meeting that others talk about is not theirs. */
const isTalk = /\b(?:discuss\w*|look\w* forward|prepar\w*|upcoming|plann\w*|next|agenda for|reviewed)\b/i
/** What stands before the name where a text was made at the meeting, or for it. */
const isAt =
  /\b(?:at|for|during|(?:margins|sidelines|occasion|conclusion|end|opening) of|host\w*|conven\w*|attend\w*|participat\w* in|join\w*|following|after|ahead of|before|preview\w*) (?:(?:the|our|a|an|this year’s|today’s|tomorrow’s) )?$/i

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const capital = String.raw`(?:\p{Lu}[\p{L}\p{M}\d.’'&-]*|\d{1,2}(?:st|nd|rd|th)|\d{4}|\+ ?\d|[–-])`
/** Capitals in a row, some joined by "and" or "of". */
const run = String.raw`(?:${capital} (?:(?:and|of) (?=\p{Lu}))?){0,8}`
/** A number of a series: "Third", "10th". */
const ordinal =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th))(?:-ever)?$/i
const isYear = /^(?:19|20)\d{2}$/
/** Words that say how or when a meeting is held, and belong to no name. */
const manner = new RegExp(
  `^(?:annual|virtual|upcoming|next|extraordinary|special|inaugural|in-person|historic|${month}(?:’s)?)$`,
  'iu',
)
/** Words that come before a name in a headline and belong to what is said of it. */
const said =
  /^(?:(?:At|The|By|On|For|In|To|An?|With|From|Before|During|After|Ahead|Following|Under|As|His|Her|Our|Its)|(?:fact|sheet|readout|remarks?|statements?|joint|communiqu\p{L}*|press|call|background|gaggle|briefing|advisory|summary|preview\p{L}*|announcement|hosts?|hosting|holds?|attends?|attending|joins?|announces?|convenes?|opens?|launch\p{L}*|deliverables|president|prime|minister|secretary)|(?!women|men|children|people)\p{L}+’s)$/iu
/** What a headline puts behind a name. */
const afterwards =
  / (?:\p{L}+ )?(?:deliverables|accomplishments)\b.*| (?:summary|opening|closing|session|virtual|plenary|remarks|participation)\b.*/iu

const headed = new RegExp(
  String.raw`(?<![\p{L}\d])(${run})(Summit|Leaders[’']? Meeting|Ministerial)(?! Committee)(?: (?:Meeting|Conference))?(?![\p{L}-])(?: ((?:19|20)\d{2})\b)?((?: (?:[Oo]f|[Ff]or|[Oo]n) (?:[Tt]he )?(?!${month})(?:\p{Lu}[\p{L}\d’'-]*(?: (?:and|to|on|of) (?=\p{Lu}))?[ ]?){1,7})?)(?: ?in ((?:19|20)\d{2})\b)?(?: ?(?:at|in) (?!${month})(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}))?(,(?= (?:(?:and|the) )*\p{Lu}))?`,
  'gu',
)
const counted = new RegExp(
  String.raw`(?<![\p{L}\d])(${run})(Committee|Council|Dialogue|Conference|Working Group|Task Force)(?:[’']s|s[’'])?((?: (?:${capital}|meeting|ministerial)){0,3})`,
  'gu',
)

function firstNamed(text: string, year: number, isOwn: (before: string) => boolean): Meeting | null {
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
    const number = named?.number ?? after.split(' ').find((word) => ordinal.test(word)) ?? null
    if (named === null || number === null || !/meeting|ministerial/i.test(after)) continue
    if (isOwn(text.slice(0, match.index + named.from)))
      return meeting(`${capitalised(number)} ${named.name} meeting`, named.year ?? year, null)
  }
  return null
}

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
  const isNamed =
    name.some((word) => !/^(?:leaders[’']?|[–-])$/i.test(word)) || /^(?:of|for|on) \S+ ?/.test(subject)
  if (!isNamed) return null
  const year = own.find((word) => isYear.test(word))
  return {
    name: [...name, head, subject].filter(Boolean).join(' '),
    year: year === undefined ? null : Number(year),
    number: own.find((word) => ordinal.test(word)) ?? null,
    from: words.slice(0, start).join(' ').length + (start > 0 ? 1 : 0),
  }
}

function meeting(name: string, year: number, place: string | null): Meeting {
  const words = name
    .replace(/\bUnited States\b/g, 'US')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’'.]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return { slug: [...(words ?? []), year].join('-'), name, year, place }
}

const numberOr = (year: string | undefined, other: number) => (year === undefined ? other : Number(year))

const capitalised = (word: string) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** Spaces of every kind as one, and marks that are not seen gone. */
function plain(text: string): string {
  return text
    .replace(/[\u2060\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/'/g, '’')
}
