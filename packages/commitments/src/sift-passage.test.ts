import { expect, test } from 'vitest'
import { sift } from './find.ts'
import { call, statement } from './testing/lake.ts'

const quotes = (record: Parameters<typeof sift>[0]) => sift(record).commitments.map(({ quote }) => quote)

test('what only opens a list is not taken, and says why', () => {
  const { commitments, rejected } = sift(
    statement(
      'The leaders will deepen trade, promote schools, and raise wages by:\n\n- Training forty pilots',
    ),
  )
  expect(commitments.map(({ quote }) => quote)).toEqual(['Training forty pilots'])
  expect(new Set(rejected.map(({ reason }) => reason))).toEqual(
    new Set(['only opens the list of what is promised']),
  )
})

test('“These include:” lists what the sentence before promised', () => {
  expect(
    quotes(
      statement(
        'The leaders committed to fight piracy on the lake. These include:\n\n- Resuming the pilot talks',
      ),
    ),
  ).toContain('Resuming the pilot talks')
})

test('a title that stands as an item promises nothing', () => {
  expect(
    quotes(statement('The leaders will:\n\n- Build the Capacity of Small Lake Ports\n- dredge the channel')),
  ).toEqual(['dredge the channel'])
})

test('officials number what they promise from sentence to sentence', () => {
  expect(
    quotes(
      call(
        'SENIOR OFFICIAL: First, we agreed to share charts of the lake.\n\nSecond, to develop a common test for the ice.\n\nSeven, to open a school for pilots at Brenna.',
      ),
    ),
  ).toEqual([
    'we agreed to share charts of the lake',
    'develop a common test for the ice',
    'open a school for pilots at Brenna',
  ])
})

test('an item may begin with what it is part of', () => {
  expect(
    quotes(
      statement(
        'We will invest in the ice patrol, including specifically:\n\n- As part of a new fund, buying two cutters',
      ),
    ),
  ).toContain('buying two cutters')
})
