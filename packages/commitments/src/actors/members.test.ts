import { expect, test } from 'vitest'
import { bodies } from './bodies.ts'
import { isIn, membersAmong } from './members.ts'

test('a body stands for its members, beside who is none of them', () => {
  expect(membersAmong(['quad', 'XO'])).toEqual(['AU', 'IN', 'JP', 'US', 'XO'])
  expect(membersAmong(['XO', 'XV'])).toEqual(['XO', 'XV'])
})

test('every body that can promise has its members told', () => {
  for (const [body] of bodies) expect(membersAmong([body]), body).not.toBeNull()
})

test('whom a body speaks for that nobody knows is not guessed', () => {
  expect(membersAmong(['XO', 'lake league'])).toBeNull()
})

test('a state is in the union that it belongs to, and the union in a list with it', () => {
  expect(isIn('FR', ['eu', 'XO'])).toBe(true)
  expect(isIn('eu', ['FR'])).toBe(true)
  expect(isIn('eu', ['XO', 'XV'])).toBe(false)
  expect(isIn('XO', ['eu'])).toBe(false)
})
