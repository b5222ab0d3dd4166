import { expect, test } from 'vitest'
import { growth, slack } from '../../../../test/growth.ts'
import { doersOf, thingDone } from './done-parts.ts'
import { type ToldDeed, toldAsDone } from './told-done.ts'

function deedOf(sentence: string): ToldDeed {
  const [deed] = toldAsDone(sentence)
  if (deed === undefined) throw new Error(`Nothing is told as done: ${sentence}`)
  return deed
}

test.each([
  ['Orsk rebuilt the lock to draw trade.', 'the lock'],
  ['Vell has lent pumps for draining the polder.', 'pumps'],
  ['Vell has lent pumps to villages.', 'pumps to villages.'],
  ['Orsk opened a school at the old lock.', 'a school'],
  ['Orsk drained the polder through a lock.', 'the polder through a lock.'],
  ['The lock was rebuilt by Orsk.', 'The lock'],
  ['The Lake Office (LO) was founded.', 'The Lake Office (LO)'],
  ['40 barges have arrived.', '40 barges'],
  ['The lock, and with it the dyke, was rebuilt.', 'The lock, and with it the dyke,'],
])('what was done in “%s”', (sentence, thing) => {
  expect(thingDone(deedOf(sentence)).trim()).toBe(thing)
})

test.each([
  ['Chile has lent Peru two barges.', ['CL']],
  ['Chile, Cuba, and Peru have lent barges.', ['CL', 'CU', 'PE']],
  ['Barges were lent to Cuba by Chile.', []],
  ['Barges were lent by Chile.', ['CL']],
  ['Exports to Peru have been freed.', []],
  ['We have lent barges.', []],
])('who did it in “%s”', (sentence, doers) => {
  expect(doersOf(deedOf(sentence))).toEqual(doers)
})

test.each(['to dredge ', 'for ', 'and Chile ', 'to the ', '— '])(
  'a sentence of “%s” again and again takes time that grows with its length',
  { timeout: 60_000 },
  (words) => {
    const deed = deedOf('Orsk rebuilt the lock.')
    const work = (said: string) => {
      thingDone({ ...deed, before: said, after: ` the ${said}` })
      thingDone({ ...deed, isPassive: true, before: said })
    }
    expect(growth(work, (count) => words.repeat(count), 6000)).toBeLessThan(slack)
  },
)
