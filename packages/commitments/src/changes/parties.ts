import { isSpokenFor, membersAmong } from '../actors/members.ts'
import { isState } from '../meaning/governments.ts'
import { namesPromisers } from '../meaning/named-promisers.ts'
import type { Change, Commitment } from '../schema.ts'
import { carryingVerbs } from '../words/lexicon.ts'
import { change, listed } from './change.ts'
import { withoutLead } from './leads.ts'

/** The governments and bodies in whose name two texts are, as `governmentsOf` tells them. */
export interface InName {
  readonly a: readonly string[]
  readonly b: readonly string[]
}

/**
 * Who promises, and whether they now promise only to move others. Of whom the other text hardly speaks it is told where they
 * promise it, and not that they left or joined.
 */
export function partyChanges(a: Commitment, b: Commitment, inName?: InName): Change[] {
  const gone = shownIn(b, notAmong(a.parties, b.parties), inName?.b)
  const come = shownIn(a, notAmong(b.parties, a.parties), inName?.a)
  const [from, to] = [a.parties.join(', ') || null, b.parties.join(', ') || null]
  const [left, joined] = [amongThose(gone, inName?.b), amongThose(come, inName?.a)]
  if (gone.length > 0 && come.length > 0) {
    const isOfBoth = left.length === gone.length && joined.length === come.length
    const note = isOfBoth
      ? `${inWords(gone)} no longer ${promise(gone)} it; ${listed(come.map(nameOf))} now ${come.length === 1 ? 'does' : 'do'}.`
      : `${inWords(gone)} ${promise(gone)} it in the one text, ${listed(come.map(nameOf))} in the other.`
    return [change('party changed', from, to, note)]
  }
  if (gone.length > 0) {
    const note =
      left.length > 0
        ? `${inWords(left)} ${be(left)} not among those who promise it here.`
        : `${inWords(gone)} ${promise(gone)} it only in the other text.`
    return [change('party dropped', from, to, note)]
  }
  if (come.length > 0) {
    const note =
      joined.length > 0
        ? `${inWords(joined)} now ${promise(joined)} it too.`
        : `${inWords(come)} ${promise(come)} it only here.`
    return [change('party added', from, to, note)]
  }
  return shiftToOthers(a, b)
}

/**
 * Those of whom a wording shows that they do not promise it: "we" of a text in which Vell promises too may be both, whoever
 * is coded, and only a subject that is named leaves anybody out.
 */
function shownIn(wording: Commitment, missing: string[], inName: readonly string[] | undefined): string[] {
  if (inName === undefined || missing.length === 0 || namesPromisers(wording)) return missing
  return amongThose(missing, inName).length > 0 ? [] : missing
}

/** Those in whose name a text is; all where nobody says whose it is. */
function amongThose(parties: readonly string[], inName: readonly string[] | undefined): readonly string[] {
  const members = inName === undefined ? null : (membersAmong(inName) ?? inName)
  const isOne = (party: string) =>
    (membersAmong([party]) ?? [party]).every((member) => isSpokenFor(member, members ?? []))
  return members === null ? parties : parties.filter(isOne)
}

/** Those of whom another wording names neither them nor all their members, nor a body that they are in. */
export function notAmong(parties: readonly string[], others: readonly string[]): string[] {
  const members = membersAmong(others) ?? others
  const isNamed = (party: string) =>
    others.includes(party) || (membersAmong([party]) ?? [party]).every((one) => isSpokenFor(one, members))
  return parties.filter((party) => !isNamed(party))
}

const be = (parties: readonly string[]) => (parties.length === 1 ? 'is' : 'are')
const promise = (parties: readonly string[]) => (parties.length === 1 ? 'promises' : 'promise')

/** "to put forward plans" that became "to encourage others to put forward plans". */
function shiftToOthers(a: Commitment, b: Commitment): Change[] {
  const others = urgedIn(b.quote)
  if (others === null || !isShiftedToOthers(a, b)) return []
  const note = `This wording urges ${others} to do what the other promised.`
  return [change('party changed', a.parties.join(', ') || null, others, note)]
}

/** Others whom a wording urges to do it: "others in the Americas". */
export const urgedIn = (quote: string): string | null => movesOthers.exec(quote)?.[1] ?? null

/**
 * Only the later wording leaves the deed to others, and promises nothing before it: who says "reaffirm our plan to dredge
 * it and call on others to dredge theirs" still promises.
 */
export const isShiftedToOthers = (a: Commitment, b: Commitment): boolean =>
  urgedIn(a.quote) === null && isUrgingFirst(withoutLead(b))

function isUrgingFirst(wording: string): boolean {
  const urging = movesOthers.exec(wording)
  return urging !== null && leadsOn.test(wording.slice(0, urging.index))
}

/** What promises nothing by itself but the deed behind it: "work together to", "joining patient efforts to". */
const leadsOn = new RegExp(
  String.raw`^(?:(?:to|also|\p{L}+ly|together|(?:${[...carryingVerbs].join('|')})\p{Ll}{0,4}) )*(?:\p{L}+(?: up)? (?:(?!and |or )\p{L}+ ){0,3}efforts? to )?$`,
  'iu',
)

const movesOthers =
  /(?<!\p{L})(?:encourag(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|invit(?:e|es|ed|ing)|press(?:ing)?|persuad(?:e|ing)|call(?:s|ed|ing)? (?:on|upon)) ((?:all |the |our |more )?(?:others|other \p{L}+|countries|states|partners|nations|governments|companies|businesses|industry|members)(?: in the \p{L}+)?)(?!\p{L})/iu

/** As a sentence begins: "The United States and Canada". */
const inWords = (parties: readonly string[]) =>
  listed(parties.map(nameOf)).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** States by their names, bodies as texts print them ("the G7", "the Quad", "NATO"). */
function nameOf(party: string): string {
  // ISO 3166 leaves some codes to their users; the locale data name no state under them.
  if (isState(party)) {
    if (/^(?:AA|Q[M-Z]|X[A-JL-Z]|ZZ)$/.test(party)) return party
    const name = regions.of(party) ?? party
    return /^(?:United|Netherlands|Philippines|Bahamas|Maldives|Dominican Republic|Czech Republic)\b|(?: Islands| Republic)$/.test(
      name,
    )
      ? `the ${name}`
      : name
  }
  if (withoutArticle.has(party)) return party.toUpperCase()
  return `the ${spelt.test(party) ? party.toUpperCase() : party.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())}`
}

/** Bodies that are written by their letters, and those of them that are spoken as a word and take no article. */
const spelt = /^(?:eu|un|imf|gcc|[gp]\d+)$/
const withoutArticle: ReadonlySet<string> = new Set(['nato', 'asean', 'apec', 'caricom'])

const regions = new Intl.DisplayNames('en', { type: 'region' })
