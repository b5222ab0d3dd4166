/** Steps, initiatives and deals that are announced all together: each is told by itself. */

import type { Trigger } from '../promises/trigger.ts'
import { behindInsertion, isBase, isNoun } from '../words/clauses.ts'
import { effectVerbs } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'

/** "take concrete actions, such as:" */
export function isStepsOnly(following: readonly Token[]): boolean {
  const at = following.findIndex((token) => /^(?:actions?|steps?|measures?)$/.test(token.lower))
  const isNamed = following
    .slice(at + 1, at + 5)
    .some((token) => /^(?:to|against|towards?)$|\d/.test(token.lower))
  // "take steps, consistent with our laws, to end it"
  const behind = at < 0 ? -1 : behindInsertion(following, at + 1)
  if (behind > at + 1 && following[behind]?.lower === 'to') return false
  return at >= 0 && at < 4 && !isNamed
}

/**
 * "announcing a series of actions to end it", "announced new initiatives and commitments to deepen trade": they follow, each
 * in its own words. Not "new dyke commitments", which says of what kind.
 */
export function isStepsAnnounced(tokens: readonly Token[], verb: number, isPreview: boolean): boolean {
  if (tokens[verb]?.lemma !== 'announce') return false
  const head = tokens.findIndex((token, at) => at > verb && isNoun(token) && !ofSeveral.test(token.lower))
  // On a call, nothing else may tell of "new steps to strengthen the ice patrol".
  const isMeant =
    isPreview &&
    tokens[head + 1]?.lower === 'to' &&
    isBase(tokens[head + 2]) &&
    !tokens.slice(verb, head).some(({ lower }) => ofSeveral.test(lower))
  return head > 0 && head < verb + 8 && unnamed.test(tokens[head]?.lower ?? '') && !isMeant
}

/** "a set of", "a number of" */
const ofSeveral = /^(?:number|series|set|range|slate|suite|host|variety|package)$/
const unnamed = /^(?:actions|steps|measures|initiatives|commitments|efforts|announcements)$/

/** "announced a number of initiatives in support of the lake": which, is told by itself. */
export const isSeriesOnly = (tokens: readonly Token[], { deed }: Trigger) =>
  isOfDealsOnly(tokens, deed) ||
  isOfSeveral(tokens, deed) ||
  (tokens
    .slice(deed, deed + 4)
    .some(({ lower }) => /^(?:following|number|series|set|range|slate|suite|host|variety)$/.test(lower)) &&
    tokens
      .slice(deed + 2, deed + 7)
      .some(({ lower }) =>
        /^(?:actions|steps|measures|initiatives|commitments|efforts|plans|agreements|deals|announcements)$/.test(
          lower,
        ),
      ) &&
    !tokens.slice(deed + 2, deed + 9).some(({ lower }) => lower === 'to'))

/** "new initiatives that will deepen trade", "three agreements that …": each is told by itself, and its effect is no deed. */
function isOfSeveral(tokens: readonly Token[], deed: number): boolean {
  const that = tokens.findIndex(
    ({ pos }, at) => at > deed && !/^(?:DET|ADJ|NOUN|PROPN|NUM|ADV|CCONJ)$/.test(pos),
  )
  const things = tokens.slice(deed, Math.max(deed, that))
  const said = tokens.slice(that, that + 4)
  return (
    /^(?:initiatives|agreements|projects|partnerships|actions|steps)$/.test(things.at(-1)?.lower ?? '') &&
    things.length < 6 &&
    (/^(?:that|which)$/.test(said[0]?.lower ?? '')
      ? said.some(({ lemma }) => effectVerbs.has(lemma) || lemma === 'expand')
      : /ing$/.test(said[0]?.lower ?? '') && effectVerbs.has(said[0]?.lemma ?? '')) &&
    !tokens.slice(that, that + 14).some(({ text, pos }) => pos === 'NUM' || /^[$%]$/.test(text))
  )
}

/** "a landmark trade deal", "an economic agreement", "Agreements on Reciprocal Trade": trade as a whole, no other thing. */
const isTradeDeal = (named: readonly Token[], behind: readonly Token[]) =>
  (/^(?:deal|agreements?|framework)$/.test(named.at(-1)?.lower ?? '') &&
    named.some(({ text }) => /^(?:trade|economic)$/.test(text))) ||
  // "a Framework for an Agreement on Reciprocal Trade"
  (named.at(-1)?.text === 'Framework' &&
    behind[0]?.lower === 'for' &&
    behind.some(({ text }) => text === 'Trade')) ||
  (/^agreements?$/.test(named.at(-1)?.lower ?? '') &&
    behind[0]?.lower === 'on' &&
    behind.some(({ text }) => text === 'Trade'))

/** "announced sweeping deals with Orsk and Vell", "reached a trade deal": their terms are told by themselves. */
const isOfDealsOnly = (tokens: readonly Token[], deed: number) => {
  const found = tokens.findIndex(
    ({ pos, lower }, at) =>
      at >= deed && (/^(?:ADP|PUNCT|SCONJ|PRON|PART)$/.test(pos) || lower === 'including'),
  )
  const head = found < 0 ? tokens.length : found
  return (
    (/^(?:deals|frameworks)$/.test(tokens[head - 1]?.lower ?? '') ||
      isTradeDeal(tokens.slice(deed, head), tokens.slice(head, head + 7)) ||
      (head - deed < 3 &&
        /^(?:projects|initiatives|actions|steps|investments)$/.test(tokens[head - 1]?.lower ?? ''))) &&
    !tokens
      .slice(deed, deed + 16)
      .some(
        ({ text, pos }, at, all) => text === '$' || pos === 'NUM' || (text === 'to' && isBase(all[at + 1])),
      )
  )
}
