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

test('what they are committed to besides, behind a “to” of its own', () => {
  expect(
    quotes('Orsk is committed to cutting the dues of barges, as well as to working towards ending them.'),
  ).toHaveLength(2)
})

test('how a deed is done stays with it', () => {
  expect(quotes('The states will dredge the channel while protecting the eels of the lake.')).toHaveLength(1)
})

test('what is listed behind “including by” only tells how, and a new body is a deed', () => {
  expect(
    quotes('Orsk will ease trade, including by accepting certificates, streamlining rules, and ending dues.'),
  ).toHaveLength(1)
  expect(quotes('Orsk will ease trade with Vell, including establishing a centre for pilots.')).toHaveLength(
    2,
  )
  expect(
    quotes('Orsk will ease trade with Vell, including by accepting certificates of its ports.'),
  ).toHaveLength(1)
})

test('a list of three participles behind “such as” or “including” is three deeds more; what is talked of is none', () => {
  const many = 'exempting salt from dues, accepting tests and landing rules, and sending pumps to the ports'
  expect(quotes(`Orsk will lower its barriers, such as ${many}.`)).toEqual([
    'Orsk will lower its barriers',
    'exempting salt from dues',
    'accepting tests and landing rules',
    'sending pumps to the ports',
  ])
  expect(quotes(`Orsk will lower its barriers, including ${many}.`)).toHaveLength(4)
  expect(quotes(`Orsk will fund areas of cooperation, such as ${many}.`)).toHaveLength(1)
})

test('what is done “as well as by” or “through” stands beside, and what one of them is to do', () => {
  expect(quotes('Orsk will guard the shore with nets, as well as cooperating on charts of the ice.')).toEqual(
    ['Orsk will guard the shore with nets', 'cooperating on charts of the ice'],
  )
  const ways = 'accepting tests of the ice, removing dues on salt, and sending pumps to Vell'
  expect(quotes(`Orsk will guard the shore through ${ways}.`)).toHaveLength(4)
  expect(
    quotes(`The states will open their ports, including by Vell: accepting tests; and removing dues.`),
  ).toEqual(['The states will open their ports', 'accepting tests', 'removing dues'])
})

test('done in one breath it is one, unless it is counted; behind a semicolon the list goes on', () => {
  expect(quotes('The states will dredge the channel while raising the dues of barges.')).toHaveLength(1)
  expect(quotes('The states will dredge the channel while deploying 40 barges in Vell.')).toHaveLength(2)
  expect(
    quotes('The states will dredge the channel while establishing a working group on eels.'),
  ).toHaveLength(2)
  expect(
    quotes('The states will dredge the channel, while raising the dues of barges; and train pilots in Dray.'),
  ).toEqual(['The states will dredge the channel', 'raising the dues of barges', 'train pilots in Dray'])
})
