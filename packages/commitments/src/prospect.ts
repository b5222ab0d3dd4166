import * as lexicon from './lexicon.ts'

/** The beginning that all forms of a verb or a noun share: "pledg", "commit", "notif". */
const beginning = (lemma: string) => (lemma.length > 3 ? lemma.replace(/[ey]$/, '') : lemma)

const beginnings = [
  ...lexicon.firmPerformatives,
  ...lexicon.softPerformatives,
  ...lexicon.backingVerbs,
  ...lexicon.reaffirmingVerbs,
  ...lexicon.promiseNouns,
  ...lexicon.effortNouns,
]
  .map(beginning)
  .join('|')

/** The things that a preview names with "is", "are" or "includes". */
const things = [...lexicon.bodyNouns, ...lexicon.thingNouns].map(beginning).join('|')

const promising = new RegExp(
  [
    '\\b(?:will|shall|would|must|should|wo|going to|continues?|ready|sought|undertook|work(?:s|ed|ing)?\\b.{0,80}?\\b(?:to|towards?))\\b',
    "[’']ll\\b",
    `\\b(?:${beginnings})`,
    "(?:\\b(?:is|are|am|be)|[’'](?:re|s|m))\\b.{0,60}?(?:ing\\b|\\b(?:in|at) (?:the )?(?:process|discussions?|work)\\b)",
    `\\b(?:is|be|are|includes?|including|announcing|see)\\b.{0,80}?\\b(?:${things})`,
  ].join('|'),
  'i',
)

/**
 * Whether a sentence has any word by which the grammar hears a promise. Most sentences have none, and need no tagging of
 * their words, which is what takes the time.
 */
export const mayPromise = (sentence: string): boolean => promising.test(sentence)

/** Whether a spoken sentence may go on with a list that the one before began: "And improve …", "Strengthening …". */
export const mayRunOn = (sentence: string): boolean =>
  /^\W*(?:and|then|so|also|you|know|finally|but|\w+ing)\b/i.test(sentence)
