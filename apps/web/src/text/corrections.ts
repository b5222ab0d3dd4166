import type { Mark, Passage } from '@readout/record'

/**
 * Whether the reading that stands for struck words is printed right behind them, in brackets or bare, as "sells [buys]";
 * a correction in a footnote is not.
 *
 * @example
 * correctionAfter(passage, struck) // true in "it sells [buys] power", where "sells" is struck
 */
export function correctionAfter(passage: Passage, { end, correction = '' }: Mark): boolean {
  const behind = passage.text.slice(end - passage.start)
  const [between = ''] = /^[\s*[(]*/u.exec(behind) ?? []
  return correction !== '' && behind.slice(between.length).startsWith(correction.replace(/^[[(*]+/u, ''))
}
