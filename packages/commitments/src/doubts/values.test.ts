import { expect, test } from 'vitest'
import { sift } from '../find.ts'
import { statement } from '../testing/lake.ts'

const found = (said: string) => sift(statement(said)).commitments.map(({ quote }) => quote)

test.each([
  'We reaffirm our resolve to uphold the rules-based international order.',
  'We commit to maintain peace and stability in the region.',
  'We will promote common prosperity.',
])('a value that is held to is no deed: “%s”', (said) => {
  expect(found(said)).toEqual([])
})

test.each([
  'We commit to promote border security',
  'We will uphold the Lake Charter',
  'We will promote principles of safe travel',
])('a thing that is held to is one: “%s”', (said) => {
  expect(found(`${said}.`)).toEqual([said])
})

test('a new era is what all hope for', () => {
  expect(found('Orsk and Vell will inaugurate a new era of partnership.')).toEqual([])
  expect(found('Orsk and Vell will inaugurate a new lock at Dray.')).toHaveLength(1)
})
