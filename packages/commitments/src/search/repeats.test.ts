import { expect, test } from 'vitest'
import { commitment } from '../testing/lake.ts'
import { withoutRepeats } from './repeats.ts'

const left = (quotes: readonly string[], isPreview = false) =>
  withoutRepeats(
    quotes.map((quote, start) => commitment(quote, { start })),
    isPreview,
  ).map(({ quote, start }) => `${start} ${quote}`)

test('of the same words said twice the first stay, where they were said', () => {
  expect(left(['We will dredge the channel', 'Orsk will lend pumps', 'we will dredge the channel'])).toEqual([
    '0 We will dredge the channel',
    '1 Orsk will lend pumps',
  ])
})

test('the fuller statement stays, wherever it stands', () => {
  const short = 'dredge the northern channel before winter storms'
  const full = 'dredge the whole northern channel before winter storms'
  expect(left([short, full])).toEqual([`1 ${full}`])
  expect(left([full, short])).toEqual([`0 ${full}`])
})

test('one word of its own makes another promise in writing, and on a call the same one told again', () => {
  const once = 'launch a fund for pilots, ferries, sirens and barges'
  const again = 'launch one fund for pilots, ferries, sirens and tugs of ports'
  expect(left([once, again])).toHaveLength(2)
  expect(left([once, again], true)).toEqual([`1 ${again}`])
})
