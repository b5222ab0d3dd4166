import { openBook, pledgesOf } from './book.ts'
import type { LinkDocument } from './order.ts'
import type { Pledge } from './pledge-schema.ts'

/**
 * Links the commitments of many documents into pledges: each wording goes on from the earlier one it is likest, or founds
 * a pledge of its own.
 *
 * @example
 * const of = (name: string, date: string, text: string) => ({
 *   document: { name, title: name, date },
 *   commitments: find(read(text)),
 * })
 * const [pledge] = link([
 *   of('orsk', '2031-03-04', 'The leaders agreed to build a flood warning centre at Brenna by 2033.'),
 *   of('vell', '2033-05-06', 'The leaders will build the flood warning centre at Brenna by 2035.'),
 * ])
 * pledge?.links[0]?.relation // 'moved'
 */
export function link(documents: readonly LinkDocument[]): Pledge[] {
  return pledgesOf(openBook(documents))
}
