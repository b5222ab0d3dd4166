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
    'buy salt, pumps, and eels',
    'buy salt, pumps in winter, and eels',
    'scope narrowed: A limit is new: “in winter”.',
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

test.each([
  [
    '“the region” may be the place that the other names',
    'guard towns in the region',
    'guard towns in the Tarn',
  ],
  ['another limit may say the same', 'lend pumps to ports in Tarn', 'lend pumps to ports of the Tarn Union'],
  ['who gains and what for are no limits', 'keep dues down', 'keep dues down for families'],
  ['where one single thing lies limits nothing', 'open a lock', 'open a lock in Tarn'],
  [
    'nor does the place of a thing with a name',
    'guard the Tarn Reed Park',
    'guard the Tarn Reed Park in Vell',
  ],
  ['what is listed in the place of another', 'lend pumps and barges', 'lend pumps and nets'],
  ['a name is told again behind a comma', 'join the Lake Fund', 'join the Lake Fund, a new body'],
  ['praise shuts nothing out', 'give funding', 'give record funding'],
  ['nor does filler', 'open schools', 'open some new schools'],
  ['what is said in its place', 'give good care', 'give child care'],
  ['a hyphen', 'back the whole of lake effort', 'back the whole-of-lake effort'],
  ['an idiom', 'stand by the pilots', 'stand by the pilots every step of the way'],
  ['a purpose that is denied', 'end dues', 'end dues so that pilots aren’t subject to high dues'],
  ['examples', 'fight smuggling', 'fight smuggling, including eel traps and nets'],
  ['a word that two states share', 'help ferries', 'help more EU and UK ferries'],
])('%s: “%s” and “%s” reach as far', (_, a, b) => {
  expect([...notes(a, b), ...notes(b, a)]).toEqual([])
})

test('what tells which is a limit where the other wording has the thing bare', () => {
  expect(notes('mend our channels', 'mend our salt trade channels')).toEqual([
    'scope narrowed: It is now limited to “salt trade channels”.',
  ])
  expect(notes('extend technical cooperation on eels', 'cooperate to guard eels')).toEqual([
    'scope widened: It is no longer limited to “technical cooperation”.',
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
