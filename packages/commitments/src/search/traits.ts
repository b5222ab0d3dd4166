/** What else bears on whether a deed is a commitment: what kind of verb, numbers, dates, named bodies, its place. */

import { type Proposal, type Setting, textOf } from '../deeds/proposal.ts'
import { namesNothing } from '../doubts/nothing-named.ts'
import type { Cue } from '../schema.ts'
import { isParticiple } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import { words } from '../words/list.ts'
import type { Token } from '../words/tokens.ts'

/** The traits of a proposal, each with its words. */
export function traitsOf(tokens: readonly Token[], proposal: Proposal, setting: Setting): Cue[] {
  const traits: Cue[] = []
  const trait = (name: string, words: string | undefined) => {
    if (words !== undefined) traits.push({ name, words })
  }
  const run = tokens.slice(proposal.start, proposal.end)
  const verb = tokens[proposal.verb]
  const text = textOf(tokens, proposal)
  if (verb !== undefined) {
    if (lexicon.discreteVerbs.has(verb.lemma)) trait('founding, giving or meeting', verb.text)
    else if (lexicon.deedVerbs.has(verb.lemma)) trait('a verb of deeds', verb.text)
    if (lexicon.softDeeds.has(verb.lemma)) trait('a soft deed', verb.text)
  }
  trait('an amount', amount.exec(text)?.[0])
  trait(
    'a time',
    /\b(?:by|in|before|until|over the next|within) (?:the end of )?(?:\w+ )?(?:20\d\d|\w+ (?:years?|months?))\b/.exec(
      text,
    )?.[0],
  )
  trait('a thing to come', run.find(({ lemma }, at) => at > 0 && lexicon.deliverableNouns.has(lemma))?.text)
  trait('a new thing', run.find(({ lower }) => ofNewThings.has(lower))?.text)
  trait(
    'names somebody',
    /\p{Lu}[\p{L}-]+(?: (?:of|on|for|and|the))*(?: \p{Lu}[\p{L}-]+)+/u.exec(text.slice(4))?.[0],
  )
  if (proposal.actor === null && proposal.manner !== 'lead-in') {
    if (setting.label != null) trait('public actor', setting.label)
    else trait('no actor of its own', tokens[proposal.start]?.text)
  }
  if (setting.isSpoken) trait('spoken', tokens[proposal.start]?.text)
  if (setting.isPreview) trait(`on a preview: ${proposal.manner}`, tokens[proposal.start]?.text)
  if (setting.isPreview && isLoose(proposal) && namesNothing(tokens, proposal))
    trait('nothing named on a preview', verb?.text)
  if (proposal.manner === 'backing' && lexicon.weightVerbs.has(verb?.lemma ?? ''))
    trait('lends weight', verb?.text)
  if (setting.frame !== null) trait('in a list that promises', setting.frame.words)
  if (isJoined(tokens, proposal)) trait('joined to another deed', tokens[proposal.start - 1]?.text)
  if (run.length > 45) trait('long', String(run.length))
  if (run.length < 6) trait('short', String(run.length))
  trait('a condition', tokens.slice(0, proposal.start + 1).find(({ lower }) => conditions.has(lower))?.text)
  trait('as before', run.find(({ lemma }) => lasting.has(lemma))?.text)
  if (proposal.strength === 'soft') trait('soft', tokens[proposal.start]?.text)
  if (proposal.start > 25) trait('late in its sentence', tokens[proposal.start]?.text)
  return traits
}

/** "$5 million", "40 ferries"; not "G7", "COVID-19", "the 21st century" */
const amount =
  /(?<![\p{L}\d]-?)(?:[$€£¥] ?)?\d[\d.,]*(?!\d|st\b|nd\b|rd\b|th\b)(?: ?(?:%|percent|million|billion))?/u
const ofNewThings = words('new first additional joint')
const conditions = words('if unless whether')
const lasting = words('continue remain maintain keep')

/** Ways of speaking that officials use of whatever they do; who has agreed or is at work has more to show. */
const isLoose = ({ manner }: Proposal) => /^(?:future|intention|backing|noun of promise)$/.test(manner)

const isJoined = (tokens: readonly Token[], { start, actor, verb }: Proposal) =>
  actor === null &&
  start === verb &&
  start > 0 &&
  (isParticiple(tokens[start]) || /^(?:,|;|and|to|as)$/.test(tokens[start - 1]?.lower ?? ''))
