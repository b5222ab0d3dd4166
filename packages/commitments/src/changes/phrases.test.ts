import { expect, test } from 'vitest'
import { commitment } from '../testing/lake.ts'
import { isKnown, knownWords, phrasesOf } from './phrases.ts'

const told = (quote: string) => phrasesOf(quote).map(({ kind, text }) => [kind, text])
const limitsIn = (quote: string) =>
  phrasesOf(quote).flatMap(({ kind, opener, text }) => (kind === 'limit' ? [`${opener} ${text}`] : []))

test('a wording is parted into its object, what is joined to it, what limits it and what is told aside', () => {
  expect(told('dredge the channel and the harbour in winter to let ferries pass')).toEqual([
    ['core', 'dredge the channel'],
    ['joined', 'the harbour'],
    ['limit', 'winter'],
    ['aside', 'let ferries pass'],
  ])
})

test.each([
  ['dredge the channel in the Tarn region', ['in the Tarn region']],
  ['dredge the channel at Port Orsk', ['at Port Orsk']],
  ['plant reeds for animal feed', ['for animal feed']],
  ['lower dues on goods of farmers', ['of farmers']],
  ['found a body that will bring firms together to meet needs in young towns', []],
  ['found a strategy aimed at calm in the lake', []],
  ['freeze the ships until Orsk pays for the harm in the lake', []],
  ['sell pumps used in locks', []],
  ['prevent eels from entering', []],
  ['decouple growth from runoff', []],
  ['raise the supply of salt', []],
  ['repair the locks in fulfillment of promises', []],
  ['repair the locks in keeping with the rules', []],
  ['repair the locks by 2034 at the latest', []],
  ['build an order with the Lake Office at its core', []],
  ['work together in a clear and steady manner', []],
  ['repair the locks in the coming years', []],
  ['invest in locks', []],
  ['buy pumps from those firms', []],
])('“%s” is limited by %j', (quote, limits) => {
  expect(limitsIn(quote)).toEqual(limits)
})

test('a wording goes on behind a day and behind what is put in between commas', () => {
  expect(limitsIn('dredge the channel by 2034 in winter')).toEqual(['in winter'])
  expect(limitsIn('keep the dues, as amended, on goods of farmers')).toEqual(['of farmers'])
})

test('a place at the end of a wording is one for its purpose too', () => {
  expect(limitsIn('found a fund to help ferries in the Tarn region')).toEqual(['in the Tarn region'])
  expect(limitsIn('found a fund to help ferries in young towns')).toEqual([])
})

test.each([
  'buy safe and effective pumps',
  'convene a harbour and ferry forum',
  'help low- and middle-income towns',
  'mend women’s and girls’ schools',
  'join the Office of Eels and Herons',
])('“%s” tells one thing', (quote) => {
  expect(told(quote)).toHaveLength(1)
})

test('a word is known by its parts and by its contrary', () => {
  const known = knownWords(commitment('guard lake dredging and food security'), [])
  expect(isKnown('lake-dredg', known)).toBe(true)
  expect(isKnown('lake-salt', known)).toBe(false)
  expect(isKnown('insecur', known)).toBe(known.has('secur'))
})
