import type { DocumentRecord } from '@readout/record'
import { type NamedState, statesIn } from './states.ts'

const europeanUnion = /\bEuropean (?:Union|Commission|Council)\b|\bE\.?U\.?\b/

/** Bodies that promise as one, by the words that texts use for them. */
export const bodies: readonly (readonly [string, RegExp])[] = [
  ['quad', /“?\bQuad\b”?/],
  ['g7', /\bG-?7\b/],
  ['g20', /\bG-?20\b/],
  ['eu', europeanUnion],
  ['asean', /\bASEAN\b/],
  ['nato', /\bNATO\b/],
]

/** The state for which a publisher speaks. */
const publisherStates: readonly (readonly [RegExp, string])[] = [
  [/White House/, 'US'],
  [/Canada/, 'CA'],
  [/Mexico/, 'MX'],
  [/European/, 'eu'],
  [/Japan/, 'JP'],
  [/United Kingdom/, 'GB'],
]

/** Regions whose summits have a fixed table, and compacts: who "the leaders" of such a summit are, and who the compact is. */
export const compacts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bAUKUS\b/, ['AU', 'GB', 'US']],
  [/\bI2U2\b/, ['IN', 'IL', 'AE', 'US']],
  [
    /\bNorth American Leaders[’']? Summit\b|\bTrilateral Fentanyl Committee\b|\bDeclaration of North America\b/i,
    ['US', 'CA', 'MX'],
  ],
]

/**
 * The governments that a document speaks for, as parties: those its front matter names, else a body in its title, else
 * those whose leaders its title and opening name, with the publisher's own.
 */
export function documentParties(record: DocumentRecord): string[] {
  if (record.meta.governments.length > 0) return record.meta.governments.map((government) => government.code)
  const title = (record.meta.title ?? '').slice(0, longestTitle)
  const leaves = record.passages.filter((passage) => passage.kind !== 'turn' && passage.kind !== 'heading')
  const opening = leaves
    .slice(0, 2)
    .map((passage) => passage.text)
    .join('\n')
    .slice(0, longestOpening)
  const own = publisherState(record)

  const body = bodies.find(([, pattern]) => pattern.test(title))
  const whole = title.replace(place, '').replace(journey, '')
  const named = body === undefined ? whole : whole.replace(beside, '')
  const statesNamed = statesIn(named)
  // "ASEAN-U.S. Leaders’ Statement": a body and the state that speaks with it.
  if (
    body !== undefined &&
    own !== undefined &&
    statesNamed.every(({ code }) => code === own) &&
    spokenWith.test(title)
  )
    return [own, body[0]]
  if (body !== undefined && /\bsummit\b|\bleaders\b|\bministers\b/i.test(title) && statesNamed.length === 0)
    return [body[0]]
  // Two leaders who speak after a summit of three speak for two.
  const isOfTwo = ofTwoLeaders.test(title)
  const isOfSome = isOfTwo || codesOf(statesNamed).length > 1
  const region = compacts.find(([pattern]) => pattern.test(isOfSome ? title : `${title}\n${opening}`))
  if (region !== undefined) return [...region[1]]

  const signatories = codesOf(speakersIn(signing.exec(opening)?.[0] ?? ''))
  if (signatories.length > 1) return signatories
  const listed = spoken.test(record.meta.kind) ? [] : listedIn(opening)
  // Who welcomes the others is one of them, and may not be in their list.
  if (listed.length > 2) return own === undefined || listed.includes(own) ? listed : [own, ...listed]
  const counterparts = codesOf([...statesNamed, ...leadersIn(opening)])
  if (isOfTwo && counterparts.every((code) => code === own))
    counterparts.push(...mostNamed(leaves.map(({ text }) => text)))
  else if (own !== undefined && severalSpeak.test(opening) && counterparts.every((code) => code === own))
    counterparts.push(
      ...listedMost(
        leaves.map(({ text }) => text),
        own,
      ),
    )
  return own === undefined ? counterparts : [own, ...counterparts.filter((code) => code !== own)]
}

export const publisherState = ({ meta }: DocumentRecord) =>
  publisherStates.find(([pattern]) => pattern.test(meta.publisher ?? ''))?.[1]

/** "President Hale and Prime Minister Brandt" */
const leader =
  '\\b(?:President|Prime Minister|Premier|Chancellor|Taoiseach|King|Crown Prince|Emir|Amir|Sultan)\\b'
const ofTwoLeaders = new RegExp(`${leader}.*\\band\\b.*${leader}`)

const spoken = /^(?:background-call|press-briefing|remarks)$/

/** "…, we the Ministers of A, B, C and the European Union": a list of three and more states behind those who speak. */
function listedIn(opening: string): string[] {
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
function speakersIn(text: string): NamedState[] {
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
function listedMost(texts: readonly string[], own: string): string[] {
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
const mostNamed = (texts: readonly string[]): string[] =>
  byFrequency(speakersIn(texts.join('\n')).map(({ code }) => code)).slice(0, 2)

/** Who speaks is said at the beginning, in however long a list. */
const longestOpening = 2500
/** Longer, it is no title but a paragraph marked as one. */
const longestTitle = 500

/** "We, the Leaders of …", "We—the governments of …", "As leaders of …": those who sign, to the verb of the sentence. */
const signing =
  /^(?:Today, )?(?:We|As)[,—– ]+(?:the )?(?:[\p{L}’]+ (?:and [\p{L}’]+ )?(?:of|from) [\s\S]{3,1200}?(?:gathered|met|meet|convened|meeting|assembled|reaffirm|declare|have|guided|resolve|commit|announce|recogni[sz]e|affirm|issue|adopt|agree|—meet)\b|Heads[\s\S]{3,1200}?(?:gathered|met|declare|have|reaffirm))/u

/** "We, the leaders of North America", "We, President Ask, Chancellor Bem, and …": more than one government, and not by name. */
const severalSpeak =
  /\bwe[,—–]? ?(?:the (?:leaders|ministers|heads of state|heads of government|governments)\b|(?<=, )(?:President|Prime Minister|Chancellor) [^.;:]*, (?:and )?(?:President|Prime Minister|Chancellor)\b)/iu

/** "… in Hiroshima, Japan": where it was, not who. */
const place = /\b(?:in|at) \p{Lu}[\p{L} .-]*(?:, \p{Lu}[\p{L} .-]*)?$/u

/** "previewing the Minister’s trip to Orsk and Vell": where they go. */
const journey = /\b(?:trip|travel|travels) to .*$/iu

/** "the Quad Leaders’ Summit and Bilateral Meeting with Orsk": what is held beside the summit of a body. */
const beside = /\band (?:a |the )?bilateral (?:meetings?|engagements?)\b.*$/iu

/** "ASEAN-U.S.", "U.S.–EU", "United States and European Union": who speak as two. */
const spokenWith =
  /\b(?:ASEAN|EU|European (?:Union|Commission))(?:[-–]| and (?:the )?)(?:U\.S\.?|United States)|\b(?:U\.S\.?|United States)(?:[-–]| and (?:the )?)(?:ASEAN|EU|European (?:Union|Commission))\b/

/** States named with their leaders ("Prime Minister … of Canada", "Japanese Prime Minister", "the Governments of …"). */
function leadersIn(opening: string) {
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
