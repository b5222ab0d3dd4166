/** What stands behind a number: the thing it counts, as the wording prints it. */
import { isUnit } from './counts.ts'
import { plurals } from './labels.ts'

const small =
  'and|or|to|by|of|in|at|for|the|on|from|with|as|is|are|was|were|be|been|per|will|would|shall|can|may|must|should|has|have|had|that|which|who|each|every|an?|between|among|over|under|through|across|into|than|this|these|its?|our|their|they|we|while|when|but|if|via|until|within|during|after|before|annually'
const word = `(?!(?:${small})(?!\\p{L}))(?:(?:\\p{Lu}\\.){2,}|\\p{L}[\\p{L}’'-]*)`
const many = `(?!(?:${small})(?!\\p{L}))(?:[\\p{L}-]*(?!.?[’'])[^\\P{L}sui]s|people|children|(?:wo)?men|aircraft|staff|youth)(?![\\p{L}’'-])`

/**
 * What stands behind a number, as an expression: "extremely poor deckhands" of "120 extremely poor deckhands", to the first
 * plural of the next five words; else the next word.
 */
export const thing = `(?:${word} ){0,4}?${many}|${word}`

/**
 * Whether the words behind a number say what it counts: "low boats", "GW", "aircraft"; not "extremely", nor the "state" of a
 * "50 state plan", which counts no plan.
 */
export const isThing = (words: string): boolean =>
  endsInMany.test(words) || plurals.test(words) || isUnit(words) || /^\p{Lu}{2,}$/u.test(words)

const endsInMany = new RegExp(`(?:^|[ -])${many}$`, 'u')
