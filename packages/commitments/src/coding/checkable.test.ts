import { expect, test } from 'vitest'
import type { Commitment } from '../schema.ts'
import { checkableOf } from './checkable.ts'

const fields = (some: Partial<Commitment> = {}) => ({
  parties: ['XO'],
  action: 'support' as const,
  target: null,
  deadline: null,
  mechanism: null,
  ...some,
})
const tons = { metric: 'salt', low: 5, high: 5, unit: 'tons', direction: 'reach', baseline: null } as const

test.each([
  [
    'a founding with its day',
    'open the lock by 2034',
    fields({ action: 'establish', deadline: '2034' }),
    'yes',
  ],
  ['a founding without one', 'open the lock', fields({ action: 'establish' }), ['by when']],
  [
    'a gift without its size',
    'lend salt by 2034',
    fields({ action: 'transfer', deadline: '2034' }),
    ['how much'],
  ],
  [
    'a gift with its size',
    'lend 5 tons',
    fields({ action: 'transfer', deadline: '2034', target: tons }),
    'yes',
  ],
  ['help that names nothing', 'support pilots', fields(), ['what']],
  ['a fight against what is not named', 'combat poaching', fields({ action: 'enforce' }), ['what']],
  ['help in a year', 'support pilots as in 2031', fields(), ['what']],
  ['help in numbers', 'support 40 pilots', fields(), 'yes'],
  ['help in numbers told in words', 'support ten schools', fields(), 'yes'],
  ['help within no named plan', 'support pilots', fields({ mechanism: 'larger strategy' }), ['what']],
  [
    'help through a body that is told of',
    'support pilots',
    fields({ mechanism: 'eel working group' }),
    'yes',
  ],
  ['help through a body', 'support pilots', fields({ mechanism: 'Pilot Fund' }), 'yes'],
  ['a promise of nobody', 'support 40 pilots', fields({ parties: [] }), ['who']],
  ['those who help', 'our four countries will support pilots', fields(), ['what']],
  ['those who are helped', 'support pilots in 12 countries', fields(), ['what']],
  ['a number of a list', 'support six pillars: 1) eels, 2) locks', fields(), ['what']],
  ['a number of a report', 'support the Special 301 report of Orsk', fields(), ['what']],
  ['a number of a campaign', 'support the Eels by 30 Campaign', fields(), ['what']],
  ['a time of day', 'support pilots at 12:30 pm', fields(), ['what']],
  ['a time in words', 'support the five-year plan', fields(), ['what']],
  ['a day', 'support the May 6 meeting', fields(), ['what']],
  ['help in a quantity', 'halve what pilots lack', fields({ target: tons }), 'yes'],
] as const)('%s', (_, quote, given, checkable) => {
  expect(checkableOf(quote, { ...given, parties: [...given.parties] })).toEqual(checkable)
})
