/**
 * Whom a title names as acting, together or with each other. It names as many that it only speaks of: whose goods are
 * taxed, who is helped, where something happened.
 */
import { leader, leadersOf, listsOf } from './speakers.ts'
import type { NamedState } from './states.ts'

/**
 * The states and bodies of a title that act: those in one list with the publisher's own ("the Orsk-Vell Compact"), with
 * whom something is done ("a call with Vell", "between"), whose leaders it names; and in a joint text those who give it.
 *
 * @param isJoint whether several give the text together, as "by", "from" and "of" then tell
 */
export function sidesIn(title: string, own: string | undefined, isJoint: boolean): NamedState[] {
  const lists = listsOf(title).filter((list) => isSide(title, list, own, isJoint))
  return [...new Set([...lists.flat(), ...leadersOf(title)])].sort((a, b) => a.start - b.start)
}

function isSide(title: string, list: readonly NamedState[], own: string | undefined, isJoint: boolean) {
  const first = list[0]
  if (first === undefined) return false
  const before = title.slice(0, first.start)
  const behind = title.slice(list.at(-1)?.end)
  if (companion.test(before) || visitor.test(behind)) return true
  if (list.length > 1 && isOfOwn(list, own)) return true
  return (isJoint || own === undefined) && (giver.test(before) || opening.test(before))
}

const isOfOwn = (list: readonly NamedState[], own: string | undefined) =>
  own === undefined || list.some(({ code }) => code === own)

/** "with Orsk", "between the Republic of Orsk", "alongside"; not "with respect to Orsk". */
const companion =
  /\b(?:with|between|among|alongside|joined by|visit of) (?:the )?(?:(?:\p{Lu}\p{L}+ ){0,2}(?:Republic|Kingdom|Governments?|Leaders|State) of (?:[Tt]he )?)*$/u

/** "the Orsk State Visit" */
const visitor = /^ (?:State|Official|Working) Visit\b/

/** "Statement of Orsk", "by the Presidents of Orsk", "from Orsk": who gives the text, and not what it is for. */
const giver =
  /\b(?:by|from|(?:statement|declaration|communiqu[eé]|message|readout|leaders|ministers|presidents|representatives|governments) of) (?:the )?(?:(?:\p{Lu}\p{L}+ ){0,3}(?:of|from) (?:the )?)*$/iu

/** "Orsk and Vell Agree", "Joint Orsk-Vell Statement": the title begins with them. */
const opening = /^(?:(?:joint|new|the|fact sheet:) )*$/i

/**
 * Whether a title says that several act: "Orsk and Vell Announce a Fund", where one state "Announces" it.
 *
 * @example
 * isOfSeveral('Canada and Mexico Reach a Deal', 'CA') // true
 * isOfSeveral('Canada Reaches a Deal with Mexico', 'CA') // false
 */
export function isOfSeveral(title: string, own: string | undefined): boolean {
  return listsOf(title).some((list) => {
    const [first, last] = [list[0], list.at(-1)]
    if (first === undefined || last === undefined || list.length < 2 || !isOfOwn(list, own)) return false
    const given = /\b(?:statement|message|letter) (?:from|by|of) (?:the )?(?:governments of (?:the )?)?$/i
    const behind = title.slice(last.end)
    return plural.test(behind) || bodyOfTheirs.test(behind) || given.test(title.slice(0, first.start))
  })
}

/** What several do, or give. */
const plural =
  /^ (?:(?:jointly|to) )*(?:statement|declaration|advance|affirm|agree|announce|build|chart|commit|conclude|continue|deepen|elevate|establish|expand|finali[sz]e|impose|issue|join|launch|pledge|reach|reaffirm|renew|sign|strengthen|take|unveil)(?:t?e?d)?\b/i

/** "The Orsk-Vell Lake Council Opens a Lock": a body that they form. */
const bodyOfTheirs =
  /^ (?:(?:\p{Lu}[\p{L}-]+|and|on|of) ){1,5}?(?:Council|Commission|Committee|Task Force|Working Group)\b(?! (?:to|on|for) )/u

/** "President Ask and Prime Minister Bem", by title alone. */
export const ofTwoLeaders = new RegExp(`${leader}.*\\band\\b.*${leader}`)
