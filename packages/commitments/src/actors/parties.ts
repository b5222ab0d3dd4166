import type { DocumentRecord } from '@readout/record'
import { matchesOf } from '../words/matches.ts'
import { remembering } from '../words/remembering.ts'
import { bodies, compacts } from './bodies.ts'
import { isSpokenFor, membersAmong } from './members.ts'
import { codesOf, leaderNames, leadersIn, listedIn, listedMost, mostNamed, speakersIn } from './speakers.ts'
import { isOfSeveral, ofTwoLeaders, sidesIn } from './titled-sides.ts'

/** The state for which a publisher speaks. */
const publisherStates: readonly (readonly [RegExp, string])[] = [
  [/White House/, 'US'],
  [/Canada/, 'CA'],
  [/Mexico/, 'MX'],
  [/European/, 'eu'],
  [/Japan/, 'JP'],
  [/United Kingdom/, 'GB'],
]

/**
 * The governments in whose name a document is, as parties: those its front matter names; all its sides where it is a joint
 * text or tells of a summit of theirs; else the publisher's own, whoever its title speaks of.
 *
 * @param sides those who act in it together, where they are known already
 */
export function documentParties(
  record: DocumentRecord,
  sides: readonly string[] = sidesOf(record),
): string[] {
  const own = publisherState(record)
  return own === undefined || record.meta.governments.length > 0 || isInNameOfAll(record, own)
    ? [...sides]
    : [own]
}

/** Whether "we" of a text are all its sides. */
function isInNameOfAll(record: DocumentRecord, own: string): boolean {
  const { meta } = record
  const title = titleOf(meta)
  const isCall = meta.kind === 'background-call'
  if (!isCall && isOfSeveral(title, own)) return true
  if (ofOfficial.test(title)) return false
  return (
    isJointKind.test(meta.kind) ||
    (!isCall && together.test(title)) ||
    (spoken.test(meta.kind) && !isCall && ofTwoLeaders.test(title)) ||
    compacts.some(([pattern]) => pattern.test(title)) ||
    (bodyIn(title) !== undefined &&
      ofMeeting.test(title) &&
      !isOfOneSpeaker(record) &&
      !ofOwnAlone.test(title)) ||
    isSigned(openingOf(leavesOf(record)))
  )
}

/** "Remarks by President Ask at the Summit of the G7": of one speaker; on a call before it, "we" are those who meet. */
const isOfOneSpeaker = ({ meta }: DocumentRecord) =>
  /^(?:remarks|press-briefing)$/.test(meta.kind) && matchesOf(titleOf(meta), leaderNames).length < 2

/** "President Ask Welcomes Leaders of the G7", "The United States to Meet the G7": what one of them does. */
const ofOwnAlone =
  /^(?:fact sheet: )?(?:the )?(?:(?:Vice )?President \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|United States|\p{Lu}[\p{L}-]+ Administration) (?:to \p{Lu}\p{L}+|\p{Lu}\p{Ll}+s)(?!\p{L})/iu

const isSigned = (opening: string) => signing.test(opening) || severalSpeak.test(opening)

/**
 * Those who act in a document together, in whoever's name it is: "the leaders", "both sides". They are those its front
 * matter names, else a body in its title, else those who sign, whom its title names as acting, and whose leaders its
 * opening names, with the publisher's own.
 */
export function sidesOf(record: DocumentRecord): string[] {
  if (record.meta.governments.length > 0) return record.meta.governments.map((government) => government.code)
  const title = titleOf(record.meta)
  const leaves = leavesOf(record)
  const opening = openingOf(leaves)
  const own = publisherState(record)
  const isJoint = isJointKind.test(record.meta.kind) || together.test(title)

  const body = bodyIn(title)
  const whole = title.replace(place, '').replace(journey, '')
  const named = codesOf(sidesIn(body === undefined ? whole : whole.replace(beside, ''), own, isJoint))
  if (body !== undefined && ofMeeting.test(title) && named.every((code) => code === body || code === own))
    return named.includes(own ?? '') && own !== undefined ? withOwn(own, named, isJoint) : [body]
  // Two leaders who speak after a summit of three speak for two.
  const isOfTwo = ofTwoLeaders.test(title)
  const isOfSome = isOfTwo || named.length > 1 || !isJoint
  const region = compacts.find(([pattern]) => pattern.test(isOfSome ? title : `${title}\n${opening}`))
  if (region !== undefined) return [...region[1]]

  const signatories = codesOf(speakersIn(signing.exec(opening)?.[0] ?? ''))
  if (signatories.length > 1) return signatories
  const listed = spoken.test(record.meta.kind) ? [] : listedIn(opening)
  // Who welcomes the others is one of them, and may not be in their list.
  if (listed.length > 2)
    return own === undefined || listed.includes(own) ? listed : withOwn(own, listed, isJoint)
  // Where the title tells them, the opening only tells of others.
  const counterparts = named.some((code) => code !== own)
    ? named
    : [...new Set([...named, ...codesOf(leadersIn(opening))])]
  if (isOfTwo && counterparts.every((code) => code === own))
    counterparts.push(...mostNamed(leaves.map(({ text }) => text)))
  else if (own !== undefined && severalSpeak.test(opening) && counterparts.every((code) => code === own))
    counterparts.push(
      ...listedMost(
        leaves.map(({ text }) => text),
        own,
      ),
    )
  return own === undefined ? counterparts : withOwn(own, counterparts, isJoint)
}

/** The publisher's state before the others, unless in a joint text a body among them speaks for it. */
const withOwn = (own: string, codes: readonly string[], isJoint: boolean): string[] =>
  isJoint && isSpokenFor(own, membersAmong(codes.filter((code) => code !== own)) ?? codes)
    ? [...new Set(codes)]
    : [own, ...codes.filter((code) => code !== own)]

const leavesOf = ({ passages }: DocumentRecord) =>
  passages.filter((passage) => passage.kind !== 'turn' && passage.kind !== 'heading')

const openingOf = (leaves: readonly { readonly text: string }[]) =>
  leaves
    .slice(0, 2)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, longestOpening)

const titleOf = ({ title }: DocumentRecord['meta']) => (title ?? '').slice(0, longestTitle)

const bodyIn = (title: string) => bodies.find(([, pattern]) => pattern.test(title))?.[0]

const isJointKind = /^(?:joint-statement|declaration)$/

/** "Joint Fact Sheet", "the Trilateral Summit", "Leaders’ Statement" */
const together = /\b(?:joint|trilateral|quadrilateral)\b|\bleaders[’']? (?:statement|declaration)\b/i

/** "Statement by the Press Secretary", "Readout of the Minister’s Call": one office tells of what it did with others. */
const ofOfficial =
  /^(?:NSC )?(?:press )?(?:statement (?:by|from|of the (?:vice )?president)|readout|message|letter)\b(?!.*\bof the leaders\b)/iu

const ofMeeting = /\bsummit\b|\bleaders\b|\bministers\b/i

export const publisherState = ({ meta }: DocumentRecord) => publishing(meta.publisher ?? '') ?? undefined

/** It is asked anew for every promise of a text. */
const publishing = remembering(
  (publisher) => publisherStates.find(([pattern]) => pattern.test(publisher))?.[1] ?? null,
  100,
)

const spoken = /^(?:background-call|press-briefing|remarks)$/

/** Who speaks is said at the beginning, in however long a list. */
const longestOpening = 2500
/** Longer, it is no title but a paragraph marked as one. */
const longestTitle = 500

/** "We, the Leaders of …", "We—the governments of …", "As leaders of …": those who sign, to the verb of the sentence. */
const signing =
  /^(?:Today, )?(?:We[,—– ]+|As (?=(?:the )?(?:[\p{L}]+ )?(?:[Ll]eaders|[Mm]inisters|[Hh]eads|[Gg]overnments|[Pp]residents|[Mm]embers|[Pp]artners|[Rr]epresentatives|[Cc]ountries|[Nn]ations)\b))(?:the )?(?:[\p{L}’]+ (?:and [\p{L}’]+ )?(?:of|from) [\s\S]{3,1200}?(?:gathered|met|meet|convened|meeting|assembled|reaffirm|declare|have|guided|resolve|commit|announce|recogni[sz]e|affirm|issue|adopt|agree|condemn|stand|welcome|remain|support|underscore|underline|express|denounce|—meet)\b|Heads[\s\S]{3,1200}?(?:gathered|met|declare|have|reaffirm))/u

/** "We, the leaders of North America", "We, President Ask, Chancellor Bem, and …": more than one government, and not by name. */
const severalSpeak =
  /\bwe[,—–]? ?(?:the (?:leaders|ministers|heads of state|heads of government|governments)\b|(?<=, )(?:President|Prime Minister|Chancellor) [^.;:]*, (?:and )?(?:President|Prime Minister|Chancellor)\b)/iu

/** "… in Hiroshima, Japan": where it was, not who. */
const place = /\b(?:in|at) \p{Lu}[\p{L} .-]*(?:, \p{Lu}[\p{L} .-]*)?$/u

/** "previewing the Minister’s trip to Orsk and Vell": where they go. */
const journey = /\b(?:trip|travel|travels) to .*$/iu

/** "the Quad Leaders’ Summit and Bilateral Meeting with Orsk": what is held beside the summit of a body. */
const beside = /\band (?:a |the )?bilateral (?:meetings?|engagements?)\b.*$/iu
