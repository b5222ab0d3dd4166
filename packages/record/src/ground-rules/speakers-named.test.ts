import { expect, test } from 'vitest'
import { read } from '../read.ts'

const speakers = (host: string, answers = 'SENIOR OFFICIAL') =>
  read(`MODERATOR:  ${host}\n\n${answers}:  Thank you.\n\nQ   When?\n\n${answers}:  Soon.`).groundRules
    ?.speakers

test('the brackets with which the host brings speakers on are counted', () => {
  expect(speakers('Today we are joined by \\[senior official\\] and \\[senior official\\].')).toBe(2)
})

test('handing over to a speaker who was named already names nobody new', () => {
  const host = 'Our speaker today is \\[senior official\\]. Over to you, \\[senior official\\].'
  expect(speakers(host)).toBe(1)
})

test('a group in brackets has no number', () => {
  expect(speakers('We are joined by \\[senior officials\\].')).toBeNull()
})

test('officials who speak under their names are counted when the host names them', () => {
  expect(speakers('Today you will hear from Minister Orsk.', 'MINISTER ORSK')).toBe(1)
})

test('a host who names nobody leaves the number open', () => {
  expect(speakers('Good day, everyone.')).toBeNull()
})
