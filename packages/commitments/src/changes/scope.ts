import { namesIn } from '../coding/naming.ts'
import { saidOtherwise } from '../meaning/short-forms.ts'
import type { Change, Commitment } from '../schema.ts'
import { isNamedByLetters } from './bodies.ts'
import { change, listed, quoted } from './change.ts'
import { withoutLead } from './leads.ts'
import { frameOnlyIn, limitInWords, whatItIsOf } from './limits.ts'
import { newPhrases } from './new-phrases.ts'
import { urgedIn } from './parties.ts'
import { knownWords, type Phrase, phrasesOf, tellingIn } from './phrases.ts'
import { joinedBefore, joinedThing, namedOnly, qualifiersOnlyIn, quantifiers } from './qualifiers.ts'

/** What other wordings of a split promise say, beside the two that are compared. */
export interface Beside {
  readonly a: readonly string[]
  readonly b: readonly string[]
}

/**
 * What a promise reaches grows with what is joined to its object ("and freight barges") and with words for the whole, and
 * shrinks with a limit ("in winter", "as part of …") and with words for a part.
 */
export function scopeChanges(a: Commitment, b: Commitment, beside: Beside): Change[] {
  const [gone, come] = [onlyIn(a, b, beside.b), onlyIn(b, a, beside.a)]
  const widens = come.covered.length + come.said.length + gone.limits.length + gone.kinds.length
  const narrows = gone.covered.length + gone.said.length + come.limits.length + come.kinds.length
  if (widens === 0 && narrows === 0) return []
  const type =
    widens >= 2 * narrows ? 'scope widened' : narrows >= 2 * widens ? 'scope narrowed' : 'scope changed'
  return [change(type, wordsOf(gone), wordsOf(come), sentences(gone, come))]
}

/** Two wordings whose first words tell of different things are not the same, though nothing else changed. */
export function objectChanges(a: Commitment, b: Commitment): Change[] {
  const [from, to] = [newCore(a, b), newCore(b, a)]
  if (from === null || to === null) return []
  return [change('scope changed', from, to, `${quoted(from)} became ${quoted(to)}.`)]
}

/** The first phrase of a wording where the other has none of its telling words. */
function newCore(here: Commitment, there: Commitment): string | null {
  const core = phrasesOf(withoutLead(here)).find(({ kind }) => kind === 'core')
  if (core === undefined || /\d/.test(core.text)) return null
  const [words, known] = [tellingIn(core.text, here), knownWords(there, [])]
  // One word alone ("safe, orderly and …") is a piece of the thing, not the thing.
  const isThing = core.text.includes(' ') && words.length > 0
  return isThing && words.every((word) => !known.has(word)) ? core.text : null
}

interface Scope {
  /** What is covered. */
  readonly covered: readonly string[]
  /** What is said beside what is known: "re-envision" of "re-envision and update". */
  readonly said: readonly string[]
  /** Where, when and for what alone: "in winter". */
  readonly limits: readonly string[]
  /** What alone is meant: "technical cooperation", "some of the ferries". */
  readonly kinds: readonly string[]
}

const wordsOf = ({ covered, said, limits, kinds }: Scope) =>
  [...covered, ...said, ...limits, ...kinds].join(', ') || null

function sentences(gone: Scope, come: Scope): string {
  const all = (words: readonly string[]) => listed(fewOf(words).map(quoted))
  const limit = (words: readonly string[], is: string) =>
    words.length === 1 ? `A limit is ${is}: ${all(words)}.` : `Limits are ${is}: ${all(words)}.`
  return [
    come.covered.length > 0 ? `It now also covers ${all(come.covered)}.` : '',
    gone.covered.length > 0 ? `It no longer covers ${all(gone.covered)}.` : '',
    come.said.length > 0 ? `It now also says ${all(come.said)}.` : '',
    gone.said.length > 0 ? `It no longer says ${all(gone.said)}.` : '',
    come.limits.length > 0 ? limit(come.limits, 'new') : '',
    gone.limits.length > 0 ? limit(gone.limits, 'gone') : '',
    come.kinds.length > 0 ? `It is now limited to ${all(come.kinds)}.` : '',
    gone.kinds.length > 0 ? `It is no longer limited to ${all(gone.kinds)}.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** A reader who is told three sees which way it goes. */
const fewOf = (words: readonly string[]) => words.slice(0, 3)

function onlyIn(whole: Commitment, there: Commitment, beside: readonly string[]): Scope {
  const here = { ...whole, quote: withoutLead(whole).replace(urgedIn(whole.quote) ?? '', '') }
  const named = namesIn(here.quote).filter((name) => isNamedByLetters(there.quote, name))
  const known = knownWords(there, [...beside, ...named, ...saidOtherwise(here.quote, there.quote)])
  const [own, other] = [quantifiers(here.quote), quantifiers([there.quote, ...beside].join(' '))]
  const phrases = newPhrases(here, there, known)
  const of = (kind: Phrase['kind']) => phrases.filter((phrase) => phrase.kind === kind)
  const core = phrasesOf(here.quote).find(({ kind }) => kind === 'core')
  const isTold = (word: string) => phrases.some(({ text }) => text.includes(word))
  const limits = [
    ...of('limit').map((phrase) => limitInWords(here.quote, phrase)),
    ...frameOnlyIn(here, there),
  ].filter((limit) => !/\b(?:all|any|every)\b/i.test(limit))
  const joined = [
    ...of('joined').flatMap((phrase) =>
      isInName(here.quote, phrase)
        ? []
        : (joinedThing(phrase.text, whatItIsOf(here.quote, phrase.end)) ?? []),
    ),
    ...joinedBefore(here.quote, known).filter(({ words }) => !isTold(words)),
  ].filter(({ words }) => !limits.some((told) => told.includes(words)))
  return {
    covered: [
      ...joined.filter(({ isDeed }) => !isDeed).map(({ words }) => words),
      ...(own.whole !== null && other.whole === null ? [own.whole] : []),
    ],
    said: joined.filter(({ isDeed }) => isDeed).map(({ words }) => words),
    limits,
    kinds: [
      ...(core === undefined ? [] : qualifiersOnlyIn(core.text, known, namedOnly(there.quote))),
      ...(own.part !== null && other.part === null ? [own.part] : []),
    ],
  }
}

/** "Tobacco" of the "Bureau of Alcohol, Tobacco, Firearms and Explosives". */
const isInName = (quote: string, { start, end, text }: Phrase) =>
  /^\p{Lu}[\p{L}’'-]*$/u.test(text) &&
  /\p{Lu}[\p{L}’'-]* *$/u.test(quote.slice(0, start)) &&
  /^(?: *(?:,|and) ?\p{Lu}|[’']? *(?:\(|$))/u.test(quote.slice(end))
