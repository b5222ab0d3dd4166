import { expect, test } from 'vitest'
import { collectLines, fold, slicedLine } from './blocks.ts'

test('every kind of white space folds to one space, zero-width characters to nothing', () => {
  expect(fold('\u00a0 la\u00adke\u2003\n shore\u200b\u2060\ufeff ')).toBe('lake shore')
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

test('words that are struck out are known by their place in the folded line', () => {
  const lines = collectLines()
  lines.add('on  ', false)
  lines.add(' Sunday\nor', false, true)
  lines.add(' ', false)
  lines.add('Monday ', false, true)
  lines.add('[Tuesday] in', false)
  lines.add('apt', false, true)
  const [line] = lines.take()
  expect(line?.text).toBe('on Sunday or Monday [Tuesday] inapt')
  expect(line?.struck?.map(({ start, end }) => line.text.slice(start, end))).toEqual([
    'Sunday or Monday',
    'apt',
  ])
})

test('a part of a line keeps what is struck in it, and how far it is bold', () => {
  const line = { text: 'Q: When, on Monday, is it?', boldPrefix: 8, struck: [{ start: 12, end: 18 }] }
  const part = slicedLine(line, 2, 15)
  expect(part).toEqual({ text: 'When, on Mon', boldPrefix: 5, struck: [{ start: 9, end: 12 }] })
  expect(slicedLine(line, 19)).toEqual({ text: 'is it?', boldPrefix: 0 })
})

test('a line that is set in as a paragraph or a name is begins one', () => {
  const lines = collectLines()
  const gap = (width: number) => '\u00a0 '.repeat(width / 2)
  for (const text of [
    `${gap(6)}Dredge`,
    'the channel',
    `${gap(16)}of Orsk`,
    `${gap(6)}and locks`,
    `${gap(30)}END`,
  ]) {
    lines.breakLine()
    lines.add(text, false)
  }
  lines.add(' now', true)
  expect(lines.takeParagraphs().map((paragraph) => paragraph.map((line) => line.text))).toEqual([
    ['Dredge', 'the channel', 'of Orsk'],
    ['and locks'],
    ['END now'],
  ])
  expect(lines.takeParagraphs()).toEqual([])
})

test('the numeral of a heading counts with its bold words', () => {
  const lines = collectLines()
  lines.add('IV. ', false)
  lines.add('Ports', true)
  lines.breakLine()
  lines.add('See IV. ', false)
  lines.add('Ports', true)
  expect(lines.take().map((line) => line.boldPrefix)).toEqual([9, 0])
})
