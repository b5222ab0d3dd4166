import { expect, test } from 'vitest'
import { sift } from '../find.ts'
import { statement } from '../testing/lake.ts'

const reasons = (said: string) => sift(statement(said)).rejected.map(({ reason }) => reason)
const found = (said: string) => sift(statement(said)).commitments.map(({ quote }) => quote)

test('what opens a part of a text names an effort, whose items tell the deeds', () => {
  expect(reasons('The Lake states are working together to end want.')).toEqual(['an effort is named'])
  expect(reasons('The Lake states are taking bold steps to end want.')).toEqual(['steps that are not named'])
})

test.each([
  'We are working together to end the winter dues',
  'Orsk and Vell are working together to lend 40 pumps',
  'Orsk and Vell are working together to guard the eels through the Lake Patrol Office',
])('who says how, how much or by whom tells a deed: “%s”', (said) => {
  expect(found(`${said}.`)).toEqual([said])
})
