/** What kind of deed a verb is by itself: what those who promise do, or what leaves the thing to others or to later. */
import { actionOfVerb } from '../coding/action-words.ts'
import { familiesIn } from '../meaning/word-families.ts'
import type { Action, Commitment } from '../schema.ts'
import { words } from '../words/list.ts'
import { tokensOf } from '../words/tokens.ts'
import { wordStarts } from '../words/word-starts.ts'
import { urgedIn } from './parties.ts'
import { leadOf } from './promise-cues.ts'

/** Deeds of those who promise. */
export const own: ReadonlySet<Action> = new Set([
  'establish',
  'deliver',
  'target',
  'transfer',
  'enforce',
  'reform',
])
/** Deeds that leave the thing itself to others or to later. */
export const shared: ReadonlySet<Action> = new Set(['explore', 'convene', 'cooperate', 'support'])

/** Deeds without their verbs, as a note tells them. */
export const inWords: Readonly<Record<Action, string>> = {
  establish: 'setting it up',
  deliver: 'seeing it done',
  target: 'reaching a mark',
  transfer: 'giving or paying for it',
  convene: 'meeting on it',
  reform: 'reforming it',
  enforce: 'enforcing it',
  cooperate: 'working together on it',
  support: 'supporting it',
  continue: 'keeping it up',
  explore: 'looking into it',
}

/** By what is coded and by the verbs themselves, where both are told, one is done and the other helped along. */
export function isFarApart(a: Commitment, b: Commitment): boolean {
  const [from, to] = [sideOf(a.action), sideOf(b.action)]
  if (from === null || to === null || from === to) return false
  return sideOfVerb(a, from) === from && sideOfVerb(b, to) === to
}

type Side = 'own' | 'shared'

const sideOf = (action: Action): Side | null =>
  own.has(action) ? 'own' : shared.has(action) ? 'shared' : null

/** On which side the verb of a wording stands by itself; that of what is coded where no verb tells what is done. */
function sideOfVerb(commitment: Commitment, coded: Side): Side | null {
  const lemma = lemmaOf(deedVerb(commitment))
  if (lemma === null) return coded
  const kind = actionOfVerb(lemma)
  return kind === undefined || saysLittle.has(lemma) ? null : sideOf(kind)
}

/** Verbs that one may take for doing a thing and for helping it along: "develop", "build", "strengthen". */
const saysLittle = words(
  `develop make undertake announce prepare propose design define introduce apply control tackle fight combat counter prevent
  deter improve expand extend open change adapt evolve transform reinforce modernize modernise upgrade update revise set stand
  deliver provide share contribute mobilize mobilise reach achieve sign issue spend notify report conduct strengthen protect
  uphold enhance advance build boost empower ensure accelerate address preserve guarantee bolster deepen surge increase raise
  conserve train`,
)

/** The verb that a wording was found by, with the word that it is bound to ("put forward"); null where a noun tells the deed. */
export function deedVerb({ quote, cues }: Commitment): string | null {
  const verb = cues.find(({ name }) => name === 'deed')?.words ?? ''
  if (!/^\p{L}{3,}$/u.test(verb) || familiesIn(verb).length === 0) return null
  const [start] = wordStarts(verb, quote)
  return start === undefined ? null : verb + (boundWord.exec(quote.slice(start + verb.length))?.[0] ?? '')
}

const boundWord = /^ (?:forward|up|out|off|down)(?!\p{L})/u

/** "disrupt" of "disrupting" */
const lemmaOf = (verb: string | null) => tokensOf(verb?.toLowerCase() ?? '')[0]?.lemma ?? null

/** One of them says the verb that is done in the other: "update", and "re-envision and update". */
export function isOneDeed(a: Commitment, b: Commitment): boolean {
  const says = ({ quote }: Commitment, verb: string) => familiesIn(ownWords(quote)).includes(verb)
  return verbsOf(a).some((verb) => says(b, verb)) || verbsOf(b).some((verb) => says(a, verb))
}

/** "Orsk will urge" of "Orsk will urge others to dredge it": what others are to do is no deed of those who urge them. */
const ownWords = (quote: string) => quote.split(urgedIn(quote) ?? '\n')[0] ?? quote

/** The verb that a wording was found by and those that carry it ("cooperating" of "cooperating to disrupt"), without their endings. */
function verbsOf(commitment: Commitment): string[] {
  const { quote } = commitment
  const verb = deedVerb(commitment)
  if (verb === null) return []
  const at = quote.indexOf(verb)
  const lead = leadOf(commitment)?.words ?? ''
  const from = quote.lastIndexOf(lead, at)
  const carrying = tokensOf(quote.slice(Math.max(0, from < 0 ? 0 : from + lead.length), at))
  return familiesIn([...carrying.filter(({ pos }) => pos === 'VERB').map(({ text }) => text), verb].join(' '))
}
