/** Whose a promise without a subject is, by the words beside its noun: "a Vellish commitment to", "their shared plan to". */
import { codesOf, leaderNames, listsOf } from './speakers.ts'

/** The words of a promise that has no subject, and those round it. */
export interface NounPlace {
  readonly quote: string
  /** What stands before it in its sentence. */
  readonly before: string
  readonly leadIn: string
}

/**
 * Who owns a promise that has no subject: those whom its noun names ("Chinese commitments to:" over its list), all sides
 * where it is shared ("their mutual commitment"), or those between whom its thing is ("a Canada-Kenya agreement"). Null
 * where its words do not tell.
 */
export function ownersOf(
  { quote, before, leadIn }: NounPlace,
  { sides }: { readonly sides: readonly string[] },
): { readonly codes: readonly string[] } | { readonly name: string } | null {
  const named = listsOf(quote.slice(0, nearNoun)).find(
    ([first], _, lists) =>
      lists.length > 0 &&
      first !== undefined &&
      leads.test(quote.slice(0, first.start)) &&
      owned.test(quote.slice(lists[0]?.at(-1)?.end ?? 0)),
  )
  if (named !== undefined) return { codes: codesOf(named) }
  const lead = listsOf(leadIn).findLast((list) => ownedToEnd.test(leadIn.slice(list.at(-1)?.end ?? 0)))
  if (lead !== undefined && before.trim() === '') return { codes: codesOf(lead) }
  // "The Prime Minister of Kenya shared his plans to": whoever the sentence is about.
  if (ofOne.test(quote)) {
    const name = before.match(leaderNames)?.[0]
    return name === undefined ? null : { name }
  }
  if (sides.length < 2) return null
  if (ofAll.test(quote) || sharedBefore.test(before)) return { codes: sides }
  const isBetween = listsOf(quote).some((list) =>
    sides.every((side) => list.some(({ code }) => code === side)),
  )
  return isBetween ? { codes: sides } : null
}

/** As far from the beginning of a promise its owner stands. */
const nearNoun = 60

/** "a new", "the" */
const leads = /^(?:(?:an?|the|new|significant|strong|renewed|major|important) )*$/i

/** "’s commitment to", " plan to" */
const owned = /^(?:[’']s?)? (?:\p{L}+ )?(?:commitments?|pledges?|promises?|plans?)\b/iu

/** "Chinese commitments to:", "commitments" with no more than "include" behind it. */
const ownedToEnd =
  /^(?:[’']s?)? (?:\p{L}+ )?(?:commitments?|pledges?|promises?)(?: (?:to|include|including|that))?:?\s*$/iu

const ofOne = /^(?:\p{L}+ )?(?:his|her)\b/iu

/** "their mutual commitment", "a shared goal", "expressed their determination" */
const ofAll = /^(?:\p{L}+ed )?(?:(?:an?|the|their|both) )?(?:their|shared|mutual|joint)\b/iu

const sharedBefore = /\b(?:their|a|the) (?:shared|mutual|joint) $/i
