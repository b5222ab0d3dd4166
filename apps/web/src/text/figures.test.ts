import type { Passage } from '@readout/record'
import { describe, expect, test } from 'vitest'
import { figureColumns, isFigure, isHead } from './figures.ts'

const row = (text: string): Passage => ({ anchor: text, kind: 'table-row', start: 0, end: text.length, text })

test.each([
  '12',
  '3,928,000',
  '($1,407)',
  '-4.5 %',
  '$14B',
  '$185 million',
  '40*',
  '2[2]',
  'n/a',
  '–',
  '2031–2033',
])('%s is a figure', (cell) => {
  expect(isFigure(cell)).toBe(true)
})

test.each(['12 ferries', 'Keldmark', 'by 2033', '', 'FY26', '3 brigs'])('%j is none', (cell) => {
  expect(isFigure(cell)).toBe(false)
})

test('a column of figures may have gaps; one word in it makes it words', () => {
  expect(figureColumns(['Keldmark\t12\t1\t', 'Orvenne\t\tnone\t'].map(row))).toEqual([
    false,
    true,
    false,
    false,
  ])
})

describe('the first row is the head', () => {
  test.each([
    ['over a column of figures', 'State\tFerries', ['Keldmark\t12', 'Orvenne\t9']],
    ['with a name that ends in a point', 'Name\tReg. No.', ['Halla\t1204-7']],
    ['with a gap over the names', '\tAmount (millions)', ['Ferries\t$40', 'Piers\t$7']],
    ['over figures in words', 'Fish\tYears to grow', ['Char\tfrom 3 to 5', 'Pike\tabout 4']],
    ['with a year in it', 'State\tFerries in 2031 [1]', ['Keldmark\tall 12', 'Orvenne\tsome 9']],
  ])('%s', (_, first, others) => {
    expect(isHead(row(first), others.map(row))).toBe(true)
  })
})

describe('the first row is like the others', () => {
  test.each([
    ['where it has a figure', 'Keldmark\t12', ['Orvenne\t9']],
    ['where the figures are in its words', 'Keldmark\t12 ferries', ['Orvenne\t9 ferries']],
    ['where nothing is counted', 'Sunniva Rask\tMinister', ['Per Lund\tSecretary']],
    ['where it is the only one', 'State\tFerries', []],
  ])('%s', (_, first, others) => {
    expect(isHead(row(first), others.map(row))).toBe(false)
  })
})
