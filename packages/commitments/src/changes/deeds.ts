import { stem } from '../meaning/content-words.ts'
import { familiesIn, familyOf } from '../meaning/word-families.ts'
import type { Action, Change, Commitment } from '../schema.ts'
import { change } from './change.ts'
import { tellingIn } from './phrases.ts'

/** What is done. Doing a thing and helping it along are far apart; two ways to do it are not. */
export function deedChanges(a: Commitment, b: Commitment): Change[] {
  const lookedInto = lookingIntoIn(a) === null ? lookingIntoIn(b) : null
  const isWeaker =
    a.action !== 'explore' &&
    (b.action === 'explore' ||
      (lookedInto !== null && (a.action === b.action || (own.has(a.action) && notDone.has(b.action)))))
  if (isWeaker) {
    const note = `The deed is weaker: from ${inWords[a.action]} to ${lookedInto ?? inWords[b.action]}.`
    return [change('action weakened', a.action, b.action, note)]
  }
  const isFarApart =
    (own.has(a.action) && shared.has(b.action)) || (shared.has(a.action) && own.has(b.action))
  if (!isFarApart || isOneDeed(a, b)) return []
  const note = `The deed changed from ${inWords[a.action]} to ${inWords[b.action]}.`
  return [change('action changed', a.action, b.action, note)]
}

/** Deeds of those who promise. */
const own: ReadonlySet<Action> = new Set(['establish', 'deliver', 'target', 'transfer', 'enforce', 'reform'])
/** Deeds that leave the thing itself to others or to later. */
const shared: ReadonlySet<Action> = new Set(['explore', 'convene', 'cooperate', 'support'])

/** What a deed that is only taken part in, looked into or negotiated is coded as. */
const notDone: ReadonlySet<Action> = new Set([...shared, 'deliver'])

const inWords: Readonly<Record<Action, string>> = {
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

/** One of them says the verb that is done in the other: "update", and "re-envision and update". */
function isOneDeed(a: Commitment, b: Commitment): boolean {
  const says = ({ quote }: Commitment, verb: string) => familiesIn(quote).includes(verb)
  return deedsOf(a).some((verb) => says(b, verb)) || deedsOf(b).some((verb) => says(a, verb))
}

/** The verb that a wording was found by, as it is without its endings. */
const deedsOf = ({ cues }: Commitment): string[] =>
  cues
    .filter(({ name, words }) => name === 'deed' && words.length > 3)
    .map(({ words }) => familyOf(stem(words)))

/** Taking part, looking, talking or negotiating as the deed itself: said before anything that tells what it is about, but who does it. */
function lookingIntoIn(commitment: Commitment): string | null {
  const match = lookingInto.exec(commitment.quote)
  if (match === null || tellingIn(commitment.quote.slice(0, match.index), commitment).length > 0) return null
  if (match.groups?.joining !== undefined) return 'taking part in it'
  return match.groups?.negotiating === undefined ? inWords.explore : 'negotiating it'
}

const lookingInto =
  /(?<!\p{L})(?:(?<joining>participat\p{L}*|engag\p{L}* in)|(?<negotiating>negotiat\p{L}*)|explor\p{L}*|consider\p{L}*|discuss\p{L}*)(?!\p{L})/iu
