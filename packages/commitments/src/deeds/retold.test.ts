import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { call, statement } from '../testing/lake.ts'

const official = (text: string) => call(`SENIOR OFFICIAL: ${text}`)

test('a deed said again of “those” is one promise with the first', () => {
  const found = find(
    official(
      'Orsk and Vell are going to share some of the pumps, and they’re going to share those with the islands.',
    ),
  )
  expect(found.map(({ quote }) => quote)).toEqual([
    'Orsk and Vell are going to share some of the pumps, and they’re going to share those with the islands',
  ])
})

test('another deed done to “them” is a promise of its own', () => {
  const found = find(
    statement('Orsk will build two ferries at Brenna, and Vell will lease them to the northern islands.'),
  )
  expect(found).toHaveLength(2)
})

test('“that” runs through the plan that the sentence before names', () => {
  const [found] = find(
    official(
      'There is a 2012 Lake Plan for Winter Floods. Our teams are at work to update that to the water of today.',
    ),
  )
  expect(found?.mechanism).toBe('Lake Plan for Winter Floods')
})
