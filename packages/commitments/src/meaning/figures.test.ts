import { expect, test } from 'vitest'
import { commitment } from '../testing/lake.ts'
import { figuresOf, targetFigures } from './figures.ts'

test.each([
  ['give $5M', ['5000000 usd']],
  ['give $2bn', ['2000000000 usd']],
  ['give $5 million to 300 schools', ['5000000 usd', '300 school']],
  ['grow by 2½ percent', ['2.5 %']],
  ['train 1,200+ lake pilots', ['1200 pilot']],
  ['keep a 24-hour watch', ['24 hour']],
  ['dredge it in 2034 with 6G masts and 5t trees', []],
])('“%s” counts %j', (text, figures) => {
  expect(figuresOf(text)).toEqual(figures)
})

test.each([
  ['metric tons per year', '5 ton'],
  ['USD per year', '5 usd'],
  ['percentage points', '5 point'],
  ['%', '5 %'],
])('a target in %s counts as “%s”', (unit, figure) => {
  const target = { metric: 'salt', low: 5, high: null, unit, direction: 'reach', baseline: null } as const
  expect(targetFigures(commitment('ship salt', { target }))).toEqual([figure])
})
