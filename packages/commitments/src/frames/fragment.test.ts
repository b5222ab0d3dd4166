import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { call } from '../testing/lake.ts'

const quotes = (words: string) =>
  find(call(`SENIOR ADMINISTRATION OFFICIAL: ${words}`)).map(({ quote }) => quote)

test('a list that runs on over sentences names its deeds; what only opens a clause of its own names none', () => {
  expect(quotes('We will train pilots. Improving the charts of the lake for all of the ports.')).toContain(
    'Improving the charts of the lake for all of the ports',
  )
  expect(quotes('Following his talks with the pilots of Vell, he left for the lake.')).toEqual([])
})
