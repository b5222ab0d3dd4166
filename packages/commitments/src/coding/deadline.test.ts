import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deadlineIn, deadlineOf } from './deadline.ts'

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
  ['suspend it for a further period of 90 days, starting on June 1, 2034', '2034-08-30'],
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
  ['early 2034', '2034'],
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
  ['through the end of 2037', '2037-12-31'],
  ['until the end of 2038', '2038-12-31'],
  ['until at least 2040', '2040'],
  ['through to 2035', '2035'],
  ['by no later than March 2036', '2036-03'],
  ['on or before 5 May 2032', '2032-05-05'],
  ['by June 30th 2033', '2033-06-30'],
  ['by Friday, June 6', '2031-06-06'],
  ['on 22-23 June 2034', '2034-06-23'],
  ['by the end 2033', '2033-12-31'],
  ['by year-end', '2031-12-31'],
  ['by this year’s end', '2031-12-31'],
  ['at the end of the year', '2031-12-31'],
  ['by the end of June', '2031-06-30'],
  ['by the end of the month', '2031-03-31'],
  ['by the end of the first quarter of 2034', '2034-03-31'],
  ['by the summer of 2036', '2036'],
  ['by the autumn', '2031'],
  ['in the Autumn', '2031'],
  ['next summer', '2032'],
  ['in the fall of the tower', null],
  ['by the middle of 2036', '2036'],
  ['mid-2036', '2036'],
  ['in early to mid-2036', '2036'],
  ['in early June', '2031-06'],
  ['in June of next year', '2032-06'],
  ['by this September', '2031-09'],
  ['in the June report', null],
  ['in May 2029', null],
  ['on May 5, 2029', null],
  ['in the spring of 2029', null],
  ['may dredge it', null],
  ['in the second half of this year', '2031-12'],
  ['by Q3 2032', '2032-09'],
  ['by the last quarter of 2032', '2032-12'],
  ['in the first half of fiscal year 2034', null],
  ['later this month', '2031-03'],
  ['next month', '2031-04'],
  ['this month', '2031-03'],
  ['this critical decade', '2039-12-31'],
  ['over the next decade', '2041'],
  ['within a decade', '2041'],
  ['next decade', null],
  ['throughout 2032', '2032'],
  ['by the start of 2033', '2033'],
  ['over the course of June', '2031-06'],
  ['effective as of 1 September 2033', '2033-09-01'],
  ['with effect from 1 June 2034', '2034-06-01'],
  ['as of 1 June 2034', null],
  ['scheduled for 2034', '2034'],
  ['ahead of its 2034 launch', '2034'],
  ['the 2034 Lake Plan', null],
  ['from 2036 to 2040', '2040'],
  ['from May through October 2032', '2032-10'],
  ['between April and October 2032', '2032-10'],
  ['between now and 2040', '2040'],
  ['for the 2032-2034 period', '2034'],
  ['the Lake Plan 2032-2037', null],
  ['from June 2034', null],
  ['from next year', null],
  ['in 2032 (on trial), 2033, and 2034', '2034'],
  ['in September and November', '2031-11'],
  ['this autumn and winter', '2031'],
  ['by 2040, 2,000 boats', '2040'],
  ['over the next three years (fiscal years 2031-2033)', '2033'],
  ['in the next six to twelve months', '2032-03'],
  ['over the next 5-10 years', '2041'],
  ['in the next sixty days', '2031-05-03'],
  ['hold a summit in five years', '2036'],
  ['report in 90 days', '2031-06-02'],
  ['the first fair in ten years', null],
  ['end a drought in ten years of talks', null],
  ['in the coming days', null],
  ['over the next five years, ahead of its fair in July', '2036'],
  ['In 2033, open the lock to end waste by 2050', '2033'],
  ['meet in October and dredge by 2034', '2034'],
  ['in the event of a flood, send rafts within 100 days', null],
  ['send rafts, when asked, within 100 days', null],
  ['within two years, once the treaty holds', null],
  ['meet over the coming year, starting with the talks in Orsk on June 22-23', '2032'],
  ['starting with the talks on June 22', null],
  ['as soon as late May', null],
  ['since early 2031', null],
  ['train crews at fairs such as the Fair of Vell in 2034', null],
  ['work as the respective hosts of the talks later this year', '2031'],
  ['meet, once Vell hosts the talks in 2034', null],
  ['give the boats that were pledged earlier this year', null],
  ['since 2024, including one fund this year', null],
  ['this year’s fair', null],
  ['In May, the minister of Vell highlighted the pledge', null],
  ['In May, after the flood (of silt), Orsk opened the lock', null],
  ['In 2031, Orsk has opened locks', null],
  ['Orsk in early March issued a plan', null],
  ['This month Orsk announced a plan', null],
  ['In May, to help crews, Orsk opened a fund', null],
  ['In May, Orsk – with Vell – opened a fund', null],
  ['In May, the lake fund, a body of Vell, gave $3 million', null],
  ['The Lock Tool will be released early this year', '2031'],
  ['will follow the Lock Plan announced in May', null],
  ['In May, Orsk opens the lock that Vell built', '2031-05'],
  ['to widen the lock that Orsk built in May', null],
  ['will widen the lock in May', '2031-05'],
  ['announced in 2031 a fund', null],
  ['announced a fund in 2034', '2034'],
  ['plans announced for this decade', '2039-12-31'],
])('“%s”, said on 4 March 2031, is %s', (words, date) => {
  expect(deadlineIn(words, '2031-03-04')).toBe(date)
})

/** The words of a promise, its sentence, the lead-in of its list, and the deadline. */
test.each([
  ['convene', 'In October, the states will convene.', '', '2031-10'],
  ['convene', 'By June 5, 2034, the states will convene.', '', '2034-06-05'],
  [
    'report',
    'Within 90 days of the date of this order, and each year then, Orsk shall report.',
    '',
    '2031-06-02',
  ],
  ['send pumps within 100 days', 'In the event of a flood, Orsk will send pumps within 100 days.', '', null],
  ['send pumps within 100 days', 'Orsk will send pumps within 100 days.', '', '2031-06-12'],
  [
    'build within the port of Dray by 2034',
    'Once the pact is in force, Orsk will build within the port of Dray by 2034.',
    '',
    '2034',
  ],
  ['build within two years', 'When they met in Dray, they agreed to build within two years.', '', '2033'],
  ['publish by 2034 roadmaps for ports', 'Orsk will publish by 2034 roadmaps for ports.', '', '2034'],
  [
    'end it in line with the net zero by 2050 scenario',
    'We end it in line with the net zero by 2050 scenario.',
    '',
    null,
  ],
  [
    'train crews over the next year and a half',
    'They will train crews over the next year and a half.',
    '',
    '2032-09',
  ],
  ['train crews', 'In January, Orsk opened a fund to train crews.', '', null],
  ['train crews', 'Orsk will, as in May, train crews.', '', null],
  ['convene by 2034', 'In October, the states will convene by 2034.', 'By 2035, they will:', '2034'],
  ['dredge', 'dredge', 'They met. Over the next year, Orsk will:', '2032'],
  ['dredge', 'dredge', 'In the next 30 days:', '2031-04-03'],
  ['dredge', 'dredge', 'VELL: In the next six months, Vell will:', '2031-09'],
  ['dredge', 'dredge', 'The states agree to take the following actions by May 14, 2032:', '2032-05-14'],
  ['dredge', 'dredge', 'The states agreed to act by May 2032 on the following:', '2032-05'],
  ['dredge', 'dredge', 'The states will by May 2032 take these steps:', '2032-05'],
  ['dredge', 'dredge', 'The states will repair locks by May 2032, including:', '2032-05'],
  ['dredge', 'dredge', 'In 2032, the U.S. lakes will:', '2032'],
  ['dredge', 'dredge', 'The states met by May 2032.', null],
  [
    'dredge',
    'dredge',
    'Orsk has plans to widen locks over the next four years, and Vell helps, including:',
    null,
  ],
  ['dredge', 'dredge', 'The states took these steps on May 14, 2030:', null],
  ['dredge', 'dredge', 'Orsk has put crews on the way to its goal of clear locks within a decade:', null],
  ['dredge', 'dredge', 'Within 90 days, the offices have:', null],
])('“%s” in “%s” under “%s” is due %s', (quote, sentence, leadIn, date) => {
  expect(deadlineOf(quote, sentence, leadIn, '2031-03-04')).toBe(date)
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

test('the winter that begins in a year ends in the next', () => {
  expect(deadlineIn('lend stoves this winter', '2031-11-04')).toBe('2032')
  expect(deadlineIn('lend stoves this winter', '2031-01-04')).toBe('2031')
})

test.each([
  'build halls that are cool in the summer and warm in the winter',
  'give $5 million in funding in FY 2033 and 2034',
  'secure $5 million in the fiscal year 2034 budget',
  'buy two ferries, with the first ferry arriving in May 2034 and the second planned for 2036',
])('“%s” names no day by which it is done', (text) => {
  expect(deadlineIn(text, '2031-03-04')).toBeNull()
})

test('the day of a journey is not that of what is done on it', () => {
  const sentence = 'In May 2034, Warden Hale will travel to Dray to meet crews and open the lock.'
  expect(deadlineOf('open the lock', sentence, '', '2034-03-04')).toBeNull()
  expect(deadlineOf('Warden Hale will travel to Dray', sentence, '', '2034-03-04')).toBe('2034-05')
  expect(deadlineOf('open the lock', 'In May 2034, Orsk will open the lock.', '', '2034-03-04')).toBe(
    '2034-05',
  )
})
