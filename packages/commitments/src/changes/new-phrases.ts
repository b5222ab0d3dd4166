import { familiesIn } from '../meaning/word-families.ts'
import type { Commitment } from '../schema.ts'
import { type Phrase, phrasesOf, tellingIn } from './phrases.ts'

/** Phrases none of whose telling words the other has. A list that begins with a new limit is one limit. */
export function newPhrases(here: Commitment, there: Commitment, known: ReadonlySet<string>): Phrase[] {
  const told = toldElsewhere(here, there)
  const found: Phrase[] = []
  let isInNewLimit = false
  let isBeforeNew = false
  for (const phrase of phrasesOf(here.quote)) {
    const isNew = isNewTo(phrase, here, known, told)
    const isLimitOfNew = phrase.kind === 'limit' && (isBeforeNew || isOfNew(phrase, here.quote, known))
    isBeforeNew = isNewAtAll(phrase, known)
    if (!isNew || isLimitOfNew) {
      isInNewLimit = false
      continue
    }
    const limit = found.at(-1)
    if (phrase.kind === 'joined' && isInNewLimit && limit !== undefined) {
      found[found.length - 1] = { ...limit, end: phrase.end }
      continue
    }
    isInNewLimit = phrase.kind === 'limit'
    found.push(phrase)
  }
  return found
}

/** "a survey of eels" where the other speaks of no survey. */
function isOfNew({ opener, start }: Phrase, quote: string, known: ReadonlySet<string>): boolean {
  const before = familiesIn(quote.slice(0, start)).at(-1)
  return opener === 'of' && before !== undefined && !known.has(before)
}

/** What follows a stretch that is new altogether tells of that, and limits nothing that was promised before. */
function isNewAtAll({ text }: Phrase, known: ReadonlySet<string>): boolean {
  const words = familiesIn(text)
  return words.length > 0 && words.every((word) => !known.has(word))
}

function isNewTo(
  { kind, opener, text }: Phrase,
  here: Commitment,
  known: ReadonlySet<string>,
  told: ReadonlySet<string>,
): boolean {
  // Numbers and dates are changes of their own.
  if (kind === 'core' || kind === 'means' || /\d/.test(text)) return false
  const words = tellingIn(text, here)
  if (words.length === 0) return /^(?:in|within)$/.test(opener) && isPlace.test(text) && !known.has('region')
  return words.every((word) => !known.has(word)) && words.some((word) => !told.has(word))
}

/** Places that any text names. */
const isPlace =
  /^(?:the|our|this) (?:\p{L}+ )?(?:region|hemisphere|continent|basin)$|^(?:the )?(?:North |South |Latin |Central )?Americas?$|^(?:Africa|Asia|Europe)$/u

/** What the fields of the wording tell where the other's tell something as well: those who gain, the body. */
function toldElsewhere(here: Commitment, there: Commitment): ReadonlySet<string> {
  const gains = here.beneficiary !== null && there.beneficiary !== null ? here.beneficiary : ''
  const counted = here.target !== null && there.target !== null ? here.target.metric : ''
  return new Set([gains, counted, here.mechanism ?? ''].flatMap((text) => tellingIn(text, here)))
}
