import type { Target } from '@readout/commitments'
import { expect, test } from 'vitest'
import { targetInBrief, targetInWords } from './target.ts'

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
    'reach at least 40 boats: lake patrols',
  )
  expect(
    targetInWords(target({ high: 12, unit: '%', direction: 'increase', metric: 'ferry capacity' })),
  ).toBe('increase ferry capacity by up to 12 percent')
})

test('money carries its currency before the figure', () => {
  expect(targetInWords(target({ low: 250_000_000, high: 250_000_000, unit: 'USD' }))).toBe(
    'reach USD 250 million',
  )
  expect(targetInWords(target({ low: 1_500_000_000, unit: 'CAD' }))).toBe('reach at least CAD 1.5 billion')
})

test('an odd figure is not rounded into millions', () => {
  expect(targetInWords(target({ low: 10_900_001, high: 10_900_001, unit: 'doses' }))).toBe(
    'reach 10,900,001 doses',
  )
  expect(targetInWords(target({ low: 10_900_000, high: 10_900_000, unit: 'doses', metric: 'doses' }))).toBe(
    'reach 10.9 million doses',
  )
})

test('a target without a number still says its direction', () => {
  expect(targetInWords(target({ metric: 'black carbon', direction: 'reduce' }))).toBe('reduce black carbon')
})

test('beside its words a target is told by its amount alone', () => {
  const soot = target({ metric: 'soot', low: 15, unit: '%', direction: 'reduce', baseline: '2020 levels' })
  expect(targetInBrief(soot)).toBe('reduce by at least 15 percent from 2020 levels')
  expect(targetInBrief(target({ metric: 'black carbon', direction: 'reduce' }))).toBe('reduce black carbon')
})
