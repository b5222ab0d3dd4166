import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { statement } from '../testing/lake.ts'

const found = (body: string) => find(statement(body)).map(({ quote, strength }) => `${strength}: ${quote}`)

const items =
  '- Locks – Mend the gates of Dray; train lock keepers.\n- Eels – Share counts of eels with the wardens.'

test('a list of orders is undertaken as firmly as the sentence before it', () => {
  expect(found(`The two states seek to keep the lake open.\n\n${items}`)).toEqual([
    'soft: The two states seek to keep the lake open',
    'soft: Mend the gates of Dray',
    'soft: train lock keepers',
    'soft: Share counts of eels with the wardens',
  ])
})

test('where nobody undertakes anything, nor by one item alone, orders promise nothing', () => {
  expect(found(`The lake is large and cold.\n\n${items}`)).toEqual([])
  expect(found('The two states will keep the lake open.\n\n- Mend the gates of Dray by hand.')).toHaveLength(
    1,
  )
})
