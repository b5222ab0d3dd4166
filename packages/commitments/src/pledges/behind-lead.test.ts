import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { statement } from '../testing/lake.ts'
import { saidBehindLead } from './behind-lead.ts'

const saidIn = (sentence: string) => find(statement(sentence)).map(saidBehindLead)

test.each([
  ['We will hold meetings on key issues each year.', 'hold meetings on key issues each year'],
  ['Orsk and Vell agreed to hold meetings on key issues each year.', 'hold meetings on key issues each year'],
  [
    'The two leaders intend to hold meetings on key issues each year.',
    'hold meetings on key issues each year',
  ],
])('“%s” says what it says behind its lead', (sentence, said) => {
  expect(saidIn(sentence)).toEqual([said])
})

test('a refusal does not say what a promise says', () => {
  expect(saidIn('We will not levy new dues on the ferries.')).not.toEqual(
    saidIn('We will levy new dues on the ferries.'),
  )
})

test('so few words are the same by chance', () => {
  expect(saidIn('We will deepen our cooperation.')).toEqual([null])
})
