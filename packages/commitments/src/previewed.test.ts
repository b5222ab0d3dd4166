import { expect, test } from 'vitest'
import { find } from './find.ts'
import { call, statement } from './testing/lake.ts'

const quotes = (words: string) =>
  find(call(`SENIOR ADMINISTRATION OFFICIAL: ${words}`)).map(({ quote }) => quote)

test('a preview lists what is launched and committed to without a verb that promises', () => {
  expect(
    quotes(
      'That will include the launch of a Lake Energy Dialogue; a commitment to a new eel agreement; and more.',
    ),
  ).toEqual(['the launch of a Lake Energy Dialogue', 'a commitment to a new eel agreement'])
})

test('what leaders will meet to announce is announced', () => {
  expect(quotes('The President is going to meet with ministers to announce a partnership on eels.')).toEqual([
    'announce a partnership on eels',
  ])
})

test('in writing the launch of a thing is only named', () => {
  expect(find(statement('The results include the launch of a lake fund.'))).toEqual([])
})
