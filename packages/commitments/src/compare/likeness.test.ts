import { expect, test } from 'vitest'
import { termWeights } from '../meaning/gist.ts'
import { commitment } from '../testing/lake.ts'
import { alikeFrom, likenessOf } from './likeness.ts'

const one = commitment('The leaders will dredge the northern channel')
const weight = termWeights([one, commitment('build two ferries'), commitment('protect the wetlands')])

test('the same words by the same states are wholly alike, even where they have no content', () => {
  expect(likenessOf(one, one, weight)).toBe(1)
  const empty = commitment('We will continue to do so together')
  expect(likenessOf(empty, empty, weight)).toBe(1)
})

test('no two wordings that differ are as alike as two that do not', () => {
  const other = { ...one, quote: 'Orsk will dredge the northern channel', parties: ['XO'] }
  expect(likenessOf({ ...one, parties: ['XO'] }, other, weight)).toBeLessThan(1)
})

test('another way to say it is alike, another promise is not', () => {
  const again = commitment('Dredging the channel in the north')
  const ferries = commitment('build two ferries')
  expect(likenessOf(one, again, weight)).toBeGreaterThan(alikeFrom)
  expect(likenessOf(one, ferries, weight)).toBeLessThan(alikeFrom)
})

test('likeness is the same from either side', () => {
  const again = commitment('Dredging the channel', { parties: ['XO'], mechanism: 'Harbour Plan' })
  expect(likenessOf(one, again, weight)).toBe(likenessOf(again, one, weight))
})
