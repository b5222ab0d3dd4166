/** Who undertakes a commitment, by the words of its subject. */
import type { DocumentRecord } from '@readout/record'
import { ownAgencies } from '../words/lexicon.ts'
import { remembering } from '../words/remembering.ts'
import { nameBefore } from './named-bodies.ts'
import { bodies, compacts, publisherState } from './parties.ts'
import { codesOf } from './speakers.ts'
import { statesIn } from './states.ts'

/**
 * Who undertakes a commitment: the states and bodies that its subject names, else all that the document speaks for.
 *
 * @param subject the words of its subject, or null where it has none of its own
 * @param speaker who says it, as a transcript labels the turn: "my government" is the speaker's
 */
export function partiesOf(
  subject: string | null,
  document: Speaking,
  speaker: string | null = null,
): string[] {
  if (subject === null) return [...document.parties]
  const { record } = document
  if (speaker !== null && isOfSpeaker.test(subject) && document.parties.length > 1)
    return stateOfSpeaker(speaker, record)
  const declared = record.meta.governments
    .filter((government) => subject.includes(government.name))
    .map((government) => government.code)
  if (declared.length > 0) return declared
  const compact = compacts.find(([pattern]) => pattern.test(subject))
  if (compact !== undefined) return [...compact[1]]
  const body = allBodies.find(([, pattern]) => pattern.test(subject))
  if (body !== undefined) return [...(isJoined.test(subject) ? statesNamedIn(subject) : []), body[0]]
  // "NASA and the Australian Space Agency": an office of its own speaks for the publisher's state.
  const own = publisherState(record)
  const led = ledBy(subject, record)
  // "President Ask and Chancellor Bem", and nowhere whose chancellor: which of those who speak he is, nobody can tell.
  if (led.length > 1 && led.includes(null) && document.parties.length > 1) return [...document.parties]
  const others = [
    ...statesNamedIn(subject),
    ...led.filter((code) => code !== null),
    ...foundersOf(subject, record.text),
  ]
  const isOwn = ownOffice.test(subject) || (others.length === 0 && /\bVice President\b/.test(subject))
  const named = [...new Set(own !== undefined && isOwn ? [own, ...others] : others)]
  return named.length > 0 ? named : [...document.parties]
}

const isOfSpeaker = /^my (?:own )?(?:government|administration|country|nation|cabinet)\b/i

/** The state of whoever says "my government"; none where the text does not tell whose leader that is. */
function stateOfSpeaker(speaker: string, record: DocumentRecord): string[] {
  const own = publisherState(record)
  if (ownLeader.test(speaker)) return own === undefined ? [] : [own]
  const name = speaker.split(' ').at(-1)?.toLowerCase() ?? ''
  const state = stateOf(
    name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()),
    record,
  )
  return state === null ? [] : [state]
}

/** As one government's transcripts label its own. */
const ownLeader =
  /^(?:THE PRESIDENT|THE VICE PRESIDENT|PRESIDENT (?:BIDEN|TRUMP)|VICE PRESIDENT (?:HARRIS|VANCE))$/i

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

/** A document and the parties that it speaks for. */
interface Speaking {
  readonly record: DocumentRecord
  readonly parties: readonly string[]
}

/** Few subjects promise most of what a text promises. */
const statesNamedIn = remembering((subject) => codesOf(statesIn(subject)), 100)

const ownOffice = new RegExp(
  String.raw`\b(?:(?:State|Justice|Commerce|Treasury|Energy) Department|Departments? of|Secretary of|Administration|Agency for|National (?:Institutes?|Science|Park|Guard)|Peace Corps|Congress|President (?:\p{L}+ )?(?:\p{L}\. )?(?:Biden|Trump)|${[...ownAgencies].map((letters) => letters.toUpperCase()).join('|')}|Treasury)\b`,
  'u',
)

const title =
  '(?:President|Prime Minister|Chancellor|Premier|Taoiseach|King|Queen|Crown Prince|Emir|Amir|Sultan)'
const leader = new RegExp(`\\b${title}s? (\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}.’-]*)*)`, 'gu')

/**
 * "President Ask and President Bem", where the text says "President Bem of Vell" somewhere, or "the Vellish President Bem":
 * the states of the leaders that a subject names, each in its turn, and null for whom the text tells none.
 */
const ledBy = (subject: string, record: DocumentRecord): (string | null)[] =>
  [...subject.matchAll(leader)].map(([words, name = '']) =>
    ownOffice.test(words) ? (publisherState(record) ?? null) : stateOf(name, record),
  )

function stateOf(name: string, { meta, text }: DocumentRecord): string | null {
  for (const said of [meta.title ?? '', text]) {
    const at = said.indexOf(`${name} of `)
    const [state] = at < 0 ? [] : statesIn(said.slice(at + name.length, at + name.length + longestState))
    if (state !== undefined) return state.code
  }
  const titled = new RegExp(
    `(?:\\p{Lu}[\\p{L} ]{2,30} )?${title}(?: of [\\p{L} ]{3,40}?)?(?: \\p{Lu}[\\p{L}.’-]+){0,2}? ${name}\\b`,
    'u',
  )
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const near = text.slice(Math.max(0, at - longestTitle), at + name.length + 1)
    const found = titled.exec(near)
    if (found !== null) return statesIn(found[0])[0]?.code ?? null
  }
  return null
}

const longestState = 45
/** As far before a name as its title and the people that it is of stand. */
const longestTitle = 160

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
