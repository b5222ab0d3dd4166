import { expect, test } from 'vitest'
import { tokensOf } from '../words/tokens.ts'
import { formsOf } from './state-names.ts'
import { codeOf, isStateName, statesIn } from './states.ts'

const codes = (text: string, withPeoples = true) => statesIn(text, withPeoples).map((state) => state.code)

test.each([
  ['Canada', 'CA'],
  ['the United States of America', 'US'],
  ['United Mexican States', 'MX'],
  ['the Republic of Korea', 'KR'],
  ['the Republic of Kenya', 'KE'],
  ['the Kingdom of Norway', 'NO'],
  ['Viet Nam', 'VN'],
  ['Türkiye', 'TR'],
  ['U.K.', 'GB'],
  ['the UAE', 'AE'],
  ['Trinidad and Tobago', 'TT'],
  ['Saint Lucia', 'LC'],
  ['Burma', 'MM'],
  ['the Democratic Republic of the Congo', 'CD'],
  ['the Kyrgyz Republic', 'KG'],
])('%s is %s', (name, code) => {
  expect(codeOf(name)).toBe(code)
})

test.each(['Orsk', 'the European Union', 'Europe', ''])('“%s” is no state', (name) => {
  expect(codeOf(name)).toBeNull()
})

test('states are found by name and by people, in order', () => {
  expect(codes('Japan met the Mexican minister and South Korea.')).toEqual(['JP', 'MX', 'KR'])
  expect(codes('Japan met the Mexican minister.', false)).toEqual(['JP'])
})

test('a name within a name is not counted apart', () => {
  expect(codes('South Korea')).toEqual(['KR'])
  expect(codes('Mexico City')).toEqual([])
})

test.each([
  'the South China Sea',
  'New Mexico',
  'the Gulf of Oman',
  'the Indian Ocean',
  'the Panama Canal',
  'Indian tribes',
])('%s is named after a state, and is none', (place) => {
  expect(codes(`They spoke of ${place}.`)).toEqual([])
})

test('a state beside a word that may name a place is one all the same', () => {
  expect(
    codes('New Japan-Australia Partnership; the Canada River Office; an Australia Ocean Partnership'),
  ).toEqual(['JP', 'AU', 'CA', 'AU'])
})

test('a people of a region is no people of a state', () => {
  expect(codes('the North American plan, the Latin American plan')).toEqual([])
})

test('a word that is no name is no state', () => {
  expect(codes('let us eat turkey')).toEqual([])
})

test('a token that ends a state’s name is told', () => {
  const tokens = tokensOf('The United States met Canada there.')
  expect(tokens.map((_, index) => isStateName(tokens, index))).toEqual([
    false,
    false,
    true,
    false,
    true,
    false,
    false,
  ])
})

test('a name of many words ends where its last word stands', () => {
  for (const name of [
    'The United Arab Emirates',
    'Papua New Guinea',
    'The Democratic Republic of the Congo',
  ]) {
    const tokens = tokensOf(`${name} met there.`)
    const ends = tokens.map((_, index) => isStateName(tokens, index))
    expect(ends.lastIndexOf(true), name).toBe(tokens.findIndex(({ text }) => text === 'met') - 1)
  }
})

test('a name is known in the forms in which texts write it', () => {
  expect(formsOf('St. Kitts & Nevis')).toEqual([
    'st. kitts & nevis',
    'st. kitts and nevis',
    'saint kitts and nevis',
  ])
  expect(formsOf('Myanmar (Burma)')).toEqual(['myanmar (burma)', 'myanmar'])
})
