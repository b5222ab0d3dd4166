import { expect, test } from 'vitest'
import { sift } from '../find.ts'
import { call, statement } from '../testing/lake.ts'

const found = (body: string) => sift(statement(body)).commitments.map(({ quote }) => quote)

test.each([
  'These are steps we are taking to keep the shore dry.',
  'The grants we’re providing to the ports are large.',
  'We thank Vell for the pumps they are lending to the ports.',
  'Much is known of the orders the President is issuing today.',
])('what is told of the thing before it is no promise: “%s”', (sentence) => {
  expect(found(sentence)).toEqual([])
})

test('a verb with an object promises, and one that needs none, whatever stands before', () => {
  expect(found('In the coming months we will lend pumps to Vell.')).toHaveLength(1)
  expect(found('This spring we will work with Vell on the dykes.')).toHaveLength(1)
})

test.each([
  'In this context we will set up a working group on ice.',
  'In addition we will scale up aid to Vell.',
  'In 2034 we will provide up to $5 billion to the ports.',
  'By 2034 the two states will transition to clean power.',
  'By 2034 we will phase out dues on salt.',
])('what a sentence opens with is nothing that it is said of: “%s”', (sentence) => {
  expect(found(sentence)).toHaveLength(1)
})

test('in speech, what was to be announced is told of before', () => {
  const spoken = (words: string) =>
    sift(call(`SENIOR ADMINISTRATION OFFICIAL: ${words}`)).commitments.map(({ quote }) => quote)
  expect(spoken('This is what we’re going to launch for the ports of the lake.')).toEqual([])
  expect(spoken('We will announce it with the ministers of Vell in Dray.')).toEqual([])
  expect(spoken('We will launch a fund for the ports of the lake.')).toHaveLength(1)
  expect(spoken('The President will announce over $5 billion in new funds for the ports.')).toHaveLength(1)
  expect(spoken('We will announce with Vell a new fund for the ports.')).toHaveLength(1)
})
