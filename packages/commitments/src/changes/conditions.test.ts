import { expect, test } from 'vitest'
import { conditionOnlyIn } from './conditions.ts'

test.each([
  ['Orsk will lend pumps, pending a vote, to Vell', 'Orsk will lend pumps', 'pending a vote'],
  ['Orsk will lend pumps subject to the law', 'Orsk will lend pumps', 'subject to the law'],
  ['Orsk will lend pumps, pending a vote', 'Orsk will lend pumps, subject to the law', 'pending a vote'],
  ['Orsk will lend pumps, pending a vote', 'Orsk will lend pumps subject to a vote', null],
  ['Orsk will settle pending claims', 'Orsk will settle claims', null],
  ['Orsk will lend pumps', 'Orsk will lend pumps, pending a vote', null],
])('“%s” beside “%s” depends on %s', (here, there, words) => {
  expect(conditionOnlyIn(here, there)).toBe(words)
})
