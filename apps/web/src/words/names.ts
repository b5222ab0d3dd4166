/** What the codes of the record and of the codebook are called on a page. */
import type { SummitLine } from '@readout/archive'
import type { Action, Commitment, Issue, Stage, Strength } from '@readout/commitments'
import type { DocumentKind, Government, GroundRules, ProblemCode, Role } from '@readout/record'

export const kindName: Readonly<Record<DocumentKind, string>> = {
  'background-call': 'Background call',
  'press-briefing': 'Press briefing',
  'fact-sheet': 'Fact sheet',
  'joint-statement': 'Joint statement',
  declaration: 'Declaration',
  readout: 'Readout',
  remarks: 'Remarks',
  statement: 'Statement',
  order: 'Order',
  nomination: 'Nomination',
  letter: 'Letter',
  schedule: 'Schedule',
  article: 'Article',
  report: 'Report',
  other: 'Other text',
}

export const roleName: Readonly<Record<Role, string>> = {
  official: 'Official',
  moderator: 'Moderator',
  operator: 'Operator',
  reporter: 'Reporter',
  host: 'Host',
  interpreter: 'Interpreter',
  other: 'Role not known',
}

export const actionName: Readonly<Record<Action, string>> = {
  establish: 'Establish',
  deliver: 'Deliver',
  target: 'Reach a target',
  transfer: 'Give, lend or pay',
  convene: 'Convene',
  reform: 'Reform',
  enforce: 'Enforce',
  cooperate: 'Cooperate',
  support: 'Support',
  continue: 'Continue',
  explore: 'Explore',
}

export const issueName: Readonly<Record<Issue, string>> = {
  climate: 'climate',
  energy: 'energy',
  environment: 'environment',
  health: 'health',
  trade: 'trade',
  'supply-chains': 'supply chains',
  labour: 'labour',
  development: 'development',
  migration: 'migration',
  security: 'security',
  crime: 'crime',
  'cyber-digital': 'cyber and digital',
  'democracy-rights': 'democracy and rights',
  'equity-inclusion': 'equity and inclusion',
  infrastructure: 'infrastructure',
  education: 'education',
  food: 'food',
  finance: 'finance',
  other: 'other issues',
}

export const strengthName: Readonly<Record<Strength, string>> = { firm: 'firm', soft: 'soft' }

/** Beside the words themselves. */
export const stageHere: Readonly<Record<Stage, string>> = {
  announced: 'announced',
  made: 'made here',
  reaffirmed: 'reaffirmed',
}

/** Where the words stand by themselves. */
export const stageName: Readonly<Record<Stage, string>> = {
  announced: 'announced as coming',
  made: 'made in the text',
  reaffirmed: 'reaffirmed in the text',
}

/**
 * Whether a commitment can be checked as it stands, in words.
 *
 * @example
 * checkableInWords(['how much', 'by when']) // 'does not say how much or by when'
 */
export function checkableInWords(checkable: Commitment['checkable']): string {
  return checkable === 'yes' ? 'can be checked' : `does not say ${disjunction.format(checkable)}`
}

/** The terms of a briefing, and what a reporter may do under them. */
export const termsName: Readonly<
  Record<GroundRules['terms'], { readonly name: string; readonly gloss: string }>
> = {
  'on-the-record': { name: 'On the record', gloss: 'words and names may be published' },
  'on-background': { name: 'On background', gloss: 'words may be published, names may not' },
  'deep-background': {
    name: 'Deep background',
    gloss: 'what is said may be used, without quoting and without a source',
  },
  'off-the-record': { name: 'Off the record', gloss: 'nothing said may be published' },
}

export const problemName: Readonly<Record<ProblemCode, string>> = {
  unread: 'Nothing could be read',
  'broken-front-matter': 'Broken head',
  'unread-date': 'A date not read',
  'unclosed-html': 'A tag not closed',
  truncated: 'Cut off',
  'unknown-speakers': 'Speakers not known',
  'replaced-characters': 'Characters lost',
  'ambiguous-time': 'A time in doubt',
  'impossible-time': 'A time that never was',
  'mislabelled-turn': 'A label in doubt',
}

const bodyNames: Readonly<Record<string, string>> = {
  eu: 'European Union',
  un: 'United Nations',
  imf: 'International Monetary Fund',
  'world bank': 'World Bank',
  'african union': 'African Union',
  nato: 'NATO',
  asean: 'ASEAN',
  quad: 'Quad',
}

/**
 * The parties of a commitment in words.
 *
 * A document's own names for its governments go first, then the English names of ISO 3166 codes. Bodies, which come in
 * lower case, are written as they are known.
 *
 * @example
 * partiesInWords(['CA', 'MX', 'eu'], []) // 'Canada, Mexico and European Union'
 */
export function partiesInWords(parties: readonly string[], governments: readonly Government[]): string {
  if (parties.length === 0) return 'party not named'
  return conjunction.format(parties.map((party) => partyName(party, governments)))
}

/**
 * The parties of a commitment as a list has room for them: the first few of many, and how many more there are.
 *
 * @example
 * partiesInBrief(['AR', 'BB', 'BR', 'CA', 'CL', 'MX'], []) // 'Argentina, Barbados, Brazil and 3 more'
 */
export function partiesInBrief(parties: readonly string[], governments: readonly Government[]): string {
  if (parties.length <= 5) return partiesInWords(parties, governments)
  const first = parties.slice(0, 3).map((party) => partyName(party, governments))
  return conjunction.format([...first, `${parties.length - first.length} more`])
}

/**
 * A party as lists know it, whichever way its code of two letters is written: that of a state in capitals, that of a body in
 * lower case.
 *
 * @example
 * partyCode('mx') // 'MX'
 * partyCode('EU') // 'eu'
 */
export function partyCode(written: string): string {
  if (!/^[a-z]{2}$/i.test(written)) return written
  const body = written.toLowerCase()
  return Object.hasOwn(bodyNames, body) ? body : written.toUpperCase()
}

/**
 * One party in words.
 *
 * @example
 * partyName('CA', []) // 'Canada'
 */
export function partyName(party: string, governments: readonly Government[]): string {
  const own = governments.find((government) => government.code === party)
  if (own) return own.name
  if (/^[A-Z]{2}$/.test(party)) return countryName(party)
  if (/^[gp]\d+$/.test(party)) return party.toUpperCase()
  return bodyNames[party] ?? capital(party)
}

function countryName(code: string): string {
  // ISO 3166 leaves these to their users, and the display names hold placeholders under some of them.
  if (/^(AA|Q[M-Z]|X[A-JL-Z]|ZZ)$/.test(code)) return code
  return countries.of(code) ?? code
}

const countries = new Intl.DisplayNames('en', { type: 'region' })

/**
 * What a summit is called on a page: its name and its year.
 *
 * @example
 * summitTitle({ name: 'Lake Leaders’ Summit', year: 2031 }) // 'Lake Leaders’ Summit 2031'
 */
export function summitTitle({ name, year }: Pick<SummitLine, 'name' | 'year'>): string {
  return `${name} ${year}`
}

/** How pages call what stands in two texts without a match of its own, or without a change. */
export const inOtherWords = 'in both, in other words'
export const noChange = 'no change found'

/**
 * A name as it stands at the head of a line.
 *
 * @example
 * capital('supply chains') // 'Supply chains'
 */
export function capital(name: string): string {
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' })
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })
