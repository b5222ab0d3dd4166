import { expect, test } from 'vitest'
import { commitment } from '../testing/lake.ts'
import { nearnessIn } from './nearness.ts'

const [pumps, ferries, locks] = [
  commitment('lend pumps to the islands'),
  commitment('build ferries for the islands'),
  commitment('mend the locks of the islands'),
]

test('two that share all words are at 1, two that share none at 0', () => {
  const { near } = nearnessIn([pumps], [commitment('lending the islands pumps'), commitment('mend locks')])
  expect(near[0]?.[0]).toBeCloseTo(1)
  expect(near[0]?.[1]).toBe(0)
})

test('a word that many promises of a text have tells less', () => {
  const { near, weightOf } = nearnessIn([pumps, ferries, locks], [pumps, ferries])
  expect(weightOf('pump')).toBe(1)
  expect(weightOf('island')).toBeLessThan(1)
  expect(near[0]?.[1]).toBeLessThan(nearnessIn([pumps], [ferries]).near[0]?.[0] ?? 0)
})

test('a word tells something however many promises have it', () => {
  const many = Array.from({ length: 400 }, () => pumps)
  expect(nearnessIn(many, many).weightOf('pump')).toBeGreaterThan(0)
})

test('rivals are the nearest of the others, of the one side and of the other', () => {
  const { near, rivals } = nearnessIn([pumps, ferries], [pumps, locks])
  expect(rivals(0, 1)).toBeCloseTo(((near[0]?.[0] ?? 0) + (near[1]?.[1] ?? 0)) / 2)
  expect(nearnessIn([pumps], [pumps]).rivals(0, 0)).toBe(0)
  expect(nearnessIn([], []).near).toEqual([])
})
