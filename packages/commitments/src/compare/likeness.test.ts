import { expect, test } from 'vitest'
import type { Commitment } from '../schema.ts'
import { commitment } from '../testing/lake.ts'
import { alikeFrom, likenessIn } from './likeness.ts'

/** How alike two are where each stands alone. */
const likenessOf = (a: Commitment, b: Commitment) => likenessIn([a], [b]).among[0]?.[0] ?? 0

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

test('a figure that both have ties them, other figures part them, and so does who promises', () => {
  const buys = commitment('buy 40 pumps for the ports', { parties: ['XO'] })
  const gives = commitment('give the islands 40 pumps', { parties: ['XO'] })
  const without = { ...gives, quote: 'give the islands pumps' }
  const others = { ...gives, quote: 'give the islands 50 pumps' }
  expect(likenessOf(buys, gives)).toBeGreaterThan(likenessOf(buys, without))
  expect(likenessOf(buys, without)).toBeGreaterThan(likenessOf(buys, others))
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

test('what is nearer to another is less likely the same, but for a part of it', () => {
  const [pumps, gone] = [
    commitment('lend pumps to the islands'),
    commitment('lend pumps to the fire brigades'),
  ]
  const again = commitment('pumps will be lent to the fire brigades')
  const { among, alone } = likenessIn([pumps, gone], [again])
  expect(among[0]?.[0]).toBeLessThan(likenessOf(pumps, again))
  expect(among[0]?.[0]).toBeLessThan(alone[0]?.[0] ?? 0)
})

test('the only promise of its kind in both texts is more likely the same, where they hold others', () => {
  const [pumps, again] = [
    commitment('lend pumps', { parties: ['XO'] }),
    commitment('hand over pumps', { parties: ['XO'] }),
  ]
  const others = Array.from({ length: 9 }, () => commitment('mend locks', { issue: 'crime' }))
  const eels = commitment('count eels', { parties: ['XO'] })
  const inTexts = (a: Commitment[], b: Commitment[]) => likenessIn(a, b).among[0]?.[0] ?? 0
  const alone = inTexts([pumps, ...others], [again, ...others])
  const oneOfTwo = inTexts([pumps, ...others], [again, eels, ...others])
  expect(alone).toBeGreaterThan(oneOfTwo)
  expect(oneOfTwo).toBeGreaterThan(inTexts([pumps], [again]))
})
