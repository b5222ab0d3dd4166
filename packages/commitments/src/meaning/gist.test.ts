import { expect, test } from 'vitest'
import { commitment } from '../testing/lake.ts'
import { gistOf } from './gist.ts'

const asideOf = (quote: string, mechanism: string | null = null) => [
  ...gistOf(commitment(quote, { mechanism })).aside,
]

test('places, the body that frames a deed and who does it stand aside', () => {
  expect(asideOf('train pilots across Lower Ellenmar')).toEqual(['lower', 'ellenmar'])
  expect(asideOf('train pilots through the Ferry Compact', 'Ferry Compact')).toContain('compact')
  expect(asideOf('The Ferry Office will train pilots')).toContain('fer')
})

test('the body that is made stands in the middle', () => {
  expect(asideOf('establish the Ferry Compact', 'Ferry Compact')).toEqual([])
})

test('the core is the first phrase that tells something', () => {
  expect(gistOf(commitment('work together on eels in the lake')).core).toEqual(['eel'])
})

test('the core stands behind the verb that promises, and may be a figure', () => {
  const cues = [{ name: 'performative', words: 'concurred to', weight: 1 }]
  expect(gistOf(commitment('Both concurred to work on eels', { cues })).core).toEqual(['eel'])
  expect(gistOf(commitment('support of $30 million for locks')).core).toContain('=30000000 usd')
})

test('who promises is told by none of the words, under a name of several words either', () => {
  const union = commitment('the European Union will buy eels', { parties: ['eu'] })
  expect(gistOf(union).words).not.toContain('union')
  const quad = commitment('carry salt through the Quad', { parties: ['AU', 'IN', 'JP', 'US'] })
  expect(gistOf(quad).words).not.toContain('quad')
})

test('a legal formula tells nothing of what is promised', () => {
  const quote = 'levy dues on eels entered for consumption on or after 12:01 a.m. eastern daylight time'
  expect(gistOf(commitment(quote)).words).toEqual(gistOf(commitment('levy dues on eels')).words)
})
