import { read } from '@readout/record'
import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { statement } from '../testing/lake.ts'

const found = (body: string, title?: string) => find(statement(body, title)).map(({ quote }) => quote)

const items = [
  '- Monitoring the shallows of the lake with both navies.',
  '- Training pilots of both ports in winter.',
  '- Sharing counts of eels every spring.',
].join('\n')
const deeds = [
  'Monitoring the shallows of the lake with both navies',
  'Training pilots of both ports in winter',
  'Sharing counts of eels every spring',
]

test('states that publish a list of deeds together do them', () => {
  expect(
    found(`The states met in Dray and went on with their work as follows:\n\n**Lake**\n\n${items}`),
  ).toEqual(deeds)
})

test('what was done to date, or is asked of others, is not promised by a list', () => {
  expect(found(`Highlights to date:\n\n${items}`)).toEqual([])
  expect(found(`The lake ports should think of these:\n\n${items}`)).toEqual([])
})

test('what only looks like a deed is none', () => {
  expect(
    found(
      'The states face this:\n\n- Rising waters of the lake.\n- Melting ice in the north.\n- Falling stocks of eels.',
    ),
  ).toEqual([])
})

test('two items may be anything', () => {
  expect(found(`The states met in Dray.\n\n${items.split('\n').slice(0, 2).join('\n')}`)).toEqual([])
})

test('orders and participles make one list, and those of several parts count together', () => {
  const locks = '**Locks**\n\n- Repair the gates of Dray before winter.\n- Training pilots of both ports.'
  const eels = '**Eels**\n\n- Share counts of eels every spring.\n- Monitoring the reeds of the north.'
  expect(found(`The states met in Dray.\n\n${locks}\n\n${eels}`)).toEqual([
    'Repair the gates of Dray before winter',
    'Training pilots of both ports',
    'Share counts of eels every spring',
    'Monitoring the reeds of the north',
  ])
})

test('of one government such a list is what it is proud of', () => {
  const own = read(
    `---\ntitle: "Fact Sheet: Orsk and Its Pilots"\n---\n\nOrsk thanks the pilots of the lake.\n\n${items}`,
  )
  expect(find(own)).toEqual([])
})

test('one item by itself counts for nothing, and a short deed in capitals is one', () => {
  expect(
    found(
      'We met.\n\n**Dray**\n\n- Training pilots of both ports.\n\n**Vell**\n\n- Opening a desk in Brenna.\n\n**Orsk**\n\n- Expanding the eel patrol.',
    ),
  ).toEqual([])
  expect(
    found('We met.\n\n- Supporting Vell\n- Expanding trade in salt\n- Strengthening the eel patrol'),
  ).toHaveLength(3)
})
