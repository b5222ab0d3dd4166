import { expect, test } from 'vitest'
import { sift } from '../find.ts'
import { statement, words } from '../testing/lake.ts'
import { isLongSince } from './long-since.ts'

test.each([
  ['They launched a fund at the 2029 Lake Leaders’ Summit.', true],
  ['They launched a fund at the 2031 Lake Leaders’ Summit.', false],
  ['One year ago, they launched a fund.', true],
  ['Last summer, they launched a fund.', true],
  ['In 2029, they launched a fund.', true],
  ['In May of 2029, they launched a fund.', true],
  ['They launched a fund on May 3, 2029, to mend it.', true],
  ['They launched a fund on May 3, 2031, to mend it.', false],
  ['In its first week, they launched a fund.', true],
  ['In January, they launched a fund.', true],
  ['To date, they launched 20 funds.', true],
  ['Since their summit, they launched 20 funds.', true],
  ['In December, they launched a fund.', true],
  ['In February, they launched a fund.', false],
  ['In March, they launched a fund.', false],
  ['They launched a fund in May 2029.', true],
  ['They launched a fund of 2029 barges.', false],
  ['They launched a fund in 2031.', false],
  ['They launched a fund for the year ahead.', false],
] as const)('“%s”: %s', (sentence, expected) => {
  const tokens = words(sentence)
  expect(
    isLongSince(
      tokens,
      tokens.findIndex(({ lower }) => lower === 'they'),
      Temporal.PlainYearMonth.from('2031-03'),
    ),
  ).toBe(expected)
})

test('what an earlier year founded is refused as said in passing', () => {
  const refused = (words: string) => sift(statement(words)).rejected.map(({ reason }) => reason)
  expect(refused('Orsk and Vell launched the Eel Council in May 2029.')).toEqual(['said in passing'])
  expect(refused('Orsk and Vell launched the Eel Council in February 2031.')).toEqual([])
})

test('what was announced last year is told at the end of its clause, and a fund may go on with what was given then', () => {
  const found = (said: string) => sift(statement(said)).commitments.length
  expect(found('Orsk and Vell announced an Eel Fund last year, which serves the ports.')).toBe(0)
  expect(found('Orsk and Vell announced an Eel Fund to go on with the aid given last year.')).toBe(1)
})

test('what an earlier year is built on is of then, and what is founded on it is of now', () => {
  const { commitments } = sift(
    statement('Building on last year’s summit, Orsk and Vell launched a fund for pilots.'),
  )
  expect(commitments.map(({ quote }) => quote)).toEqual(['Orsk and Vell launched a fund for pilots'])
})
