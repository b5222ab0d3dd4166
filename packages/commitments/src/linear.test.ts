import { type DocumentRecord, read } from '@readout/record'
import { describe, expect, test } from 'vitest'
import { growth, slack } from '../../../test/growth.ts'
import { find, sift } from './find.ts'

/** A record of the text, whose words may be none: those would be taken for another language, which is not searched. */
function recordOf(source: string): DocumentRecord {
  const whole = read(source)
  return { ...whole, meta: { ...whole.meta, language: 'en' } }
}

const units = 400

/** As many lines, each with a word of its own. */
const lines = (count: number, line: (word: string) => string) =>
  Array.from({ length: count }, (_, at) => line(`q${at.toString(36)}`)).join('\n')

const hostile: readonly (readonly [string, (units: number) => string])[] = [
  ['deeds that never end', (n) => `We will ${'dredge the channel and '.repeat(n)}rest.`],
  ['verbs of degree before a number', (n) => `We will ${'increase protected lakes '.repeat(n)}5 percent.`],
  ['verbs of degree and no number', (n) => `We will increase ${'protected lakes '.repeat(n)}– 5 percent.`],
  ['promises in a row', (n) => `${'We will dredge and '.repeat(n)}rest.`],
  ['promises in sentences', (n) => 'We will dredge the channel. '.repeat(n)],
  ['nouns of promise', (n) => `${'our commitment to '.repeat(n)}peace.`],
  ['names in capitals', (n) => `We will join ${'Lake Of The '.repeat(n)}Partnership.`],
  ['names without a head', (n) => `We will join ${'Lake Of The '.repeat(n)}ends.`],
  ['states', (n) => `${'France, '.repeat(n)}and Japan will dredge the channel.`],
  ['dates', (n) => `We will dredge ${'by March 2030 '.repeat(n)}.`],
  ['numbers', (n) => `We will give ${'5 million 6 '.repeat(n)}doses.`],
  ['numbers that are told beside it', (n) => `We will sail ${'as 5 pilots that Orsk lent '.repeat(n)}.`],
  ['adjectives', (n) => `We will support ${'small '.repeat(n)}women.`],
  ['clauses that hang on each other', (n) => `${'as we seek to see that '.repeat(n)}fish return.`],
  ['abbreviations', (n) => `We will dredge ${'the U.S. lake '.repeat(4 * n)}.`],
  ['quotation marks', (n) => `We will ${'“dredge” '.repeat(n)}.`],
  ['semicolons', (n) => `We will ${'dredge the lake; '.repeat(n)}.`],
  ['dashes', (n) => `We will dredge ${'— and this — '.repeat(n)} the lake.`],
  ['brackets', (n) => `We will join the ${'Lake Fund (LF) '.repeat(n)}.`],
  [
    'items that each name another',
    (n) => `The leaders will:\n\n${lines(4 * n, (w) => `- dredge lake ${w}`)}`,
  ],
  [
    'a lead-in as long as its list',
    (n) => `The states of ${lines(4 * n, (w) => w)} will:\n\n${lines(4 * n, (w) => `- dredge lake ${w}`)}`,
  ],
  [
    'deliverables told again on a call',
    (n) =>
      `# Background Press Call\n\nOFFICIAL: ${lines(4 * n, (w) => `The leaders will launch a fund for ${w} and lake ${w}x.`)}`,
  ],
  ['a title without end', (n) => `# ${'President in A '.repeat(4 * n)}\n\nWe will dredge the lake.`],
  [
    'peoples in a text of two leaders',
    (n) =>
      `# President Ask and Prime Minister Embla\n\n${'The American and Latin American lakes. '.repeat(8 * n)}`,
  ],
  ['items under one lead-in', (n) => `The leaders will:\n\n${'- dredge the lake\n'.repeat(n)}`],
]

describe('time grows with the length and not faster', () => {
  test.each(hostile)('%s', { timeout: 60_000 }, (_, make) => {
    expect(growth(sift, (count) => recordOf(make(count)), units)).toBeLessThan(slack)
  })
})

test('none of them is refused', () => {
  for (const [, make] of hostile) expect(Array.isArray(find(read(make(20))))).toBe(true)
})
