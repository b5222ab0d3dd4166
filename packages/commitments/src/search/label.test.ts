import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { statement } from '../testing/lake.ts'
import { labelledActor } from './label.ts'

const states = new Set(['Orsk', 'Vell'])

test.each([
  ['Orsk: ', 'Orsk'],
  ['Republic of Chile: ', 'Republic of Chile'],
  ['Georgia – ', 'Georgia'],
  ['The Lake Union: ', 'The Lake Union'],
  ['Winter Ferries: ', null],
  ['Ferries of Orsk in winter: ', null],
  ['', null],
])('whom the title “%s” names: %s', (title, actor) => {
  expect(labelledActor(title, states)).toBe(actor)
})

test('what a labelled item leaves without a subject is promised by the label, in all its sentences', () => {
  const items =
    '- Orsk: Pledged $5 million for the dykes. Will also train pilots.\n- Georgia: In 2031, committed to lend pumps to Vell.'
  const found = find(statement(`Commitments of the summit\n\n${items}`))
  expect(found.map(({ quote, parties }) => `${parties}: ${quote}`)).toEqual([
    'XO: Pledged $5 million for the dykes',
    'XO: Will also train pilots',
    'GE: committed to lend pumps to Vell',
  ])
})

test('another subject, or another title, keeps its own', () => {
  const found = (item: string) =>
    find(statement(`Commitments of the summit\n\n- ${item}`)).map(({ quote }) => quote)
  expect(found('Orsk: The harbour company will train pilots.')).toEqual([])
  expect(found('Winter Ferries: Will also train pilots.')).toEqual([])
})
