import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { statement } from '../testing/lake.ts'
import { isHeadedByFirms, isOfFirms } from './firms.ts'

test.each([
  ['The following companies and organizations announced new commitments today:', true],
  ['Private sector partners are making these pledges:', true],
  ['The Department announced that companies will receive:', false],
  ['The leaders affirmed what businesses and workers need, and are committed to:', false],
])('“%s” opens what firms promise: %s', (leadIn, isTheirs) => {
  expect(isOfFirms(leadIn)).toBe(isTheirs)
})

test('in a list of what companies promise, what a government adds is its own', () => {
  const record = statement(
    `The following companies announced new commitments today:

- **Lake Bank**, the largest bank in Orsk, has committed to invest $30 million in ferries.
- **Net Weavers** will train pilots. The Department of Ports of Orsk will lend them two barges.`,
  )
  expect(find(record).map(({ quote }) => quote)).toEqual([
    'The Department of Ports of Orsk will lend them two barges',
  ])
})

test('a heading tells whose commitments stand below it', () => {
  for (const heading of [
    'COMMITMENTS FROM NON-PROFITS',
    'Private Sector Commitments',
    'New pledges by lake companies',
  ])
    expect(isHeadedByFirms(heading), heading).toBe(true)
  for (const heading of [
    'Commitments',
    'Commitments from Government Agencies and Companies',
    'Companies of the lake',
  ])
    expect(isHeadedByFirms(heading), heading).toBe(false)
})
