import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { statement } from '../testing/lake.ts'
import { operativeFrame, withoutCapitals } from './operative.ts'

test('the clauses of a resolution promise by their verbs in capitals, in their exact words', () => {
  const record = statement(
    `WE HEREBY:

Lake

1. EXPAND the eel patrol; and train pilots for the ferries;

2. FURTHER PROMOTE trade between Orsk and Vell;

3. SUPPORT Vell’s plan for the dykes;`,
  )
  expect(find(record).map(({ quote }) => quote)).toEqual([
    'EXPAND the eel patrol',
    'train pilots for the ferries',
    'PROMOTE trade between Orsk and Vell',
    'SUPPORT Vell’s plan for the dykes',
  ])
})

test.each([
  'NOTE the report on eels',
  'RECALLING the treaty',
  'BUILD BACK BETTER',
  'USAID will train pilots',
  'The leaders',
])('“%s” is no such clause', (text) => {
  expect(operativeFrame(text)).toBeNull()
})

test('the verb of a clause is read without its capitals, the letters of an office are kept', () => {
  expect(withoutCapitals('2. FURTHER PROMOTE trade')).toBe('2. Further promote trade')
  expect(withoutCapitals('USAID will train pilots')).toBe('USAID will train pilots')
})
