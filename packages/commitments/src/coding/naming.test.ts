import { expect, test } from 'vitest'
import { earlierIn, mechanismIn, namesIn, withoutOffices } from './naming.ts'

test('bodies and plans are found by their names', () => {
  expect(namesIn('They will convene the Lake Ice Council to finish the Harbour Plan.')).toEqual([
    'Lake Ice Council',
    'Harbour Plan',
  ])
  expect(namesIn('through the Lake Ice Patrol Network (LIPN)')).toEqual(['Lake Ice Patrol Network (LIPN)'])
  expect(namesIn('they build ferries')).toEqual([])
})

test.each([
  ['revive the Lake Ice Dialogue in 2032 and beyond', ['Lake Ice Dialogue']],
  ['open the Lake Ice Forum on March 10', ['Lake Ice Forum']],
  ['bring progress to the Lake Ice Committee to Coalition partners', ['Lake Ice Committee']],
  ['resume the Lake Strategy to Combat Ice', ['Lake Strategy to Combat Ice']],
  ['add members to the Lake Coalition and the Ice Core Group', ['Lake Coalition', 'Ice Core Group']],
  ['through Orsk’s Ice Plan', ['Ice Plan']],
  ['use the Bureau of Eels, Herons, Otters and Reeds', []],
  [
    'use the Lake Office of Eels, Herons, Otters and Reeds',
    ['Lake Office of Eels, Herons, Otters and Reeds'],
  ],
  ['join the Ice Loans (ICL) Facility', ['Ice Loans (ICL) Facility']],
  ['sign the Lake Framework Agreement on eels', ['Lake Framework Agreement']],
  ['under the Dredging, Survey, and Lock Works Agreement', ['Dredging, Survey, and Lock Works Agreement']],
  ['lend $500,000 for Partnership 2034', []],
  ['meet the Lake Ministers and Central Bank Governors', []],
])('%s: a name ends where it ends', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test('a name that goes on and on is read in no more time than its length asks', () => {
  expect(namesIn('Lake of the '.repeat(1000))).toEqual([])
})

test('letters in brackets make a body only of what can be one', () => {
  expect(namesIn('share the Passenger Name Records (PNR) of ferries')).toEqual([])
  expect(namesIn('rebuild the Lake Rescue Command (LRC)')).toEqual(['Lake Rescue Command (LRC)'])
})

test('a description is none without a word of its own, nor what somebody does', () => {
  expect(mechanismIn('found a new initiative')).toBeNull()
  expect(mechanismIn('the two states plan to dredge it')).toBeNull()
  expect(mechanismIn('the office will use this partnership to dredge it')).toBeNull()
  expect(mechanismIn('review our legal framework')).toBeNull()
  expect(mechanismIn('our two countries plan to dredge it')).toBeNull()
  expect(mechanismIn('deepen our current partnership')).toBeNull()
})

test('a mechanism is a body with a name, else one that is described', () => {
  expect(mechanismIn('launch the Harbour Fund and a working group')).toBe('Harbour Fund')
  expect(mechanismIn('create a supply chain working group')).toBe('supply chain working group')
  expect(mechanismIn('establish a coordination mechanism for ice')).toBe('coordination mechanism for ice')
  expect(mechanismIn('build ferries')).toBeNull()
  expect(mechanismIn('ask the Lake Council to lend pumps through the Dyke Fund')).toBe('Dyke Fund')
})

test('an office that promises is nothing that its promise runs through', () => {
  const names = ['Ministry of Locks', 'Dyke Fund']
  expect(withoutOffices(names, 'The Ministry of Locks of Orsk')).toEqual(['Dyke Fund'])
  expect(withoutOffices(names, 'Orsk')).toEqual(names)
})

test('an earlier instrument is one that is continued, updated or honoured', () => {
  expect(earlierIn('update the Harbour Plan', false)).toBe('Harbour Plan')
  expect(earlierIn('launch the Harbour Plan', false)).toBeNull()
  expect(earlierIn('carry out the Harbour Plan', true)).toBe('Harbour Plan')
  expect(earlierIn('continue to build ferries', true)).toBeNull()
  expect(earlierIn('lend renewable power to the Lake Ice Platform', false)).toBeNull()
  expect(earlierIn('launch the Lake Agenda to renew the locks', true)).toBeNull()
  expect(earlierIn('renew the work of the Ministry of Lake Affairs', true)).toBeNull()
})
