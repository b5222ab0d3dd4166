/** What has to be said of every act on a release, with the import that places a hold as with those after it. */
import { ReadoutError } from '@readout/record'
import type { HoldOrder, Responsible } from './types.ts'

/**
 * Who acts and why, without the spaces around them: both stand in the log.
 *
 * @throws ReadoutError 'bad-use' where one of them is missing
 *
 * @example
 * named({ by: ' ana ', reason: 'The leaders have spoken.' }).by // 'ana'
 */
export function named({ by, reason }: Responsible): Responsible {
  if (by.trim() === '')
    throw new ReadoutError('bad-use', 'Nobody is named who does this.', 'Name the account.')
  if (reason.trim() === '')
    throw new ReadoutError('bad-use', 'No reason is given.', 'Say why in a few words; it stands in the log.')
  return { by: by.trim(), reason: reason.trim() }
}

/**
 * A hold as it can be placed, or left to those who will place it.
 *
 * @throws ReadoutError 'bad-use' where its account, its reason or the name of its set is missing
 *
 * @example
 * namedOrder({ until: 'embargo', set: 'outcome ', by: 'ana', reason: 'As agreed.' }).set // 'outcome'
 */
export function namedOrder(order: HoldOrder): HoldOrder {
  const set = order.set?.trim()
  if (set === '') throw new ReadoutError('bad-use', 'The set has no name.', 'Name it, or leave the set out.')
  return { ...order, ...named(order), set }
}
