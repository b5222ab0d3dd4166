/** What a preview says is coming: "One of them is a new fund for pilots", "You’ll see Orsk launching a fund". */
import { subjectBefore } from '../actors/subjects.ts'
import { isBase } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { firstWithin, lastWithin } from '../words/within.ts'
import type { Trigger } from './trigger.ts'

/** "One of them is a working group on eels", "there will be a new fund for pilots": what a preview says is coming. */
export function deliverable(tokens: readonly Token[], i: number): Trigger | null {
  const opening = tokens[i + 1]?.lower ?? ''
  const sum = opening === 'an' ? i + 3 : opening === 'over' ? i + 2 : i + 1
  if (/^includes?$/.test(tokens[i]?.lower ?? '') && tokens[sum]?.text === '$')
    return {
      manner: 'founding',
      strength: 'firm',
      stage: null,
      words: { start: i, end: i + 1 },
      deed: i + 1,
      isNoun: true,
      subject: subjectBefore(tokens, i) ?? { start: i, end: i, isBody: false, isThing: false },
    }
  const shown = shownFrom(tokens, i)
  if (shown !== null) return shown
  if (!/^(?:an?|new|our|the|some|additional|further)$/.test(tokens[i + 1]?.lower ?? '')) return null
  if (
    tokens[i]?.lower === 'have' &&
    !(
      /^(?:will|[’']ll|also|to)$/.test(tokens[i - 1]?.lower ?? '') &&
      /^(?:an?|new)$/.test(tokens[i + 1]?.lower ?? '')
    )
  )
    return null
  const isThere = isThereToBe(tokens, i)
  const named = firstWithin(
    tokens,
    i + 2,
    i + 9,
    (token) =>
      isComing(token) ||
      (isThere &&
        /^(?:hotline|agreement|compact|registry|academy|scholarship|visa|corridor)s?$/.test(token.lower)),
  )
  // "a new fellowship programme"
  const first = named > 0 && isComing(tokens[named + 1]) ? named + 1 : named
  // "a package of measures aimed at"
  const noun = tokens[first + 1]?.lower === 'of' && isSteps(tokens[first + 2]) ? first + 2 : first
  const next = tokens[noun + 1]?.lower ?? ''
  // "We’ll have new programmes. That includes a school called …"
  const isTold = tokens[i]?.lower === 'includes' && /^(?:it|that|this|also)$/.test(tokens[i - 1]?.lower ?? '')
  const isOfDeeds =
    (/^(?:on|for)$/.test(next) && !isSteps(tokens[noun])) ||
    next === 'aimed' ||
    // "We’ll have a $2 billion project, which …"
    (tokens[i]?.lower === 'have' && tokens.slice(i + 1, noun).some(({ text }) => text === '$')) ||
    (isTold && /^(?:called|coming|that|which|from|with|between|,)$/.test(next)) ||
    (/^(?:to|that)$/.test(next) && isBase(tokens[noun + 2])) ||
    (/^(?:at|in|between|with)$/.test(next) && tellsWhat(tokens, noun + 1)) ||
    // "a fund that will train pilots"; of a project it is told as well where it is no new one.
    (next === 'that' && tokens[noun + 2]?.lower === 'will' && tokens[noun]?.lemma !== 'project')
  const isBroken = tokens
    .slice(i + 1, Math.max(i + 1, first))
    .some((token) => /^(?:VERB|ADP|PRON|PUNCT|CCONJ)$/.test(token.pos) && token.lower !== 'working')
  if (noun < 0 || !isOfDeeds || isBroken || isPraised(tokens, i, noun)) return null
  return {
    manner: 'deliverable',
    strength: 'firm',
    stage: null,
    words: { start: i + 1, end: i + 1 },
    deed: i + 1,
    isNoun: true,
    subject: null,
  }
}

/** "a fund [at the Lake Bank that will train pilots]": over where it is. */
const tellsWhat = (tokens: readonly Token[], from: number) => {
  const that = tokens.findIndex(
    ({ pos, lower }, at) => at > from && (lower === 'that' || !/^(?:DET|ADJ|NOUN|PROPN|CCONJ)$/.test(pos)),
  )
  return that < from + longestPlace && tokens[that]?.lower === 'that' && tokens[that + 1]?.lower === 'will'
}

/** "at the bank of the two states" */
const longestPlace = 8

/** "is an important forum for talks": what is said of a thing that is there. */
const isPraised = (tokens: readonly Token[], be: number, noun: number) => {
  const before = tokens.slice(be + 1, noun)
  return (
    /^(?:is|are)$/.test(tokens[be]?.lower ?? '') &&
    before.some(({ lower }) =>
      /^(?:important|marquee|key|signature|great|good|real|critical|central|vital|perfect|useful|unique|wonderful)$/.test(
        lower,
      ),
    ) &&
    !before.some(({ lower }) => /^(?:new|additional|further)$/.test(lower))
  )
}

/** "There will be a hotline": whatever is founded. */
const isThereToBe = (tokens: readonly Token[], be: number) =>
  tokens[be]?.lower === 'be' && tokens.slice(Math.max(0, be - 5), be).some(({ lower }) => lower === 'there')

const isComing = (token: Token | undefined) =>
  token !== undefined &&
  (lexicon.bodyNouns.has(token.lemma) ||
    lexicon.thingNouns.has(token.lemma) ||
    token.lower === 'package' ||
    isSteps(token))

const isSteps = (token: Token | undefined) => /^(?:steps|measures|actions)$/.test(token?.lower ?? '')

export const showing: ReadonlySet<string> = new Set([
  'is',
  'be',
  'are',
  'include',
  'includes',
  'including',
  'announcing',
  'see',
  'have',
  'got',
])

/** "You’ll see Orsk launching a fund", "you can expect to see further patrols": what is to come, told to those who listen. */
function shownFrom(tokens: readonly Token[], i: number): Trigger | null {
  const before = tokens[i - 1]?.lower ?? ''
  const isAhead =
    /^(?:[’']ll|will|also|expect)$/.test(before) ||
    (before === 'to' && /^(?:expect|going)$/.test(tokens[i - 2]?.lower ?? ''))
  if (tokens[i]?.lower !== 'see' || !isAhead) return null
  const you = lastWithin(tokens, i - 6, i, (token) => token.lower === 'you')
  const isShown =
    you >= 0 && tokens.slice(you, i).some((token) => /^(?:[’']ll|will|expect|going)$/.test(token.lower))
  if (
    !isShown ||
    tokens[i + 1]?.pos === 'ADP' ||
    tokens[i + 1]?.lower === 'references' ||
    !showsDeed(tokens.slice(i + 1, i + 20))
  )
    return null
  return {
    manner: 'deliverable',
    strength: 'firm',
    stage: null,
    words: { start: you, end: i + 1 },
    deed: i + 1,
    isNoun: true,
    subject: null,
  }
}

/** "us working on it", "Orsk launching a fund", "a new exercise": something to be done by those who speak, or a thing to come. */
function showsDeed(object: readonly Token[]): boolean {
  const doer = object.findIndex((token) => token.lower === 'us' || token.pos === 'PROPN')
  const isDone = object.some(
    (token, at) =>
      doer >= 0 &&
      at > doer &&
      (token.lower === 'do' ||
        (at === doer + 1 && isBase(token) && object[doer]?.lower === 'us') ||
        (/ing$/.test(token.lower) && token.pos === 'VERB' && lexicon.deedVerbs.has(token.lemma))),
  )
  const isFirms = object.some((token) => /^(?:companies|firms|business|businesses)$/.test(token.lower))
  const isThing = object
    .slice(0, 12)
    .some(
      (token) =>
        lexicon.thingNouns.has(token.lemma) ||
        lexicon.bodyNouns.has(token.lemma) ||
        token.lower === 'exercise',
    )
  const isCountries = object.some((token) => token.lower === 'countries' || token.lower === 'governments')
  const isCommitting = isCountries && object.some((token) => token.lemma === 'commitment')
  // "continued efforts to close it"
  const isEffort = object
    .slice(0, 4)
    .some(({ lower }, at) => /^(?:efforts|commitment|steps)$/.test(lower) && object[at + 1]?.lower === 'to')
  return !isFirms && (isDone || isThing || isCommitting || isEffort)
}
