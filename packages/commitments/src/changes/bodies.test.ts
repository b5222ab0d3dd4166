import { expect, test } from 'vitest'
import { commitment } from '../testing/lake.ts'
import { mechanismChanges } from './bodies.ts'
import { changesBetween } from './changes.ts'

const through = (mechanism: string, quote = `warn of floes through the ${mechanism}`) =>
  commitment(quote, { mechanism })
const notesBetween = (...[a, b]: Parameters<typeof mechanismChanges>) =>
  mechanismChanges(a, b).map(({ note }) => note)

test.each([
  ['Ice Office', 'Orsk Ministry of Floes and the Ice Office'],
  ['Ministry of Ice', 'Orsk Ministry of Eels and Kenya Ministry of Ice'],
  ['Ice Strike Force', 'Warden-led Ice Strike Force'],
  ['Trilateral Ice Dialogue', 'Ministry of Eels and Ministry of Ice-led Ice Dialogue'],
  ['L.N. Ice Strike Force', 'Warden and Ministry of Ice-led Ice Strike Force'],
  ['Ice Dialogue', 'Minister-level Ice Dialogue'],
])('“%s” and “%s” are one body', (name, other) => {
  const [a, b] = [through(name), through(other)]
  expect([...notesBetween(a, b), ...notesBetween(b, a)]).toEqual([])
})

test('a name that says more than the other is no news where the other wording says the rest beside it', () => {
  const both = through('Orsk Ice Office Desk and Eel Board')
  const one = through('Eel Board', 'warn of floes through the Orsk Ice Office’s Desk and its Eel Board')
  expect([...notesBetween(one, both), ...notesBetween(both, one)]).toEqual([])
  expect(notesBetween(through('Eel Board'), both)).toEqual([
    '“Eel Board” is now named as the “Orsk Ice Office Desk and Eel Board”.',
  ])
})

test('letters that stand in a name stand in its short form', () => {
  const long = through('LN Ice Council')
  expect(notesBetween(long, commitment('warn of floes through the LNIC'))).toEqual([])
})

test.each([
  ['Lake Dialogues', 'are'],
  ['Institutes of Ice', 'are'],
  ['Lake Corps', 'is'],
  ['Lake Nations', 'is'],
  ['Office of Floes', 'is'],
])('several are no longer named, one is: “%s”', (name, be) => {
  expect(notesBetween(through(name), commitment('warn'))).toEqual([`The “${name}” ${be} no longer named.`])
})

test('a body that came is not told a second time as a limit', () => {
  const fund = commitment('warn of floes through an ice fund', { mechanism: 'joint ice fund' })
  const named = { ...fund, quote: 'warn of floes through a joint ice fund' }
  const plain = commitment('warn of floes through a fund')
  expect(changesBetween(plain, named).map(({ type }) => type)).toEqual(['mechanism named'])
})

test('of a body that a text names elsewhere it is told so', () => {
  const [a, b] = [through('Ice Office'), commitment('warn of floes')]
  const elsewhere = [b, commitment('staff the Ice Office')]
  const told = (...all: Parameters<typeof mechanismChanges>) =>
    mechanismChanges(...all).map(({ note }) => note)
  expect(told(a, b, { a: [a], b: [b] })).toEqual(['The “Ice Office” is no longer named.'])
  expect(told(a, b, { a: [a], b: elsewhere })).toEqual([
    'The “Ice Office” is no longer named here; elsewhere the text names it.',
  ])
  expect(told(b, a, { a: elsewhere, b: [a] })).toEqual([
    'It now names the “Ice Office”, which the other text names elsewhere.',
  ])
})
