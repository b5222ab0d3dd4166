import { expect, test } from 'vitest'
import { isOfSeveral, sidesIn } from './titled-sides.ts'

const sides = (title: string, isJoint = false) => sidesIn(title, 'CA', isJoint).map(({ code }) => code)

test('those act whom a title joins with its publisher, or with whom something is done', () => {
  expect(sides('The Canada-Norway Lake Compact')).toEqual(['CA', 'NO'])
  expect(sides('A Call with the Republic of Kenya')).toEqual(['KE'])
  expect(sides('The Kenya State Visit')).toEqual(['KE'])
  expect(sides('The Visit of President Bo Ask of Kenya')).toEqual(['KE'])
})

test('those do not of whom it only speaks', () => {
  for (const title of [
    'Duties on Norway',
    'Aid for Kenya',
    'Norwegian Eels',
    'A Letter with Respect to Norway',
    'Threats to Canada by the Government of Norway',
  ])
    expect(sides(title), title).toEqual([])
})

test('in a joint text those who give it act, and not those for whom it is', () => {
  expect(sides('Joint Statement of Norway and Kenya on Aid for Fiji', true)).toEqual(['NO', 'KE'])
  expect(sides('Joint Statement by the G7 on Fiji', true)).toEqual(['g7'])
})

test('a verb of several tells that both give it', () => {
  expect(isOfSeveral('Fact Sheet: Canada and Norway Announce a Lock', 'CA')).toBe(true)
  expect(isOfSeveral('Fact Sheet: Canada Announces a Lock with Norway', 'CA')).toBe(false)
  expect(isOfSeveral('Norway and Kenya Announce a Lock', 'CA')).toBe(false)
})
