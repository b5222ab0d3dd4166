import { expect, test } from 'vitest'
import { anchorMaker } from './anchors.ts'

test('an anchor is made from the words, whatever stands before them and in either case', () => {
  const anchorFor = anchorMaker()
  const first = anchorFor('p', 'The États dredge')
  expect(first).toMatch(/^p-[0-9a-f]{8}$/)
  const later = anchorMaker()
  later('p', 'Other words')
  expect(later('p', 'THE ÉTATS DREDGE')).toBe(first)
})

test('words that stand twice are numbered, kinds are told apart', () => {
  const anchorFor = anchorMaker()
  const first = anchorFor('p', 'Same.')
  expect([anchorFor('p', 'same.'), anchorFor('p', 'Same.')]).toEqual([`${first}-2`, `${first}-3`])
  expect(anchorFor('i', 'Same.')).toMatch(/^i-[0-9a-f]{8}$/)
})

test('a change anywhere in a text of any length changes the anchor', () => {
  const long = 'lake '.repeat(4000)
  const texts = [
    '',
    'a',
    'b',
    'lake',
    'lakes',
    'lake s',
    long,
    `${long}s`,
    `s${long}`,
    long.replace('lake lake', 'lake cape'),
  ]
  const anchors = texts.map((text) => anchorMaker()('p', text))
  expect(new Set(anchors).size).toBe(texts.length)
})
