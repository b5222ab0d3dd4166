import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deadlineIn } from './deadline.ts'

test.each([
  ['by 2034', '2034'],
  ['by the end of 2034', '2034-12-31'],
  ['by the end of the year', '2031-12-31'],
  ['by the end of next year', '2032-12-31'],
  ['by the end of the decade', '2039-12-31'],
  ['by 1 June 2034', '2034-06-01'],
  ['by the end of June 2034', '2034-06-30'],
  ['before the end of this decade', '2039-12-31'],
  ['extend what expires on June 1, 2034, until July 2, 2035', '2035-07-02'],
  ['suspend it for one year, starting on June 1, 2034', '2035-06-01'],
  ['suspend it for six months, effective June 1, 2034', '2034-12-01'],
  ['suspend it for no time, effective June 1, 2034', '2034-06-01'],
  ['lower it, effective June 1, 2034', '2034-06-01'],
  ['in each of 2032, 2033, and 2034', '2034'],
  ['during the last two months of 2034', '2034-12-31'],
  ['in 2032-2033', '2033'],
  ['during fiscal years 2032 to 2034', '2034'],
  ['by early fall', '2031'],
  ['by late spring 2034', '2034'],
  ['by spring next year', '2032'],
  ['end dues under the treaty effective May 4, 2033, by June 5, 2034', '2034-06-05'],
  ['lift dues by June 5, 2033 on ferries that are free until May 4, 2034', '2033-06-05'],
  ['by June 1, 2034', '2034-06-01'],
  ['in June 2034', '2034-06'],
  ['early 2034', null],
  ['in early 2034', '2034'],
  ['by spring 2034', '2034'],
  ['later this year', '2031'],
  ['next year', '2032'],
  ['over the next five years', '2036'],
  ['over the next 10 years', '2041'],
  ['within six months', '2031-09'],
  ['within 90 days', '2031-06-02'],
  ['in April', '2031-04'],
  ['in January', '2032-01'],
  ['from 2020 levels', null],
  ['starting in 2033', null],
  ['by ferry', null],
  ['in 2034 and beyond', null],
  ['or by 2034 in the case of Orsk', null],
  ['meet again this summer', '2031'],
  ['in 2029', null],
  ['on June 24', '2031-06-24'],
  ['on June 24th', '2031-06-24'],
  ['on January 24', null],
  ['signed it on February 24', null],
  ['scheduled for June', '2031-06'],
  ['no later than 2050', '2050'],
  ['through 2034', '2034'],
  ['as early as 2034', null],
  ['as early as 2033, and by 2034', '2034'],
  ['as early as June 2033', null],
  ['beginning in October 2033', null],
  ['beginning in October', null],
  ['starting on June 1, 2033, and ending by June 1, 2034', '2034-06-01'],
  ['commencing in early 2033', null],
  ['starting next year', null],
  ['train pilots for five years, beginning in 2035', null],
  ['train pilots for five years beginning in June 2035', null],
  ['train pilots over the next five years, beginning in June 2031', '2036'],
  ['train pilots over the next two years, beginning in June 2035', null],
  ['suspend it for one year starting June 1, 2034', '2035-06-01'],
  ['train pilots within this decade', '2039-12-31'],
  ['by the first quarter of 2034', '2034-03'],
  ['in the fourth quarter of 2034', '2034-12'],
  ['by the first half of 2034', '2034-06'],
  ['by the first quarter of fiscal year 2034', null],
  ['within two years of the entry into force of the treaty', null],
  ['within six months after it is signed', null],
  ['within 90 days of this order', '2031-06-02'],
  ['within 90 days of the date of this order', '2031-06-02'],
  ['within one year', '2032'],
  ['support the 100-Day Mission to have rafts within 100 days', null],
  ['support the 100 Days Mission, and meet within 90 days', '2031-06-02'],
  ['Orsk launched the office in February', null],
  ['give what was promised since the ministers last met in January', null],
  ['set up a rescue fund in October', '2031-10'],
  ['put the new lock in service in October', '2031-10'],
  ['help crews set up a fund in October', '2031-10'],
  ['train the newly hired pilots in October', '2031-10'],
  ['as agreed, open it in October', '2031-10'],
  ['speed up work on the locks in October', '2031-10'],
  ['repair the old, disused lock in October', '2031-10'],
  ['deploy boats based in Vell in October', '2031-10'],
  ['open the Orsk-built lock in October', '2031-10'],
  ['Orsk hosts the united summit in June', '2031-06'],
  ['Its leaders set up a fund in October', null],
  ['Orsk has recently trained pilots in October', null],
  ['Orsk, with Vell, opened the office in October', null],
  ['launched new offices in October', null],
  ['open the lock that Orsk designed in October', null],
  ['complete the work begun in October', null],
  ['finish what they chose in October', null],
  ['Orsk held talks in July and will sign by 2034', '2034'],
  ['will hold a talk in January', '2032-01'],
  ['the dredging is expected to be completed in January', '2032-01'],
  ['between 2032-2034', '2034'],
  ['between 2032 and 2034', '2034'],
  ['in fiscal year (FY) 2032', '2032'],
  ['in FY 2032', '2032'],
  ['over the course of the year', '2031'],
  ['end the dues set on January 4, 2031', null],
  ['end the dues set on January 4, 2031 by May 5, 2031', '2031-05-05'],
  ['build on it, as Orsk takes the chair in 2033', null],
])('“%s”, said on 4 March 2031, is %s', (words, date) => {
  expect(deadlineIn(words, '2031-03-04')).toBe(date)
})

test('a day without its year that is just over is told, and one soon after the turn of the year lies ahead', () => {
  expect(deadlineIn('on February 20', '2031-03-04')).toBeNull()
  expect(deadlineIn('on January 20', '2031-12-04')).toBe('2032-01-20')
  expect(deadlineIn('on January 20', null)).toBeNull()
})

test('a day that the month does not have leaves the month', () => {
  expect(deadlineIn('by 31 June 2034', '2031-03-04')).toBe('2034-06')
  expect(deadlineIn('by February 29, 2032', '2031-03-04')).toBe('2032-02-29')
})

test('a span that nobody lives to see is a misprint', () => {
  expect(deadlineIn('within 99999999999 days', '2031-03-04')).toBeNull()
  expect(deadlineIn('within the next 0 years', '2031-03-04')).toBeNull()
})

test('a span counts from the document’s date; without one it names no end', () => {
  expect(deadlineIn('over the next five years', null)).toBeNull()
  expect(deadlineIn('by 2034', null)).toBe('2034')
})

test('a deadline is a day, a month or a year of the calendar', () => {
  const part = fc.constantFrom(
    'by',
    'within',
    'the',
    'end',
    'of',
    'June',
    '31',
    '2034',
    'next',
    'in',
    '400',
    'days',
    'years',
    'year',
    'February',
    'over',
    ',',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const date = deadlineIn(parts.join(' '), '2031-03-04')
      if (date === null) return
      expect(date).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
      expect(() => Temporal.PlainDate.from(`${date}-01-01`.slice(0, 10))).not.toThrow()
    }),
  )
})
