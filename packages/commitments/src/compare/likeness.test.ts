import { expect, test } from 'vitest'
import type { Commitment } from '../schema.ts'
import { commitment } from '../testing/lake.ts'
import { alikeFrom, fewnessIn, likenessOf as likenessAmong } from './likeness.ts'

/** In texts that hold many of each kind. */
const likenessOf = (a: Commitment, b: Commitment) => likenessAmong(a, b, () => 0.1)

const one = commitment('The leaders will dredge the northern channel')

test('the same words by the same states are wholly alike, even where they have no content', () => {
  expect(likenessOf(one, one)).toBe(1)
  const empty = commitment('We will continue to do so together')
  expect(likenessOf(empty, empty)).toBe(1)
})

test('no two wordings that differ are as alike as two that do not', () => {
  const other = { ...one, quote: 'Orsk will dredge the northern channel', parties: ['XO'] }
  expect(likenessOf({ ...one, parties: ['XO'] }, other)).toBeLessThan(1)
})

test('another way to say it is alike, another promise is not', () => {
  const again = commitment('Dredging the channel in the north')
  const ferries = commitment('build two ferries')
  expect(likenessOf(one, again)).toBeGreaterThan(alikeFrom)
  expect(likenessOf(one, ferries)).toBeLessThan(alikeFrom)
})

test('likeness is the same from either side', () => {
  const again = commitment('Dredging the channel', { parties: ['XO'], mechanism: 'Harbour Plan' })
  expect(likenessOf(one, again)).toBe(likenessOf(again, one))
})

test('a figure that both have ties them, and so does who promises', () => {
  const buys = commitment('buy 40 pumps for the ports', { parties: ['XO'] })
  const gives = commitment('give the islands 40 pumps', { parties: ['XO'] })
  expect(likenessOf(buys, gives)).toBeGreaterThan(
    likenessOf(buys, { ...gives, quote: 'give the islands 50 pumps' }),
  )
  expect(likenessOf(buys, gives)).toBeGreaterThan(likenessOf(buys, { ...gives, parties: ['XV'] }))
})

test('a long wording that shares a few words of many is another promise', () => {
  const long = commitment(
    'work with the ports of both shores on eels, reeds, locks, salt, barges, dykes and the training of their pilots in winter',
  )
  expect(
    likenessOf(commitment('build ferries for the winter pilots of the northern islands'), long),
  ).toBeLessThan(alikeFrom)
})

test('the only promise of its kind in both texts is more likely the same, where they hold others', () => {
  const [pumps, again] = [
    commitment('lend pumps', { parties: ['XO'] }),
    commitment('hand over pumps', { parties: ['XO'] }),
  ]
  const others = Array.from({ length: 9 }, () => commitment('mend locks', { issue: 'crime' }))
  const eels = commitment('count eels', { parties: ['XO'] })
  const alone = fewnessIn([pumps, ...others], [again, ...others])
  expect(alone(pumps)).toBe(1)
  expect(fewnessIn([pumps, ...others], [again, eels, ...others])(pumps)).toBe(0.5)
  expect(fewnessIn([pumps], [again])(pumps)).toBe(0.1)
  expect(likenessAmong(pumps, again, alone)).toBeGreaterThan(likenessOf(pumps, again))
})
