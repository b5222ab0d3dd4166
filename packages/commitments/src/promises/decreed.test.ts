import { expect, test } from 'vitest'
import { words } from '../testing/lake.ts'
import { triggersIn } from './triggers.ts'

const heard = (sentence: string) =>
  triggersIn(words(sentence)).map(({ manner, strength, deed }) => [manner, strength, deed])

test.each([
  ['The Order bans eel nets.', 'firm', 2],
  ['This order bans eel nets.', 'firm', 2],
  ['The Order limits dues on salt.', 'firm', 2],
  ['The Order also encourages ports to lend pumps.', 'soft', 3],
  ['The final rule requires ports to count eels.', 'firm', 3],
  ['This rule bans eel nets.', 'firm', 2],
  ['The Budget provides $4 million for pilots.', 'firm', 2],
  ['The Budget requests $4 million for pilots.', 'soft', 2],
  ['This deal creates a new council for salt.', 'firm', 2],
] as const)('an act lays down: %s', (sentence, strength, deed) => {
  expect(heard(sentence)).toEqual([['performative', strength, deed]])
})

test.each([
  'The Budget supports the ports of the lake.',
  'The Framework strengthens the ports of the lake.',
  'The Order protects the health of families.',
  'The Court Order bans eel nets.',
  'They met as the Order bans eel nets.',
  'The Order directs the Warden, who guards the lock.',
  'The rule bans eel nets.',
  'The law bans eel nets.',
])('no act lays down: %s', (sentence) => {
  expect(heard(sentence)).toEqual([])
})
