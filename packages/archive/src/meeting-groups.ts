/** Meetings of a group of states whose leaders speak of theirs without its name. */
import { capital, type Meeting, meeting } from './meeting-names.ts'

/**
 * The meeting that the leaders of a group call theirs, after the group.
 *
 * @example
 * heldByGroup('We, the Leaders of the Lake States, met in Vell for our annual Summit.', 2031)?.name // 'Lake States Summit'
 */
export function heldByGroup(sentence: string, year: number): Meeting | null {
  const [, group, head] = theirs.exec(sentence) ?? []
  if (group === undefined || head === undefined) return null
  return meeting(`${group} ${capitalised(head)}`, year, placeIn(sentence))
}

/** A list of states, "the Leaders of Orsk, Vell, and Tamar", is no group. */
const theirs = new RegExp(
  String.raw`\b(?:[Ll]eaders|[Hh]eads of [Ss]tate and(?: of)? [Gg]overnment) of (?:the )?(${capital}(?: ${capital}){0,4})(?: \([^)]{2,12}\))?,? (?!(?:and|the) )(?=\p{Ll})[^.;]{0,120}?\b(?:for|at|held|conven\w+|conclud\w+|conclusion of) our (?:(?!last|previous|earlier|recent)[\p{Ll}\d][\p{Ll}\d-]* ){0,3}([Ss]ummit|[Ll]eaders[’] [Mm]eeting)\b(?! \p{Lu})`,
  'u',
)

/**
 * The summit of a group that goes by its number, whose leaders' text is titled with the place in which they met. Such a
 * group has one a year.
 *
 * @example
 * namedAfterPlace('G5 Vell Leaders’ Communiqué', 'We met in Vell on 3 and 4 March.', 2031)?.name // 'G5 Summit'
 */
export function namedAfterPlace(title: string, sentence: string, year: number): Meeting | null {
  const [, group, before, after] = leadersText.exec(title) ?? []
  const place = placeIn(sentence)
  if (group === undefined || place === null) return null
  return [before, after].some((words) => words !== undefined && `${words} `.startsWith(`${place} `))
    ? meeting(`${group} Summit`, year, place)
    : null
}

const names = String.raw`\p{Lu}[\p{L}’-]*(?: (?:d[aeo]s? |l[ao]s? )?\p{Lu}[\p{L}’-]*){0,3}`
const leadersText = new RegExp(String.raw`^(?:The )?(G\d{1,2}) (?:(${names}) )?Leaders’(?: (${names}))?`, 'u')
const met = new RegExp(
  String.raw`\b(?:met|meet|meeting|gathered|gather|convened?|assembled)\b[^.,;]{0,40}? in (${names})`,
  'u',
)

const placeIn = (sentence: string): string | null => met.exec(sentence)?.[1] ?? null

const capitalised = (words: string) => words.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())
