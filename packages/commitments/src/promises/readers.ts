/** Which reader of clauses is asked at which word: most words open no promise, and then none is. */

import * as lexicon from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import { backing } from './backing.ts'
import { bindingWords, bound } from './binding.ts'
import { cleft } from './cleft.ts'
import { continuing, continuingWords, goingOn, joined, joiningWords } from './continuing.ts'
import { decreed, decreeing } from './decreed.ts'
import { deliverable, showing } from './deliverables.ts'
import { bodyFounded, foundingWords, settled, settlingWords } from './founding.ts'
import { future, futureWords } from './future.ts'
import { performative, performativeForms, performativeVerbs } from './performatives.ts'
import { previewed, previewedWords } from './previewed.ts'
import { promiseNoun } from './promise-nouns.ts'
import { resolute } from './resolute.ts'
import { accepting, sharing } from './sharing.ts'
import { orders, requests, tasking } from './tasking.ts'
import type { Trigger } from './trigger.ts'
import { begun, beings, progressive, underWay } from './under-way.ts'
import { welcomed, welcomedPromise } from './welcomed.ts'

interface Reader {
  readonly read: (tokens: readonly Token[], i: number) => Trigger | null
  /** The words that it hears, as they stand … */
  readonly words?: Iterable<string>
  /** … and in any form. */
  readonly lemmas?: Iterable<string>
}

/** In this order: the first that hears a promise at a word has it. None asks again whether the word is one of its own. */
const readers: readonly Reader[] = [
  { read: future, words: futureWords },
  { read: cleft, words: ['is'] },
  { read: settled, words: settlingWords },
  { read: bodyFounded, words: foundingWords },
  { read: performative, words: performativeForms, lemmas: performativeVerbs },
  { read: resolute, words: lexicon.resoluteWords },
  { read: tasking, words: [...orders, ...requests] },
  { read: decreed, words: decreeing },
  { read: bound, words: bindingWords },
  { read: backing, words: lexicon.backingVerbs },
  { read: continuing, words: continuingWords },
  { read: goingOn, words: ['continue', 'continues'] },
  { read: joined, words: joiningWords },
  { read: sharing, words: ['share', 'shares', 'shared'] },
  { read: accepting, words: ['accepted'] },
  { read: welcomed, words: ['welcome', 'welcomed'] },
  { read: welcomedPromise, words: ['welcome', 'welcomed', 'welcomes'] },
  { read: progressive, words: beings },
  { read: begun, words: ['begun', 'started'] },
  { read: underWay, words: ['underway', 'way'] },
  { read: promiseNoun, lemmas: [...lexicon.promiseNouns, ...lexicon.effortNouns] },
  { read: previewed, words: previewedWords },
  { read: deliverable, words: showing },
]

/** What the word at `i` opens, or null. */
export function heardAt(tokens: readonly Token[], i: number): Trigger | null {
  const token = tokens[i]
  if (token === undefined) return null
  const heardBy =
    token.lower === token.lemma
      ? (byBase.get(token.lower) ?? none)
      : inOrder(byWord.get(token.lower) ?? none, byLemma.get(token.lemma) ?? none)
  for (const { read } of heardBy) {
    const heard = read(tokens, i)
    if (heard !== null) return heard
  }
  return null
}

const none: readonly Reader[] = []

/** The readers of a word and of its lemma, each once. */
const inOrder = (own: readonly Reader[], ofForm: readonly Reader[]) =>
  ofForm.length === 0
    ? own
    : own.length === 0
      ? ofForm
      : readers.filter((reader) => own.includes(reader) || ofForm.includes(reader))

const byWord = readersBy(({ words }) => words)
const byLemma = readersBy(({ lemmas }) => lemmas)
/** Of words that are their own lemmas, as most are. */
const byBase = readersBy(({ words = [], lemmas = [] }) => [...words, ...lemmas])

function readersBy(
  heardBy: (reader: Reader) => Iterable<string> | undefined,
): ReadonlyMap<string, readonly Reader[]> {
  const found = new Map<string, Reader[]>()
  for (const reader of readers)
    for (const word of new Set(heardBy(reader))) found.set(word, [...(found.get(word) ?? []), reader])
  return found
}
