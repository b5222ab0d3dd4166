/** Where the noun phrase of an actor begins, past what the sentence opens with. */
import { isBase, isCapital, isParticiple, isVerb } from '../words/clauses.ts'
import { isMonth } from '../words/months.ts'
import type { Token } from '../words/tokens.ts'
import { firstWithin, lastWithin } from '../words/within.ts'
import { isActor } from './actors.ts'

/** "In states such as Orsk, Vell, and Dray, the Bank": a list is closed before who acts. */
function behindListed(tokens: readonly Token[], from: number, start: number, index: number): number {
  const comma = lastWithin(tokens, start + 1, index, ({ text }) => text === ',')
  const isClosed = lastWithin(tokens, start + 1, comma, ({ lower }) => lower === 'and') > 0
  const isOpened = tokens[from]?.pos === 'ADP' && from < start
  return comma > 0 && isClosed && isOpened && tokens[comma + 1]?.lower === 'the' ? comma + 1 : start
}

/** Back over determiners, adjectives, names and joined names ("the United States, Japan, and the ROK"). */
export function nounPhraseStart(tokens: readonly Token[], index: number, from: number): number {
  // "the Lake Development Bank (LDB) announced": its letters stand for the name before them.
  const bracket = bracketAround(tokens, index)
  if (bracket - 1 > from) return nounPhraseStart(tokens, bracket - 1, from)
  let start = index
  while (start > from) {
    const token = tokens[start - 1]
    if (token === undefined) break
    const open = token.text === ')' ? bracketBefore(tokens, start - 1) : -1
    if (open > from) {
      start = open
      continue
    }
    const isPart =
      /^(?:DET|ADJ|PROPN|NUM|NOUN|PART)$/.test(token.pos) ||
      /^(?:our|their|my|its|his|her)$/.test(token.lower) ||
      // "the supply chains working group"
      (token.lower === 'working' && /^groups?$/.test(tokens[start]?.lower ?? ''))
    // "military and civilian pilots"
    const joinsKinds =
      token.lower === 'and' && tokens[start]?.pos === 'ADJ' && tokens[start - 2]?.pos === 'ADJ'
    const joins =
      start - 2 >= from &&
      (joinsKinds ||
        (/^(?:,|and|&|of|“|”|"|-)$/.test(token.lower) &&
          /^(?:PROPN|NOUN|PUNCT)$/.test(tokens[start - 2]?.pos ?? '')) ||
        // "middle-income ports"
        (token.text === '-' && /^(?:ADJ|ADV|NUM)$/.test(tokens[start - 2]?.pos ?? '')))
    // The tagger takes the "Working" of a working group for a verb.
    const isOfName = start > 1 && /^\p{Lu}\p{Ll}/u.test(token.text) && isCapital(tokens[start - 2])
    const isOfOffice =
      token.lower === 'for' && start - 2 >= from && opensOffice.test(tokens[start - 2]?.text ?? '')
    if (!isPart && !joins && !isOfName && !isOfOffice) break
    // "… for pilots, and this fund will", "Today, my Ministry": what is pointed at begins a phrase of its own.
    if (/^(?:this|these|my|his|her)$/.test(tokens[start]?.lower ?? '')) break
    // "the time the two leaders will spend", "the $2 million the Bank lends": what stands right before an article is another phrase.
    if (/^(?:the|an?)$/.test(tokens[start]?.lower ?? '') && /^(?:NOUN|NUM)$/.test(token.pos)) break
    start--
  }
  // "In Bali, Indonesia, President Ask will …", "In opening the lock, President Ask and President Hale …": a title begins anew.
  const titled = firstWithin(
    tokens,
    start + 1,
    index,
    (token, at) =>
      token.text === ',' &&
      /^(?:President|Prime|Chancellor|Secretary|Minister)$/.test(tokens[at + 1]?.text ?? ''),
  )
  const opened = behindOpening(tokens, start, index) ?? behindOwned(tokens, start, index)
  // "… will dredge the channel, and Vell will …": what a verb governs is no part of the next subject.
  if (titled > 0 && (isVerbAt(tokens, start - 1) || isParticiple(tokens[start]))) start = titled + 1
  else if (opened === null && isVerbAt(tokens, start - 1)) {
    // "Following the Lake Forum, Orsk and Vell": the first comma closes what the sentence opens with.
    const isOpening = start - 1 === from && /ing$/.test(tokens[start - 1]?.lower ?? '')
    const isEnd = (token: Token, at: number) =>
      at >= start && at < index && (isOpening ? token.text === ',' : /^(?:,|and)$/.test(token.lower))
    const end = isOpening ? tokens.findIndex(isEnd) : tokens.findLastIndex(isEnd)
    if (end >= start) start = end + 1
  }
  if (titled > 0 && /^(?:in|at)$/.test(tokens[Math.max(from, start - 3)]?.lower ?? '')) start = titled + 1
  if (opened !== null) start = opened
  else start = behindListed(tokens, from, start, index)
  while (start < index && (/^[,\-”]$|^and$|^of$/.test(tokens[start]?.lower ?? '') || isYearOf(tokens, start)))
    start++
  return start
}

/** Where the bracket opens that a name fills: "the Republic of Lower Vell (“Lower Vell”)"; -1 where it stands in none. */
function bracketAround(tokens: readonly Token[], index: number): number {
  let at = index - 1
  if (/^[)”"]$/.test(tokens[index + 1]?.text ?? '')) while (tokens[at]?.pos === 'PROPN') at--
  if (/^[“"]$/.test(tokens[at]?.text ?? '')) at--
  return tokens[at]?.text === '(' ? at : -1
}

/** "On 10 January, 2034 President Hale decided": the year of a day. */
export const isYearOf = (tokens: readonly Token[], at: number) =>
  /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.text === ',' &&
  (tokens[at - 2]?.pos === 'NUM' || isMonth(tokens[at - 2]))

/** Where the bracket that closes at `close` opens and names somebody: "Vell (“Vell”)"; -1 where none does. */
function bracketBefore(tokens: readonly Token[], close: number): number {
  const open = lastWithin(tokens, 0, close, ({ text }) => /^[()]$/.test(text))
  const names = tokens[open]?.text === '(' && close - open <= longestBracket
  return names && tokens.slice(open - 1, close).some((_, at) => isActor(tokens, open - 1 + at)) ? open : -1
}

const longestBracket = 9

/** "the Agency for Shore Works", "Advisor for Ice" */
const opensOffice =
  /^(?:Agency|Cent(?:ers?|re)|Office|Institute|Bureau|Council|Commission|Committee|Administration|Authority|Partnership|Coalition|Alliance|Network|Program(?:me)?|Plan|Fund|Advisor|Secretary|Corporation|Board)$/

/**
 * "In line with its strategy, the states …", "To this end, Orsk …": what the sentence opens with is no part of who acts. "The
 * Minister of Waters, the Warden of the Lock, and …" are all of them.
 */
function behindOpening(tokens: readonly Token[], start: number, index: number): number | null {
  const before = start === 0 ? undefined : tokens[start - 1]
  const isPhrase =
    /^(?:ADP|SCONJ)$/.test(before?.pos ?? '') ||
    /^(?:as|that|this)$/.test(before?.lower ?? '') ||
    isVerbAt(tokens, start - 1)
  // "As part of the Dyke Fund, Orsk and Vell will"
  if (before?.lower === 'as' && tokens[start]?.lower === 'part') {
    const first = firstWithin(tokens, start + 1, index, ({ text }) => text === ',')
    return first < 0 ? null : first + 1
  }
  const comma = tokens.findLastIndex(
    (token, at) =>
      at > start &&
      at < index &&
      token.text === ',' &&
      tokens[at - 1]?.pos === 'NOUN' &&
      (isPhrase || !tokens.slice(start, at).some((_, i) => isActor(tokens, start + i))) &&
      (/^(?:the|an?|our|both|all|these)$/.test(tokens[at + 1]?.lower ?? '') ||
        (isCapital(tokens[at + 1]) &&
          (isPhrase || !tokens.slice(start, at).some(({ text }) => text === ',')))),
  )
  return comma < 0 ? null : comma + 1
}

/** "At the Wardens’ Summit, Lake states will": what somebody owns ends with its comma; "Orsk’s Ministry, the Bank, and" goes on. */
function behindOwned(tokens: readonly Token[], start: number, index: number): number | null {
  if (start === 0 || !/^[’']s?$/.test(tokens[start - 1]?.text ?? '')) return null
  const comma = firstWithin(tokens, start + 1, index, ({ text }) => text === ',')
  const isList = tokens.slice(comma, index).some(({ lower }) => lower === 'and')
  return comma < 0 || isList ? null : comma + 1
}

/** Behind "to" the tagger takes some verbs for nouns: "To advance these aims, …". */
const isVerbAt = (tokens: readonly Token[], at: number) =>
  at >= 0 && (isVerb(tokens[at]) || (at > 0 && tokens[at - 1]?.lower === 'to' && isBase(tokens[at])))
