/** What the verbs of deeds are known by, so that "built", "building" and "build" are one. */
import { actionsByVerb } from '../coding/action-words.ts'
import { contentWords, stem } from '../meaning/content-words.ts'
import { pronouns } from '../meaning/terms.ts'
import { familyOf } from '../meaning/word-families.ts'
import { remembering } from '../words/remembering.ts'
import { baseOf } from './irregular-verbs.ts'
import { isSaying } from './said-verbs.ts'

/**
 * What a verb is known by, in whichever form; null for what is no deed: pronouns and small words, and verbs that promise
 * or say.
 *
 * @example
 * deedKey('built') === deedKey('Building') // true
 * deedKey('used') === deedKey('use') // true
 * deedKey('us') // null
 * deedKey('reaffirmed') // null
 */
export const deedKey = remembering((word: string): string | null => {
  const verb = baseOf(word.toLowerCase())
  if (!/^\p{L}[\p{L}-]{2,}$/u.test(verb) || pronouns.has(verb) || contentWords(verb).length === 0) return null
  return isSaying(verb) ? null : keyOf(verb)
}, 20_000)

/** The stem leaves short words as they are: "used" and "using" are "use", "aided" is "aid". */
const keyOf = (verb: string) =>
  familyOf(stem(verb.replace(/^(\p{L}{2})(?:ing|ed)$/u, '$1e').replace(/^(\p{L}{3})(?:ing|ed)$/u, '$1')))

/** Kinds of deeds of which any verb tells: what is founded, where people are brought together, what is given. */
const kinds: ReadonlyMap<string, string> = new Map(
  actionsByVerb
    .filter(([action]) => action === 'establish' || action === 'convene' || action === 'transfer')
    .flatMap(([action, verbs]) => [...verbs].map((verb): [string, string] => [keyOf(verb), action])),
)

/**
 * Whether two verbs, each by its key, tell of one kind of deeds.
 *
 * @example
 * areOfOneKind(deedKey('founded') ?? '', deedKey('establish') ?? '') // true
 */
export const areOfOneKind = (a: string, b: string): boolean => kinds.has(a) && kinds.get(a) === kinds.get(b)
