import { expect, test } from 'vitest'
import { gistOf } from '../meaning/gist.ts'
import { commitment } from '../testing/lake.ts'
import { besideBoth, nearOf, saidByOne } from './near.ts'

const placed = (quote: string, around = '') => {
  const gist = gistOf(commitment(quote))
  return { gist, near: nearOf(gist, around) }
}

test('words around both count that neither wording says', () => {
  const one = placed('dredge the channel', 'dredge the channel. The Brenna weir stays, and so do the eels.')
  const other = placed('widen the channel', 'At Brenna they widen the channel. The weir is theirs.')
  expect(besideBoth(one, other)).toBe(2)
  expect(besideBoth(one, placed('widen the weir at Brenna'))).toBe(0)
  expect(besideBoth(one, placed('widen the channel'))).toBe(0)
})

test('a word that stands around the other wording is not said by one alone', () => {
  const eels = placed('count eels and herons')
  expect(saidByOne(eels, placed('count eels'))).toBe(1)
  expect(saidByOne(eels, placed('count eels', 'Herons nest there.'))).toBe(0)
  expect(saidByOne(placed('count eels'), eels)).toBe(1)
})
