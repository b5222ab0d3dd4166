/** A plain past, "Orsk rebuilt the lock", told from the participle that looks like it, "the rebuilt lock". */
import { months } from '@readout/record'
import { actorNouns } from '../words/lexicon.ts'
import { irregularPasts } from './irregular-verbs.ts'

/** Verbs that need no object and whose past is nothing else. */
const plain = 'met|fell|rose|grew|arrived'
/** Verbs that need no object. */
const alone = `${plain}|opened|convened|concluded|ended|finished`

/** A word that may be a plain past, as part of a pattern; "set" and "cut" may as well be no past. */
export const past = String.raw`(?<![\p{L}\p{N}’'-])(?:(?!shred|hundred|kindred)\p{Ll}{2,30}[^\P{Ll}e]ed|freed|${irregularPasts.join('|')}|${alone})(?![\p{L}-])`

/**
 * Whether such a word is the verb of a sentence: somebody stands before it, and what was done follows. "The fund
 * established in 2030" and "a meeting hosted by Vell" may go on with what is yet to be done.
 *
 * @param before what stands before it in its clause
 * @param isOpening whether the clause opens the sentence, and `before` holds all that stands before the word
 *
 * @example
 * isToldPast('Orsk ', 'rebuilt', ' the lock', true) // true
 * isToldPast('in ', 'established', ' yards', false) // false
 */
export function isToldPast(before: string, word: string, after: string, isOpening: boolean): boolean {
  const subject = lastWord.exec(before)?.[1] ?? ''
  if (noSubject.test(subject) || (subject === '' && isOpening)) return false
  if (isAlone.test(word) && !takesObject.test(after)) {
    if (isPlain.test(word) && (subject === '' || isActor(subject))) return true
    return (isActor(subject) || onlySubject.test(before)) && isOver(after)
  }
  if (takesObject.test(after)) return true
  if (!isActor(subject) || !onlySubject.test(before)) return false
  if (/^ \p{Lu}/u.test(after)) return !isTime.test(after)
  return isThing.test(after) && !(isName(subject) && (describes.test(word) || beside.test(before)))
}

/** Whether something stands behind a verb that it was done to: "the lock", "pumps", "Tarn". */
export const hasObject = (after: string): boolean =>
  takesObject.test(after) || isThing.test(after) || (/^ [\p{Lu}“"]/u.test(after) && !isTime.test(after))

/** What some bear and nobody does: "Tarn likeminded partners", "Tarn unmanned ferries". */
const describes =
  /^(?:\p{L}+minded|un(?!veil|lock|leash|earth|dertook|it)\p{L}+|skilled|renowned|based|owned|related|experienced|talented|sophisticated|interested|aged)$/u

/** "and other Tarn trained pilots": those of whom it is said do nothing. */
const beside = /(?<!\p{L})(?:other|such|like|including) /iu

/** The word before, adverbs aside. */
const lastWord =
  /(?:^|[\s“"(])([^\s“"(]+) (?:(?:also|then|soon|since|already|now|jointly|together|today|later|\p{Ll}{1,20}ly) )*$/u

/** After these stands a participle: "the newly", "in", "has almost", "Vell’s". */
const noSubject =
  /^(?:the|an?|its|their|his|her|our|my|your|this|these|those|all|both|each|every|any|some|many|most|several|few|more|other|such|no|not|never|yet|almost|nearly|well|very|so|too|as|than|of|in|on|at|by|for|from|to|with|within|under|over|through|across|into|among|between|about|after|before|during|since|until|via|per|is|are|was|were|be|been|being|am|has|have|had|having|gets?|got|newly|recently|if|when|once|where|\p{L}+ly|.*[’']s?)$/iu

const isPlain = new RegExp(`^(?:${plain})$`)
const isAlone = new RegExp(`^(?:${alone})$`)

/** Those who do things: by name, as a pronoun, or "leaders". */
const isActor = (word: string) =>
  isName(word) ||
  /^(?:we|they|he|she|it)$/i.test(word) ||
  actorNouns.has(word) ||
  actorNouns.has(word.replace(/s$/, ''))

const isName = (word: string) =>
  /^(?!(?:And|Or|But|So|Then|Yet|Also|We|They|He|She|It)$)\p{Lu}[\p{L}\p{M}.’-]*$/u.test(word)

/** What can only be an object: "the lock", "300 pilots", "them". */
const takesObject = new RegExp(
  String.raw`^ (?:(?:the(?! same (?:day|week|month|year))|an?|its|their|his|her|our|these|those|both|another|some|many|several|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions|them|us) |this (?!year|month|week|spring|summer|autumn|fall|winter|morning)|(?:(?:more than|over|up to|nearly|almost|about) )?[$€£¥]|(?:more than|over|up to|nearly|almost|about) \d|\d(?!\d{3}(?!\d))[\d.,]*(?! (?:${months})))`,
  'iu',
)

const isTime = new RegExp(
  String.raw`^ (?:${months}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{L})`,
  'iu',
)

/** A word that may be a thing: "pumps", where "in", "as" and "again" are none. */
const isThing =
  /^ (?!(?:in|on|at|by|for|from|to|with|within|under|through|across|into|among|between|about|after|before|during|since|until|upon|via|per|of|off|out|up|down|back|as|than|that|and|or|but|so|when|while|where|which|who|again|today|yesterday|earlier|last|later|next|here|there|together|toward|towards|against|not|will|would|is|are|was|were|has|have|had|can|could|may|should|must)(?!\p{L})|\p{Ll}+ly )\p{Ll}+/u

/** A clause of nothing but its subject: "The gates of the lock". */
const onlySubject =
  /^\s*(?:(?:and|but|the|an?|its|their|his|her|our|this|these|both|all) )*(?:(?!(?:the|an?|its|their|our|to|in|on|at|by|for|from|with|into|of|will|would|is|are|has|have|had|was|were|wants?|sees?) )[\p{L}\p{M}’-]{1,30} (?:of (?:(?:the|its|their|our) )?)?){1,5}$/iu

/** "The lock opened in 2030 will …": what goes on with another verb was none itself. */
const isOver = (after: string) =>
  !/^(?: (?!(?:and|that|which|who|where|as|but)(?!\p{L}))[^\s]+)*? (?:will|shall|would|is|are|was|were|has|have|had|can|must|may|should)(?!\p{L})/u.test(
    after,
  )
