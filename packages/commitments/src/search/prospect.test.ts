import { describe, expect, test } from 'vitest'
import { triggersIn } from '../promises/triggers.ts'
import { words } from '../testing/lake.ts'
import { mayPromise, mayRunOn } from './prospect.ts'

/** One sentence or more for every way of promising. */
const promises = [
  'The leaders will dredge the channel.',
  'We’ll dredge it.',
  'We are going to dredge the channel.',
  'They decided that Orsk would dredge it.',
  'They have decided for the first time in ten years to dredge it.',
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
  'There is an agreement whereby Orsk will dredge the channel.',
  'We are de-risking our supply of ice.',
  'We commit ourselves to dredge the channel.',
  'The leaders agreed, as friends of the lake, to dredge the channel.',
  'The channel will soon be dredged.',
  'Orsk signed a treaty with Vell.',
  'They shared the goal of dredging the channel.',
  'The leaders instructed their ministers to dredge the channel.',
  'They accepted an invitation to dredge the channel.',
  'They reached an agreement on the channel.',
  'Orsk will no longer tax the ferries.',
  'Orsk established a working group on eels.',
  'We remain resolute as ever in helping Vell.',
  'Orsk has commenced negotiations on a lock.',
  'Orsk may positively consider the new lock.',
  'We reaffirm our support for jointly dredging it.',
  'We reiterate our interest in dredging it.',
  'They share a commitment to closer cooperation.',
  'Barges of Vell will be subject to a duty of 5 percent.',
  'The leaders welcomed Vell’s decision to open the lock.',
]

const writing = { isSpoken: false, isPreview: false }

describe('a sentence by which the grammar hears a promise is tagged', () => {
  test.each(promises)('%s', (sentence) => {
    expect(mayPromise(sentence, writing)).toBe(true)
    expect(triggersIn(words(sentence))).not.toEqual([])
  })
})

describe('a sentence whose words promise nothing where they stand is not tagged', () => {
  test.each([
    'The channel will be deep.',
    'The channel will have a lock.',
    'The Minister never agreed to dredge the channel.',
    'Orsk had hoped to dredge the channel.',
    'She is a pilot who wants to dredge the channel.',
    'There is much work to do.',
    'She is being kind, and it is nothing.',
    'He signed the guest book of the ferry.',
    'Their support for the pilots is strong.',
    'They look forward to the weekend.',
  ])('%s', (sentence) => {
    expect(mayPromise(sentence, writing)).toBe(false)
    expect(triggersIn(words(sentence))).toEqual([])
  })
})

test('a word that begins another opens what both open', () => {
  const speech = { isSpoken: true, isPreview: false }
  expect(mayPromise('They are undertaking to dredge the channel.', speech)).toBe(true)
  expect(mayPromise('Their undertaking to dredge the channel stands.', speech)).toBe(true)
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
