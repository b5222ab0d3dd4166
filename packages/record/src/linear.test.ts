import { describe, expect, test } from 'vitest'
import { growth, slack } from '../../../test/growth.ts'
import { read } from './read.ts'

/** Reading takes time in proportion to the length. */
const readGrowth = (
  make: (units: number) => string,
  units: number,
  options?: Parameters<typeof growth>[3],
): number => growth((source: string) => read(source, { name: 'a.md' }), make, units, options)

const hostile: readonly (readonly [string, (units: number) => string])[] = [
  [
    'items one inside the other',
    (n) => Array.from({ length: n }, (_, i) => `${' '.repeat(2 * (i % 50))}- a`).join('\n'),
  ],
  ['items on one line', (n) => '- '.repeat(n)],
  ['opening brackets', (n) => '['.repeat(n)],
  ['closing brackets', (n) => ']'.repeat(n)],
  ['links that never end', (n) => '[a](b'.repeat(n)],
  ['images', (n) => '![a]('.repeat(n)],
  ['colons', (n) => 'A: '.repeat(n)],
  ['labels', (n) => 'MR. ORSK: '.repeat(n)],
  ['lines of labels', (n) => 'MR. ORSK: Yes.\n\n'.repeat(n / 4)],
  ['Qs', (n) => 'Q '.repeat(n)],
  ['lines of Qs', (n) => 'Q\n\n'.repeat(n / 2)],
  ['asterisks', (n) => '*'.repeat(n)],
  ['emphasis', (n) => '*a **b '.repeat(n)],
  ['underscores', (n) => '_a __b '.repeat(n)],
  ['backticks', (n) => Array.from({ length: Math.floor(Math.sqrt(n)) }, (_, i) => '`'.repeat(i)).join(' ')],
  ['angle brackets', (n) => '<'.repeat(n)],
  ['tags', (n) => '<u>'.repeat(n)],
  ['struck', (n) => '<s>a'.repeat(n)],
  ['comments', (n) => '<!-- '.repeat(n)],
  ['entities', (n) => '&amp;&#x;'.repeat(n)],
  ['quotations', (n) => '> '.repeat(Math.min(n, 5_000)).concat('a\n'.repeat(n))],
  ['parentheses', (n) => '('.repeat(n)],
  ['stage directions', (n) => '(Laughter.) '.repeat(n)],
  ['dashes', (n) => '— '.repeat(n)],
  ['clock times', (n) => '5:00 a.m. '.repeat(n)],
  ['no-break spaces', (n) => '\u00a0'.repeat(n)],
  ['tabs and breaks', (n) => '\t  \n'.repeat(n)],
  ['embargoes', (n) => `MODERATOR: ${'embargoed until '.repeat(n)}\n\nQ When?`],
  ['footnotes', (n) => '[1] '.repeat(n)],
  ['table cells', (n) => `<table>${'<tr><td>a</td>'.repeat(n / 4)}</table>`],
]

describe('time grows with the length: hostile', () => {
  test.each(hostile)(
    '%s',
    (_, make) => {
      expect(readGrowth(make, 25_000)).toBeLessThan(slack)
    },
    120_000,
  )
})

test('one line of ten million letters is read as it is', () => {
  const record = read('lake '.repeat(2_000_000), { name: 'a.md' })
  expect(record.passages).toHaveLength(1)
  expect(record.text).toHaveLength(9_999_999)
}, 120_000)

test('a document said once, ten times and a hundred times takes once, ten and a hundred times as long', () => {
  const turn =
    'MODERATOR: The call is on background, embargoed until 5:00 p.m. Next question.\n\nQ   Ida Vell, Lake Courier. When (inaudible) the locks?\n\nSENIOR LAKE OFFICIAL: In <s>May</s> [June]. (Laughter.)\n\n- **Aim:** four locks\n- [a ferry](https://lake.example)\n\n'
  const said = (times: number) => turn.repeat(20 * times)
  expect(readGrowth(said, 10, { times: 10 })).toBeLessThan(slack)
  expect(readGrowth(said, 1, { times: 10, leastMs: 3 })).toBeLessThan(slack)
}, 120_000)
