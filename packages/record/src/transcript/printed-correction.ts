import type { Mark, Passage } from '../schema.ts'

/**
 * Whether the reading that stands for struck words is printed right behind them, in brackets or bare, as "sells [buys]"
 * is. One that stands elsewhere, in a footnote say, has to be shown by whoever shows the passage.
 *
 * @example
 * const text = 'it sells [buys] power'
 * const passage = { anchor: 'p-1', kind: 'paragraph', start: 0, end: text.length, text } as const
 * hasPrintedCorrection(passage, { kind: 'struck', start: 3, end: 8, correction: 'buys' }) // true
 */
export function hasPrintedCorrection(passage: Passage, { end, correction = '' }: Mark): boolean {
  const behind = passage.text.slice(end - passage.start)
  const [between = ''] = /^[\s*[(]*/u.exec(behind) ?? []
  return correction !== '' && behind.slice(between.length).startsWith(correction.replace(/^[[(*]+/u, ''))
}
