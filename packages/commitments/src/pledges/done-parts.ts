/** What a deed that is told as done was done to, and by whom. */
import { statesIn } from '../actors/states.ts'
import type { ToldDeed } from './told-done.ts'
import { hasObject } from './told-past.ts'

/**
 * What was done, or what it was done to: the object of the verb, without what it was done for; the subject of a passive
 * and of a verb that has no object.
 *
 * @example
 * thingDone({ isPassive: false, before: 'Orsk ', after: ' the lock to draw trade.', lead: '' }) // ' the lock'
 * thingDone({ isPassive: true, before: 'The lock ', after: ' by Orsk.', lead: '' }) // 'The lock '
 */
export function thingDone({ isPassive, before, after, lead }: ToldDeed): string {
  if (!isPassive && hasObject(after)) return after.slice(0, purpose.exec(after)?.index)
  return /\p{L}{3}/u.test(before.replace(joining, '')) ? before : lead
}

/** "lent pumps to drain the polder", "opened a lock that", "held a fair for training". */
const purpose =
  /[ ](?:(?:that|which|who|where|when|while|as|so|at|because|since|by|following|including|after|before|during|until|in order)(?!\p{L})|for \p{Ll}+ing(?!\p{L})|to (?!(?:the|an?|its|their|our|his|her|this|these|those|all|both|each|some|many|more|over|about)(?!\p{L})|\p{Ll}*(?:[^s]s)(?<!focus)(?!\p{L}))\p{Ll})/u

/** What joins a clause to its subject in the one before. */
const joining = /^\s*(?:and|but|which|that|also|has|have)(?!\p{L})/iu

/**
 * The states that did it, where the sentence names any.
 *
 * @example
 * doersOf({ isPassive: false, before: 'Chile ', after: ' Peru two barges.', lead: '' }) // ['CL']
 */
export function doersOf({ isPassive, before, after, lead }: ToldDeed): string[] {
  const subject = /^\s*and(?!\p{L})/u.test(before) ? lead + before : before
  const told = isPassive ? (agent.exec(after)?.[0] ?? '') : subject
  const named = statesIn(told).filter(({ start }) => !placed.test(told.slice(Math.max(0, start - 20), start)))
  return [...new Set(named.map(({ code }) => code))]
}

/** "by Chile and Peru" */
const agent = /^(?: \p{Ll}+ly)? by .{0,80}/u

/** "pumps for Chile": it did nothing. */
const placed = /(?<!\p{L})(?:in|to|for|from|on|at|against|toward|towards|with|into|across|about)(?: the)? $/u
