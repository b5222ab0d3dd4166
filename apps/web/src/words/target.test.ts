import type { Target } from '@readout/commitments'
import { expect, test } from 'vitest'
import { targetInBrief } from './target.ts'

const target = (fields: Partial<Target>): Target => ({
  metric: '',
  low: null,
  high: null,
  unit: '',
  direction: 'reach',
  baseline: null,
  ...fields,
})

test('beside its words a target is told by its amount alone', () => {
  const soot = target({ metric: 'soot', low: 15, unit: '%', direction: 'reduce', baseline: '2020 levels' })
  expect(targetInBrief(soot)).toBe('reduce by at least 15 percent from 2020 levels')
  expect(targetInBrief(target({ metric: 'black carbon', direction: 'reduce' }))).toBe('reduce black carbon')
})
