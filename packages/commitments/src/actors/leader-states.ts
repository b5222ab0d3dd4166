/** Whose leaders a text names: "President Bem" is Vell's where the text says "President Bem of Vell" somewhere. */
import type { DocumentRecord } from '@readout/record'
import { ownAgencies } from '../words/lexicon.ts'
import { matchesOf } from '../words/matches.ts'
import { publisherState } from './parties.ts'
import { leaderTitles } from './speakers.ts'
import { statesIn } from './states.ts'

/** The state of whoever says "my government"; none where the text does not tell whose leader that is. */
export function stateOfSpeaker(speaker: string, record: DocumentRecord): string[] {
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

/** What speaks for the publisher's own state: a department, an agency, its president by name. */
export const ownOffice = new RegExp(
  String.raw`\b(?:(?:State|Justice|Commerce|Treasury|Energy) Department|Departments? of|Secretary of|Administration|Agency for|National (?:Institutes?|Science|Park|Guard)|Peace Corps|Congress|President (?:\p{L}+ )?(?:\p{L}\. )?(?:Biden|Trump)|${[...ownAgencies].map((letters) => letters.toUpperCase()).join('|')}|Treasury)\b`,
  'u',
)

const title = `(?:${leaderTitles}|Queen)`
const leader = new RegExp(`\\b${title}s? (\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}.’-]*)*)`, 'gu')

/**
 * "President Ask and President Bem", where the text says "President Bem of Vell" somewhere, or "the Vellish President Bem":
 * the states of the leaders that a subject names, each in its turn, and null for whom the text tells none.
 */
export const ledBy = (subject: string, record: DocumentRecord): (string | null)[] =>
  matchesOf(subject, leader).map(([words, name = '']) =>
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
