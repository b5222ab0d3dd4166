/** What stands behind a promise and only tells about it: what the thing is, what it is for, how. */
import { insertionEnd, isBase, isCapital, isCurrency, isDash, isLetters, isNoun } from '../words/clauses.ts'
import { discreteVerbs } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { hasObject } from './objects.ts'

/** Whether a tail of the deed at `verb` may begin here: words without which the promise still tells what is done. */
export const opensTail = (tokens: readonly Token[], verb: number, at: number): boolean =>
  (opensAside(tokens, at) ||
    opensAim(tokens, at) ||
    opensClauseOfThing(tokens, at) ||
    opensPurpose(tokens, verb, at)) &&
  !givesName(tokens, verb, at) &&
  !givesSum(tokens, at) &&
  !saysWhatLettersAre(tokens, verb, at)

/** ", a treaty of …", ", one of …", ", which brings …", "— such as …", ", beginning with …", ", hosted by …": what it is, and not what is done. */
export function opensAside(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ',' && !isDash(tokens[at])) return false
  // "give pilots – particularly young ones – more pay": the deed goes on behind it.
  if (insertionEnd(tokens, at) !== null) return false
  const [word, next] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? '']
  return (
    /^(?:one|particularly|especially|allowing|enabling)$/.test(word) ||
    (word === 'which' && !/^(?:will|would|is|are|intends|aims|seeks)$/.test(next)) ||
    (word === 'ensuring' && next === 'that') ||
    (word === 'such' && next === 'as') ||
    (word === 'drawing' && next === 'on') ||
    (/^(?:beginning|starting)$/.test(word) && next === 'with') ||
    (word === 'including' && /^(?:but|through|via|within|under)$/.test(next)) ||
    (/^(?:an?|the)$/.test(word) && !isListed(tokens, at)) ||
    (/^(?:hosted|led|chaired|funded|demonstrated|exemplified|evidenced|powered|supported|backed|underpinned|guided|informed|driven)$/.test(
      word,
    ) &&
      next === 'by')
  )
}

/** "… in the service of ending dues, …", "… in our effort to", "… that will allow us to": what it may come to. */
export function opensAim(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.lower ?? ''
  if (!/^(?:in|that|based|following)$/.test(first)) return false
  const opening = tokens.slice(at, at + 4).map(({ lower }) => lower)
  return aims.test(opening.join(' '))
}

const aims =
  /^(?:in (?:the service of|(?:our|an|their|its) efforts? to|fulfillment of|(?:areas|fields|sectors) such as)|that (?:will|would|can) (?:allow|enable|help|let)|based on|following (?:the|its|our|last))\b/

/** "a fund that will draw others", "locks which we expect to": said of the thing, and not "ensure that ports will open". */
const opensClauseOfThing = (tokens: readonly Token[], at: number) =>
  /^(?:that|which)$/.test(tokens[at]?.lower ?? '') &&
  isThing(tokens[at - 1]) &&
  /^(?:will|would|can|may|is|are|we|aims?|seeks?|supports?)$/.test(tokens[at + 1]?.lower ?? '')

/** "launch a fund to train pilots": what is founded, given or met for is for something. */
const opensPurpose = (tokens: readonly Token[], verb: number, at: number) =>
  tokens[at]?.lower === 'to' &&
  isBase(tokens[at + 1]) &&
  (discreteVerbs.has(tokens[verb]?.lemma ?? '') || givesOut.test(tokens[verb]?.lemma ?? '')) &&
  hasObject(tokens, verb, at)

const givesOut = /^(?:issue|publish|release|endorse|adopt)$/

/** Whether the words of a tail may stop before this one, and what is left reads as a whole: "… to train pilots [with aid of the ports]". */
export const mayStopAt = (tokens: readonly Token[], at: number): boolean => {
  const comma = tokens[at]?.text === ',' ? at + 1 : at
  const word = tokens[comma]?.lower ?? ''
  return (
    isThing(tokens[at - 1]) &&
    !asksForMore.test(tokens[at - 1]?.lower ?? '') &&
    (/^(?:with|through|across|by|including|such|particularly|especially|as)$/.test(word) ||
      (comma === at &&
        (word === 'while' ||
          (word === 'that' && tokens[at + 1]?.pos === 'AUX') ||
          (word === 'to' && isBase(tokens[at + 1])))))
  )
}

/** "in partnership [with the ports]", "a commitment [to guard them]": what these are of, follows. */
const asksForMore =
  /^(?:partnerships?|collaboration|cooperation|coordination|consultation|accordance|line|commitments?|approach(?:es)?|access|efforts?|plans?|steps|ways?|inability|opportunit(?:y|ies))$/

const isThing = (token: Token | undefined) => isNoun(token) || token?.text === ')'

/** "launched a new fund, the Dyke Fund, to …": until its name nothing tells which. */
function givesName(tokens: readonly Token[], verb: number, comma: number): boolean {
  if (tokens[comma + 1]?.lower !== 'the' || !isCapital(tokens[comma + 2])) return false
  const behind = tokens.findIndex(
    ({ pos, lower }, at) => at > comma + 1 && !/^(?:PROPN|NOUN|ADJ)$/.test(pos) && lower !== 'of',
  )
  const isClause = /^(?:VERB|AUX)$/.test(tokens[behind]?.pos ?? '')
  return !isClause && !tokens.slice(verb + 1, comma).some(isCapital)
}

/** "launched the LDF, a fund for dykes": letters do not tell what it is. */
const saysWhatLettersAre = (tokens: readonly Token[], verb: number, comma: number) =>
  isLetters(tokens[comma - 1]) && comma - verb <= 3 && /^an?$/.test(tokens[comma + 1]?.lower ?? '')

/** ", a project of up to $2 million": how much of it. */
const givesSum = (tokens: readonly Token[], comma: number) =>
  /^an?$/.test(tokens[comma + 1]?.lower ?? '') && tokens.slice(comma, comma + sumReach).some(isCurrency)

const sumReach = 10

/** "a fund, a school, and a patrol": things of one list, where the comma opens no more than the next. */
const isListed = (tokens: readonly Token[], comma: number) =>
  tokens.slice(comma + 1, comma + 20).some(
    ({ text }, at, all) =>
      text === ',' &&
      /^(?:and|the|an?)$/.test(all[at + 1]?.lower ?? '') &&
      // "a safe, secure, and stable shore": what one thing is like.
      all[at - 1]?.pos !== 'ADJ',
  )
