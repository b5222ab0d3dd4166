import type { DocumentRecord } from '@readout/record'
import { codesOf, europeanUnion, leadersIn, listedIn, listedMost, mostNamed, speakersIn } from './speakers.ts'
import { statesIn } from './states.ts'

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
