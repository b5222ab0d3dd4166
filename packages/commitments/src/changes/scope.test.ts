/** What is told of how far a promise reaches, and that nothing is told where nothing changed. */
import { expect, test } from 'vitest'
import { commitment } from '../testing/lake.ts'
import { scopeChanges } from './scope.ts'

const alone = { a: [], b: [] }
const notes = (from: string, to: string) =>
  scopeChanges(commitment(from), commitment(to), alone).map(({ type, note }) => `${type}: ${note}`)

test.each([
  [
    'a member of a limit that is dropped is covered no longer',
    'lay cables for Nauru and Tuvalu',
    'lay cables for Tuvalu',
    'scope narrowed: It no longer covers “Nauru”.',
  ],
  [
    'a member that comes is covered too',
    'guard towns in Tarn',
    'guard towns in Tarn and Ellenmar',
    'scope widened: It now also covers “Ellenmar”.',
  ],
  [
    'a limit is told with its whole list',
    'guard the towns',
    'guard the towns in winter and spring',
    'scope narrowed: A limit is new: “in winter and spring”.',
  ],
  [
    'a limit of one thing ends with it',
    'buy pumps, salt, and eels',
    'buy pumps, salt for cattle, and eels',
    'scope narrowed: A limit is new: “for cattle”.',
  ],
  [
    'a thing is told whole',
    'uphold the charter',
    'uphold harbour dignity and the charter',
    'scope widened: It now also covers “harbour dignity”.',
  ],
  [
    'a lost word for the whole has a sentence of its own',
    'cut soot from all ferries',
    'cut soot from ferries',
    'scope narrowed: It is no longer for “all ferries”.',
  ],
  [
    'a condition is told as one',
    'lend pumps to Vell',
    'lend pumps to Vell, subject to the budget',
    'scope narrowed: A condition is new: “subject to the budget”.',
  ],
  [
    'of many things the first three and how many more',
    'buy pumps',
    'buy pumps, salt, eels, reeds, and dykes',
    'scope widened: It now also covers “salt”, “eels”, “reeds” and 1 more.',
  ],
])('%s', (_, from, to, note) => {
  expect(notes(from, to)).toEqual([note])
})

test.each([
  ['guard the towns', 'guard the towns in the lakes and beyond'],
  ['step up efforts', 'step up regular efforts'],
  ['back new kilns', 'back new kilns such as lime burners and clamps'],
  ['guard the towns', 'guard the towns in the lakes as well as globally'],
  ['buy sets of pumps', 'buy sets of safe and effective pumps'],
  ['guard eels for all pilots', 'guard eels for all'],
  ['guard towns of North Korea', 'guard towns of the DPRK'],
  ['fight food insecurity', 'guard food security'],
  ['run a lake-rescue drill', 'run a lake rescue drill'],
  ['buy LSFs and eels', 'buy lake salt filters and eels'],
  ['dredge the channel', 'dredge the channel, on a lasting basis'],
  ['dredge the channel', 'dredge the channel, to let ferries pass'],
  ['dredge the channel', 'dredge the channel and other places'],
])('“%s” and “%s” reach as far', (a, b) => {
  expect([...notes(a, b), ...notes(b, a)]).toEqual([])
})

test('“the region” is no limit that goes where the other wording names a place', () => {
  expect(notes('guard the towns in the region', 'guard the towns in the Tarn')).toEqual([
    'scope narrowed: A limit is new: “in the Tarn”.',
  ])
})

test('examples of what the other wording does not list are no more and no less', () => {
  expect(notes('ban weapons', 'ban weapons such as mines, drones and nets')).toEqual([])
  expect(notes('ban weapons such as mines', 'ban weapons such as mines and drones')).toEqual([
    'scope widened: It now also covers “drones”.',
  ])
})

test('a kind of action is a limit', () => {
  expect(notes('take military action', 'take action')).toEqual([
    'scope widened: It is no longer limited to “military action”.',
  ])
})
