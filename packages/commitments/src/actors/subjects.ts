/** The public actor that is the subject of a verb. */

import { clauseStart, isCapital, isLetters, isNoun, type Run } from '../words/clauses.ts'
import { actorNouns, bodyNouns, firmNouns } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { firstWithin } from '../words/within.ts'
import { isActor, isThing } from './actors.ts'
import { beforeInsertion, pastFiller } from './insertions.ts'
import { isYearOf, nounPhraseStart } from './noun-phrase.ts'
import { namesState } from './states.ts'

export interface Subject extends Run {
  readonly isBody: boolean
  /** A programme or a fund: what it will do is promised by those who run it. */
  readonly isThing: boolean
}

/**
 * The public actor that is the subject of the verb group at `index`, or null. It stands in the same clause with no other
 * verb in between, is not inside a prepositional phrase ("funded by the United States") and owns nothing ("Canada’s banks").
 */
export function subjectBefore(tokens: readonly Token[], index: number): Subject | null {
  const group = verbGroupStart(tokens, pastFiller(tokens, index))
  const apart = beforeInsertion(tokens, group)
  return (apart < group ? subjectAt(tokens, apart, index) : null) ?? subjectAt(tokens, group, index)
}

/** The subject of the verb at `index` where it ends before `group`: its auxiliaries, or what is put in before them. */
function subjectAt(tokens: readonly Token[], group: number, index: number): Subject | null {
  const from = clauseStart(tokens, group)
  // "… secured access and is committed to …": the joined verb shares the subject of the one before.
  const isJoined =
    /^(?:and|but)$/.test(tokens[group - 1]?.lower ?? '') ||
    (tokens[group - 1]?.text === ',' &&
      /^(?:committed|determined|signed|launched|announced|agreed|pledged|secured|decided)$/.test(
        tokens[index]?.lower ?? '',
      )) ||
    isListedBehind(tokens, from, group)
  let inObject: Subject | null = null
  let isPastVerb = false
  for (let i = group - 1; i >= from; i--) {
    const token = tokens[i]
    if (token === undefined) return inObject
    // The tagger takes the "heads" of states for a verb.
    const isMistaken = actorNouns.has(token.lower) && tokens[i + 1]?.lower === 'of'
    // "the Department of Thaws (DOT)": the tagger takes some letters for a verb.
    if (token.pos === 'VERB' && !isReduced(tokens, i) && !isJoined && !isMistaken && !isLetters(token))
      return null
    if (token.pos === 'AUX' && !isJoined) return null
    isPastVerb ||= token.pos === 'VERB' || token.pos === 'AUX'
    if (!isActor(tokens, i)) continue
    if (/^[’']s?$/.test(tokens[i + 1]?.text ?? '') || isPlaceOf(tokens, i)) continue
    const phrase = token.pos === 'PRON' ? i : nounPhraseStart(tokens, i, from)
    if (isOwned(tokens, phrase, i)) continue
    const start =
      tokens[phrase - 1]?.lower === 'of' && /^(?:all|each)$/.test(tokens[phrase - 2]?.lower ?? '')
        ? phrase - 2
        : phrase > 0 && isAdposition(tokens[phrase - 1]) && !isOfNoun(tokens, from, phrase - 1, i)
          ? afterOpening(tokens, phrase, i)
          : phrase
    const before = start === 0 ? undefined : tokens[start - 1]
    if (before?.text === ',' && isOfListed(tokens, from, start - 1, i)) continue
    if (isAdposition(before) && start - 1 >= from) continue
    if (!isJoined && hasOtherHead(tokens, i, group)) return null
    const found = { start, end: i + 1, isBody: bodyNouns.has(token.lemma), isThing: isThing(tokens, i) }
    // "Orsk will act as a partner of Vell and will …": what the verb before governs is not who does both.
    if (!isJoined || isPastVerb) return found
    inObject ??= found
  }
  return inObject
}

/** "Orsk and Vell stand together in the talks, will lend pumps, and …": one comma opens no insertion; the list goes on. */
const isListedBehind = (tokens: readonly Token[], from: number, group: number) =>
  tokens[group - 1]?.text === ',' &&
  tokens[group]?.lower === 'will' &&
  tokens[from - 1]?.lower === 'that' &&
  !tokens.slice(from, group - 1).some(({ text }) => text === ',') &&
  tokens.slice(from, group).some(({ pos }) => pos === 'VERB')

/** "The ferries of Orsk": the actor only owns what the clause speaks of. */
function isOwned(tokens: readonly Token[], phrase: number, actor: number): boolean {
  const of = firstWithin(tokens, phrase + 1, actor, (token) => token.lower === 'of')
  const isListed = tokens.slice(of, actor).some((token) => token.text === ',')
  return of > 0 && !isListed && tokens[of - 1]?.pos === 'NOUN' && !isActor(tokens, of - 1)
}

/** "the yard in Brenna, Orsk, is": the state only tells where; not "In Brenna, Orsk, with Vell, will". */
function isPlaceOf(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.text !== ',' || tokens[i + 1]?.text !== ',' || !namesState(tokens, i)) return false
  let at = i - 2
  while (tokens[at]?.pos === 'PROPN') at--
  return at < i - 2 && isAdposition(tokens[at]) && /^(?:NOUN|PROPN|VERB)$/.test(tokens[at - 1]?.pos ?? '')
}

const isAdposition = (token: Token | undefined) => token !== undefined && token.pos === 'ADP'

/**
 * "Trade deals with Orsk, Vell and others": the clause opens with a noun, which is its subject; not "As part of the Fund,
 * Orsk", nor "Next spring in Dray, Orsk and Vell".
 */
const isOfNoun = (tokens: readonly Token[], from: number, adposition: number, actor: number) =>
  adposition > from &&
  tokens[from - 1]?.lower !== 'as' &&
  tokens[adposition - 1]?.pos === 'NOUN' &&
  !ofTimeOrThanks.test(tokens[adposition - 1]?.lower ?? '') &&
  tokens.slice(adposition, actor + 4).some(({ lower }) => lower === 'and') &&
  tokens.slice(from, adposition).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos))

/** "Trade deals with Orsk, the Vell Isles, and others": the same, where an article parts the list. */
function isOfListed(tokens: readonly Token[], from: number, comma: number, actor: number): boolean {
  let at = comma
  while (at > from && /^(?:PROPN|DET|CCONJ|PUNCT)$/.test(tokens[at]?.pos ?? '')) at--
  return isAdposition(tokens[at]) && isOfNoun(tokens, from, at, actor)
}

const ofTimeOrThanks =
  /^(?:today|yesterday|tomorrow|weeks?|weekend|months?|years?|days?|morning|evening|night|spring|summer|autumn|fall|winter|quarter|decade|summit|meeting|thanks)$/

/** "In October, the United States, Japan …": the actor begins behind the comma of the opening phrase. */
function afterOpening(tokens: readonly Token[], phrase: number, actor: number): number {
  // "in Washington, D.C., President Ask"
  const isEnd = (token: Token, at: number) => token.text === ',' && tokens[at + 1]?.text !== 'D.C.'
  const comma = firstWithin(tokens, phrase + 1, actor, isEnd)
  if (comma < 0) return phrase
  return tokens[comma + 1]?.lower === 'and' || isYearOf(tokens, comma + 1) ? comma + 2 : comma + 1
}

/** Back over auxiliaries and adverbs: "have [jointly] agreed", "are also committed". */
export function verbGroupStart(tokens: readonly Token[], index: number): number {
  let start = index
  while (
    /^(?:AUX|ADV)$/.test(tokens[start - 1]?.pos ?? '') ||
    // The tagger takes "We further ask" for two verbs.
    /^(?:remain|remains|remained|be|been|further)$/.test(tokens[start - 1]?.lower ?? '')
  )
    start--
  return start
}

/** A participle that modifies ("comprised of", "led by") is no verb of the clause. */
const isReduced = (tokens: readonly Token[], index: number) => {
  const token = tokens[index]
  const next = tokens[index + 1]?.lower ?? ''
  return (
    token !== undefined &&
    ((/(?:ed|ing)$/.test(token.lower) && /^(?:by|of|in|to|on|from|with|-)$/.test(next)) ||
      tokens[index - 1]?.text === '-')
  )
}

/** Another noun between the actor and its verb, outside insertions and phrases, would be the real subject. */
function hasOtherHead(tokens: readonly Token[], actor: number, verb: number): boolean {
  let isInsertion = false
  for (let i = actor + 1; i < verb; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    if (/^[,(–—“"]$/.test(token.text) || token.pos === 'ADP' || token.pos === 'CCONJ') isInsertion = true
    // "U.S. and Canadian efforts": both names only tell whose.
    if (token.pos === 'NOUN' && i === verb - 1 && isJoinedName(tokens, i - 1) && !isActor(tokens, i))
      return true
    if (!isInsertion && isNoun(token)) {
      const isName =
        token.pos === 'PROPN' && (i === actor + 1 || tokens[i - 1]?.pos === 'PROPN') && !isOfFirm(token)
      if (!isName && !actorNouns.has(token.lemma)) return true
    }
  }
  return false
}

/** "Orsk Companies are dredging": a state’s name tells only whose. */
const isOfFirm = ({ lower }: Token) => firmNouns.has(lower) || lower === 'investors'

const isJoinedName = (tokens: readonly Token[], i: number) =>
  isCapital(tokens[i]) && tokens[i - 1]?.lower === 'and'
