import { expect, test } from 'vitest'
import { words } from '../testing/lake.ts'
import { deedsFrom } from './deeds.ts'
import { textOf } from './proposal.ts'

/** The deeds of a sentence that opens with its verb. */
function deeds(sentence: string): string[] {
  const tokens = words(sentence)
  return deedsFrom(tokens, 0, tokens.length).map((deed) => textOf(tokens, deed))
}

test('each sum with an end of its own is a deed', () => {
  expect(
    deeds(
      'Provide $16 million in harbour loans, $2 million for pilot schools, and up to $4 million to raise eels.',
    ),
  ).toEqual([
    'Provide $16 million in harbour loans',
    '$2 million for pilot schools',
    'up to $4 million to raise eels',
  ])
  expect(deeds('Invest over $5 million in pumps and approximately $3 million to train pilots.')).toHaveLength(
    2,
  )
})

test.each([
  'Provide $16 million for ports, including $2 million for pilots, and $1 million for eels.',
  'Provide $16 million for ports, of which $2 million for pilots.',
  'Provide between $2 million and $4 million for ports.',
  'Provide $16 million for pilots of Orsk and Vell.',
  'Provide $10 million in aid ($4 million for ports and $6 million for pilots).',
  'Provide $10 million in aid: $4 million for ports and $6 million for pilots.',
  'Provide $10 million to the fund, comprising $4 million for ports and $6 million for pilots.',
  'Provide $5 million in 2034 and $8 million in 2035.',
  'Match every $1 in gifts, up to $2 million in total.',
  'Lower the dues to $5 million for ports and to $3 million for pilots.',
])('a part of a sum, a range and a single sum are one deed: “%s”', (sentence) => {
  expect(deeds(sentence)).toHaveLength(1)
})

test('a budget that is set down for several ends is a deed for each', () => {
  expect(
    deeds('program $3 million in Dray to train pilots and crews, and $2 million in Brenna to mend locks'),
  ).toEqual(['program $3 million in Dray to train pilots and crews', '$2 million in Brenna to mend locks'])
})
