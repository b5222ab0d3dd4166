import { expect, test } from 'vitest'
import { carriedVerb, deedsFrom } from './deeds.ts'
import { textOf } from './proposals.ts'
import { words } from './testing/lake.ts'

/** The deeds of a sentence that opens with its verb. */
function deeds(sentence: string): string[] {
  const tokens = words(sentence)
  return deedsFrom(tokens, 0, tokens.length).map((deed) => textOf(tokens, deed))
}

test('verbs with objects of their own are deeds of their own', () => {
  expect(deeds('Invest in harbour schools, and combat counterfeit medicines.')).toEqual([
    'Invest in harbour schools',
    'combat counterfeit medicines',
  ])
  expect(deeds('Establish an ice patrol and launch a harbour fund.')).toEqual([
    'Establish an ice patrol',
    'launch a harbour fund',
  ])
})

test('verbs that share an object are one deed', () => {
  expect(deeds('Review and update the harbour plan.')).toEqual(['Review and update the harbour plan'])
  expect(deeds('Prevent, detect, and respond to spills.')).toEqual(['Prevent, detect, and respond to spills'])
})

test('nouns joined by “and” are one object', () => {
  expect(deeds('Protect the eels and the wetlands.')).toEqual(['Protect the eels and the wetlands'])
})

test('what a deed is done for stays with it', () => {
  expect(deeds('Train pilots to guide ships and keep crews safe.')).toEqual([
    'Train pilots to guide ships and keep crews safe',
  ])
})

test.each([
  ['Build ferries, which are cheap.', 'Build ferries'],
  ['Build ferries, because they are cheap.', 'Build ferries'],
  ['Establish a group focused on ice.', 'Establish a group'],
  ['Protect the lake, including:', 'Protect the lake'],
])('a reason, a reservation or an open list is no part of the deed: %s', (sentence, deed) => {
  expect(deeds(sentence)).toEqual([deed])
})

test('the verb of a deed is what is done, not what carries it', () => {
  const tokens = words('Continue working together to increase trade.')
  expect(tokens[carriedVerb(tokens, 0, tokens.length)]?.text).toBe('increase')
})
