import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { statement } from '../testing/lake.ts'

const quotes = (body: string) => find(statement(body)).map(({ quote }) => quote)

test('what is done in the same time is a deed of its own', () => {
  expect(quotes('The states will dredge the channel, while also raising the dues of barges.')).toEqual([
    'The states will dredge the channel',
    'raising the dues of barges',
  ])
})

test('how a deed is done stays with it', () => {
  expect(quotes('The states will dredge the channel while protecting the eels of the lake.')).toHaveLength(1)
})

test('two ways or more are deeds, and so is a new body', () => {
  expect(
    quotes('Orsk will ease trade, including by accepting certificates, streamlining rules, and ending dues.'),
  ).toHaveLength(4)
  expect(quotes('Orsk will ease trade with Vell, including establishing a centre for pilots.')).toHaveLength(
    2,
  )
  expect(
    quotes('Orsk will ease trade with Vell, including by accepting certificates of its ports.'),
  ).toHaveLength(1)
})
