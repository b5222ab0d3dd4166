import { dayInWords } from '@readout/record'
import { describe, expect, test } from 'vitest'
import type { Target } from '../schema.ts'
import { amountInWords, targetInWords } from './amounts.ts'

describe('a quantity in words', () => {
  test.each([
    [60, 75, '%', '60 to 75 percent'],
    [40, 40, '%', '40 percent'],
    [40, null, '%', 'at least 40 percent'],
    [null, 40, '%', 'up to 40 percent'],
    [2_500_000, 2_500_000, 'USD', 'USD 2.5 million'],
    [300_000_000, null, 'USD', 'at least USD 300 million'],
    [300_000_000, null, 'USD per year', 'at least USD 300 million per year'],
    [24, 24, 'percentage points', '24 percentage points'],
    [null, 1.5, '°C', 'up to 1.5 °C'],
    [1_250, 1_250, 'doses', '1,250 doses'],
    [1_000_000_000, null, 'trees', 'at least 1 billion trees'],
  ])('%o to %o %s is %s', (low, high, unit, words) => {
    expect(amountInWords({ low, high, unit })).toBe(words)
  })

  test('a target without a figure has none', () => {
    expect(amountInWords({ low: null, high: null, unit: '%' })).toBeNull()
  })
})

test.each([
  ['2034-12-31', '31 December 2034'],
  ['2034-12', 'December 2034'],
  ['2034', '2034'],
  ['1066-10-14', '14 October 1066'],
])('the day %s is %s', (iso, words) => {
  expect(dayInWords(iso)).toBe(words)
})

const target = (fields: Partial<Target>): Target => ({
  metric: '',
  low: null,
  high: null,
  unit: '',
  direction: 'reach',
  baseline: null,
  ...fields,
})

test('a range of percent is reduced from its baseline', () => {
  expect(
    targetInWords(
      target({
        metric: 'methane',
        low: 60,
        high: 75,
        unit: '%',
        direction: 'reduce',
        baseline: '2020 levels',
      }),
    ),
  ).toBe('reduce methane by 60 to 75 percent from 2020 levels')
})

test('a floor and a ceiling are told apart', () => {
  expect(targetInWords(target({ metric: 'lake patrols', low: 40, unit: 'boats' }))).toBe(
    'at least 40 boats: lake patrols',
  )
  expect(
    targetInWords(target({ high: 12, unit: '%', direction: 'increase', metric: 'ferry capacity' })),
  ).toBe('increase ferry capacity by up to 12 percent')
})

test('money carries its currency before the figure', () => {
  expect(targetInWords(target({ low: 250_000_000, high: 250_000_000, unit: 'USD' }))).toBe('USD 250 million')
  expect(targetInWords(target({ low: 1_500_000_000, unit: 'CAD' }))).toBe('at least CAD 1.5 billion')
})

test('a share is of something, and what no words tell is not named', () => {
  expect(targetInWords(target({ low: 30, high: 30, unit: '%', metric: 'the lake’s shore' }))).toBe(
    '30 percent of the lake’s shore',
  )
  expect(targetInWords(target({ low: 5, high: 5, unit: 'USD', metric: 'amount' }))).toBe('USD 5')
})

test('an odd figure is not rounded into millions', () => {
  expect(targetInWords(target({ low: 10_900_001, high: 10_900_001, unit: 'doses' }))).toBe('10,900,001 doses')
  expect(targetInWords(target({ low: 10_900_000, high: 10_900_000, unit: 'doses', metric: 'doses' }))).toBe(
    '10.9 million doses',
  )
})

test('a target without a number still says its direction', () => {
  expect(targetInWords(target({ metric: 'black carbon', direction: 'reduce' }))).toBe('reduce black carbon')
})
