import { describe, expect, test } from 'vitest'
import { growth, slack } from '../../../../test/growth.ts'
import { figuresIn } from '../coding/printed-figures.ts'
import { commitment } from '../testing/lake.ts'
import { changesBetween } from './changes.ts'

describe('figures', () => {
  test.each([
    ['build 3 ferries', [3]],
    ['build 3,000 ferries and 12 locks', [3000, 12]],
    ['pay $2million', [2e6]],
    ['pay $7.5+ million', [7.5e6]],
    ['pay $2¾ billion', [2.75e9]],
    ['pay €2.5bn', [2.5e9]],
    ['keep the lake within 1.5°C of its heat', [1.5]],
    ['keep the lake within 1.5 degrees Celsius of its heat', [1.5]],
    ['pay 5 percent, as Orsk 5 percent', [5, 5]],
    ['train pilots in over 100 Orskan tongues', [100]],
    ['cut the wait from 300 to 100 days', [100]],
    ['lower dues from 25% to 18%', [18]],
    ['raise the crews from 300 in Orsk to at least 500', [500]],
    ['give the EU 40 planes by 2035', [40]],
    ['give LRC 40 planes', [40]],
    ['help the EU 40 planes at a time', [40]],
    ['supply Vell 12 aircraft', [12]],
    ['lend the Vell Lake Navy 12 crew', [12]],
    ['train for Vell 12 women', [12]],
    ['will order 300 boats', [300]],
    ['design and order 300 boats', [300]],
    ['Order 300 boats', [300]],
    ['will jointly stage 12 drills', [12]],
    ['meet at 12:30 pm', []],
    ['sail the lake in 2034, on June 4, for the 5th time', []],
  ])('“%s” has %j', (quote, values) => {
    expect(figuresIn(quote).map(({ value }) => value)).toEqual(values)
  })

  test.each([
    'meet under Article 8 of the lake treaty',
    'meet under article 2.1c',
    'meet under Articles 2, 5 and 3 of the treaty',
    'lift the Section 12 dues and the Section 12 ferry dues',
    'lift the dues (Part 744 of the rules) of Executive Order 14 of Orsk',
    'hasten SDG 3 and what UNSCR 2593 asks',
    'name it in the Special 301 list',
    'start phase 2 trials and move to stage 3 trials',
    'give Section 12 notices',
    'section 12 under Order 14, as amended',
    'bring Lake Lock 2 online',
    'section 12 dues are lifted',
    'hasten SDG 3 targets',
    'build 6G masts with 3D-printed parts',
    'apply no ferry licensing[2] to pilots',
    'remember the flood of 26/11',
  ])('the numbers in “%s” are labels', (quote) => {
    expect(figuresIn(quote)).toEqual([])
  })
})

test('a long list of numbers is read in time that grows with its length', { timeout: 60_000 }, () => {
  const listed = (count: number) => `${'5, '.repeat(count)}x ${'6 '.repeat(count)}`
  expect(figuresIn(listed(4000))).toHaveLength(8000)
  expect(growth(figuresIn, listed, 4000)).toBeLessThan(slack)
})

test('the number of a name neither comes nor goes, and says what the number says', () => {
  const mission = commitment('support the 100 Days Mission on floods')
  const days = commitment('support the mission on floods in 100 days')
  for (const [a, b] of [
    [mission, days],
    [days, mission],
    [mission, commitment('support the mission on floods')],
  ] as const)
    expect(changesBetween(a, b).filter(({ type }) => type.startsWith('number'))).toEqual([])
})

test.each([
  ['work with 114 LKE and Orsk', true],
  ['ship 25 MMT of salt', false],
  ['ship 25 LKU of salt', false],
  ['build 3 GW', false],
])('whether the number of “%s” is of a name: %s', (quote, isInName) => {
  expect(figuresIn(quote).map((figure) => figure.isInName)).toEqual([isInName])
})

test('a sum is told without what it is of', () => {
  expect(figuresIn('pay $5 million each').map(({ words }) => words)).toEqual(['$5 million'])
})

test.each([
  ['support the 100-Day Mission on floods', 'support the 200-Day Mission on floods', '100-Day'],
  ['lift the Section 12 dues on eels', 'lift the Section 14 dues on eels', 'Section 12'],
])('the number of a name or a rule may change: “%s” and “%s”', (from, to, words) => {
  expect(changesBetween(commitment(from), commitment(to))).toMatchObject([
    { type: 'number changed', from: words },
  ])
})

test.each([
  ['lift the Section 12 dues', 'lift the dues'],
  ['lift the Section 12 dues', 'lift the dues of Section 12 and Section 14'],
  ['sail 5 boats under Article 2', 'sail 5 boats under Article 2.1'],
])('a rule that only one names is no number that changed: “%s” and “%s”', (from, to) => {
  const types = changesBetween(commitment(from), commitment(to)).map(({ type }) => type)
  expect(types.filter((type) => type.startsWith('number'))).toEqual([])
})

test('a figure that a wording names twice is told once', () => {
  const twice = commitment('dredge it in 100 days, and only 100 days')
  expect(changesBetween(commitment('dredge it'), twice).map(({ note }) => note)).toContain(
    'The figure of 100 days is new.',
  )
})
