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
