import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { statement, words } from '../testing/lake.ts'
import { deedsNamed } from './deed-nouns.ts'

const items = (...of: string[]) =>
  find(
    statement(
      ['The leaders announced key initiatives including:', '', ...of.map((one) => `- ${one}`)].join('\n'),
    ),
  )

test('an item that opens with the noun of a deed promises it', () => {
  const found = items(
    'Establishment of a hotline on ice;',
    'Deepened collaboration with ports to end eel theft, while thanking the pilots;',
    'The winners of the race.',
  )
  expect(found.map(({ quote, action }) => [quote, action])).toEqual([
    ['Establishment of a hotline on ice', 'establish'],
    ['Deepened collaboration with ports to end eel theft', 'cooperate'],
  ])
})

test('each deed that an item names is one, and so is each that is worked for together', () => {
  expect(
    items('Exchange of charts, further collaboration on ice, and expansion of patrols.').map(
      ({ quote }) => quote,
    ),
  ).toEqual(['Exchange of charts', 'further collaboration on ice', 'expansion of patrols'])
  expect(
    items('Collaboration to restore the reeds, open the lock, and train 40 pilots.').map(
      ({ quote }) => quote,
    ),
  ).toEqual(['Collaboration to restore the reeds', 'open the lock', 'train 40 pilots'])
})

test('what opens otherwise names none', () => {
  expect(deedsNamed(words('The development of the lake goes on.'), 0)).toEqual([])
  expect(deedsNamed(words('Development is dear.'), 0)).toEqual([])
})

test('a list of deeds may go on with participles behind “and”', () => {
  const record = statement(
    'The leaders agreed to guard the lake. This includes cooperation to end smuggling and sharing charts of the shore, and training 40 wardens.',
  )
  expect(find(record).map(({ quote }) => quote)).toEqual([
    'The leaders agreed to guard the lake',
    'cooperation to end smuggling',
    'sharing charts of the shore',
    'training 40 wardens',
  ])
})

test('what is named by a pair of participles is one thing', () => {
  const one = [
    'Establishment of a training and monitoring centre for pilots',
    'Cooperation on mining and fishing in the bay',
  ]
  expect(items(...one).map(({ quote }) => quote)).toEqual(one)
})
