import { expect, test } from 'vitest'
import { commitment } from '../testing/lake.ts'
import { isAnotherInstance } from './instances.ts'

const meeting = (quote: string, deadline: string | null = null) =>
  commitment(quote, { action: 'convene', deadline })

test.each([
  ['host the Lake Summit', 'host the next Lake Summit'],
  ['hold a drill in 2033', 'hold a second drill'],
  ['hold the first drill', 'hold the 2nd drill'],
  ['hold the inaugural drill', 'hold the third drill'],
  ['hold the 13th drill', 'hold the 14th drill'],
  ['nominate two keepers of locks', 'nominate four keepers of locks'],
])('“%s” and “%s” are two instances', (a, b) => {
  expect(isAnotherInstance(commitment(a), commitment(b))).toBe(true)
})

test.each([
  ['build the second lock by 2033', 'build the second lock by 2035'],
  ['hold the 2nd drill', 'hold the second drill'],
  ['hold the first drill', 'hold the drill'],
  ['train the crews', 'train the next generation of crews'],
  ['dredge the channel', 'dredge the channel for the first time in the next five years'],
  ['levy dues on ferries', 'levy dues on ferries of third countries'],
  ['cut dues by 2 crowns', 'cut dues by another 2 crowns'],
  ['train the pilots', 'once again commit to train the pilots'],
  ['count the eels', 'Second, both count the eels'],
  ['hold the 13th drill', 'hold the 13th drill at Vell'],
  ['hold the sixth drill', 'hold the drill on 4 May'],
  ['count the eels of the 7th of October', 'count the eels of October 7th'],
  ['open the lock', 'open the lock for its 70th Anniversary'],
  ['widen the drill', 'widen the drill to a second port'],
])('“%s” and “%s” are one', (a, b) => {
  expect(isAnotherInstance(commitment(a), commitment(b))).toBe(false)
})

test('a meeting that comes again is another, and nothing else is for that word', () => {
  expect(isAnotherInstance(meeting('meet this summer'), meeting('meet again in 2035'))).toBe(true)
  expect(isAnotherInstance(commitment('help this summer'), commitment('help again in 2035'))).toBe(false)
})

test('meetings of two years are two, deeds of two years are one put off', () => {
  expect(
    isAnotherInstance(meeting('host the Lake Summit', '2033'), meeting('host the Lake Summit', '2034-05')),
  ).toBe(true)
  expect(
    isAnotherInstance(meeting('host the Lake Summit in 2033', '2033'), meeting('host the 2034 Lake Summit')),
  ).toBe(true)
  const [a, b] = ['2033', '2034'].map((deadline) => commitment('dredge the channel', { deadline }))
  if (a === undefined || b === undefined) throw new Error('two wordings')
  expect(isAnotherInstance(a, b)).toBe(false)
})
