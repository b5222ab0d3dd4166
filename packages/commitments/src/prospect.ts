import * as lexicon from './lexicon.ts'

const oneOf = (words: Iterable<string>) => [...words].join('|')

/** The forms of a verb or a noun that share its beginning: "pledge", "pledged", "committing", "notified". */
const forms = (words: Iterable<string>) => `(?:${oneOf([...words].map(beginning))})${endings}\\b`
const beginning = (lemma: string) => (lemma.length > 3 ? lemma.replace(/[ey]$/, '') : lemma)
const endings = '(?:e|eing|es|ed|ing|en|s|d|y|ies|ied|ying|t(?:ed|ing)|n(?:ed|ing))?'

/** Up to three adverbs or an insertion between commas may part a verb from what opens it. */
const adverbs =
  '(?:(?: \\w+ly| also| now| further| still| already| both| all| then| together| just| even| today),?| ?,[^,]{1,90},){0,3}'

/** What is said to be going on and is nothing that could be kept. */
const idle =
  'being|going|talking|seeing|doing|saying|thinking|getting|trying|having|asking|telling|hearing|feeling|looking|happening|\\w*thing\\b'

/** The things that a preview names with "is", "are" or "includes". */
const things = [...lexicon.bodyNouns, ...lexicon.thingNouns, 'package', 'steps', 'measures', 'actions']
  .map(beginning)
  .join('|')

const intentions = [...lexicon.softPerformatives].filter((word) => word !== 'look')

/** What may be said of a thing ("signed a treaty", "pledged $5 million"), and what only of a deed. */
const founding = ['announce', 'launch', 'unveil', 'sign', 'commit', 'pledge']
const binding = [...lexicon.firmPerformatives].filter((word) => !founding.includes(word))

/** What is going on or to come: "is lending", "’re going to", "are at work". */
const ahead = `${adverbs} (?:(?:going|about) to (?!the\\b)|(?!${idle})\\w+ing\\b|in (?:\\w+ ){0,4}(?:process|discussions?)\\b|at work\\b)`

/** Each begins with a word, so that a place where none begins is passed at once. */
const everywhere = [
  '(?:will|shall|stands? ready|remains? ready|undertook|dedicated to)\\b',
  'continues?(?: \\w+,?){0,3} (?:to|our|their|its)\\b',
  `(?:is|are)${ahead}|am going to (?!the\\b)`,
  'under ?way to\\b',
  '(?:prepared|poised|ready|on track|on course) to\\b',
  'under\\b.{0,80}? would\\b',
  'includes? \\$',
  '(?:instruct(?:ed|s)|direct(?:ed|s)|task(?:ed|s)|mandated|charged)\\b.{0,160}?\\b(?:to|with)\\b',
  `shares?\\b.{0,40}?\\b(?:${oneOf(lexicon.sharedNouns)}) (?:to|of)\\b`,
  'accepted\\b.{0,80}?\\binvitation\\b',
  `asked\\b.{0,80}?\\b(?:${oneOf(lexicon.ownOfficials)})\\b`,
  '(?:reached|concluded|finalized|secured)\\b',
  forms(founding),
  `${forms(binding)}.{0,120}?\\b(?:to|towards?|on|that)\\b`,
  'look(?:s|ing)? at \\w+ing\\b',
  'look(?:s|ed|ing)?(?: \\w+){0,2} to(?:wards?)?\\b',
  `${forms(intentions)}.{0,120}?\\b(?:to|towards?)\\b`,
  '(?:sought|work(?:s|ed|ing)?)\\b.{0,120}?\\b(?:to|towards?)\\b',
  `${forms([...lexicon.reaffirmingVerbs, 'underlin', 'reaffirmation'])}.{0,160}?\\b(?:to|on)\\b`,
  `${forms([...lexicon.promiseNouns, ...lexicon.effortNouns])}\\b.{0,100}?\\b(?:to|whereby)\\b`,
]

const contracted = `[’'](?:ll\\b|(?:re|s)${ahead}|m going to (?!the\\b))`

const previewed = `(?:prohibition|ban|moratorium) on\\b|(?:anticipate|expect)\\b.{0,60}?\\b(?:deliverables|outcomes|announcements|initiatives)\\b|(?:is|be|are|includes?|including|announcing|see|got)\\b.{0,80}?\\b(?:${things})`
/**
 * In speech, support and calls on others tell of what is wanted and promise nothing. The same word behind an article, a
 * modal or "to" is a noun or another verb's deed.
 */
const written = `(?:${oneOf(lexicon.backingVerbs)})\\b(?<!\\b(?:the|to|of|our|their|and|for|in|with|its|an?|this|that|will|would|can|could|may|must|should|shall|not|no|any) \\w+)`

/** What is said in writing to found something or to do it, and in speech of whatever is told. */
const announced = `(?:is|are)(?: \\w+)? (?:${oneOf(lexicon.gladWords)}) to\\b|welcomed?\\b.{0,60}?\\b(?:${oneOf(lexicon.startNouns)}) of\\b`

const any = (patterns: readonly string[]) => new RegExp(`\\b(?:${patterns.join('|')})|${contracted}`)
const inSpeech = any(everywhere)
const onPreview = any([...everywhere, previewed])
const inWriting = any([...everywhere, announced, written])

/** Where a sentence stands. */
interface Stand {
  readonly isSpoken: boolean
  readonly isPreview: boolean
}

/**
 * Whether a sentence has any word by which the grammar hears a promise. Most sentences have none, and need no tagging of
 * their words, which is what takes the time.
 */
export const mayPromise = (sentence: string, { isSpoken, isPreview }: Stand): boolean =>
  (isPreview ? onPreview : isSpoken ? inSpeech : inWriting).test(sentence.toLowerCase()) ||
  headline.test(sentence)

/** "…, with Orsk to lend two barges" */
const headline = / with (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*)* to /

/** Whether a spoken sentence may go on with a list that the one before began: "And improve …", "Fourth, to train …". */
export const mayRunOn = (sentence: string): boolean => runningOn.test(sentence)

const ordinal = '(?:first|second|third|four|fif|six|seven|eigh|nin|ten|next|last|one|two|three)\\w*'
const runningOn = new RegExp(
  `^\\W*(?:(?:and|then|so|also|you|know|finally|but|\\w+ing|${ordinal})\\b|(?:the|a|number) ${ordinal}\\b)`,
  'i',
)
