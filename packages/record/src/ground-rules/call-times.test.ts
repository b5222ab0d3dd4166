import { expect, test } from 'vitest'
import { read } from '../read.ts'
import { callTimes, dateFrom, withOffset } from './call-times.ts'
import { monthNumber } from './months.ts'

/** The times of a call with this head and closing line. */
function timesOf(
  head: string,
  end = '',
  document: { date?: string; publishedAt?: string; modifiedAt?: string } = {},
) {
  const body = `${head}\n\nMODERATOR: Welcome.\n\nQ When?\n\nMODERATOR: In May.\n\n${end}`
  const { passages } = read(body)
  const { place, date, starts, ends, zone } = callTimes(passages, {
    date: document.date ?? null,
    publishedAt: document.publishedAt ?? null,
    modifiedAt: document.modifiedAt ?? null,
  })
  return {
    place,
    date: date?.toString() ?? null,
    starts: starts === null ? null : withOffset(starts),
    ends: ends === null ? null : withOffset(ends),
    zone,
  }
}

test('place, date and start stand at the head, the end at the foot', () => {
  expect(timesOf('Via Telephone\n\n(March 4, 2031)\n\n3:45 P.M. EST', '4:13 P.M. EST')).toEqual({
    place: 'Via Telephone',
    date: '2031-03-04',
    starts: '2031-03-04T15:45:00-05:00',
    ends: '2031-03-04T16:13:00-05:00',
    zone: 'America/New_York',
  })
})

test('a place of two lines is one', () => {
  expect(timesOf('Harbour House\\\nLakeside Room\\\n9:00 A.M. CET').place).toBe('Harbour House Lakeside Room')
})

test('a season misprinted in the zone is the place’s own clock', () => {
  expect(timesOf('July 4, 2031\n\n3:45 P.M. EST').starts).toBe('2031-07-04T15:45:00-04:00')
})

test('a call that runs past midnight ends on the next day', () => {
  expect(timesOf('March 4, 2031\n\n11:45 P.M. EST', 'END 12:10 A.M. EST').ends).toBe(
    '2031-03-05T00:10:00-05:00',
  )
})

test('a call without a printed date took place on the document’s day', () => {
  expect(timesOf('3:45 P.M. EST', '', { date: '2031-03-04' }).date).toBe('2031-03-04')
})

test('a call posted at an hour before it began took place the day before', () => {
  const posted = { date: '2031-03-04', publishedAt: '2031-03-04T05:00:00-05:00' }
  expect(timesOf('3:45 P.M. EST', '', posted).starts).toBe('2031-03-03T15:45:00-05:00')
  expect(timesOf('3:45 P.M. EST', '', { ...posted, publishedAt: '2031-03-04T18:00:00-05:00' }).date).toBe(
    '2031-03-04',
  )
})

test('a date or a time that cannot be is none', () => {
  expect(timesOf('February 30, 2031\n\n3:45 P.M. EST')).toMatchObject({ date: null, starts: null })
  expect(timesOf('March 4, 2031\n\n13:75 P.M. EST').starts).toBeNull()
  expect(dateFrom(2031, 2, 30)).toBeNull()
  expect(dateFrom(2031, 13, 1)).toBeNull()
  expect(dateFrom(2031, 0, 1)).toBeNull()
  expect(dateFrom(2032, 2, 29)?.toString()).toBe('2032-02-29')
})

test('months are counted from one', () => {
  expect([monthNumber('January'), monthNumber('December'), monthNumber('Lake')]).toEqual([1, 12, 0])
})

test('a page that was filled a day after its date tells nothing by the hour it was announced', () => {
  const document = { date: '2031-03-04', publishedAt: '2031-03-04T08:00:00-05:00' }
  const head = '3:45 P.M. EST'
  expect(timesOf(head, '', document).date).toBe('2031-03-03')
  expect(timesOf(head, '', { ...document, modifiedAt: '2031-03-04T09:00:00-05:00' }).date).toBe('2031-03-03')
  expect(timesOf(head, '', { ...document, modifiedAt: '2031-03-05T08:10:00-05:00' }).date).toBe('2031-03-04')
})
