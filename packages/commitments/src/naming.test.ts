import { expect, test } from 'vitest'
import { beneficiaryIn, earlierIn, mechanismIn, namesIn } from './naming.ts'

test('bodies and plans are found by their names', () => {
  expect(namesIn('They will convene the Lake Ice Council to finish the Harbour Plan.')).toEqual([
    'Lake Ice Council',
    'Harbour Plan',
  ])
  expect(namesIn('through the Lake Ice Patrol Network (LIPN)')).toEqual(['Lake Ice Patrol Network (LIPN)'])
  expect(namesIn('they build ferries')).toEqual([])
})

test('a mechanism is a body with a name, else one that is described', () => {
  expect(mechanismIn('launch the Harbour Fund and a working group')).toBe('Harbour Fund')
  expect(mechanismIn('create a supply chain working group')).toBe('supply chain working group')
  expect(mechanismIn('establish a coordination mechanism for ice')).toBe('coordination mechanism for ice')
  expect(mechanismIn('build ferries')).toBeNull()
})

test('an earlier instrument is one that is continued, updated or honoured', () => {
  expect(earlierIn('update the Harbour Plan', false)).toBe('Harbour Plan')
  expect(earlierIn('launch the Harbour Plan', false)).toBeNull()
  expect(earlierIn('carry out the Harbour Plan', true)).toBe('Harbour Plan')
  expect(earlierIn('continue to build ferries', true)).toBeNull()
})

test('who gains is named in the words of the text', () => {
  expect(beneficiaryIn('build houses for dock workers')).toBe('dock workers')
  expect(beneficiaryIn('protect all lake communities')).toBe('all lake communities')
  expect(beneficiaryIn('dredge the channel')).toBeNull()
})
