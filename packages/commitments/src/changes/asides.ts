/** Where a wording leaves its deed and its object, and tells of something else. */
import { isNoun, isVerb } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'

/**
 * Whether a clause opens here that tells which, when, whether or how: "that will lower dues", "until Orsk pays", "aimed at
 * safety", ", working with pilots". What stands in it is no part of what is promised.
 */
export function opensAside(tokens: readonly Token[], at: number): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  if (token === undefined || before === undefined) return false
  if (insertable.test(token.lower) && insertionEnd(tokens, at) !== null) return false
  if (clause.test(token.lower) || opensCondition(token, next)) return true
  if (token.lower === 'that') return opensRelative(before, next)
  if (token.lower === 'as') return isAs(tokens, at)
  if (!isVerb(token) || token.text.includes('-')) return false
  if (before.text === ',') return isApart(tokens, at)
  return (isNoun(before) || before.text === ')') && tellsWhich(token, next)
}

const clause =
  /^(?:which|who|whom|whose|where|whereby|wherever|until|unless|while|whilst|when|whenever|if|because|so|once|since|provided|thereby|thus)$/

/** "pending the treaty", "subject to parliament"; not "to subject it to". */
const opensCondition = ({ lower }: Token, next: Token | undefined) =>
  (lower === 'pending' && /^(?:the|its|an?|approval|congressional)$/.test(next?.lower ?? '')) ||
  (lower === 'subject' && next?.lower === 'to') ||
  (lower === 'contingent' && /^(?:up)?on$/.test(next?.lower ?? ''))

/** "a body that will"; not "ensure that", not "that body". */
const opensRelative = (before: Token, next: Token | undefined) =>
  (isNoun(before) || /^(?:,|those|[)”])$/.test(before.lower)) && !(before.text === ',' && isNoun(next))

/** "as a group, …", "as set out in"; not "as well as", "such as", "as part of", ", as amended,". */
function isAs(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  if (/^(?:such|well)$/.test(before) || /^(?:well|part|soon|much|many|far)$/.test(next)) return false
  return true
}

/** The places of the commas around ", as amended," and ", if need be,": the wording goes on behind the second. */
export const insertions = (tokens: readonly Token[]): ReadonlySet<number> =>
  new Set(
    tokens.flatMap(({ lower, start }, at) => {
      const close = insertable.test(lower) ? insertionEnd(tokens, at) : null
      return close === null ? [] : [tokens[at - 1]?.start ?? start, tokens[close]?.start ?? start]
    }),
  )

const insertable = /^(?:as|if|where|when)$/

/** Where the second comma stands; null where what stands between two is longer, or a list. */
function insertionEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at - 1]?.text !== ',' || tokens[at + 1]?.lower === 'well') return null
  const close = tokens.slice(at, at + longestInserted).findIndex(({ text }) => text === ',')
  return close < 0 ? null : at + close
}

const longestInserted = 6

/** ", urging Vell to", ", based on surveys", where the deed itself is no such form; not ", growing towns". */
function isApart(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined || next === undefined) return false
  if (/ed$/.test(token.lower)) return next.pos === 'ADP'
  const isList = /ing$/.test(tokens[0]?.lower ?? '')
  // "dredging, flaring, and shipping" are things.
  if (/^(?:,|and|or)$/.test(next.lower)) return false
  return /ing$/.test(token.lower) && !isList && !describing.test(token.lower) && token.lower !== 'including'
}

/** Forms of verbs that say what a thing is like: "emerging towns". */
export const describing =
  /^(?:emerging|growing|existing|developing|leading|ongoing|remaining|supporting|working)$/

/** "goods used in", "policies affecting trade", "products made by"; not "capacity building". */
function tellsWhich({ lower }: Token, next: Token | undefined): boolean {
  if (/ing$/.test(lower))
    return /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART|ADV)$/.test(next?.pos ?? '') || next?.lower === 'to'
  return /ed$|^(?:set|made|held|found|taken|built|led|born|given|sold|bought|known|sent|grown|laid|put|kept|drawn|shown|seen)$/.test(
    lower,
  )
}
