/** Who can promise in public: a government, its leaders and offices, a body or a thing that they founded. */
import { isCapital } from '../words/clauses.ts'
import {
  actorNouns,
  agencies,
  bodyNouns,
  firmNouns,
  instrumentNouns,
  thingNouns,
  titles,
} from '../words/lexicon.ts'
import { words } from '../words/list.ts'
import type { Token } from '../words/tokens.ts'
import { codeOf, namesState } from './states.ts'

/** Whether the word at `index` is, or ends the name of, a public actor. */
export function isActor(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined) return false
  // The tagger knows no part of speech for some letters.
  if (token.pos === 'X') return agencies.has(token.lower)
  if (!parts.has(token.pos)) return false
  if (isOfTwo(tokens, index) || isFirm(tokens, index)) return false
  return (
    actorNouns.has(token.lemma) ||
    actorNouns.has(token.lower) ||
    // The tagger gives names no singular: "The Leaders decided".
    (token.pos === 'PROPN' &&
      token.lower.endsWith('s') &&
      actorNouns.has(token.lower.replace(/ies$/, 'y').replace(/s$/, ''))) ||
    (isBody(token.lemma) && !isCompany(tokens, index) && !isOfInvestors(tokens, index)) ||
    agencies.has(token.lower) ||
    // Those of a treaty, who are meant by name; "our allies" are others.
    token.text === 'Allies' ||
    // "the Board of Trade" by its name; "on board", "the board of a firm" are others.
    token.text === 'Board' ||
    // "the Forest Service"; "service" by itself is none.
    (/^(?:Service|Navy|Army)$/.test(token.text) &&
      token.pos === 'PROPN' &&
      tokens[index + 1]?.pos !== 'NOUN') ||
    // The department, not trade.
    (token.text === 'Commerce' && tokens[index - 1]?.pos !== 'PROPN') ||
    isSignatory(tokens, index) ||
    isTitle(tokens, index) ||
    isOffice(tokens, index) ||
    isStaff(tokens, index) ||
    isThing(tokens, index) ||
    (namesState(tokens, index) && !isAirline(tokens, index))
  )
}

/** What an actor, or the last word of its name, may be. */
const parts = words('NOUN PROPN PRON DET ADJ')

/** "group", "sub-groups" */
const isBody = (lemma: string) =>
  bodyNouns.has(lemma.startsWith('sub-') ? lemma.slice(4).replace(/s$/, '') : lemma)

/** Those who sign a text, as it calls them: "the Participants"; not "Participants of the course". */
const isSignatory = (tokens: readonly Token[], index: number) =>
  signatories.has(tokens[index]?.text ?? '') && tokens[index - 1]?.lower === 'the'

const signatories = words('Participants Parties Signatories')

/** Offices and bodies that two words name, of which the last says too little: by that one, the words before it. */
const offices: ReadonlyMap<string, RegExp> = new Map([
  ['union', /^(?:european|african)$/],
  ['house', /^white$/],
  ['guard', /^coast$/],
  ['guards', /^coast$/],
  ['police', /^(?:national|federal|mounted)$/],
  ['forces', /^(?:armed|our)$/],
  ['security', /^homeland$/],
  ['protection', /^border$/],
  ['enforcement', /^customs$/],
  ['corporation', /^(?:challenge|finance)$/],
  ['foundation', /^(?:science|american)$/],
  ['experts', /^(?:our|their|government|working-level|level)$/],
  ['personnel', /^(?:military|civilian|naval)$/],
  ['volunteers', /^corps$/],
  ['crews', /^(?:our|their)$/],
  ['scientists', /^(?:our|their|government)$/],
  ['negotiators', /^(?:our|their|trade|government)$/],
  ['prince', /^crown$/],
  ['see', /^holy$/],
])

/** "The White House will"; not "the White House gardens". */
const isOffice = (tokens: readonly Token[], index: number) =>
  offices.get(tokens[index]?.lower ?? '')?.test(tokens[index - 1]?.lower ?? '') === true &&
  // The tagger takes "plans" for a noun.
  (!/^(?:PROPN|NOUN)$/.test(tokens[index + 1]?.pos ?? '') ||
    /^(?:plans?|aims?|pledges?|hopes?|shares?)$/.test(tokens[index + 1]?.lower ?? ''))

/**
 * "Norway experts", "U.S. vessels", "Quad rescue experts": people and ships of a government or a body by its name; a people’s
 * ("Norwegian pilots") are anybody’s.
 */
function isStaff(tokens: readonly Token[], index: number): boolean {
  if (!staff.has(tokens[index]?.lower ?? '')) return false
  for (let at = index - 1; at >= Math.max(0, index - farthestName); at--) {
    const { text = '', pos = '' } = tokens[at] ?? {}
    if (codeOf(text) !== null || (isCapital(tokens[at]) && isActor(tokens, at))) return true
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(pos)) return false
  }
  return false
}

const farthestName = 3

const staff = words(
  `experts personnel scientists officers forces troops vessels warships submarines prosecutors diplomats negotiators trainers
  rangers specialists engineers teams ships cutters crews astronauts officials`,
)

/** "Ambassador Brandt", "the Director of the Fund"; not "the Director’s staff". */
const isTitle = (tokens: readonly Token[], index: number) =>
  titles.has(tokens[index]?.lower ?? '') && isCapital(tokens[index]) && tokens[index + 1]?.pos !== 'NOUN'

/** "Vell Marine Group": a firm's name; a group of governments says what it is for ("Ice Working Group"). */
const isCompany = (tokens: readonly Token[], index: number) =>
  tokens[index]?.text === 'Group' &&
  isCapital(tokens[index - 1]) &&
  !/^(?:working|experts?|contact|coordination|study|task|action|advisory|steering|core|consultative|review|support)$/.test(
    tokens[index - 1]?.lower ?? '',
  )

/** "both the first and the second": of two things. */
const isOfTwo = (tokens: readonly Token[], index: number) =>
  tokens[index]?.lower === 'both' && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[index + 1]?.pos ?? '')

/** "Lake Capital Partners" */
const isFirm = (tokens: readonly Token[], index: number) =>
  tokens[index]?.text === 'Partners' &&
  /^(?:Capital|Equity|Ventures?|Investment|Holdings)$/.test(tokens[index - 1]?.text ?? '')

/** "Air Orsk" flies for itself. */
const isAirline = (tokens: readonly Token[], index: number) => tokens[index - 1]?.text === 'Air'

/** "a group of private investors" */
const isOfInvestors = (tokens: readonly Token[], index: number) =>
  tokens[index + 1]?.lower === 'of' &&
  tokens
    .slice(index + 2, index + 8)
    .some(({ lower }) => firmNouns.has(lower) || /^(?:investors|philanthropies|foundations)$/.test(lower))

/** "This initiative", "the program", "the President’s Order": a thing that was founded or decreed, named again. */
export const isThing = (tokens: readonly Token[], index: number) =>
  // "the Alliance": the states that form it.
  !(tokens[index]?.text === 'Alliance' && tokens[index - 1]?.lower === 'the') &&
  (thingNouns.has(tokens[index]?.lemma ?? '') ||
    (instrumentNouns.has(tokens[index]?.lower ?? '') && isCapital(tokens[index]))) &&
  tokens.slice(Math.max(0, index - (isCapital(tokens[index]) ? 8 : 5)), index).some(
    ({ lower }) =>
      /^(?:this|these|the|our|its)$/.test(lower) ||
      // "Orsk’s pension funds" are no fund that Orsk founded.
      (/^[’']s$/.test(lower) && !/s$/.test(tokens[index]?.lower ?? '')),
  )
