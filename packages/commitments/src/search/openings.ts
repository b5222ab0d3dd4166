/**
 * The words that open a promise, and what must follow them: the grammar of clauses told by letters, as far as it can be told
 * before the words are tagged. Where the grammar hears a promise one of these matches; the other way round not always.
 */

import { bindingWords } from '../promises/binding.ts'
import { joiningWords } from '../promises/continuing.ts'
import { acts, decreeing } from '../promises/decreed.ts'
import { foundingWords, settlingWords } from '../promises/founding.ts'
import { reaffirmedEfforts } from '../promises/reaffirmed.ts'
import { ownPromises } from '../promises/welcomed.ts'
import { byFirstLetter } from '../words/alternatives.ts'
import * as lexicon from '../words/lexicon.ts'

/** Words in small letters, of which one stands at a word's beginning, and the expression that matches behind them. */
export interface Opening {
  readonly words: readonly string[]
  readonly tail: string
}

const oneOf = (words: Iterable<string>) => byFirstLetter([...words].sort((a, b) => b.length - a.length))

/** What all forms of a verb or a noun begin with; `endings` come behind it: "pledge", "pledged", "committing", "notified". */
const stems = (words: Iterable<string>) => [...words].map(stemOf)
const stemOf = (lemma: string) => (lemma.length > 3 ? lemma.replace(/[ey]$/, '') : lemma)
const endings = '(?:e|eing|es|ed|ing|en|s|d|y|ies|ied|ying|t(?:ed|ing)|n(?:ed|ing)|r(?:ed|ing))?\\b'
/** "making", "getting", "seeing" */
const gerundOf = (lemma: string) => lemma.replace(/(?<=\w[^e])e$/, '').replace(/.$/, '$&$&?ing')

/** Adverbs, asides, and one word more may part a verb from what opens it. */
const between =
  '(?:(?: \\w+ly| also| not| now| then| still| already| further| together| once| today| all| both| just| even),?| ?,[^,]{1,120},){0,3}(?: [\\w’-]+,?)?'
/** At most so many words on, within the same part of the sentence. */
const within = (words: number) => `(?: [^\\s;:]+){0,${words}}? (?:[^\\s;:]*[-“"(‘])?`
const themselves = '(?: (?:our|them)selves| itself)?'
const to = `${themselves}${between} (?:to|towards?)\\b`

/** "agreed that Orsk would …" */
const thatWould = ' that\\b.{0,600}?\\b(?:would|must|should)\\b'

/** Behind the verb: not "that want", "never agreed", "do not plan". */
const isSaid = "(?<!\\b(?:which|that|who) \\w+|(?:\\bnot|\\bnever|n[’']t) (?:\\w+ )?\\w+)"
/** Behind the verb: not "had hoped", "were planning". */
const isPresent = "(?<!(?:\\b(?:have|has|had|was|were)|[’']ve) (?:\\w+ )?\\w+)"

/** The things that a preview names with "is", "are" or "includes". */
const comingThings = oneOf(
  stems([
    ...lexicon.bodyNouns,
    ...lexicon.thingNouns,
    'package',
    'steps',
    'measures',
    'actions',
    'efforts',
    'commitment',
  ]),
)

/** "be updated", "be jointly held", "be a new fund", and not "be clear". */
const isDone = `(?:\\W+[\\w’'-]+){0,4}?\\W+\\w*(?:${lexicon.endingsBehindBe})\\b| ?,| (?:an?|new|our|the|some|additional|further)\\b.{0,100}?\\b${comingThings}| subject to\\b`
const isState = `${between} be\\b(?!${isDone})`

/** What is said to be going on and is nothing that could be kept. */
const idle = `\\w*thing\\b|ongoing|upcoming|${oneOf(
  [...lexicon.idleVerbs]
    .filter((verb) => verb !== 'take' && !lexicon.unfinishedDeeds.has(verb))
    .map(gerundOf),
)}\\b`

/** What is going on or to come: "’re going to", "is lending", "are at work". */
const ahead = `${between} (?:(?:going|about) to\\b(?! the\\b)|(?!${idle})[\\w-]+ing\\b|in (?:\\w+ ){0,4}(?:process|discussions?|talks|negotiations)\\b|at work\\b)`

/** What may be said of a thing ("signed a treaty", "pledged $5 million"), and what only of a deed. */
const founding = ['announce', 'launch', 'unveil', 'sign', 'commit', 'pledge']
const binding = [...lexicon.firmPerformatives].filter((word) => !founding.includes(word))
const intentions = [...lexicon.softPerformatives].filter((word) => word !== 'look')
const undertakings = [...lexicon.promiseNouns, ...lexicon.effortNouns]
const reaffirmed = oneOf(stems([...lexicon.promiseNouns, ...reaffirmedEfforts]))

/** What may be announced or signed and then has to work, or given, by name or by number. */
const founded = oneOf([
  ...stems([...lexicon.deliverableNouns, ...lexicon.startNouns]),
  ...['memorand', 'effort', 'action', 'step', 'agenda', reaffirmed, ...lexicon.gifts],
  ...'one two three four five six seven eight nine ten eleven twelve twenty hundred thousand dozen'.split(
    ' ',
  ),
])

const planned = ['plan', 'roadmap', 'strategy', 'agenda', 'programme', 'program', 'guidelines', 'workplan']

/** What opens a promise wherever it stands. */
export const everywhere: readonly Opening[] = [
  { words: ['will', 'shall'], tail: `\\b(?!${isState}|${between} have\\b)` },
  { words: ['’ll', "'ll"], tail: `\\b(?!${isState})` },
  { words: ['is', 'are', '’re', "'re"], tail: ahead },
  { words: ['am going', 'am about'], tail: ' to\\b(?! the\\b)' },
  { words: ['under'], tail: ' ?way to\\b|\\b.{0,80}? would\\b' },
  { words: ['begun', 'started'], tail: ' (?:work to|to|the process of|\\w+ly|\\w+ing)\\b' },
  { words: ['ready', 'prepared', 'poised', 'willing', 'on track', 'on course', 'undertook'], tail: to },
  // "United" and "firm" stand in many a name, and are asked for with the next word.
  { words: ['steadfast', 'resolute', 'unwavering'], tail: "(?: [\\w’'-]+){0,2} in \\w+ing\\b" },
  { words: ['united in', 'firm in'], tail: ' \\w+ing\\b' },
  { words: ['dedicated'], tail: ' to(?: \\w+ly)? \\w+ing\\b' },
  {
    words: ['continue'],
    tail: `s?(?<!\\b(?:to|that|which|who|must|should|can|could|would|may|might|not) \\w+)(?:${to}| (?:our|their|its)\\b.{0,60}?\\b(?:support|work|effort|cooperation|assistance))`,
  },
  { words: ['include'], tail: 's? (?:an additional |over )?\\$' },
  { words: acts, tail: `(?: \\w+ly| also)? ${oneOf(decreeing)}\\b` },
  {
    words: ['instruct', 'direct', 'task', 'mandate', 'charge'],
    tail: '(?:ed|d|s|ing)\\b(?! (?:to|at|by|in|on|from|with|towards?|for|against|of)\\b)(?: \\S+){1,16}? (?:to [a-z]|with (?:\\w+ly )?\\w+ing\\b)',
  },
  { words: ['share'], tail: `[ds]?\\b.{0,40}?\\b${oneOf(lexicon.sharedNouns)} (?:to|of)\\b` },
  { words: joiningWords, tail: ` (?:forces|hands|up|with)\\b${within(10)}to\\b` },
  { words: ['accepted'], tail: '\\b.{0,80}?\\binvitation\\b' },
  { words: ['asked'], tail: `\\b.{0,80}?\\b${oneOf(lexicon.ownOfficials)}\\b` },
  {
    words: settlingWords,
    tail: `\\b${within(12)}${oneOf([...lexicon.settlements, ...planned, 'letters? of interest', 'negotiations', 'talks'])}\\b`,
  },
  {
    words: stems(founding),
    tail: `${endings}(?:${to}|${thatWould}| of\\b|${within(16)}(?:\\$|${founded}))`,
  },
  { words: ['commit', 'pledg'], tail: `\\w*.{0,80}?(?: (?:to|towards?)\\b|\\d)` },
  { words: stems(binding), tail: `${endings}${isSaid}(?:${to}| on\\b| for the \\w+ time\\b|${thatWould})` },
  { words: stems(['convey', 'indicate', 'declare']), tail: `${endings}${thatWould}` },
  { words: [...bindingWords], tail: ' (?:[\\w’-]+ ){1,7}to\\b' },
  {
    words: ['directed', 'tasked', 'instructed', 'mandated'],
    tail: '(?<=\\b(?:been|is|are|was|were) \\w+) (?:to|with) [a-z]',
  },
  {
    words: ['what'],
    tail: '\\b[^.;]{3,90}?\\b(?:do|doing|decided|agreed|announcing|launching) is (?:to )?\\w+',
  },
  { words: ['may'], tail: ' (?:positively|favou?rably) consider\\b' },
  { words: ['concur'], tail: '(?:s|red)? in \\w+ing\\b' },
  { words: stems(intentions), tail: `${endings}${isSaid}${isPresent}(?:${to}| for\\b${within(12)}to\\b)` },
  {
    words: ['work'],
    tail: `(?:(?:s|ed|ing)\\b${isSaid}${isPresent}|\\b(?<!\\b(?:to|the|our|your|their|his|her|its|this|more|much|some|of|a|and|for) work)${isSaid})${to}`,
  },
  {
    words: ['look'],
    tail: `(?:s|ed|ing)?${isPresent}(?: at \\w+ing\\b| forward to (?:[\\w’-]+ ){0,3}?(?:[\\w’-]+ing|${oneOf(lexicon.awaitedNouns)})\\b|(?! forward)(?: \\w+){0,2} (?:to|towards?)\\b)`,
  },
  {
    words: stems([...lexicon.reaffirmingVerbs, 'underlin', 'reaffirmation']),
    tail: `${endings}(?:${to}|${thatWould}|${within(9)}(?:support for|interest in)(?: \\w+ly)? \\w+ing\\b|${within(9)}${reaffirmed}\\w*(?: (?:to|on|under|made|that|which|by|from)\\b| of${within(10)}to\\b|,.{0,90}?, to\\b))`,
  },
  {
    words: stems(undertakings),
    tail: `${endings}(?:(?: never)? to\\b| is to\\b| (?:on|for|by|between|among|with|of|from)\\b${within(14)}(?:to|\\w+ing)\\b|,.{0,60}?, to\\b)`,
  },
]

/** What is said in writing to found something or to do it, and in speech of whatever is told. */
const announced: readonly Opening[] = [
  { words: ['is', 'are'], tail: `(?: \\w+)? ${oneOf(lexicon.gladWords)} to\\b| to (?!be\\b)` },
  { words: foundingWords, tail: ` (?:an?|the)\\b${within(9)}${oneOf(stems(lexicon.bodyNouns))}` },
  {
    words: ['welcome'],
    tail: `[sd]?\\b${within(8)}${oneOf(ownPromises)}s? (?:to\\b|(?:by|from|of)\\b${within(7)}to\\b)`,
  },
  { words: ['welcome'], tail: `d?\\b.{0,60}?\\b${oneOf(lexicon.startNouns)} of\\b` },
]

/**
 * In speech, support and calls on others tell of what is wanted and promise nothing. The same word behind an article, a
 * modal or "to" is a noun or another verb's deed, and so it is before an auxiliary or a comma; where nobody stands before
 * it, nobody supports.
 */
const backed: Opening = {
  words: [...lexicon.backingVerbs],
  tail: '(?= [^\\s,.;:)])(?! (?:is|are|was|were|be|has|have|had|will|would|can|could|may|must|should|of|from|(?<=support )for)\\b)(?<=[^\\s.;:] \\w+)(?<!\\b(?:the|to|of|our|their|and|for|in|with|its|an?|this|that|will|would|can|could|may|must|should|shall|not|no|any) \\w+)',
}

/** What opens a promise in writing alone. */
export const inWriting: readonly Opening[] = [...announced, backed]

/** What a preview names as coming. */
export const onPreview: readonly Opening[] = [
  { words: ['prohibition', 'ban', 'moratorium'], tail: ' on\\b' },
  {
    words: ['anticipate', 'expect'],
    tail: '\\b(?:.{0,60}?\\b(?:deliverables|outcomes|announcements|initiatives)\\b| (?:[\\w’-]+ ){1,9}to\\b)',
  },
  {
    words: [
      'is',
      'be',
      'are',
      'include',
      'includes',
      'including',
      'announcing',
      'see',
      'hear',
      'have',
      'got',
    ],
    tail: `\\b.{0,80}?\\b${comingThings}`,
  },
]
