import { backing } from './backing.ts'
import { isBase, isParticiple, skipAdverbs } from './clauses.ts'
import { continuing, goingOn } from './continuing.ts'
import { eventBefore } from './events.ts'
import { settled, welcomed } from './founding.ts'
import * as lexicon from './lexicon.ts'
import { performative } from './performatives.ts'
import { previewed } from './previewed.ts'
import { deliverable, promiseNoun } from './promise-nouns.ts'
import { accepting, sharing } from './sharing.ts'
import { isStateName } from './states.ts'
import { tasking } from './tasking.ts'
import type { Token } from './tokens.ts'
import { made, type Trigger } from './trigger.ts'
import { progressive, underWay } from './under-way.ts'

/** Every place of a sentence where somebody promises, in order; later ones may lie inside the deed of earlier ones. */
export function triggersIn(tokens: readonly Token[]): Trigger[] {
  const found: Trigger[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (opensNothing.has(tokens[i]?.pos ?? '')) continue
    const trigger =
      future(tokens, i) ??
      settled(tokens, i) ??
      performative(tokens, i) ??
      tasking(tokens, i) ??
      backing(tokens, i) ??
      byWord.get(tokens[i]?.lower ?? '')?.(tokens, i) ??
      progressive(tokens, i) ??
      underWay(tokens, i) ??
      promiseNoun(tokens, i) ??
      previewed(tokens, i) ??
      deliverable(tokens, i)
    if (
      trigger === null ||
      isNameOf(tokens, trigger, found.at(-1)) ||
      isEnsured(tokens, trigger, found) ||
      isWay(tokens, trigger, found)
    )
      continue
    const before = found.at(-1)
    if (isPactTo(tokens, trigger, before)) found.splice(-1, 1, { ...trigger, subject: before.subject })
    else found.push(withShared(tokens, trigger, before))
    i = Math.max(i, trigger.words.end - 1)
  }
  return found
}

type Reader = (tokens: readonly Token[], i: number) => Trigger | null

/** What a single word may open, told by the word before anything else is asked. */
const byWord: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...readBy(['continue', 'continues'], (tokens, i) => continuing(tokens, i) ?? goingOn(tokens, i)),
  ...readBy(['ready', 'prepared', 'poised', 'track', 'course', ...lexicon.gladWords], continuing),
  ...readBy(['share', 'shares', 'shared'], sharing),
  ...readBy(['accepted'], accepting),
  ...readBy(['welcome', 'welcomed'], welcomed),
])

function readBy(words: readonly string[], read: Reader): [string, Reader][] {
  return words.map((word) => [word, read])
}

/** "Orsk will lend pumps, as the law that Vell made asks, and will train pilots": one subject for both, whatever lies between. */
function withShared(tokens: readonly Token[], trigger: Trigger, before: Trigger | undefined): Trigger {
  const isShared =
    trigger.manner === 'future' &&
    tokens[joinedFrom(tokens, trigger.words.start) - 1]?.lower === 'and' &&
    before?.manner === 'future'
  return isShared ? { ...trigger, subject: before.subject } : trigger
}

/** Where what stands between commas before a verb begins: "and, subject to the treaty, will train pilots". */
function joinedFrom(tokens: readonly Token[], start: number): number {
  if (tokens[start - 1]?.text !== ',') return start
  const open = tokens.findLastIndex(({ text }, at) => at < start - 1 && text === ',')
  return open > 0 && start - open < longestInsertion ? open : start
}

const longestInsertion = 16

/** "The states signed a pledge agreeing to train pilots": they keep the pledge by doing that. */
const isPactTo = (
  tokens: readonly Token[],
  trigger: Trigger,
  before: Trigger | undefined,
): before is Trigger =>
  before?.manner === 'founding' &&
  before.subject !== null &&
  trigger.manner === 'performative' &&
  trigger.subject === null &&
  trigger.words.start - before.deed < 10 &&
  /^(?:agreeing|committing|pledging)$/.test(tokens[trigger.words.start]?.lower ?? '') &&
  /^(?:NOUN|PROPN)$/.test(tokens[trigger.words.start - 1]?.pos ?? '')

/** Parts of speech that no promise begins with. */
const opensNothing: ReadonlySet<string> = new Set([
  'DET',
  'NUM',
  'PUNCT',
  'SYM',
  'CCONJ',
  'SCONJ',
  'PRON',
  'INTJ',
])

/** "will deepen trade by working to end dues": how it is done, and no promise by itself. */
const isWay = (tokens: readonly Token[], { manner, subject, words }: Trigger, found: readonly Trigger[]) =>
  manner === 'intention' &&
  subject === null &&
  tokens[words.start - 2]?.lower !== 'including' &&
  tokens[words.start - 1]?.lower === 'by' &&
  isParticiple(tokens[words.start]) &&
  found.some(({ deed }) => deed < words.start)

/** "will ensure that the ferry continues to run", "to make sure Orsk will lend pumps": what is ensured belongs to the deed. */
function isEnsured(
  tokens: readonly Token[],
  { subject, words }: Trigger,
  found: readonly Trigger[],
): boolean {
  const that = tokens.findLastIndex((token, i) => i < words.start && token.lower === 'that')
  const isOfOther = that > 0 && !tokens.slice(that, words.start).some(({ pos }) => pos === 'VERB')
  if (subject === null && !isOfOther) return false
  const start = firstOfAll(tokens, subject?.start ?? that + 1)
  const at = tokens[start - 1]?.lower === 'that' ? start - 2 : start - 1
  return (
    /^(?:ensur(?:e|ing)|guarantee|sure|stipulat(?:e|ing))$/.test(tokens[at]?.lower ?? '') &&
    found.some(({ deed, manner }) => deed <= at && at - deed < 6 && manner !== 'under way')
  )
}

/** "ensuring Orsk and [Vell] continue to": where those who are named together begin. */
function firstOfAll(tokens: readonly Token[], start: number): number {
  if (tokens[start - 1]?.lower !== 'and') return start
  let first = start - 1
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[first - 1]?.pos ?? '')) first--
  return first
}

/** "signed a framework agreement to …": the agreement is what is signed, not another promise. */
const isNameOf = (tokens: readonly Token[], trigger: Trigger, before: Trigger | undefined) =>
  trigger.manner === 'noun of promise' &&
  before !== undefined &&
  (before.isNoun ? /^(?:founding|performative)$/.test(before.manner) : isMadeOf(tokens, trigger, before)) &&
  trigger.words.start - before.deed < 8 &&
  !tokens
    .slice(before.isNoun ? before.deed : before.deed + 1, trigger.words.start)
    .some((token) => /^(?:VERB|AUX|SCONJ)$|^[;:,]$/.test(token.pos) || /^[;:,]$/.test(token.text))

/** "will make a commitment to …", "will honor commitments to …" */
const isMadeOf = (tokens: readonly Token[], trigger: Trigger, before: Trigger) =>
  (tokens[trigger.words.start - 1]?.lower === 'make' && before.manner === 'performative') ||
  (before.manner === 'future' &&
    /^(?:make|finalize|finalise|announce|give|conclude|explore|consider|examine|fulfill|fulfil|honor|honour|implement|uphold)$/.test(
      tokens[before.deed]?.lemma ?? '',
    ) &&
    trigger.words.start - before.deed <= 2)

/** "will", "shall", "is going to", and "would" in what was decided. */
function future(tokens: readonly Token[], i: number): Trigger | null {
  const token = tokens[i]
  if (token === undefined) return null
  if (isHeadline(tokens, i)) {
    const headline = {
      manner: 'future',
      strength: 'firm',
      stage: null,
      from: i,
      deed: i + 1,
      isNoun: false,
    } as const
    const subject = { start: i - 1, end: i, isBody: false, isThing: false }
    return { ...made(tokens, headline), subject }
  }
  let after = -1
  if (token.pos === 'AUX' && /^(?:will|shall|[’']ll)$/.test(token.lower)) after = i + 1
  else if (
    /^(?:going|about)$/.test(token.lower) &&
    tokens[i + 1]?.lower === 'to' &&
    tokens[tokens[i - 1]?.pos === 'ADV' ? i - 2 : i - 1]?.pos === 'AUX'
  )
    after = i + 2
  else if (modals.has(token.lower) && (isDecided(tokens, i) || isUnderPact(tokens, i))) after = i + 1
  if (after < 0) return null
  let deed = skipAdverbs(tokens, pastNoLonger(tokens, after))
  if (tokens[deed]?.text === ':') deed = skipAdverbs(tokens, deed + 1)
  const isNegated = tokens.slice(after, deed + 1).some((t) => /^(?:not|never|longer|n[’']t)$/.test(t.lower))
  if (/^(?:not|never|n[’']t)$/.test(tokens[deed]?.lower ?? '')) deed = skipAdverbs(tokens, deed + 1)
  if (tokens[deed]?.lower === 'be') {
    // "will be updating" is the deed, "will be implemented" is done to it; "will be clear" is neither.
    const next = skipAdverbs(tokens, deed + 1)
    const word = tokens[next]?.lower ?? ''
    if (!/(?:ing|ed|built|held|made|given|sent|met)$/.test(word) || tokens[next]?.pos !== 'VERB') return null
    deed = next
  }
  const verb = tokens[deed]
  if (verb === undefined || !/^(?:VERB|NOUN|ADJ)$/.test(verb.pos)) return null
  // "We will not rest until it is done" names nothing that is refrained from.
  if (isNegated && /^(?:stop|rest|hesitate|waver|relent|tire|yield|falter|shy|forget)$/.test(verb.lemma))
    return null
  // "will commit to expand", "will seek to expand": the verb of promise says how firmly.
  if (performative(tokens, deed) !== null) return null
  const manner = isNegated ? 'refraining' : 'future'
  const promised = made(tokens, { manner, strength: 'firm', stage: null, from: i, deed, isNoun: false })
  return { ...promised, subject: promised.subject ?? eventBefore(tokens, i, deed) }
}

/** "will no longer tax the ferries" */
const pastNoLonger = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'no' && tokens[at + 1]?.lower === 'longer' ? at + 2 : at

const modals: ReadonlySet<string> = new Set(['would', 'must', 'should'])

/** "…, with Orsk to provide two barges": a state and an infinitive, as headlines have it. */
const isHeadline = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === 'to' &&
  (tokens[i - 1]?.isState === true || isStateName(tokens, i - 1)) &&
  tokens
    .slice(Math.max(0, i - 5), i - 1)
    .some((token, at, all) => token.lower === 'with' && all[at - 1]?.text === ',') &&
  isBase(tokens[i + 1])

/** "Under that framework, Orsk would end the dues": what the pact lays down. */
const isUnderPact = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === 'would' &&
  tokens[0]?.lower === 'under' &&
  tokens
    .slice(1, 8)
    .some(({ lower }) => /^(?:framework|agreement|deal|pact|terms|arrangement|treaty|plan)$/.test(lower))

/** "decided that their governments would …" */
function isDecided(tokens: readonly Token[], i: number): boolean {
  const that = tokens.slice(0, i).findLastIndex((token) => token.lower === 'that')
  const before = tokens[that - 1]
  return (
    before !== undefined &&
    (lexicon.firmPerformatives.has(before.lemma) || lexicon.reaffirmingVerbs.has(before.lemma))
  )
}
