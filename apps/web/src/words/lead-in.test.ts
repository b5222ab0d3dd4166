import type { Commitment } from '@readout/commitments'
import { expect, test } from 'vitest'
import { callFound } from '../testing/harbour-texts.ts'
import { leadInTold } from './lead-in.ts'

const inList = (quote: string): Commitment[] =>
  callFound
    .slice(0, 1)
    .map((found) => ({ ...found, quote, cues: [{ name: 'lead-in of the list', words: 'pledged to …' }] }))
const became = [{ note: 'The wording is firmer: “working to” became “pledged”.' }]

test('what a change says became of a lead-in’s words is shown with the lead-in', () => {
  const [dredge] = inList('dredge the channel')
  expect(dredge && leadInTold(dredge, became, 'The leaders pledged to:')).toBe('The leaders pledged to:')
  expect(dredge && leadInTold(dredge, became)).toBe('pledged to …')
})

test('words that the quote shows, and changes that are told without the lead-in, need none', () => {
  const [pledged, dredge] = [...inList('We pledged to dredge it'), ...inList('dredge it')]
  expect(pledged && leadInTold(pledged, became, 'They pledged to:')).toBeNull()
  expect(dredge && leadInTold(dredge, [{ note: '“40 percent” is gone.' }], 'They pledged to:')).toBeNull()
  expect(dredge && leadInTold({ ...dredge, cues: [] }, became, 'They pledged to:')).toBeNull()
})
