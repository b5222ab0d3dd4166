import { isBase, isBehindTo, isParticiple, skipAdverbs } from '../words/clauses.ts'
import { bodyNouns, deedVerbs, discreteVerbs, thingNouns } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { afterJoint, formOf, wherePossible } from './joint.ts'
import { hasObject, hasOwnObject } from './objects.ts'
import { helps, isOfThose, isToldOfMany } from './of-others.ts'

/** Where deeds begin that a comma or "and" joins to the one at `head`, each with an object of its own. */
export function conjuncts(
  tokens: readonly Token[],
  head: number,
  end: number,
  isUnderParticiple: boolean,
): number[] {
  const form = formOf(tokens, head)
  const starts: number[] = []
  let last = head
  let purpose = false
  let purposeAt = 0
  let isSeries = false
  let isOfWays = false
  let isOfThing = false
  let isOfMany = false
  let isHelped = helps(tokens, head)
  for (let i = head + 1; i < end; i++) {
    const token = tokens[i]
    if (token === undefined) break
    if (
      token.lower === 'to' &&
      isBase(tokens[skipAdverbs(tokens, i + 1)]) &&
      !isNetZero(tokens, i + 1) &&
      // "looks forward to opening the lock, to widen trade": what for; "will lend pumps, to train pilots, and to" goes on.
      (!isJoint(tokens, i - 1) || (form === 'participle' && tokens[i - 1]?.text === ','))
    ) {
      purpose = true
      purposeAt = i
      isOfThing ||= isWhatItIsFor(tokens, last, i)
    }
    // "rules that bar pilots, harm ports, and threaten eels": so do the rules.
    isOfMany ||= isToldOfMany(tokens, i)
    isHelped ||= helps(tokens, i)
    if (token.lower === 'by' && isParticiple(tokens[i + 1])) {
      purpose = true
      isOfWays ||= purposeAt > 0
    }
    // "a fund that will train pilots, lend pumps, …": what it is to do, not what is done beside it.
    if (isModal(tokens[i + 1]) && /^(?:that|which|who)$/.test(token.lower)) isOfThing = true
    // "ensure that rules will lower prices and lift wages": what is ensured is one.
    if (isModal(token) && /^(?:ensure|guarantee)$/.test(tokens[head]?.lemma ?? '')) isOfThing = true
    if (
      !isJoint(tokens, i) ||
      isOfThose(tokens, head, i) ||
      (isPartOfOne(tokens, i) && closesWithComma(tokens, head, end))
    )
      continue
    const verb =
      afterJoint(tokens, i, end, form) ??
      (isUnderParticiple ? afterJoint(tokens, i, end, 'participle') : null)
    if (
      verb === null ||
      isVerbList(tokens, last, beforeInserted(tokens, i)) ||
      !hasObject(tokens, last, i) ||
      isCompound(tokens, last, i) ||
      !hasOwnObject(tokens, verb.at, end)
    )
      continue
    // "to draw trade, lift wages, and end dues" is one purpose; "to end dues, and train pilots" is two deeds.
    const isListed = purposeAt > 0 && tokens.slice(purposeAt, i).some(({ text }) => text === ',')
    const isApart = tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'and' && !isSeries && !isListed
    // "using its powers to end smuggling and to promote trade": what it uses them for.
    const isOfPurpose = purposeAt > 0 && verb.hasTo && form === 'participle' && !isDiscrete(tokens, verb.at)
    // "will send a cutter to guard the shore and to train pilots": what for as well, where the deed itself has no "to".
    const isPurposeToo = verb.hasTo && form === 'base' && !isBehindTo(tokens, head, 3)
    // "reviving the forum to widen trade by cutting dues, sharing data, and …": how it is to do so.
    const isWay: boolean =
      isOfWays && form === 'participle' && !verb.hasTo && (tokens[i]?.text === ',' || isSeries)
    if (form === 'participle' && verb.hasTo && tokens[verb.start - 1]?.text === ',') continue
    if (isOfPurpose || isPurposeToo || isWay) {
      isSeries ||= isWay
      i = verb.at
      continue
    }
    const mayBeOne = form === 'base' && !verb.hasTo && tokens[i]?.text !== ';' && !isApart
    // "will share maps and guard the shore": a slight deed is told, and kept, with the one beside it.
    const isWithSlight = mayBeOne && [last, verb.at].some((at) => isSlight(tokens, at))
    const isBound =
      mayBeOne &&
      (isOfThing ||
        isHelped ||
        (isOfMany && !deedVerbs.has(tokens[verb.at]?.lemma ?? '')) ||
        (purpose && !isDiscrete(tokens, verb.at) && !isWorkTo(tokens, verb.at)))
    if (isWithSlight || isBound) {
      if (!isWithSlight) isSeries = true
      i = verb.at
      continue
    }
    starts.push(verb.start)
    last = verb.at
    purpose = false
    purposeAt = 0
    isOfWays = false
    isSeries = false
    isOfThing = false
    isOfMany = false
    isHelped = helps(tokens, verb.at)
    i = verb.at
  }
  return starts
}

/** "launch an initiative to chart ports, train pilots, and …": what a thing that is founded is to do. */
const isWhatItIsFor = (tokens: readonly Token[], verb: number, to: number) =>
  founding.test(tokens[verb]?.lemma ?? '') &&
  (bodyNouns.has(tokens[to - 1]?.lemma ?? '') || thingNouns.has(tokens[to - 1]?.lemma ?? ''))

const founding = /^(?:launch|establish|create|form|found|announce|institute)$/

/** "share maps": a verb and one thing without a name. */
const isSlight = (tokens: readonly Token[], verb: number) =>
  tokens[verb + 1]?.pos === 'NOUN' && /^(?:[,.;]|and)$/.test(tokens[verb + 2]?.lower ?? '.')

/** "to prevent, detect, and respond to threats": verbs that share what follows are one deed. */
function isVerbList(tokens: readonly Token[], last: number, joint: number): boolean {
  const at = tokens[joint - 1]?.text === ',' ? joint - 2 : joint - 1
  const before = tokens[at]
  // "could better monitor and, as needed, mend the locks": the tagger takes the first for a noun.
  if (tokens[joint + 1]?.text === ',' && deedVerbs.has(before?.lower ?? '')) return true
  // "improving the harbour lights, and building": what the tagger takes for a verb stands behind its own.
  if (at < joint - 1 && tokens[at - 1]?.text !== ',') return false
  // "to end drug trafficking, as well as train pilots": a noun that the tagger takes for a verb.
  if (tokens[at - 1]?.pos === 'NOUN') return false
  // "identify, target, and dismantle rings": one word right behind the verb can only be another verb.
  if (tokens[at - 1]?.text === ',' && at - 2 === last) return true
  // "developing the digging, dredging, and shipping of salt": the tagger takes one of the list for a noun.
  if (before?.pos === 'NOUN' && /ing$/.test(before.lower) && tokens[at - 1]?.text === ',') return true
  return at > last && before?.pos === 'VERB' && (isBase(before) || isParticiple(before))
}

/** "guards and, where needed, counts eels": the joint is before what is put in. */
function beforeInserted(tokens: readonly Token[], joint: number): number {
  const at = tokens[joint]?.text === ',' ? wherePossible(tokens, joint - 1) : -1
  return at > 0 && tokens[at - 1]?.text === ',' && /^(?:and|or)$/.test(tokens[at - 2]?.lower ?? '')
    ? at - 2
    : joint
}

const isModal = (token: Token | undefined) => token?.lower === 'will' || token?.lower === 'would'

/** "and labelling": no comma stands before it … */
const isPartOfOne = (tokens: readonly Token[], joint: number) =>
  tokens[joint]?.lower === 'and' && tokens[joint - 1]?.text !== ',' && isParticiple(tokens[joint + 1])

/** … in a list whose parts commas part: "removing dues and labelling rules, accepting tests, and lending pumps". */
function closesWithComma(tokens: readonly Token[], head: number, end: number): boolean {
  if (!isParticiple(tokens[head])) return false
  const behindCommas = tokens
    .slice(head, end)
    .flatMap(({ text }, at, all) => (text === ',' ? [all.slice(at + 1, at + 3)] : []))
  return (
    behindCommas.some(([first]) => isParticiple(first) && first?.lower !== 'including') &&
    behindCommas.some(([first, second]) => first?.lower === 'and' && isParticiple(second))
  )
}

/** "build rescue and repair ships": what the tagger takes for a noun too tells which ships. */
const isCompound = (tokens: readonly Token[], verb: number, joint: number) =>
  tokens[joint]?.lower === 'and' &&
  joint === verb + 2 &&
  /^(?:search|rescue|research|test|training|maintenance|repair)$/.test(tokens[joint - 1]?.lower ?? '') &&
  tokens[joint + 1]?.pos === 'NOUN' &&
  tokens[joint + 2]?.pos === 'NOUN'

/** "progress to net zero": the tagger takes a quantity for a verb. */
const isNetZero = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'net' && /^(?:-|zero)$/.test(tokens[at + 1]?.lower ?? '')

const isJoint = (tokens: readonly Token[], i: number) => {
  const lower = tokens[i]?.lower
  return (
    lower === ',' || lower === ';' || lower === 'and' || (lower === 'as' && tokens[i + 1]?.lower === 'well')
  )
}

/** "… and work to strengthen" */
const isWorkTo = (tokens: readonly Token[], at: number) =>
  /^(?:work|continue)$/.test(tokens[at]?.lemma ?? '') && tokens[at + 1]?.lower === 'to'

const isOneOrNew = (token: Token | undefined) =>
  /^(?:an?|new|the|more|additional|up)$/.test(token?.lower ?? '') || token?.pos === 'NUM'

const isDiscrete = (tokens: readonly Token[], at: number) =>
  discreteVerbs.has(tokens[at]?.lemma ?? '') &&
  // "and build better health security": no thing is built.
  (tokens[at]?.lemma !== 'build' || isOneOrNew(tokens[at + 1])) &&
  !tokens
    .slice(at + 1, at + 5)
    .some(({ lower }) => /^(?:jobs|opportunities|growth|prosperity|conditions|space|benefits)$/.test(lower))
