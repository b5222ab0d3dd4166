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

test('a topic heads the orders of its list, and what stands among them without a verb goes with them', () => {
  const topics =
    '- Winter Ferries\n  - Mend the gates of Dray.\n  - Share counts of eels with the wardens.\n- Training of Pilots\n  - Train the keepers of the lock.'
  expect(
    found(`The two states will keep the lake open. Work on it will include talks.\n\n${topics}`),
  ).toEqual([
    'firm: The two states will keep the lake open',
    'firm: Mend the gates of Dray',
    'firm: Share counts of eels with the wardens',
  ])
  const mixed =
    '- Increased technical cooperation between the ports of Orsk and Vell.\n- Share counts of eels with the wardens.'
  expect(found(`The two states will keep the lake open.\n\n${mixed}`)).toHaveLength(3)
})

test('what may be done under what was undertaken is undertaken softly', () => {
  const may = 'The two states intend to provide $4 million for the lake. The works may include the following:'
  expect(found(`${may}\n\n- Mend the gates of Dray.\n- Share counts of eels with the wardens.`)).toEqual([
    'soft: The two states intend to provide $4 million for the lake',
    'soft: Mend the gates of Dray',
    'soft: Share counts of eels with the wardens',
  ])
  const should = 'The two states will provide $4 million for the lake. The ports should do the following:'
  expect(
    found(`${should}\n\n- Mend the gates of Dray.\n- Share counts of eels with the wardens.`),
  ).toHaveLength(1)
})

test('what others are urged to do is theirs', () => {
  const orders = '- Register with the nearest port.\n- Report thefts to the wardens.'
  const taken = (before: string) => found(`${before}\n\n${orders}`)
  expect(
    taken('The two states will keep their advice up to date. Travellers are urged to take care.'),
  ).toHaveLength(1)
  expect(taken('The two states will keep their ports open. Travellers should:')).toHaveLength(1)
  expect(taken('The two states will keep the fund open. Applicants may include the following:')).toHaveLength(
    1,
  )
})
