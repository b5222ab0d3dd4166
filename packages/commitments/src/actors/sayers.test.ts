import { expect, test } from 'vitest'
import { textOf } from '../deeds/proposal.ts'
import { words } from '../testing/lake.ts'
import { otherSayer, sayerBefore } from './sayers.ts'

/** Who says what the last "will" of a sentence tells of "it": the public actor, and anybody else. */
function sayers(sentence: string) {
  const tokens = words(sentence)
  const at = tokens.findLastIndex(({ lower }) => lower === 'will')
  const [actor, other] = [sayerBefore(tokens, at), otherSayer(tokens, at)]
  return [actor, other].map((run) => (run === null ? null : textOf(tokens, run)))
}

test('“it” is who says that it will', () => {
  expect(sayers('Orsk announced it will lend 20 pumps.')).toEqual(['Orsk', null])
  expect(sayers('Orsk has announced that it will lend 20 pumps and will train 30 pilots.')).toEqual([
    'Orsk',
    null,
  ])
})

test('who says it and is no public actor is another', () => {
  expect(sayers('Dray Ferries announced that it will hire 20 pilots and will train 30.')).toEqual([
    null,
    'Dray Ferries',
  ])
})

test('a part of an office is no other', () => {
  expect(sayers('The Ministry of Ports (MOP) Lake Service announced it will lend 20 pumps.')[1]).toBeNull()
})

test('“it” that nobody says is nobody’s', () => {
  expect(sayers('It will lend 20 pumps.')).toEqual([null, null])
})
