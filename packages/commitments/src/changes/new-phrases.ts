import { familiesIn } from '../meaning/word-families.ts'
import type { Commitment } from '../schema.ts'
import { describing } from './asides.ts'
import { thingIn } from './noun-phrase.ts'
import { isKnown, type Phrase, tellingIn } from './phrases.ts'
import { wholeWordsOf } from './whole-words.ts'

/** What one wording has and the other lacks. */
export interface NewPhrases {
  /** Limits, each with its whole list: "in winter and spring". */
  readonly limits: readonly Phrase[]
  /** What is joined to the object, and members of a limit that the other has with other members. */
  readonly joined: readonly Phrase[]
}

/** Those of a wording's phrases none of whose telling words the other has. */
export function newPhrases(
  phrases: readonly Phrase[],
  here: Commitment,
  there: Commitment,
  known: ReadonlySet<string>,
): NewPhrases {
  const told = toldElsewhere(here, there)
  const isNew = (phrase: Phrase) => isNewTo(phrase, here, known, told) && !isPlaceThere(phrase, there)
  const [limits, joined]: [Phrase[], Phrase[]] = [[], []]
  let [isBehindNew, isExample] = [false, false]
  for (const list of listsOf(phrases)) {
    const [first] = list
    if (first === undefined) continue
    // What the other wording gives no examples of may hold these.
    if (/^(?:such as|including)$/.test(first.opener)) isExample = !listsThings.test(there.quote)
    else if (first.kind !== 'joined') isExample = false
    if (isExample) continue
    const isAfterNew = isBehindNew
    isBehindNew = isNewAtAll(list.at(-1) ?? first, known)
    if (first.kind !== 'limit') {
      if (first.kind === 'joined' && isNew(first)) joined.push(first)
      continue
    }
    // What is said of something new limits nothing that was promised before.
    if (isAfterNew || isOfNew(first, here.quote, known) || list.some(({ text }) => isOpen.test(text)))
      continue
    const isVague = (phrase: Phrase) => isUntold(phrase, here) && !there.quote.includes(phrase.text)
    if (list.every((phrase) => isNew(phrase) || isVague(phrase)) && list.some(isNew))
      limits.push({ ...first, end: list.at(-1)?.end ?? first.end })
    else joined.push(...list.filter((phrase) => isNew(phrase) && !isUntold(phrase, here)))
  }
  return { limits, joined }
}

const listsThings = /(?<!\p{L})(?:such as|including)(?!\p{L})/u

/** Each phrase, a limit together with what is listed behind it. */
function listsOf(phrases: readonly Phrase[]): Phrase[][] {
  const lists: Phrase[][] = []
  for (const [at, phrase] of phrases.entries()) {
    const last = lists.at(-1)
    const before = phrases[at - (last?.length ?? 0) - 1]
    if (last?.[0]?.kind === 'limit' && isListed(phrase, last.at(-1), before)) last.push(phrase)
    else lists.push([phrase])
  }
  return lists
}

/**
 * Whether what is joined behind a limit is of it; not "…, working with pilots". In "ferries, salt for roads, and eels" the
 * list goes on behind its limit.
 */
function isListed(
  { kind, opener, text, start }: Phrase,
  last: Phrase | undefined,
  beforeLimit: Phrase | undefined,
): boolean {
  if (kind !== 'joined' || !/^(?:and|or|as well as|plus|,)$/.test(opener)) return false
  if (isOpen.test(text)) return true
  const isBehindComma = opener === ',' || start > (last?.end ?? start)
  if (isBehindComma && beforeLimit?.kind === 'joined') return false
  const [first, next] = wholeWordsOf(text)
  return (
    thingIn(text) !== null && (first?.pos !== 'VERB' || next === undefined || describing.test(first.lower))
  )
}

/** "in the lakes and beyond", "in Orsk as well as globally": where such a list ends, nothing is shut out. */
const isOpen =
  /(?<!\p{L})(?:beyond|elsewhere|everywhere|globally|worldwide|abroad|others?|(?:the|around the|all the) (?:whole )?(?:world|globe))(?!\p{L})/iu

/** "a survey of eels" where the other speaks of no survey. */
function isOfNew({ opener, start }: Phrase, quote: string, known: ReadonlySet<string>): boolean {
  const before = familiesIn(quote.slice(0, start)).at(-1)
  return opener === 'of' && before !== undefined && !known.has(before)
}

/** Whether a stretch is new altogether. */
function isNewAtAll({ text }: Phrase, known: ReadonlySet<string>): boolean {
  if (/\d/.test(text)) return false
  const words = familiesIn(text)
  return words.length > 0 && words.every((word) => !isKnown(word, known))
}

const isUntold = ({ text }: Phrase, here: Commitment) => tellingIn(withoutLetters(text), here).length === 0

function isNewTo(
  { kind, opener, text }: Phrase,
  here: Commitment,
  known: ReadonlySet<string>,
  told: ReadonlySet<string>,
): boolean {
  // Numbers and dates are changes of their own.
  if (kind === 'core' || kind === 'aside' || /\d/.test(text)) return false
  const words = tellingIn(withoutLetters(text), here)
  if (words.length === 0) return /^(?:in|within)$/.test(opener) && isPlace.test(text) && !known.has('region')
  return words.every((word) => !isKnown(word, known)) && words.some((word) => !told.has(word))
}

/** "the Lake Rescue Command (LRC)": the letters tell nothing that the name does not. */
const withoutLetters = (text: string) => text.replace(/ ?\([^()]*\)?/gu, '')

/** Places that any text names. */
const isPlace =
  /^(?:the|our|this) (?:\p{L}+ )?(?:region|hemisphere|continent|basin)$|^(?:the )?(?:North |South |Latin |Central )?Americas?$|^(?:Africa|Asia|Europe)$/u

/** "in the region", where the other wording names the place: they may be one. */
const isPlaceThere = ({ opener, text }: Phrase, there: Commitment) =>
  /^(?:in|across|throughout|within)$/.test(opener) &&
  /^(?:the|our|this) (?:region|hemisphere)$/u.test(text) &&
  namesPlace.test(there.quote)

const namesPlace = /(?<!\p{L})(?:in|across|throughout|within|to|for|of) (?:the )?\p{Lu}/u

/** What the fields of the wording tell where the other's tell something as well: those who gain, the body. */
function toldElsewhere(here: Commitment, there: Commitment): ReadonlySet<string> {
  const gains = here.beneficiary !== null && there.beneficiary !== null ? here.beneficiary : ''
  const counted = here.target !== null && there.target !== null ? here.target.metric : ''
  return new Set([gains, counted, here.mechanism ?? ''].flatMap((text) => tellingIn(text, here)))
}
