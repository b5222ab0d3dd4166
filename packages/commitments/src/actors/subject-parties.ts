/** Who undertakes a commitment, by the words of its subject. */
import type { DocumentRecord } from '@readout/record'
import { ownAgencies } from '../words/lexicon.ts'
import { remembering } from '../words/remembering.ts'
import { bodies, compacts } from './bodies.ts'
import { ledBy, ownOffice, stateOfSpeaker } from './leader-states.ts'
import { membersAmong } from './members.ts'
import { nameBefore } from './named-bodies.ts'
import { type NounPlace, ownersOf } from './noun-owners.ts'
import { publisherState } from './parties.ts'
import { codesOf, mostNamed } from './speakers.ts'
import { statesIn } from './states.ts'

/**
 * Who undertakes a commitment: the states and bodies that its subject names; all sides where it names several at once ("both
 * countries", "the leaders"); else those in whose name the document is.
 *
 * @param subject the words of its subject, or null where it has none of its own
 * @param said where it is said
 */
export function partiesOf(
  subject: string | null,
  document: Speaking,
  { sentence = '', speaker = null, noun }: Said = {},
): string[] {
  const { record, sides } = document
  if (subject === null) {
    const owners = noun === undefined ? null : ownersOf(noun, document)
    if (owners === null) return speakerAlone(speaker, sentence, document) ?? [...document.parties]
    return 'codes' in owners ? [...owners.codes] : partiesOf(owners.name, document)
  }
  if (speaker !== null && isOfSpeaker.test(subject) && document.parties.length > 1)
    return stateOfSpeaker(speaker, record)
  const declared = record.meta.governments
    .filter((government) => subject.includes(government.name))
    .map((government) => government.code)
  if (declared.length > 0) return declared
  const compact = compacts.find(([pattern]) => pattern.test(subject))
  if (compact !== undefined) return [...compact[1]]
  // "NASA and the Australian Space Agency": an office of its own speaks for the publisher's state.
  const own = publisherState(record)
  const isOwnOffice = own !== undefined && ownOffice.test(subject)
  const led = ledBy(subject, record)
  const leaders = led.filter((code) => code !== null)
  const acting = bodiesActing(subject, record)
  if (acting.length > 0) {
    // "President Ask and the G7 leaders": of whom the body is, it speaks for already.
    const members = membersAmong(acting) ?? []
    const led = [...(isOwnOffice ? [own] : []), ...leaders].filter((code) => !members.includes(code))
    const beside = isJoined.test(subject) ? [...led, ...statesNamedIn(subject)] : []
    return [...new Set([...beside, ...acting])]
  }
  // "President Ask and Chancellor Bem", and nowhere whose chancellor: which of the sides he is, nobody can tell.
  if (led.length > 1 && led.includes(null) && sides.length > 1) return [...sides]
  const others = [...statesNamedIn(subject), ...leaders, ...foundersOf(subject, record.text)]
  const isOwn = isOwnOffice || (own !== undefined && others.length === 0 && soleOffice.test(subject))
  const named = [...new Set(isOwn ? [own, ...others] : others)]
  if (named.length > 0) return named
  const isBoth = /^we$/i.test(subject) && (ofBoth.test(sentence) || isOfBoth(record))
  if (/^we$/i.test(subject) && !isBoth) {
    const alone = speakerAlone(speaker, sentence, document)
    if (alone !== null) return alone
  }
  const isPronoun = /^both$/i.test(subject) && !bothPlaces.test(sentence)
  if (!several.test(subject) && !isPronoun && !isBoth) return [...document.parties]
  // "Both nations", and the text’s beginning tells of one: of the two that it names most.
  const most = own !== undefined && sides.length === 1 && two.test(subject) ? mostNamed([record.text]) : []
  return most.includes(own ?? '') ? most : [...sides]
}

/** At a meeting of two leaders "we" is the state of whoever speaks, who may say that they do it together; null where none is told. */
function speakerAlone(
  speaker: string | null,
  sentence: string,
  { record, parties }: Speaking,
): string[] | null {
  if (speaker === null || parties.length < 2 || ofBoth.test(sentence) || together.test(sentence)) return null
  const state = stateOfSpeaker(speaker, record)
  return state.length > 0 ? state : null
}

/** Where a promise is said. */
interface Said {
  /** Its sentence, which may tell that "we" are all sides. */
  readonly sentence?: string
  /** Who says it, as a transcript labels the turn: "my government" is the speaker's. */
  readonly speaker?: string | null
  /** The words round one without a subject, which may tell whose it is. */
  readonly noun?: NounPlace
}

/** The bodies that a subject names; those "Allies" are who are called so by name, in a text of their treaty. */
function bodiesActing(subject: string, { text }: DocumentRecord): string[] {
  const named = bodiesOfSubject(subject)
  if (named.length > 0) return isJoined.test(subject) ? named : named.slice(0, 1)
  return /\bAllies\b/.test(subject) && /\bNATO\b/.test(text) ? ['nato'] : []
}

/** "both sides", "the two leaders", "our two countries", "they": several at once, and none by name. */
const several =
  /^(?:they$|the (?:two|three)$|both (?:leaders|sides|countries|nations|governments|presidents|ministers|parties)|(?:(?:the|these|those|both|all|our|of|two|three|four|five|seven|twenty) )*(?:leaders|presidents|prime ministers|ministers|(?:national )?security advis[eo]rs|sides|countries|nations|governments|parties|participants|delegations|principals|heads of (?:state|government))(?!\p{L}))/iu

/** "both in Orsk and abroad" */
const bothPlaces = /\bboth (?:in|at|on|from|by)\b/i

/** "both sides", "the two nations" */
const two = /\b(?:both|two)\b/i

/** A fact sheet that speaks of "our two countries" speaks for both where it says "we". */
const isOfBoth = ({ meta, text }: DocumentRecord) =>
  meta.kind === 'fact-sheet' && /\bour two (?:countries|nations|governments)\b/i.test(text)

/** "our two countries", "our militaries": who says so speaks for each of them. */
const ofBoth =
  /\bour (?:(?:two|three|four|respective) \p{L}+|countries|nations|peoples|governments|militaries|economies|societies)\b/iu

/** "The President", "the Budget": whose they are, a text of one government has no need to say. */
const soleOffice =
  /\bVice President\b|^(?:the |this )?(?:vice president|president|administration|(?:executive )?order|proclamation|memorandum|budget)$/i

const together = /\b(?:together|jointly|joint|both|each other|mutual|bilateral|trilateral)\b/i

const isOfSpeaker = /^my (?:own )?(?:government|administration|country|nation|cabinet)\b/i

/** Bodies that act for themselves, and for which no text here speaks. */
const worldBodies: readonly (readonly [string, RegExp])[] = [
  ['un', /\bUnited Nations\b|\bUN\b/],
  ['imf', /\bInternational Monetary Fund\b|\bIMF\b/],
  ['world bank', /\bWorld Bank\b/],
  ['african union', /\bAfrican Union\b/],
]

const allBodies = [...bodies, ...worldBodies]

/** Whether a name is that of a body that promises for itself. */
export const namesBody = (name: string) => allBodies.some(([, pattern]) => pattern.test(name))

/** "Orsk and the European Union": a state beside a body; not "the members of the body, Orsk among them". */
const isJoined = /,| and | & |[-–]/

/** A document, those in whose name it is, and those who act in it together. */
interface Speaking {
  readonly record: DocumentRecord
  readonly parties: readonly string[]
  readonly sides: readonly string[]
}

/** Few subjects promise most of what a text promises. */
const statesNamedIn = remembering((subject) => codesOf(statesIn(subject)), 100)
const bodiesOfSubject = remembering(
  (subject) => allBodies.flatMap(([body, pattern]) => (pattern.test(subject) ? [body] : [])),
  100,
)

/** "LRC and VLO", where the text says "the Orsk Lake Rescue Command (LRC)" and whose the other is: whose offices the letters are. */
function foundersOf(subject: string, text: string): string[] {
  const founders = (subject.match(/\b\p{Lu}{3,9}\b/gu) ?? [])
    .filter((letters) => !ownAgencies.has(letters.toLowerCase()))
    .map((letters) => founderOf(letters, text))
  // Where one of them is nobody’s, the others do not tell who all are.
  return founders.some((codes) => codes.length === 0) ? [] : [...new Set(founders.flat())]
}

function founderOf(letters: string, text: string): string[] {
  const at = text.indexOf(`(${letters})`)
  if (at < 0) return []
  return codesOf(statesIn(nameBefore(text, at)))
}
