/** The states that the words of a text name as speaking: in lists, with their leaders, most often. */
import { matchesOf } from '../words/matches.ts'
import { remembering } from '../words/remembering.ts'
import { bodies } from './bodies.ts'
import { type NamedState, statesIn } from './states.ts'

/** "…, we the Ministers of A, B, C and the European Union": a list of three and more states behind those who speak. */
export function listedIn(opening: string): string[] {
  const longest = listsIn(opening).reduce<NamedState[]>((a, b) => (b.length > a.length ? b : a), [])
  const [first] = longest
  if (first === undefined) return []
  const before = opening.slice(Math.max(0, first.start - 80), first.start)
  if (
    !/\b(?:we|leaders|governments|ministers|representatives|heads|presidents|between|members of|participating (?:states|countries|nations))\b/i.test(
      before,
    )
  )
    return []
  return codesOf(longest)
}

/** "Russia’s war": a name that ends here is spoken of, and does not speak. */
const isOwner = (text: string, end: number) => /^[’']s?\b/.test(text.slice(end, end + 3))

/** "met in Brenna, Orsk", "this week in Orsk": where it was. */
const isPlace = (text: string, start: number) =>
  /\b(?:in|at) (?:(?:the )?(?:\p{Lu}\p{Ll}+ of (?:the )?)?|\p{Lu}[\p{L} -]{2,30}, )$/u.test(
    text.slice(Math.max(0, start - 40), start),
  )

/** "his visits to Orsk and Vell": where somebody was. */
const isVisited = (text: string, start: number) =>
  /\b(?:visits?|trips?|journeys?) to (?:(?:the )?\p{Lu}[\p{L} ]*(?:,|,? and) )*(?:the )?$/u.test(
    text.slice(Math.max(0, start - 60), start),
  )

/** States, and the European Union among them. */
export function speakersIn(text: string): NamedState[] {
  return [...statesIn(text, false), ...bodiesIn(text).filter(({ code }) => code === 'eu')]
    .filter(({ end }) => !isOwner(text, end))
    .sort((a, b) => a.start - b.start)
}

/** Those of a text that stand in one list, or alone. */
function listsIn(text: string): NamedState[][] {
  const lists: NamedState[][] = []
  for (const state of speakersIn(text)) {
    const list = lists.at(-1)
    const last = list?.at(-1)
    const isNext =
      last !== undefined &&
      state.start - last.end <= gapInList &&
      !/[.;:]\s/.test(text.slice(last.end, state.start))
    if (isNext) list?.push(state)
    else lists.push([state])
  }
  return lists
}

/**
 * "We, the leaders of North America": a text of several that says nowhere at its beginning who they are speaks for the
 * states that it lists together most often, the publisher's own among them.
 */
export function listedMost(texts: readonly string[], own: string): string[] {
  const lists = texts.flatMap(listsIn).map(codesOf)
  const ofOwn = lists.filter((codes) => codes.length > 1 && codes.includes(own))
  return byFrequency(ofOwn.map((codes) => codes.toSorted().join(' ')))[0]?.split(' ') ?? []
}

/** Each once, the most frequent first; of those that come as often, the earlier. */
const byFrequency = (words: readonly string[]): string[] =>
  [...Map.groupBy(words, (word) => word)].sort(([, a], [, b]) => b.length - a.length).map(([word]) => word)

/** As far apart names stand in a list at most: ", the Federated States of", ", and the Republic of". */
const gapInList = 45

/** The two states that a text names most: a statement of two leaders names both all along. */
export const mostNamed = (texts: readonly string[]): string[] =>
  byFrequency(speakersIn(texts.join('\n')).map(({ code }) => code)).slice(0, 2)

/** Titles of those who lead a state, as the alternatives of a pattern. */
export const leaderTitles =
  'President|Prime Minister|Premier|Chancellor|Taoiseach|King|Crown Prince|Emir|Amir|Sultan'

/** "President", "Prime Ministers" */
export const leader = `\\b(?:${leaderTitles})s?\\b`

/**
 * States named with their leaders: "Prime Minister … of Canada", "the Leaders of Japan and Kenya", "Japanese Prime
 * Minister". That a leader is spoken of near by makes no state one of those who act.
 */
export const leadersOf = (text: string): NamedState[] =>
  listsOf(text).flatMap((list) => {
    const [first, last] = [list[0], list.at(-1)]
    if (first === undefined || last === undefined) return []
    if (ledBefore.test(text.slice(Math.max(0, first.start - longestTitle), first.start))) return list
    return list.length < 3 && ledBehind.test(text.slice(last.end, last.end + longestTitle)) ? [last] : []
  })

/** The same at the beginning of a text, but for places and those whose war or word is spoken of. */
export const leadersIn = (opening: string): NamedState[] =>
  leadersOf(opening).filter(
    ({ start, end }) => !isOwner(opening, end) && !isPlace(opening, start) && !isVisited(opening, start),
  )

/** "President Bo Ask", "Prime Minister Bem": as a text names them. */
export const leaderNames = new RegExp(
  `${leader} (?:of (?:the )?)?\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}.’'-]*)*`,
  'gu',
)

const longestTitle = 90

/** "President Bo Ask of the Republic of", "the Leaders of" */
const ledBefore = new RegExp(
  `(?:${leader}|\\b(?:Advis[eo]r|Leaders|Presidents|Governments|Secretar(?:y|ies)|Ministers?)\\b)(?:-[Ee]lect|-Designate)?(?:,? (?:\\p{Lu}[\\p{L}.’'-]*|bin|al|von|der|da|de|e))*,? of (?:the )?(?:(?:\\p{Lu}\\p{L}+ ){0,2}(?:Republic|Kingdom|State|Commonwealth) of (?:the )?)?$`,
  'u',
)

/** "[Japanese] Prime Minister", "[Italy]’s new Foreign Minister" */
const ledBehind = new RegExp(
  `^(?:[’']s)? (?:(?:new|National|Security|Foreign|Defense|Council) ){0,3}(?:${leader}|(?:Advis[eo]r|Secretary(?! General)|Minister)\\b)`,
  'u',
)

/** All that a text names, states by their peoples too, and bodies, those beside each other together: "Orsk, Vell, and the G7". */
export const listsOf = remembering(listedTogether, 32)

function listedTogether(text: string): readonly (readonly NamedState[])[] {
  const named = [...statesIn(text), ...bodiesIn(text)].sort((a, b) => a.start - b.start)
  const lists: NamedState[][] = []
  for (const state of named) {
    const list = lists.at(-1)
    const last = list?.at(-1)
    // "Saudi Arabia": a people's name within a state's.
    if (last !== undefined && state.start < last.end) continue
    if (last !== undefined && beside.test(text.slice(last.end, state.start))) list?.push(state)
    else lists.push([state])
  }
  return lists
}

/** ", and the Republic of", "-" */
const beside =
  /^(?:\s*(?:,|and|&|[-–—/()]|[Tt]he|(?:\p{Lu}\p{L}+ ){0,2}(?:Republic|Kingdom|State|Commonwealth|Governments?) of))+\s*$/u

const bodiesIn = (text: string): NamedState[] =>
  everyBody.flatMap(({ code, name }) =>
    matchesOf(text, name).map(({ 0: { length }, index }) => ({ code, start: index, end: index + length })),
  )

const everyBody = bodies.map(([code, pattern]) => ({ code, name: new RegExp(pattern, 'g') }))

export const codesOf = (states: readonly { readonly code: string }[]) => [
  ...new Set(states.map((state) => state.code)),
]
