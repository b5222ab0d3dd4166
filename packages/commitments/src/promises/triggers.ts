import { beforeThat, isNoun, isParticiple } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'
import { lastWithin } from '../words/within.ts'
import { heardAt } from './readers.ts'
import type { Trigger } from './trigger.ts'

/** Every place of a sentence where somebody promises, in order; later ones may lie inside the deed of earlier ones. */
export function triggersIn(tokens: readonly Token[]): Trigger[] {
  const found: Trigger[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (opensNothing.has(tokens[i]?.pos ?? '')) continue
    const trigger = heardAt(tokens, i)
    if (
      trigger === null ||
      isNameOf(tokens, trigger, found.at(-1)) ||
      isToldOfObject(tokens, trigger, found.at(-1)) ||
      isToldOfThose(tokens, trigger) ||
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
  const open = lastWithin(tokens, 0, start - 1, ({ text }) => text === ',')
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
  isNoun(tokens[trigger.words.start - 1])

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

/** "will develop a network of experts committed to sharing maps": what the object is like. */
const isToldOfObject = (
  tokens: readonly Token[],
  { manner, subject, words }: Trigger,
  before: Trigger | undefined,
) =>
  manner === 'performative' &&
  /^(?:committed|dedicated|pledged)$/.test(tokens[words.start]?.lower ?? '') &&
  tokens[words.start - 1]?.pos === 'NOUN' &&
  // "ministers committed to": they do it themselves.
  subject?.end !== words.start &&
  before !== undefined &&
  !before.isNoun &&
  !tokens
    .slice(before.deed + 1, subject?.start ?? words.start)
    .some(({ lower, pos }) => /^(?:[,;:]|and|that|as)$/.test(lower) || /^(?:VERB|SCONJ)$/.test(pos))

/** "joins 26 other states committed to open waters": whom it joins. */
const isToldOfThose = (tokens: readonly Token[], { manner, subject, words }: Trigger) =>
  manner === 'performative' &&
  /^(?:committed|dedicated|pledged)$/.test(tokens[words.start]?.lower ?? '') &&
  subject?.end === words.start &&
  /^(?:join|include|unite|represent)$/.test(tokens[subject.start - 1]?.lemma ?? '') &&
  !tokens.slice(subject.start, subject.end).some(({ pos }) => pos === 'PROPN')

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
  if (subject?.start === 0) return false
  const that = lastWithin(tokens, 0, words.start, (token) => token.lower === 'that')
  const isOfOther = that > 0 && !tokens.slice(that, words.start).some(({ pos }) => pos === 'VERB')
  if (subject === null && !isOfOther) return false
  const start = firstOfAll(tokens, subject?.start ?? that + 1)
  const at = beforeThat(tokens, start)
  return (
    /^(?:ensur(?:e|ing)|guarantee|sure|stipulat(?:e|ing))$/.test(tokens[at]?.lower ?? '') &&
    found.some(
      ({ deed, manner }) =>
        deed <= at && (at - deed < 6 || tokens[at - 1]?.lower === 'to') && manner !== 'under way',
    )
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
  (trigger.manner === 'noun of promise' ||
    (trigger.manner === 'noun of effort' &&
      /^(?:set|adopt)$/.test(tokens[before?.deed ?? -1]?.lemma ?? ''))) &&
  before !== undefined &&
  (before.isNoun ? /^(?:founding|performative)$/.test(before.manner) : isMadeOf(tokens, trigger, before)) &&
  trigger.words.start - before.deed < 8 &&
  !tokens
    .slice(before.isNoun ? before.deed : before.deed + 1, trigger.words.start)
    .some((token) => /^(?:VERB|AUX|SCONJ)$|^[;:,]$/.test(token.pos) || /^[;:,]$/.test(token.text))

/** "will make a commitment to …", "will honor commitments to …" */
const isMadeOf = (tokens: readonly Token[], trigger: Trigger, before: Trigger) =>
  // "agreed to a framework for an agreement"
  (before.manner === 'performative' && tokens[before.deed]?.pos === 'DET') ||
  (tokens[trigger.words.start - 1]?.lower === 'make' && before.manner === 'performative') ||
  (before.manner === 'future' &&
    /^(?:make|set|adopt|submit|finalize|finalise|announce|give|conclude|explore|consider|examine|fulfill|fulfil|honor|honour|implement|uphold)$/.test(
      tokens[before.deed]?.lemma ?? '',
    ) &&
    trigger.words.start - before.deed <= 2)
