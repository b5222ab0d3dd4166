/** Which summit or other high meeting a document belongs to, by its title and its opening words alone. */
import type { DocumentRecord } from '@readout/record'
import { heldByGroup, namedAfterPlace, placedBehind } from './meeting-groups.ts'
import { firstCounted, firstNamed, type Meeting, whichOne } from './meeting-names.ts'
import { plain, titleAsWritten } from './meeting-words.ts'
import { month, monthNames } from './months.ts'

export type { Meeting } from './meeting-names.ts'

/**
 * The meeting that a document is about: the first that its title names, else one that its opening says was held,
 * attended or is to come. Null where neither names one, and for a document without a day, for the year tells one
 * meeting of a name from the next.
 *
 * A name is a run of capitals that ends in "Summit", "Leaders’ Meeting" or "Ministerial", with what it is of, for
 * or on; or one with a number that ends in "Committee", "Council", "Dialogue" or "Conference". Meetings of a
 * committee that counts them are told apart by the number, for it may meet several times a year. A meeting without
 * a name of its own is named after the group whose leaders speak of it as theirs. Nothing is known beyond these
 * words: two summits of one name and year are one to this rule, and a text that does not name its meeting belongs to
 * none. Nor is what some agree among themselves at a meeting of more, or at its margins, a text of that meeting.
 *
 * @example
 * const record = read('---\ndate: 2031-03-04\n---\n# Fact Sheet: the 2031 Lake Leaders’ Summit in Vell\n\nWe met.')
 * meetingOf(record)?.slug // 'lake-summit-2031'
 */
export function meetingOf({ meta, passages }: DocumentRecord): Meeting | null {
  const day: Day = { year: Number(meta.date?.slice(0, 4)), month: Number(meta.date?.slice(5, 7)) }
  if (!Number.isInteger(day.year) || day.year === 0) return null
  const sentences = openingOf(passages)
  const title = placedBehind(titleAsWritten(plain(meta.title ?? ''), passages), sentences)
  const titled = firstNamed(
    title,
    day.year,
    (before) => !isLookingBack.test(before) && !isBeside.test(before),
  )
  // A text of a later year tells what came of a meeting.
  if (titled !== null) return titled.year < day.year ? null : titled
  for (const written of sentences) {
    const sentence = placedBehind(written, sentences)
    const isOther = isAboutAnother(sentence, day)
    const named =
      namedAfterPlace(title, sentence, day.year) ??
      (isOther ? null : namedIn(sentence, day.year)) ??
      countedIn(sentence, day)
    // Another year's meeting is only looked back on, or forward to.
    if (named?.year === day.year) return named
    // What a text made beside one meeting goes on to name is not its own either.
    if (!isOther && isMadeBeside(sentence, day.year)) return null
  }
  return null
}

/** The sentences with which a text opens. */
function openingOf(passages: DocumentRecord['passages']): string[] {
  const sentences: string[] = []
  let read = 0
  for (const { kind, text } of passages) {
    if (kind === 'turn' || kind === 'table-row') continue
    for (const sentence of plain(text).split(/(?<=[.!?]["”’]?) +(?=\p{Lu})/u)) {
      if (read > openingLength) return sentences
      read += sentence.length
      sentences.push(sentence)
    }
  }
  return sentences
}

interface Day {
  readonly year: number
  /** `1` to `12`; not a number where only the year is known. */
  readonly month: number
}

/** Characters from the beginning in which a sentence begins that counts as opening: a head with place and time, and two or three sentences. */
const openingLength = 900

function namedIn(sentence: string, year: number): Meeting | null {
  const isOwn = (before: string) => isFor.test(before) || (isAt.test(before) && !isOfAFew(sentence))
  return firstNamed(sentence, year, isOwn) ?? heldByGroup(sentence, year)
}

/** "Orsk hosted Vell in the fourth meeting of the Lake Committee to discuss locks": what was talked of is not it. */
const countedIn = (sentence: string, day: Day) =>
  firstCounted(
    sentence,
    day.year,
    (before) =>
      (isIn.test(before) || isFor.test(before) || isAt.test(before)) &&
      !isAboutAnother(sentence, day, before),
  )

const isMadeBeside = (sentence: string, year: number) =>
  firstNamed(sentence, year, (before) => isBeside.test(before) || isAt.test(before)) !== null

const isLookingBack =
  /\b(?:since|last year|previous|prior|years? ago|earlier this (?:morning|week|month|year)|first announced|anniversary|marks? one year)\b/i
/** A meeting at the margins of another is not that other: "on the margins of this year’s annual". */
const isBeside =
  /\b(?:(?:margins?|sidelines?|fringes?|edges?) (?:of|at)|alongside)(?: (?!(?:at|for|of|during|before|after|to|and|in) )[^\s.,;:]+){0,4} $/i

/**
 * Whether a sentence of the opening looks back on a meeting, or forward to one, that the text was not made for.
 *
 * @param told the part of it in which a meeting that is named behind would be talked about
 */
function isAboutAnother(sentence: string, day: Day, told = sentence): boolean {
  if (isLookingBack.test(sentence) || isTalk.test(told)) return true
  if (/\btoday\b/i.test(sentence)) return false
  const years: readonly string[] = sentence.match(/\b(?:19|20)\d{2}\b/g) ?? []
  return (
    isCarriedOut.test(sentence) ||
    (years.length > 0 && !years.includes(String(day.year))) ||
    isOfEarlierMonths(sentence, day.month)
  )
}

/** What was begun at a meeting is told of later. */
const isCarriedOut = new RegExp(
  String.raw`\b(?:fulfil\w*|deliver\w* on|buil(?:d|ds|t|ding) (?:up)?on|established|launched|created|commitments? (?:made|by)|pledge made|set (?:forth|out) (?:at|by)|last (?:saw|met|month|week|spring|summer|fall|autumn|winter|${month}))\b`,
  'i',
)

/** Whether all the months that a sentence names were over: a text of May tells of "the Summit in March". */
function isOfEarlierMonths(sentence: string, own: number): boolean {
  const named = sentence.match(eachMonth) ?? []
  return named.length > 0 && named.every((name) => monthNames.indexOf(name) + 1 < own)
}

const eachMonth = new RegExp(String.raw`\b${month}\b`, 'g')

/** A meeting that others talk about is not theirs. */
const isTalk =
  /\b(?:discuss\w*|look\w* forward|prepar\w*|upcoming|plan(?:n\w*|s for)|next|agenda for|reviewed)\b/i
const article = `(?:(?:the|our|its|a|an|this year’s|today’s|tomorrow’s) )?${whichOne}$`
/** What stands before the name where a text was made for the meeting. */
const isFor = new RegExp(
  String.raw`\b(?:for|(?:occasion|conclusion|end|opening) of|host\w*|conven\w*|attend\w*|participat\w* in|join\w*|ahead of|before|preview\w*) ${article}`,
  'i',
)
/** What stands before it where a text tells what was done at the meeting: by all who met, or by some of them. */
const isAt = new RegExp(String.raw`\b(?:at|during|following|after) ${article}`, 'i')
/** What stands before the number of a meeting at which they met: "hosted the ministers in the fourth meeting of". */
const isIn = new RegExp(String.raw`\bin ${article}`, 'i')

/**
 * Whether some met by themselves while they were at the meeting: one with another, or leaders of states that are
 * named one by one, and no others besides. "At the Lake Summit, the Premier met with the President of Vell."
 */
function isOfAFew(sentence: string): boolean {
  return (
    (meetsAnother.test(sentence) && !isMetByAll.test(sentence)) ||
    (leadersIn(sentence) > 1 && !andOthers.test(sentence))
  )
}

/** "met with the President", "spoke by himself with Vell’s"; whoever meets civil society may be all. */
const meetsAnother =
  /\b(?:[Mm]eets?|[Mm]et|[Mm]eeting|[Ss]poke) (?:[^\s.,]+ ){0,4}with (?:(?:the|an?|his|her|their|its|our|other|several|two|three|four|five|fellow) )*(?:\p{Ll}+ )?(?:\p{Lu}|leaders?\b|counterparts?\b|presidents?\b|premiers?\b|ministers?\b|chancellors?\b|king\b|queen\b)/u

/** "the nine leaders met with", where "both leaders" and "the leaders of Orsk and Vell" are a few. */
const isMetByAll =
  /(?<!\b(?:two|three|both) )\b(?:[Ll]eaders|[Hh]eads of [Ss]tate(?: and(?: of)? [Gg]overnment)?|[Mm]embers)(?: of the (?:(?!and )[^\s,.;]+ ){0,3}[^\s,.;]+)?(?: (?:also|then|all|again|\p{Ll}+ly))* met (?:[^\s.,]+ ){0,4}with\b/u

/** "President Ida Ask and the other leaders": those who are named stand for all. */
const andOthers =
  /\b(?:and|with) (?:all )?(?:(?:the|his|her|their|our) )?(?:\p{Ll}+ )?(?:other|fellow) (?:[^\s.,]+ ){0,2}(?:leaders|heads|members|participants|partners)\b/u

/** How many leaders of states a sentence names: "Premier Ida Orsk of Vell". */
const leadersIn = (sentence: string) => sentence.match(leader)?.length ?? 0

const leader =
  /\b(?:President|Premier|Prime Minister|Chancellor|King|Queen|Emir|Crown Prince)(?: \p{Lu}[\p{L}\p{M}.’-]*,?){1,5}(?: \p{Ll}+)? of (?:the )?\p{Lu}|\bPresident(?: \p{Lu}[\p{L}.’-]*){1,3}\b/gu
