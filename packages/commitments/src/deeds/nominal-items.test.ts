import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { statement } from '../testing/lake.ts'

const promised = (...items: string[]) =>
  find(
    statement(
      ['The leaders announced key outcomes including:', '', ...items.map((item) => `- ${item}`)].join('\n'),
    ),
  ).map(({ quote }) => quote)

test('a thing that is handed over is promised, with what it is for', () => {
  const items = [
    'An early warning system to predict floods and low water',
    'A dialogue on shipping to share charts',
    'A ministerial dialogue aimed at ending the dues on eels',
    'An early council regarding the locks of both shores',
    'Two hotlines for the pilots of both shores',
  ]
  expect(promised(...items.map((item) => `${item};`))).toEqual(items)
})

test('what names nothing that is handed over promises nothing', () => {
  expect(promised('The winners of the race on ice;', 'A dialogue that ended last year;')).toEqual([])
})
