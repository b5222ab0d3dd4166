import { expect, test } from 'vitest'
import { conditionOnlyIn } from './conditions.ts'

test.each([
  ['Orsk will lend pumps, pending a vote, to Vell', 'Orsk will lend pumps', 'pending a vote'],
  ['Orsk will lend pumps subject to the law', 'Orsk will lend pumps', 'subject to the law'],
  ['Orsk will lend pumps, pending a vote', 'Orsk will lend pumps, subject to the law', null],
  ['Orsk will lend pumps', 'Orsk will lend pumps, pending a vote', null],
])('“%s” beside “%s” depends on %s', (here, there, words) => {
  expect(conditionOnlyIn(here, there)).toBe(words)
})
