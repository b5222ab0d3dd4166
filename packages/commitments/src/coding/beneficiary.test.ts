import { expect, test } from 'vitest'
import { beneficiaryIn } from './beneficiary.ts'

test.each([
  ['build houses for dock workers', 'dock workers'],
  ['protect all lake communities', 'all lake communities'],
  ['for the long-term recovery of dock workers', 'dock workers'],
  ['help the people of Orsk rebuild the dyke', 'the people of Orsk'],
  ['support displaced dock workers and refugees', 'displaced dock workers and refugees'],
  ['assist individuals with marsh fever disorders', 'individuals with marsh fever disorders'],
  ['Support women and girls from Vell', 'women and girls from Vell'],
  ['train pilots in the Caribbean', 'the Caribbean'],
  ['lend pumps to Caribbean countries', 'Caribbean countries'],
])('%s: who gains is named in the words of the text', (quote, gains) => {
  expect(beneficiaryIn(quote)).toBe(gains)
})

test.each([
  'dredge the channel',
  'dismantle the rings of eel thieves in Latin America',
  'open an office for Women’s Affairs',
])('%s: nobody is named who gains', (quote) => {
  expect(beneficiaryIn(quote)).toBeNull()
})
