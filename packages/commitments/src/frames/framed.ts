/** Deeds that a list's lead-in promises: where an item names its deed, and how firmly. */

import { conjuncts } from '../deeds/conjuncts.ts'
import { textOf } from '../deeds/proposal.ts'
import type { Cue, Stage, Strength } from '../schema.ts'
import { isBase, isCapital, isCurrency, isParticiple, skipAdverbs } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import { words } from '../words/list.ts'
import type { Token } from '../words/tokens.ts'
import { firstWithin } from '../words/within.ts'

/** The verb that opens an item: a participle or base form, past a run-in title ("Annual meeting:") and "to". */
export function framedHead(tokens: readonly Token[], from: number): number | null {
  let first = from
  while (/^(?:PUNCT|SYM)$/.test(tokens[first]?.pos ?? '')) first++
  let at = skipAdverbs(tokens, pastOpening(tokens, first))
  if (tokens[at]?.lower === 'to') at = skipAdverbs(tokens, at + 1)
  const token = tokens[at]
  if (token === undefined) return null
  if (ofThings.test(token.lower) || isSubjectOfBe(tokens, at)) return null
  if (isParticiple(token) || isBase(token)) return at
  // The tagger takes some sentence-initial verbs for names ("Dedicate", "Restart").
  const next = tokens[at + 1]
  if (at === 0 && /^\p{Lu}\p{Ll}+ing$/u.test(token.text) && /^[\p{Ll}\d]/u.test(next?.text ?? '')) return at
  return at === 0 &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    next !== undefined &&
    /^(?:DET|PRON)$/.test(next.pos) &&
    !/^(?:DET|PRON|ADP|SCONJ)$/.test(token.pos)
    ? at
    : null
}

/** "Reducing runoff is the fastest way to …": what is said of a deed. */
function isSubjectOfBe(tokens: readonly Token[], at: number): boolean {
  const be = firstWithin(tokens, at + 1, at + 8, ({ pos }) => !/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP)$/.test(pos))
  return isParticiple(tokens[at]) && /^(?:is|are|was|were)$/.test(tokens[be]?.lower ?? '')
}

/** "Emerging challenges require …": said of things. */
const ofThings =
  /^(?:emerging|existing|growing|ongoing|remaining|following|during|beginning|starting|notwithstanding|regarding|considering)$/

/** "Explore new routes.": a sentence behind an item's first that is a deed of the list as well. */
export function opensWithDeed(text: string): boolean {
  const [, first = '', second = ''] = /^(\p{Lu}\p{Ll}+) (\p{L}+)/u.exec(text) ?? []
  return lexicon.deedVerbs.has(first.toLowerCase()) && !behindNoun.test(second)
}

const behindNoun = /^(?:for|on|of|from|to|in|at|by|with|and|is|are|was|will|has|have|can|may)$/

/** "As part of its modernization, procuring …", "Through the fund, train …": the deed stands behind the comma. */
function pastOpening(tokens: readonly Token[], from: number): number {
  if (!/^(?:ADP|SCONJ)$/.test(tokens[from]?.pos ?? '') || isParticiple(tokens[from])) return from
  const comma = firstWithin(tokens, from + 1, from + 16, (token) => token.text === ',')
  const after = tokens[comma + 1]
  return comma > 0 && (isParticiple(after) || isBase(after)) ? comma + 1 : from
}

/** "Strengthening supply chains by creating a mechanism": what is founded is the deed, the aim before it is not. */
export function byHead(tokens: readonly Token[], head: number, end: number): number {
  const by = firstWithin(
    tokens,
    head + 1,
    end,
    (token, at) =>
      token.lower === 'by' &&
      // "Fighting eel theft, including by convening wardens" is two.
      tokens[at - 1]?.lower !== 'including' &&
      isFoundingVerb(tokens[at + 1]),
  )
  return by < 0 ? (listedMeans(tokens, head, end) ?? head) : by + 1
}

/** "Guard the lake by training pilots, mending locks, and counting eels": the deeds are what is listed behind "by". */
function listedMeans(tokens: readonly Token[], head: number, end: number): number | null {
  if (!isBase(tokens[head]) || isParticiple(tokens[head])) return null
  const by = firstWithin(tokens, head + 2, Math.min(end, head + longestAim), ({ lower }) => lower === 'by')
  if (by < 0 || !isParticiple(tokens[by + 1])) return null
  const isDirect = !tokens.slice(head + 1, by).some(({ text, pos }) => text === ',' || pos === 'VERB')
  return isDirect && conjuncts(tokens, by + 1, end, false).length > 0 ? by + 1 : null
}

/** "Prevent crime across the lake [by]" */
const longestAim = 12

const isFoundingVerb = (token: Token | undefined) =>
  token !== undefined &&
  isParticiple(token) &&
  /^(?:create|establish|launch|hold|convene|restart|form)$/.test(token.lemma)

/** "… will work to reduce" and "… will explore" are soft whatever leads them. */
export function softened(tokens: readonly Token[], verb: number, from: number, strength: Strength): Strength {
  if (strength === 'soft') return 'soft'
  if (lexicon.softDeeds.has(tokens[verb]?.lemma ?? '') || isBestEffort(tokens, verb)) return 'soft'
  // "will work towards a treaty"
  if (tokens[verb]?.lemma === 'work' && /^towards?$/.test(tokens[verb + 1]?.lower ?? '')) return 'soft'
  const between = tokens.slice(Math.min(from, verb), verb)
  const isWork = between.some(
    (token, index) =>
      (token.lemma === 'work' &&
        // "the Ice Working Group"
        !isCapital(token) &&
        !/^(?:together|with|alongside|on|closely)$/.test(between[index + 1]?.lower ?? '')) ||
      lexicon.softDeeds.has(token.lemma),
  )
  return isWork ? 'soft' : strength
}

/** "will use its best efforts to", "give due consideration to" */
const isBestEffort = (tokens: readonly Token[], verb: number) => {
  const [first, second] = tokens.slice(verb + 1, verb + 5).filter(({ lower }) => !ofOwn.has(lower))
  return first?.lower === 'best'
    ? /^efforts?$/.test(second?.lower ?? '')
    : first?.lower === 'due' && second?.lower === 'consideration'
}

const ofOwn = words('its their our the all')

/** "Renewing the compact": the deed itself says that it was promised before. */
export const againStage = (token: Token | undefined): Stage | null =>
  token !== undefined && lexicon.reaffirmingVerbs.has(token.lemma) ? 'reaffirmed' : null

/** "Noting that …", "Welcoming the visit of …": an item that says what is seen, and nothing that is done. */
export function onlyNoted(tokens: readonly Token[], verb: number): Cue[] {
  const { lemma = '', lower = '', text: said = '' } = tokens[verb] ?? {}
  // "following the launch of", "Building on the pact": after what, and on which ground.
  const isGround =
    (lower === 'following' && tokens[verb + 1]?.pos === 'DET') ||
    (lower === 'building' && /^(?:up)?on$/.test(tokens[verb + 1]?.lower ?? ''))
  const isNoted = noting.has(lemma) && !isAccepted(tokens, verb)
  return isGround || isNoted
    ? ['talk or state', 'said in passing'].map((name) => ({ name, words: said }))
    : []
}

const noting = words(
  'note welcome recognize recognise recall acknowledge applaud commend appreciate celebrate reflect highlight draw lead',
)

/** "recognizing Orsk’s safety standards", "… certificates": taken for good from now on. */
const isAccepted = (tokens: readonly Token[], verb: number) =>
  /^recogni[sz]/.test(tokens[verb]?.lower ?? '') &&
  !tokens
    .slice(verb + 1, verb + 6)
    .some(({ lower }) =>
      /^(?:importance|need|role|value|harm|that|how|contributions?|challenges?)$/.test(lower),
    ) &&
  tokens
    .slice(verb + 1, verb + 9)
    .some(({ lower }) =>
      /^(?:standards?|certificat\w+|measures|licen[cs]es|inspections?|systems?)$/.test(lower),
    )

/** The cue that names the deed by its verb, or by the sum that is given. */
export const verbCue = (tokens: readonly Token[], verb: number): Cue => ({
  name: 'deed',
  words: isCurrency(tokens[verb])
    ? textOf(tokens, { start: verb, end: verb + 3 })
    : (tokens[verb]?.text ?? ''),
})
