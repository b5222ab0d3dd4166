/** Commas and "and" that join words of one thing, not things. */
import { codeOf, statesIn } from '../actors/states.ts'
import { isNoun } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'
import type { Around } from './no-limits.ts'

/**
 * Whether what is joined shares the noun that follows or a name: "safe and effective vaccines", "women’s and girls’ schools",
 * "low- and middle-income states", "a business and investment forum", "the Office of Salt, Eels and Herons".
 */
export function joinsWords(opener: string, { before: said, after }: Around): boolean {
  if (!/^(?:,|and|or)$/.test(opener)) return false
  const before = said.at(-1)?.text === ',' ? said.slice(0, -1) : said
  const [last, next] = [
    before.at(-1),
    after[0]?.lower === 'and' || after[0]?.lower === 'or' ? after[1] : after[0],
  ]
  if (last === undefined || next === undefined) return false
  const isMore = /^(?:ADJ|ADV|NOUN|PROPN|VERB)$/.test(next.pos)
  if (last.text === '-' || /-$/.test(last.text)) return true
  if (isOwner(before, last)) return isMore
  if (describes(before, last, next)) return isMore && !isDeed(next, after)
  return isOneOf(before, after, opener) || isInName(before, after) || areOwners(before, after)
}

/** "women’s", "girls’" */
const isOwner = (before: readonly Token[], { text }: Token) =>
  /[’']s$/.test(text) || (/^[’']$/.test(text) && /s$/.test(before.at(-2)?.text ?? ''))

/** "safe", "emerging", "quality-assured", "heavy-duty" before another such word: they wait for their noun. */
function describes(before: readonly Token[], last: Token, next: Token): boolean {
  const held = before.at(-2)?.pos ?? ''
  if (last.pos === 'ADJ') return /^(?:|DET|ADJ|ADP|PRON|PUNCT|CCONJ|VERB|ADV|NUM|PROPN)$/.test(held)
  // "harbour and ferry-related dues"
  if (last.pos === 'NOUN' && /-(?:related|based|specific|wide|led)$/.test(next.lower))
    return /^(?:|DET|ADJ|ADP|PUNCT|CCONJ|VERB)$/.test(held)
  if (last.text.includes('-')) return next.text.includes('-') || next.pos === 'ADJ'
  return last.pos === 'VERB' && /(?:ing|ed)$/.test(last.lower) && /^(?:DET|ADJ|CCONJ)$/.test(held)
}

/** "make it safe and dredge the channel" */
const isDeed = (next: Token, after: readonly Token[]) =>
  next.pos === 'VERB' &&
  !/(?:ed|ing)$/.test(next.lower) &&
  /^(?:DET|PRON|PROPN|ADP)$/.test(after[1]?.pos ?? '')

/** "a business and investment forum", "food and water systems": one word beside two; not "dykes and salt pans". */
function isOneOf(before: readonly Token[], after: readonly Token[], opener: string): boolean {
  const [[next, thing], last] = [after, before.at(-1)]
  if (opener !== 'and' || last?.pos !== 'NOUN' || next?.pos !== 'NOUN' || thing?.pos !== 'NOUN') return false
  const isBare = before.length < 3 || /^(?:DET|ADJ|ADP|PUNCT|CCONJ|VERB)$/.test(before.at(-2)?.pos ?? '')
  return isBare && ![last, next].some(({ lower }) => /[^s]s$/.test(lower))
}

/** "Orsk and Vell ferries", "more Orsk and Vellish ferries": names of states before one thing; not "Orsk and Vell". */
function areOwners(before: readonly Token[], after: readonly Token[]): boolean {
  const [last, next, thing] = [before.at(-1), after[0], after[1]]
  const ofState = (token: Token | undefined) =>
    token !== undefined &&
    (token.isState || statesIn(token.text).length > 0 || /^(?:EU|UK|ROK|U\.S\.)$/.test(token.text))
  return ofState(last) && ofState(next) && thing !== undefined && isNoun(thing) && /^\p{Ll}/u.test(thing.text)
}

/** "the Office of Salt, Eels and Herons", "Salt and Ice (SI)": words of a name, none of them a state. */
function isInName(before: readonly Token[], after: readonly Token[]): boolean {
  const next = after[0]?.lower === 'and' ? after[1] : after[0]
  if (!isNameWord(before.at(-1)) || !isNameWord(next)) return false
  if (after[1]?.text === '(') return true
  const of = before.findLastIndex((token) => !isNameWord(token) && !/^(?:,|and)$/.test(token.lower))
  return before[of]?.lower === 'of' && isNameWord(before[of - 1])
}

const isNameWord = (token: Token | undefined) =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && codeOf(token.text) === null
