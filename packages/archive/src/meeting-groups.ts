/** Meetings of a group of states whose leaders speak of theirs without its name. */
import { codeOf } from '@readout/commitments'
import { capital, type Meeting, meeting } from './meeting-names.ts'

/**
 * The meeting that the leaders of a group call theirs, after the group.
 *
 * @example
 * heldByGroup('We, the Leaders of the Lake States, met in Vell for our annual Summit.', 2031)?.name // 'Lake States Summit'
 */
export function heldByGroup(sentence: string, year: number): Meeting | null {
  const [, group, head] = theirs.exec(sentence) ?? []
  if (group === undefined || head === undefined || codeOf(group) !== null) return null
  return meeting(`${group} ${capitalised(head)}`, year, placeIn(sentence))
}

/** A list of states, "the Leaders of Orsk, Vell, and Tamar", is no group, nor is one state. */
const theirs = new RegExp(
  String.raw`\b(?:[Ll]eaders|[Hh]eads of [Ss]tate and(?: of)? [Gg]overnment) of (?:the )?(${capital}(?: ${capital}){0,4})(?: \([^)]{2,12}\))?,? (?!(?:and|the) )(?=\p{Ll})[^.;]{0,120}?\b(?:for|at|held|conven\w+|conclud\w+|conclusion of) our (?:(?!last|previous|earlier|recent)[\p{Ll}\d][\p{Ll}\d-]* ){0,3}([Ss]ummit|[Ll]eaders[’] [Mm]eeting)\b(?! \p{Lu})`,
  'u',
)

/**
 * The summit of a group that goes by its number, whose leaders' text is titled with the place in which they met. Such a
 * group has one a year. That others met there, or that they did in another year, tells nothing of it.
 *
 * @example
 * namedAfterPlace('G5 Vell Leaders’ Communiqué', 'We met in Vell on 3 and 4 March.', 2031)?.name // 'G5 Summit'
 */
export function namedAfterPlace(title: string, sentence: string, year: number): Meeting | null {
  const [, group, before, after] = leadersText.exec(title) ?? []
  const place = group === undefined ? null : theirPlaceIn(sentence, year)
  if (place === null) return null
  return [before, after].some((words) => words !== undefined && `${words} `.startsWith(`${place} `))
    ? meeting(`${group} Summit`, year, place)
    : null
}

const names = String.raw`\p{Lu}[\p{L}’-]*(?: (?:d[aeo]s? |l[ao]s? )?\p{Lu}[\p{L}’-]*){0,3}`
const leadersText = new RegExp(String.raw`^(?:The )?(G\d{1,2}) (?:(${names}) )?Leaders’(?: (${names}))?`, 'u')
const meet =
  '(?:[Mm]et|[Mm]eet|[Mm]eeting|[Gg]athered|[Gg]athering|[Gg]ather|[Cc]onvened?|[Cc]onvening|[Aa]ssembled)'
const met = new RegExp(String.raw`\b${meet}\b[^.,;]{0,40}? in (${names})`, 'u')

/**
 * A summit's name with the place that stands in its midst put behind it, where the text says that they meet there. Any
 * other word there is what the summit is about, and part of its name: "Leaders’ Reed Summit".
 *
 * @example
 * placedBehind('Lake Leaders’ Vell Summit 2031', ['They will meet in Vell.']) // 'Lake Leaders’ Summit 2031 in Vell'
 */
export function placedBehind(words: string, sentences: readonly string[]): string {
  return words.replace(placed, (name, who: string, place: string, year = '') => {
    const there = new RegExp(
      String.raw`(?:^\W*In|\b(?:${meet}|[Hh]ost(?:s|ed|ing)?|[Hh]eld)\b[^.;]{0,60}? in) ${place}(?![\p{L}-])`,
      'u',
    )
    return sentences.some((sentence) => there.test(sentence)) ? `${who} Summit${year} in ${place}` : name
  })
}

const placed = new RegExp(String.raw`(\bLeaders’?|\bG\d{1,2}) (${names}) Summit\b( (?:19|20)\d{2}\b)?`, 'u')

const placeIn = (sentence: string): string | null => met.exec(sentence)?.[1] ?? null

/** "We met in Vell", "the Leaders of the Lake States, gathered in Vell", "Meeting in Vell, we". */
const theyMet = new RegExp(
  String.raw`\b(?:[Ww]e|[Ll]eaders(?: of (?:the )?${capital}(?: ${capital}){0,4})?(?: \([^)]{2,12}\))?),? (?:(?:have|had|all|again|today|first|are|will|\p{Ll}+ly) )*${met.source}`,
  'u',
)
const meetingThey = new RegExp(String.raw`^\W*${met.source}[^.;]{0,80}?, (?:we|the [Ll]eaders)\b`, 'u')

/** Where they met, unless at another time. */
function theirPlaceIn(sentence: string, year: number): string | null {
  const found = theyMet.exec(sentence) ?? meetingThey.exec(sentence)
  if (found === null) return null
  const [, place = ''] = found
  const told = upToClause.exec(sentence.slice(found.index + found[0].indexOf(` in ${place}`)))?.[0] ?? ''
  return isOfAnotherTime(`${sentence.slice(0, found.index)}${found[0]} ${told}`, year) ? null : place
}

/** The rest of a clause, with the year behind a day: " in Vell on March 3, 2031". */
const upToClause = /^[^,.;]*(?:, (?:19|20)\d{2}\b)?/

/** "last year", "in 2028" in a text of 2031. */
function isOfAnotherTime(words: string, year: number): boolean {
  const years: readonly string[] = words.match(/\b(?:19|20)\d{2}\b/g) ?? []
  return (
    /\b(?:last|previous|previously|earlier|ago|anniversary|since|next (?:year|month|week|time))\b/i.test(
      words,
    ) ||
    (years.length > 0 && !years.includes(String(year)))
  )
}

const capitalised = (words: string) => words.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())
