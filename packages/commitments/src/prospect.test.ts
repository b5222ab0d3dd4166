import { describe, expect, test } from 'vitest'
import { mayPromise, mayRunOn } from './prospect.ts'
import { words } from './testing/lake.ts'
import { triggersIn } from './triggers.ts'

/** One sentence or more for every way of promising. */
const promises = [
  'The leaders will dredge the channel.',
  'We’ll dredge it.',
  'We are going to dredge the channel.',
  'They decided that Orsk would dredge it.',
  'The leaders agreed that Orsk must never dredge it.',
  'The leaders pledged to dredge the channel.',
  'Both will lend pumps, with Orsk to lend two barges.',
  'We are determined to dredge the channel.',
  'We intend to dredge the channel.',
  'They have undertaken to dredge it.',
  'We work, as before, to dredge the channel.',
  'We reaffirm our commitment to dredge it.',
  'Orsk is establishing an ice patrol.',
  'Our teams are at work to update the plan.',
  'Orsk is in discussions to buy a ferry.',
  'The leaders announced a new harbour fund.',
  'The leaders look forward to reconvening the forum.',
  'We stand ready to dredge the channel.',
  'We continue to dredge the channel.',
  'We call on all states to dredge their channels.',
  'There is an agreement whereby Orsk dredges.',
]

const writing = { isSpoken: false, isPreview: false }

describe('a sentence by which the grammar hears a promise is tagged', () => {
  test.each(promises)('%s', (sentence) => {
    expect(mayPromise(sentence, writing)).toBe(true)
  })
})

test('what a preview names as coming is tagged there alone', () => {
  const sentence = 'The next one is a new partnership on eels.'
  expect(mayPromise(sentence, { isSpoken: true, isPreview: true })).toBe(true)
  expect(mayPromise(sentence, writing)).toBe(false)
})

test('what is only supported is tagged in writing alone', () => {
  const sentence = 'We support new ferries.'
  expect(mayPromise(sentence, writing)).toBe(true)
  expect(mayPromise(sentence, { isSpoken: true, isPreview: false })).toBe(false)
})

test('a sentence that is not tagged holds nothing that the grammar hears', () => {
  for (const sentence of [
    'The ferry sank in the storm of 2029.',
    'Thank you all for coming here today.',
    'She praised the pilots of Vell.',
  ]) {
    expect(mayPromise(sentence, writing)).toBe(false)
    expect(triggersIn(words(sentence))).toEqual([])
  }
})

test('speech may run on with what was begun', () => {
  expect(mayRunOn('And improve the locks.')).toBe(true)
  expect(mayRunOn('Strengthening the locks.')).toBe(true)
  expect(mayRunOn('The locks are old.')).toBe(false)
})
