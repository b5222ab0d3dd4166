import { expect, test } from 'vitest'
import { rounded } from '../words/numerals.ts'
import { common, isSameWho, sharedName, sharedParties, upTo, weighed } from './in-common.ts'

test('what both have is told in the order of the first', () => {
  expect(common(['ferry', 'lock', 'eel'], ['eel', 'ferry'])).toEqual(['ferry', 'eel'])
  expect(common([], ['eel'])).toEqual([])
})

test('a sum counts up to the most that it may', () => {
  expect(upTo(6, 3)).toBe(0.5)
  expect(upTo(6, 60)).toBe(1)
})

test('each sign counts by its weight', () => {
  expect(weighed([1, 2, 3], [10, 1, 0])).toBe(12)
})

test('a shorter name within a longer one is wholly shared', () => {
  expect(sharedName('Lake Rescue Command', 'Northern Lake Rescue Command')).toBe(1)
  expect(sharedName('Lake Rescue Command', null)).toBe(0)
})

test('parties are shared by the fewer of them, and a body may speak for others', () => {
  expect(sharedParties(['XO', 'XV'], ['XO'])).toBe(1)
  expect(sharedParties(['XO'], ['XV'])).toBe(0)
  expect(sharedParties(['XO'], ['eu'])).toBe(0.5)
  expect(sharedParties([], ['XO'])).toBe(1)
})

test('the same parties in another order are the same', () => {
  expect(isSameWho(['XO', 'XV'], ['XV', 'XO'])).toBe(true)
  expect(isSameWho(['XO'], ['XV', 'XO'])).toBe(false)
})

test('what is given out has two places', () => {
  expect(rounded(0.876)).toBe(0.88)
})
