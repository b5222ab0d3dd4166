/** The states that the words of a text name as speaking: in lists, with their leaders, most often. */
import { type NamedState, statesIn } from './states.ts'

export const europeanUnion = /\bEuropean (?:Union|Commission|Council)\b|\bE\.?U\.?\b/

/** "…, we the Ministers of A, B, C and the European Union": a list of three and more states behind those who speak. */
export function listedIn(opening: string): string[] {
  const longest = listsIn(opening).reduce<NamedState[]>((a, b) => (b.length > a.length ? b : a), [])
  const [first] = longest
  if (first === undefined) return []
  const before = opening.slice(Math.max(0, first.start - 80), first.start)
  if (!/\b(?:we|leaders|governments|ministers|representatives|heads|presidents|between)\b/i.test(before))
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
  const unions = [...text.matchAll(new RegExp(europeanUnion, 'g'))].map(({ 0: name, index }) => ({
    code: 'eu',
    start: index,
    end: index + name.length,
  }))
  return [...statesIn(text, false), ...unions]
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

/** States named with their leaders ("Prime Minister … of Canada", "Japanese Prime Minister", "the Governments of …"). */
export function leadersIn(opening: string) {
  return statesIn(opening).filter((state) => {
    if (isOwner(opening, state.end) || isPlace(opening, state.start) || isVisited(opening, state.start))
      return false
    const around = opening.slice(Math.max(0, state.start - 60), state.end + 40)
    return /\b(?:President|Prime Minister|Chancellor|Premier|Leaders?|Governments?|Secretar(?:y|ies)|Ministers?|delegations?)\b/.test(
      around,
    )
  })
}

export const codesOf = (states: readonly { readonly code: string }[]) => [
  ...new Set(states.map((state) => state.code)),
]
