import { expect, test } from 'vitest'
import { words } from '../testing/lake.ts'
import { nominalDeeds } from './nominal-deeds.ts'
import { textOf } from './proposal.ts'

test('what is promised as a noun parts where infinitives go on', () => {
  const tokens = words('cooperation to protect the eels, to dredge the channel, and to share maps of it.')
  expect(nominalDeeds(tokens, 0, tokens.length, 0).map((deed) => textOf(tokens, deed))).toEqual([
    'cooperation to protect the eels',
    'to dredge the channel',
    'to share maps of it',
  ])
})

test('what a thing is for stays with it, unless each purpose has its own “to”', () => {
  const nominal = (sentence: string) => {
    const tokens = words(sentence)
    return nominalDeeds(tokens, 0, tokens.length, 0, true).length
  }
  expect(nominal('A fund to support pilots, promote the ports, and build locks')).toBe(1)
  expect(nominal('Cooperation to secure trade, to end piracy, and to share maps')).toBe(3)
})

test('what is promised as a noun goes on with participles of its list', () => {
  const tokens = words(
    'a commitment to the cleaning of the lock at Dray, expanding the eel patrol, and supporting the ports.',
  )
  expect(nominalDeeds(tokens, 0, tokens.length, 0).map((deed) => textOf(tokens, deed))).toEqual([
    'a commitment to the cleaning of the lock at Dray',
    'expanding the eel patrol',
    'supporting the ports',
  ])
  const paid = words('$50 million to the port of Dray, supporting 400 pilots, and increasing trade.')
  expect(nominalDeeds(paid, 0, paid.length, 0)).toHaveLength(1)
})
