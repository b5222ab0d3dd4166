import { expect, test } from 'vitest'
import { collectLines, fold } from './blocks.ts'

test('every kind of white space folds to one space, zero-width characters to nothing', () => {
  expect(fold('\u00a0 lake\u2003\n shore\u200b\u2060\ufeff ')).toBe('lake shore')
})

test('a line knows how far it begins in bold', () => {
  const lines = collectLines()
  lines.add('Clean', true)
  lines.add(' water ', true)
  lines.add('is an aim', false)
  lines.add(' now', true)
  lines.breakLine()
  lines.add('plain', false)
  expect(lines.take()).toEqual([
    { text: 'Clean water is an aim now', boldPrefix: 11 },
    { text: 'plain', boldPrefix: 0 },
  ])
})

test('empty lines are left out, and taking starts anew', () => {
  const lines = collectLines()
  lines.add(' \u00a0', false)
  lines.breakLine()
  expect(lines.take()).toEqual([])
  lines.add('lake', false)
  expect(lines.take()).toEqual([{ text: 'lake', boldPrefix: 0 }])
  expect(lines.take()).toEqual([])
})
