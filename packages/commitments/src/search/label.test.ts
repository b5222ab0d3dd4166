import { read } from '@readout/record'
import { expect, test } from 'vitest'
import { find, sift } from '../find.ts'
import { statement, words } from '../testing/lake.ts'
import { beginsWithVerb, labelsOf } from './label.ts'

const head =
  '---\ntitle: "Commitments of the Lake Summit"\ndate: 2031-03-04\n---\n\nThe summit met in Dray.\n\n'
const list = (...items: readonly string[]) => read(head + items.map((item) => `- ${item}`).join('\n'))

const three = [
  'Chile: Pledged $5 million for the dykes. Will also train pilots of the lake.',
  'Georgia: In 2031, committed to lend pumps to the ports.',
  'African Union: Will share charts of the ice with its ports.',
]

test('what a labelled item leaves without a subject is promised by the label, in all its sentences', () => {
  expect(find(list(...three)).map(({ quote, parties }) => `${parties}: ${quote}`)).toEqual([
    'CL: Pledged $5 million for the dykes',
    'CL: Will also train pilots of the lake',
    'GE: committed to lend pumps to the ports',
    'african union: Will share charts of the ice with its ports',
  ])
})

test('the label is told as who promises', () => {
  const [first] = find(list(...three))
  expect(first?.cues).toContainEqual({ name: 'public actor', words: 'Chile' })
})

test('another subject keeps its own, and so does another title', () => {
  const parties = (item: string) =>
    sift(list(...three, item))
      .commitments.slice(4)
      .map(({ parties }) => parties.join())
  expect(parties('Kenya: The harbour company will train pilots.')).toEqual([])
  expect(parties('Kenya: In Nairobi, the company, pledged $5 million.')).toEqual([])
  expect(parties('Winter Ferries: Will also train pilots of the lake.')).toEqual([])
  expect(parties('Air Chile: Will buy 40 ferries by 2034.')).toEqual([])
  expect(parties('Kenya: Canada will lend 40 pumps to its ports.')).toEqual(['CA'])
})

test('a text that names one or two, or is of several, tells of its topics', () => {
  expect(find(list(...three.slice(0, 2)))).toEqual([])
  const { passages } = statement(three.map((item) => `- ${item}`).join('\n'))
  expect(labelsOf(passages, { states: new Set() }).size).toBe(3)
  expect(find(statement(three.map((item) => `- ${item}`).join('\n')))).toEqual([])
})

test.each([
  ['Will also train pilots', true],
  ['In 2031, committed to lend pumps', true],
  ['Pledges $5 million', true],
  ['Aid of $40 million will be provided', false],
  ['A new commitment to lend pumps', false],
  ['In Nairobi, the company pledged', false],
])('whether “%s” begins with its verb: %s', (sentence, begins) => {
  expect(beginsWithVerb(words(sentence))).toBe(begins)
})
