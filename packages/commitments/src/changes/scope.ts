import { statesIn } from '../actors/states.ts'
import { namesIn } from '../coding/naming.ts'
import { type ShortForms, saidOtherwise } from '../meaning/short-forms.ts'
import { familiesIn } from '../meaning/word-families.ts'
import type { Change, Commitment } from '../schema.ts'
import type { Around } from './around.ts'
import { isNamedByLetters, type Texts } from './bodies.ts'
import { change, listed, quoted } from './change.ts'
import { conditionOnlyIn } from './conditions.ts'
import { joinedBefore, joinedThing } from './joined.ts'
import { withoutLead } from './leads.ts'
import { frameOnlyIn, isShownLimit, limitInWords } from './limits.ts'
import { newPhrases } from './new-phrases.ts'
import { type InName, urgedIn } from './parties.ts'
import { isKnown, knownWords, phrasesOf, tellingIn } from './phrases.ts'
import { namedOnly, qualifiersOnlyIn } from './qualifiers.ts'
import { quantifiersOnlyIn } from './quantifiers.ts'
import { isAddedToKnown } from './same-things.ts'

/** What is known beside the two wordings that are compared. */
export interface Beside {
  /** What other wordings of a split promise say, on either side. */
  readonly a: readonly string[]
  readonly b: readonly string[]
  /** What the two documents say that letters stand for. */
  readonly shortForms?: ShortForms
  readonly inName?: InName
  readonly texts?: Texts
  /** What stands around the two in their texts, where these are at hand. */
  readonly around?: { readonly a: Around; readonly b: Around } | undefined
}

/**
 * What a promise reaches grows with what is joined to its object ("and freight barges") and with words for the whole, and
 * shrinks with a limit ("in winter", "as part of …") and with words for a part.
 */
export function scopeChanges(a: Commitment, b: Commitment, beside: Beside): Change[] {
  const { around, shortForms } = beside
  const besideA = around === undefined ? beside.a : [...beside.a, around.a.text]
  const besideB = around === undefined ? beside.b : [...beside.b, around.b.text]
  const [gone, come] = [onlyIn(a, b, besideB, shortForms), onlyIn(b, a, besideA, shortForms)]
  const reached = ({ covered, said, wholes }: Scope) => covered.length + said.length + wholes.length
  const shutOut = ({ limits, kinds, conditions }: Scope) => limits.length + kinds.length + conditions.length
  const widens = reached(come) + shutOut(gone)
  const narrows = reached(gone) + shutOut(come)
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
  const core = phrasesOf(withoutLead(here))
    .find(({ kind }) => kind === 'core')
    ?.text.split(' of ')[0]
  if (core === undefined || /\d/.test(core)) return null
  const [words, known] = [tellingIn(core, here), knownWords(there, [])]
  // One word alone ("safe, orderly and …") is a piece of the thing, not the thing.
  const isThing = core.includes(' ') && !/ed to /.test(core) && words.length > 0
  return isThing && words.every((word) => !known.has(word)) ? core : null
}

interface Scope {
  /** What is covered. */
  readonly covered: readonly string[]
  /** What is said beside what is known: "re-envision" of "re-envision and update". */
  readonly said: readonly string[]
  /** What is told of the whole: "all ferries". */
  readonly wholes: readonly string[]
  /** Where, when and for what alone: "in winter". */
  readonly limits: readonly string[]
  /** What alone is meant: "technical cooperation", "some of the ferries". */
  readonly kinds: readonly string[]
  /** What it depends on: "subject to parliament". */
  readonly conditions: readonly string[]
}

const wordsOf = ({ covered, said, wholes, limits, kinds, conditions }: Scope) =>
  [...covered, ...said, ...wholes, ...limits, ...kinds, ...conditions].join(', ') || null

function sentences(gone: Scope, come: Scope): string {
  const all = (words: readonly string[]) => listed(fewOf(words))
  const limit = (words: readonly string[], is: string) =>
    words.length === 1 ? `A limit is ${is}: ${all(words)}.` : `Limits are ${is}: ${all(words)}.`
  return [
    come.covered.length > 0 ? `It now also covers ${all(come.covered)}.` : '',
    gone.covered.length > 0 ? `It no longer covers ${all(gone.covered)}.` : '',
    come.said.length > 0 ? `It now also says ${all(come.said)}.` : '',
    gone.said.length > 0 ? `It no longer says ${all(gone.said)}.` : '',
    come.wholes.length > 0 ? `It is now for ${all(come.wholes)}.` : '',
    gone.wholes.length > 0 ? `It is no longer for ${all(gone.wholes)}.` : '',
    come.limits.length > 0 ? limit(come.limits, 'new') : '',
    gone.limits.length > 0 ? limit(gone.limits, 'gone') : '',
    come.kinds.length > 0 ? `It is now limited to ${all(come.kinds)}.` : '',
    gone.kinds.length > 0 ? `It is no longer limited to ${all(gone.kinds)}.` : '',
    come.conditions.length > 0 ? `A condition is new: ${all(come.conditions)}.` : '',
    gone.conditions.length > 0 ? `A condition is gone: ${all(gone.conditions)}.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** A reader who is told three sees which way it goes, and that there are more. */
const fewOf = (words: readonly string[]) =>
  words.length <= few ? words.map(quoted) : [...words.slice(0, few).map(quoted), `${words.length - few} more`]

const few = 3

function onlyIn(whole: Commitment, there: Commitment, beside: readonly string[], forms?: ShortForms): Scope {
  const here = { ...whole, quote: withoutLead(whole).replace(urgedIn(whole.quote) ?? '', '') }
  const named = namesIn(here.quote).filter((name) => isNamedByLetters(there.quote, name))
  const said = saidOtherwise(here.quote, there.quote, forms)
  const known = knownWords(there, [...beside, ...named, ...said, ...sameStates(here.quote, there.quote)])
  const phrases = phrasesOf(here.quote)
  const { limits, joined } = newPhrases(phrases, here, there, known)
  const core = phrases.find(({ kind }) => kind === 'core')
  const aside = phrases.find(({ kind }) => kind === 'aside')
  const names = namedOnly(there.quote)
  const quantity = quantifiersOnlyIn(phrases, [there.quote, ...beside].join(' '), known, names)
  const other = withoutLead(there)
  const told = [
    ...limits
      .filter((phrase) => isShownLimit(here.quote, there.quote, phrase))
      .map((phrase) => limitInWords(here.quote, phrase)),
    ...frameOnlyIn(here, there, known),
  ].filter((limit) => !/\b(?:all|any|every)\b/i.test(limit))
  const things = [
    ...joined.flatMap((phrase) => joinedThing(phrase) ?? []),
    ...joinedBefore(here.quote.slice(0, aside?.start), other, known),
  ].filter(
    ({ words, isDeed }) => isDeed || (isNewThing(words, known) && isAddedToKnown(words, here.quote, other)),
  )
  // One of a list is not all that is meant.
  const isInList = /^(?:,|and|or)$/.test(phrases[1]?.opener ?? '')
  const kinds = qualifiersOnlyIn(core?.text ?? '', other, known, names).filter(
    (words) => !isInList || !core?.text.endsWith(words),
  )
  return withoutRepeats({
    covered: things.filter(({ isDeed }) => !isDeed).map(({ words }) => words),
    said: things.filter(({ isDeed }) => isDeed).map(({ words }) => words),
    wholes: listOf(quantity.whole),
    limits: told,
    kinds: [...kinds, ...listOf(quantity.part)],
    conditions: listOf(conditionOnlyIn(whole.quote, [there.quote, ...beside].join(' '))),
  })
}

const listOf = (words: string | null) => (words === null ? [] : [words])

/** Names of states that the other wording has too, by whatever name. */
function sameStates(here: string, there: string): string[] {
  const codes = statesIn(there).map(({ code }) => code)
  return statesIn(here).flatMap(({ code, start, end }) =>
    codes.includes(code) ? [here.slice(start, end)] : [],
  )
}

/** The thing itself is new, not what is said of it: "salt rules" are nothing that is covered where the other has rules. */
function isNewThing(words: string, known: ReadonlySet<string>): boolean {
  const head = familiesIn(words.replace(/ (?:of|on|for|in|to|with|between|among|from|at|under) .*$/u, '')).at(
    -1,
  )
  return head !== undefined && !isKnown(head, known) && !empty.has(head)
}

/** What they are of is covered or not, where they are told. */
const empty = new Set(
  familiesIn('importance need role fact value possibility availability necessity extent basis'),
)

/** Each thing once: what stands within another is told with that. */
function withoutRepeats(scope: Scope): Scope {
  const all = Object.values(scope)
    .flat()
    .map((words) => words.toLowerCase())
  const told = new Set<string>()
  const kept = (own: readonly string[]) =>
    own.filter((words) => {
      const lower = words.toLowerCase()
      if (told.has(lower)) return false
      told.add(lower)
      return !all.some((other) => other !== lower && other.includes(lower))
    })
  return {
    covered: kept(scope.covered),
    said: kept(scope.said),
    wholes: kept(scope.wholes),
    limits: kept(scope.limits),
    kinds: kept(scope.kinds),
    conditions: kept(scope.conditions),
  }
}
