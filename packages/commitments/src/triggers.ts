import {
  clauseStart,
  isBase,
  isParticiple,
  type Run,
  type Subject,
  skipAdverbs,
  subjectBefore,
} from './clauses.ts'
import * as lexicon from './lexicon.ts'
import type { Stage, Strength } from './schema.ts'
import type { Token } from './tokens.ts'

/** How a clause promises. */
export type Manner =
  | 'future'
  | 'performative'
  | 'reaffirmation'
  | 'intention'
  | 'under way'
  | 'founding'
  | 'noun of promise'
  | 'noun of effort'
  | 'lead-in'
  | 'backing'

/** A place where a clause promises something: who, how, and where the deed begins. */
export interface Trigger {
  readonly manner: Manner
  readonly strength: Strength
  readonly stage: Stage | null
  /** The words that promise ("have pledged to"). */
  readonly words: Run
  /** The deed: a verb, or the first word of a noun phrase. */
  readonly deed: number
  readonly isNoun: boolean
  readonly subject: Subject | null
}

/** Every place of a sentence where somebody promises, in order; later ones may lie inside the deed of earlier ones. */
export function triggersIn(tokens: readonly Token[]): Trigger[] {
  const found: Trigger[] = []
  for (let i = 0; i < tokens.length; i++) {
    const trigger =
      future(tokens, i) ??
      performative(tokens, i) ??
      backing(tokens, i) ??
      progressive(tokens, i) ??
      promiseNoun(tokens, i)
    if (trigger === null) continue
    found.push(trigger)
    i = Math.max(i, trigger.words.end - 1)
  }
  return found
}

/** "will", "shall", "is going to", and "would" in what was decided. */
function future(tokens: readonly Token[], i: number): Trigger | null {
  const token = tokens[i]
  if (token === undefined) return null
  let after = -1
  if (/^(?:will|shall|[’']ll)$/.test(token.lower) && token.pos === 'AUX') after = i + 1
  else if (token.lower === 'going' && tokens[i + 1]?.lower === 'to' && tokens[i - 1]?.pos === 'AUX')
    after = i + 2
  else if (token.lower === 'would' && isDecided(tokens, i)) after = i + 1
  if (after < 0) return null
  let deed = skipAdverbs(tokens, after)
  if (
    /^(?:not|never|n[’']t)$/.test(tokens[deed]?.lower ?? '') ||
    tokens.slice(after, deed).some((t) => /^(?:not|never)$/.test(t.lower))
  )
    return null
  if (tokens[deed]?.lower === 'be') {
    // "will be updating" is the deed, "will be implemented" is done to it; "will be clear" is neither.
    const next = skipAdverbs(tokens, deed + 1)
    const word = tokens[next]?.lower ?? ''
    if (
      !/(?:ing|ed|built|held|made|given|sent|met)$/.test(word) ||
      !/^(?:VERB|NOUN|ADJ)$/.test(tokens[next]?.pos ?? '')
    )
      return null
    deed = next
  }
  const verb = tokens[deed]
  if (verb === undefined || !/^(?:VERB|NOUN|ADJ)$/.test(verb.pos)) return null
  // "will commit to expand", "will seek to expand": the verb of promise says how firmly.
  if (performative(tokens, deed) !== null) return null
  return made(tokens, { manner: 'future', strength: 'firm', stage: null, from: i, deed, isNoun: false })
}

/** "decided that their governments would …" */
function isDecided(tokens: readonly Token[], i: number): boolean {
  const that = tokens.slice(0, i).findLastIndex((token) => token.lower === 'that')
  const before = tokens[that - 1]
  return (
    before !== undefined &&
    (lexicon.firmPerformatives.has(before.lemma) || lexicon.reaffirmingVerbs.has(before.lemma))
  )
}

/** "pledged to …", "are committed to …", "agreed on …", "intend to …", "reaffirm our commitment to …". */
function performative(tokens: readonly Token[], i: number): Trigger | null {
  const token = tokens[i]
  if (token === undefined || !/^(?:VERB|ADJ)$/.test(token.pos)) return null
  const lemma =
    token.lower === 'committed' ? 'commit' : token.lower === 'determined' ? 'determine' : token.lemma
  const isFirm = lexicon.firmPerformatives.has(lemma)
  const isReaffirming = lexicon.reaffirmingVerbs.has(lemma)
  const isSoft = lexicon.softPerformatives.has(lemma) || (lemma === 'work' && isWorkTo(tokens, i))
  if (!isFirm && !isReaffirming && !isSoft) return null
  if (/^(?:to|not|and)$/.test(tokens[i - 1]?.lower ?? '') && token.lower === token.lemma && !isReaffirming)
    return null
  if (/^(?:which|that|who)$/.test(tokens[i - 1]?.lower ?? '')) return null
  if (isDenied(tokens, i) || (isSoft && isPerfect(tokens, i))) return null
  if (lemma === 'look' && tokens[i + 1]?.lower === 'forward') return null
  const stage =
    isReaffirming || /^(?:remain|remains|remained)$/.test(tokens[i - 1]?.lower ?? '') ? 'reaffirmed' : null
  const manner = isReaffirming ? 'reaffirmation' : isSoft ? 'intention' : 'performative'
  const base = { manner, strength: isSoft ? 'soft' : 'firm', stage, from: i } as const

  // "We commit ourselves to …"
  const reflexive = /^(?:ourselves|themselves|itself)$/.test(tokens[i + 1]?.lower ?? '') ? 1 : 0
  const after = skipAdverbs(tokens, i + 1 + reflexive)
  const next = tokens[after]
  if (next === undefined) return null
  if (next.lower === 'to' || next.lower === 'toward' || next.lower === 'towards') {
    const deed = skipAdverbs(tokens, after + 1)
    if (tokens[deed] === undefined || /^[:;.]$/.test(tokens[deed]?.text ?? '')) return null
    // Behind "intend to" only a verb can stand, whatever the tagger takes it for.
    const isNoun = !isSoft && lemma !== 'agree' && !isBase(tokens[deed]) && !isParticiple(tokens[deed])
    return made(tokens, { ...base, deed, isNoun })
  }
  if (isReaffirming || lemma === 'announce') {
    const noun = nounWithin(tokens, after, lexicon.promiseNouns, 6)
    if (noun < 0 && isReaffirming) return null
    if (noun >= 0) {
      const to = tokens[noun + 1]?.lower
      if (to !== 'to' && to !== 'on' && isReaffirming) return null
      const deed = skipAdverbs(tokens, noun + 2)
      if (to === 'to' || to === 'on')
        return made(tokens, { ...base, deed, isNoun: !isBase(tokens[deed]) && !isParticiple(tokens[deed]) })
    }
  }
  if (isSoft) return null
  if (next.lower === 'on' && /^(?:decide|agree)$/.test(lemma))
    return made(tokens, { ...base, deed: after + 1, isNoun: true })
  if (/^(?:announce|launch|unveil|sign)$/.test(lemma) && token.lower !== lemma && isFounding(tokens, i)) {
    return made(tokens, { ...base, manner: 'founding', deed: after, isNoun: true })
  }
  return null
}

/** "have never agreed", "did not commit" */
const isDenied = (tokens: readonly Token[], i: number) =>
  tokens.slice(Math.max(0, i - 4), i).some((token) => /^(?:never|not|n[’']t)$/.test(token.lower))

/** What somebody has sought or hoped is over. */
const isPerfect = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === 'sought' ||
  tokens.slice(Math.max(0, i - 3), i).some((token) => /^(?:have|has|had|[’']ve|was|were)$/.test(token.lower))

/** "working to preserve", "work together to", not "work with" or "work on". */
const isWorkTo = (tokens: readonly Token[], i: number) => {
  const next = tokens[skipAdverbs(tokens, i + 1)]?.lower
  return (
    (next === 'to' || next === 'toward' || next === 'towards') &&
    tokens[skipAdverbs(tokens, i + 1) - 1]?.lower !== 'together'
  )
}

/** "We endorse …", "The leaders call on …": said in the present, it lends weight to what others or all are to do. */
function backing(tokens: readonly Token[], i: number): Trigger | null {
  const token = tokens[i]
  if (token === undefined || token.pos !== 'VERB' || !lexicon.backingVerbs.has(token.lower)) return null
  const subject = subjectBefore(tokens, i)
  if (
    subject === null ||
    tokens.slice(subject.end, i).some((between) => /^(?:AUX|VERB|PART)$/.test(between.pos))
  )
    return null
  return {
    manner: 'backing',
    strength: 'soft',
    stage: null,
    words: { start: i, end: i },
    deed: i,
    isNoun: false,
    subject,
  }
}

/** "is issuing", "are establishing": under way, so at least part of it lies ahead. */
function progressive(tokens: readonly Token[], i: number): Trigger | null {
  const token = tokens[i]
  if (token === undefined || !/^(?:is|are|[’']re|am)$/.test(token.lower)) return null
  let deed = skipAdverbs(tokens, i + 1)
  if (
    tokens[deed]?.lower === 'in' &&
    tokens.slice(deed, deed + 6).some((t) => t.lower === 'process' || t.lower === 'discussions')
  ) {
    const isTalk = tokens.slice(deed, deed + 6).some((t) => t.lower === 'discussions')
    const link = tokens.findIndex(
      (t, at) => at > deed && at < deed + 6 && (t.lower === 'of' || t.lower === 'to'),
    )
    if (link < 0) return null
    deed = skipAdverbs(tokens, link + 1)
    return made(tokens, {
      manner: isTalk ? 'intention' : 'under way',
      strength: isTalk ? 'soft' : 'firm',
      stage: null,
      from: i,
      deed,
      isNoun: false,
    })
  }
  if (tokens[deed]?.lower === 'at' && tokens[deed + 1]?.lower === 'work' && tokens[deed + 2]?.lower === 'to')
    deed += 3
  else if (!isParticiple(tokens[deed]) || tokens[deed]?.lower === 'going' || tokens[deed]?.pos !== 'VERB')
    return null
  const verb = tokens[deed]
  if (
    verb === undefined ||
    lexicon.softPerformatives.has(verb.lemma) ||
    lexicon.firmPerformatives.has(verb.lemma)
  )
    return null
  if (verb.lemma === 'work' && isWorkTo(tokens, deed)) return null
  if (!lexicon.unfinishedDeeds.has(verb.lemma)) return null
  return made(tokens, { manner: 'under way', strength: 'firm', stage: null, from: i, deed, isNoun: false })
}

/** "a pledge to …", "a commitment to …", "an agreement whereby …", "efforts to …". */
function promiseNoun(tokens: readonly Token[], i: number): Trigger | null {
  const token = tokens[i]
  if (token === undefined || !/^(?:NOUN|PROPN|VERB)$/.test(token.pos)) return null
  const isPromise = lexicon.promiseNouns.has(token.lemma)
  const isEffort = lexicon.effortNouns.has(token.lemma)
  if ((!isPromise && !isEffort) || /^(?:committed|agreed|decided|planned|aimed|resolved)$/.test(token.lower))
    return null
  const from = Math.max(clauseStart(tokens, i), determinerBefore(tokens, i))
  // "a sign of our commitment to …" tells of a promise and makes none.
  if (tokens[from - 1]?.lower === 'of') return null
  const to = toWithin(tokens, i, isPromise ? 8 : 1)
  if (to < 0) return null
  const deed = skipAdverbs(tokens, to + 1)
  if (!isBase(tokens[deed]) && !isParticiple(tokens[deed])) return null
  const isAgain =
    token.lemma === 'reaffirmation' ||
    /^(?:existing|longstanding|shared|continued|ongoing)$/.test(tokens[i - 1]?.lower ?? '')
  return made(tokens, {
    manner: isPromise ? 'noun of promise' : 'noun of effort',
    strength: isPromise ? 'firm' : 'soft',
    stage: isAgain ? 'reaffirmed' : null,
    from,
    deed,
    isNoun: false,
    isApart: /^(?:and|,|;|also|plus)$/.test(tokens[from - 1]?.lower ?? ''),
  })
}

/** Whether what is announced or signed is a thing that still has to work: a fund, a plan, a group. */
function isFounding(tokens: readonly Token[], i: number): boolean {
  const end = tokens.findIndex((token, at) => at > i && /^[.;,:]$/.test(token.text))
  return tokens
    .slice(i + 1, end < 0 ? i + 16 : Math.min(end, i + 16))
    .some((token) => lexicon.deliverableNouns.has(token.lemma))
}

const nounWithin = (tokens: readonly Token[], from: number, nouns: ReadonlySet<string>, reach: number) =>
  tokens.findIndex((token, at) => at >= from && at < from + reach && nouns.has(token.lemma))

/** The "to" that hangs on a noun of promise, over a phrase such as "on methane and black carbon". */
function toWithin(tokens: readonly Token[], noun: number, reach: number): number {
  if (tokens[noun + 1]?.lower === 'to') return noun + 1
  if (!/^(?:on|for|by|between|among|with)$/.test(tokens[noun + 1]?.lower ?? '')) return -1
  return tokens.findIndex(
    (token, at) => at > noun && at <= noun + reach && token.lower === 'to' && isBase(tokens[at + 1]),
  )
}

function determinerBefore(tokens: readonly Token[], noun: number): number {
  let start = noun
  while (start > 0 && /^(?:DET|ADJ|PROPN|NUM|PRON)$/.test(tokens[start - 1]?.pos ?? '')) start--
  return start
}

function made(
  tokens: readonly Token[],
  found: Omit<Trigger, 'words' | 'subject'> & { readonly from: number; readonly isApart?: boolean },
): Trigger {
  const { manner, strength, stage, from, deed, isNoun } = found
  return {
    manner,
    strength,
    stage,
    deed,
    isNoun,
    words: { start: from, end: deed },
    // "will end deforestation and a commitment to …": the noun stands for itself.
    subject: found.isApart === true ? null : subjectBefore(tokens, from),
  }
}
