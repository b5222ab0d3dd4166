import { expect, test } from 'vitest'
import { areNames, printedDay } from './printed-date.ts'

test.each([
  ['March 4, 2031', '2031-03-04'],
  ['(March 4th, 2031)', '2031-03-04'],
  ['Tuesday, March 4, 2031', '2031-03-04'],
  ['Port Haldis, Vell, Mar. 4, 2031', '2031-03-04'],
  ['4 March 2031', '2031-03-04'],
  ['2031-03-04', '2031-03-04'],
  ['4 de marzo de 2031', '2031-03-04'],
  ['04 de septiembre del 2031', '2031-09-04'],
  ['Ciudad de Orsk, martes 4 de marzo de 2031', '2031-03-04'],
  ['Orsk, le 1er août 2031', '2031-08-01'],
  ['mercredi 5 mars 2031', '2031-03-05'],
  ['Vell, den 4. März 2031', '2031-03-04'],
  ['Orsk, 4 de março de 2031', '2031-03-04'],
  ['Orsk, 4 febbraio 2031', '2031-02-04'],
])('%s is a date', (line, day) => {
  expect(printedDay(line)).toBe(day)
  expect(printedDay(line.normalize('NFD'))).toBe(day)
})

test.each([
  'The locks open on March 4, 2031',
  'March 4, 2031, at noon',
  'February 30, 2031',
  '2031-13-04',
  'March 2031',
  '9:00 A.M. EST',
  '',
])('“%s” is none', (line) => {
  expect(printedDay(line)).toBeNull()
})

test('names are capitalised, and joined by small words', () => {
  expect(areNames('Office of the Chancellor of Vell')).toBe(true)
  expect(areNames('Presidencia de la República')).toBe(true)
  expect(areNames('The lake is wide')).toBe(false)
})
