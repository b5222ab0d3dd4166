import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { abridge, columnsOf, hang, type Line, pad, printable, wrap } from './layout.ts'

const textOf = (line: Line) => line.map((span) => span.text).join('')

describe('wrapping', () => {
  test('no line is wider than it may be, and no word is lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 2, max: 40 }),
        (words, width) => {
          const text = words.join(' ')
          const lines = wrap(text, width).map(textOf)
          expect(lines.filter((line) => columnsOf(line) > width)).toEqual([])
          const letters = (of: string) => printable(of).replace(/\s/gu, '')
          expect(letters(lines.join(''))).toBe(letters(text))
        },
      ),
    )
  })

  test('a marked run has no gap in it, and none beside it is marked', () => {
    const text: Line = [{ text: 'cut ' }, { text: 'by 2030', style: 'deleted' }, { text: ' or so' }]
    expect(wrap(text, 80)).toEqual([text])
    expect(wrap(text, 6).map(textOf)).toEqual(['cut by', '2030', 'or so'])
  })

  test('a word that a style begins in the middle of stays one word', () => {
    expect(wrap([{ text: 'the (' }, { text: 'lake', style: 'hit' }, { text: ')' }], 8).map(textOf)).toEqual([
      'the',
      '(lake)',
    ])
  })

  test('a no-break space breaks no line, and is printed as a space', () => {
    expect(wrap('by 18\u00a0June', 8).map(textOf)).toEqual(['by', '18 June'])
  })

  test('an address longer than a line is cut, and a line hangs under its label', () => {
    expect(hang([{ text: 'at  ' }], 'lake.example/pact', 14).map(textOf)).toEqual([
      'at  lake.examp',
      '    le/pact',
    ])
    expect(hang([{ text: 'at' }], '', 14).map(textOf)).toEqual(['at'])
  })
})

test('an abridged text is cut at a word', () => {
  expect(abridge('The leaders pledged to reduce methane', 20)).toBe('The leaders pledged…')
  expect(abridge('The leaders\n pledged', 20)).toBe('The leaders pledged')
})

test('columns are counted as a terminal sets them', () => {
  expect(['lake', '会談', 'e\u0301', '👩‍🌾', 'ｆ'].map(columnsOf)).toEqual([4, 4, 1, 2, 2])
  expect(pad('会談', 6)).toBe('会談  ')
})

test('marks that turn the direction of reading are not printed', () => {
  expect(printable('from \u202e0302\u202c to\ttoday')).toBe('from 0302 to today')
})
