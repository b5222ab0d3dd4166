import { expect, test } from 'vitest'
import { toldAsDone } from './told-done.ts'

test.each([
  ['The lock has been rebuilt.', 'has been rebuilt'],
  ['Orsk has already lent two barges.', 'has already lent'],
  ['The pilots met for the third time.', 'met'],
  ['Vell has agreed to lend pumps, and has sent two.', 'has sent'],
  ['Orsk returned to Brenna and opened the lock.', 'opened'],
])('“%s” tells of something done', (sentence, done) => {
  expect(toldAsDone(sentence)).toBe(done)
})

test.each([
  ['Orsk has committed to dredge it.'],
  ['The leaders have agreed on dues.'],
  ['Both were expected to ratify it.'],
  ['Vell has recommitted to it, and was urged to lend pumps.'],
])('a promise told is not done: “%s”', (sentence) => {
  expect(toldAsDone(sentence)).toBeNull()
})

test.each([
  ['Peace can only be reached by talks.'],
  ['The lock will have opened by then.'],
  ['The dues are to be fully implemented.'],
  ['Vell has not yet ratified it.'],
  ['The lock would have been rebuilt.'],
  ['It will open once the dyke has been rebuilt.'],
  ['A council is held each year.'],
])('what is ahead, or never was, is not done: “%s”', (sentence) => {
  expect(toldAsDone(sentence)).toBeNull()
})

test('what ends like a participle is none', () => {
  expect(toldAsDone('She has been front of house, and the lake has salt.')).toBeNull()
  expect(toldAsDone('The office has served the shore for years.')).toBeNull()
})
