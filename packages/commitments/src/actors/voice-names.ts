/** Names of those whom texts quote, and whether they speak for a government. */
import { words } from '../words/list.ts'
import { codesOf, listsOf } from './speakers.ts'

/**
 * Whether words before a quotation are the name of somebody: "Rep. Lo Bem (D-XX)", "Orsk Lines"; not "On ferries", "PROMISE
 * MADE", "section 3 is amended to read as follows".
 */
export function isNameOfVoice(label: string): boolean {
  const parts = label
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .split(/\s+/)
  return (
    /\p{Ll}/u.test(label) &&
    !/\d/.test(parts.join(' ')) &&
    !notNames.test(label) &&
    parts.every((word) => /^[^\p{Ll}]/u.test(word) || small.has(word.replace(/,$/, '')))
  )
}

const small = words('of the and for at on in to by with a an de da di del la le van von der den bin al el')

/** Opens a topic or a part of a text. */
const notNames =
  /^(?:On|In|From|At|For|About|As|By|Under|Section|Sec|Article|Principle|Goal|Pillar|Title|Part|Statement|Joint|Promises?|Read|Note|Update|Background|Today|Yesterday)(?!\p{L})/u

/** Whether a name shows that its bearer does not speak for a government. */
export const isSurelyOther = (name: string): boolean =>
  former.test(name) ||
  (!ofOwn.test(name) && stateLedBy(name) === null && (others.test(name) || headed.test(name)))

/**
 * Whether somebody speaks for a government by the name: "President Ask", "Energy Secretary Bem"; not "Ferry Union President
 * Bem", "Lo Bem, Chair".
 */
export const isOfGovernment = (name: string): boolean =>
  !isSurelyOther(name) &&
  (stateLedBy(name) !== null ||
    ofOwn.test(name) ||
    officers.test(name) ||
    (directors.test(name) && !houses.test(name)))

/**
 * The codes of the state or body that somebody leads, by the name: of "Canadian Prime Minister Bem" Canada; none where it is
 * not said; null for who leads none.
 *
 * @example
 * stateLedBy('Canadian Prime Minister Bem') // ['CA']
 * stateLedBy('President Ask') // []
 * stateLedBy('Ferry Union President Dray') // null
 */
export function stateLedBy(name: string): string[] | null {
  const [, rankAndBefore = '', office = '', behind = ''] = headed.exec(name) ?? []
  if (office === '' || former.test(name)) return null
  const before = rankAndBefore.replace(ranks, '')
  const [own, behindIt] = [listsOf(before).flat(), listsOf(behind).flat()]
  const isOfState =
    before === '' ||
    office === 'Prime Minister' ||
    (own[0]?.start === 0 && (own.at(-1)?.end ?? 0) >= before.length) ||
    (/^ of /.test(behind) && behindIt.length > 0)
  // "President Lo Bem, Ferry Union"
  const isOfClub = /President$/.test(office) && behind.includes(',')
  return isOfState && !isOfClub ? codesOf([...own, ...behindIt]) : null
}

/** What stands before an office, the office, and what stands behind it; "to the President" and "President Ask’s" hold none. */
const headed =
  /^(?:[Tt]he )?(.*?)(?:[’']s)? ?(?<!\p{L}|\b(?:to|of) (?:the )?)((?:Vice )?President|Prime Minister|Chancellor|Taoiseach|King|Queen|Crown Prince|Emir|Foreign Minister|Defen[sc]e Minister|(?:Secretary|Director)[ -]General|(?:Attorney|Solicitor) General|(?:Secretary|Commissioner) of)(?!\p{L}| \p{Lu}[\p{L}.-]*[’']s)(.*)$/u

const ranks = /^(?:(?:Acting|Deputy|Assistant|Under|Principal|U\.?S\.?|United States) ?)+/

const former = /(?:^|, |and )(?:Former|Then|Ex)(?:-| )/

/** "White House Adviser", "Adviser to the President", "President Ask’s Adviser" */
const ofOwn = /White House|to the (?:Vice )?President|President \p{Lu}[\p{L}.-]*[’']s/u

/** Members of parliaments, heads of regions and towns, of firms and clubs, those who write, and what they belong to. */
const others =
  /(?<!\p{L})(?:Reps?|Sens?|Govs?|Lt|Senators?|(?<!Trade )Representatives?|Congress(?:man|woman|member|men|women)s?|Delegates?|Governors?|Mayors?|Council(?:member|man|woman)|Sheriff|CEO|CFO|COO|CTO|[SE]?VP|Chief (?:Executive|Operating|Financial)|(?:Executive|Managing) Director|Executive Vice|President and|(?:Co-)?Founders?|Owner|Prof(?:essor)?|Fellow|Author|Commentator|Analyst|Editor|Reporter|Correspondent|Organizer|Secretary-Treasurer|Whip|Associations?|Federation|Coalition|Alliance|Union|University|Caucus|Chamber|Republicans|Democrats|Airlines|Inc|Corp|LLC|Lines|News|Times|Post|Journal|Tribune)(?!\p{L})/u

const officers =
  /(?<!\p{L})(?:Secretary|Minister|Administrator|Surgeon General|Ambassador|Czar|Trade Representative|Chief of Staff|Joint Chiefs|Department of)(?!\p{L})/u

/** Offices that governments and others have: "Director Bem", "Budget Director Bem"; not "Lo Bem, Director, Orsk Ferries". */
const directors =
  /^[^,]*(?<!\p{L})(?:Adviso?r|Envoy|Director|Commissioner|Counselor|Admiral|General)(?!\p{L})/u
const houses =
  /(?<!\p{L})(?:Institute|Foundation|Fund|Cent(?:er|re)|Society|Project|Council|Conference|Counsel)(?!\p{L})/u
