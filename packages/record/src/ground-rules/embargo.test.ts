import { describe, expect, test } from 'vitest'
import type { CallTimes } from './call-times.ts'
import { readEmbargo } from './embargo.ts'

/** Tuesday, 4 March 2031, in a winter of UTC−5 unless told otherwise. */
function call(starts = '2031-03-04T15:45', zone = 'America/New_York'): CallTimes {
  const time = Temporal.PlainDateTime.from(starts).toZonedDateTime(zone)
  return {
    place: null,
    date: time.toPlainDate(),
    starts: time,
    ends: null,
    zone,
    localZone: zone,
    isZonePrinted: true,
    unclear: null,
    whyDate: null,
  }
}

/** When an embargo in these words lifts, or the problem, or the event. */
function liftOf(sentence: string | readonly string[], during = call()) {
  const reading = readEmbargo([sentence].flat(), during)
  if (reading === null) return null
  if ('problem' in reading) return `${reading.code}: ${reading.problem}`
  if (reading.embargo === null) return 'no embargo'
  return reading.embargo.kind === 'until-time' ? reading.embargo.lifts : `until ${reading.embargo.event}`
}

describe('an embargo until a clock time', () => {
  test('“until 5 o’clock tomorrow morning” lifts at 5:00 in the zone the call’s start is printed in', () => {
    const words = 'This call is embargoed until 5 o’clock tomorrow morning.'
    expect(liftOf(words)).toBe('2031-03-05T05:00:00-05:00')
    expect(liftOf(words, call('2031-03-04T15:45', 'Europe/Brussels'))).toBe('2031-03-05T05:00:00+01:00')
  })

  test.each([
    ['The call is embargoed until 5:00 a.m. Eastern.', '2031-03-05T05:00:00-05:00'],
    ['The call is embargoed until 6:00 p.m.', '2031-03-04T18:00:00-05:00'],
    ['It is embargoed until 6 o’clock.', '2031-03-04T18:00:00-05:00'],
    ['It is embargoed until 3 o’clock.', '2031-03-05T03:00:00-05:00'],
    ['It is embargoed until 17:30.', '2031-03-04T17:30:00-05:00'],
    ['It is embargoed until five a.m.', '2031-03-05T05:00:00-05:00'],
    ['It is embargoed until midnight.', '2031-03-05T00:00:00-05:00'],
    ['It is embargoed until noon.', '2031-03-05T12:00:00-05:00'],
  ])('without a day it is the next such time: %s', (sentence, lifts) => {
    expect(liftOf(sentence)).toBe(lifts)
  })

  test.each([
    ['Embargoed until Thursday at 6:00 a.m.', '2031-03-06T06:00:00-05:00'],
    ['Embargoed until Tuesday at 6:00 p.m.', '2031-03-04T18:00:00-05:00'],
    ['Embargoed until Monday at 6:00 a.m.', '2031-03-10T06:00:00-04:00'],
    ['Embargoed until 6:00 a.m. on March 7th.', '2031-03-07T06:00:00-05:00'],
    ['Embargoed until 9:00 tonight.', '2031-03-04T21:00:00-05:00'],
    ['Embargoed until midnight tonight.', '2031-03-05T00:00:00-05:00'],
    ['Embargoed until 12:00 p.m. tomorrow.', '2031-03-05T12:00:00-05:00'],
    ['Embargoed until 12:01 a.m. tomorrow.', '2031-03-05T00:01:00-05:00'],
  ])('a day that is named counts: %s', (sentence, lifts) => {
    expect(liftOf(sentence)).toBe(lifts)
  })

  test('a January that is named in December is the next', () => {
    const words = 'Embargoed until 6:00 a.m. on January 2.'
    expect(liftOf(words, call('2031-12-30T15:45'))).toBe('2032-01-02T06:00:00-05:00')
  })

  test.each([
    ['Embargoed until 5:00 a.m. Central European Time tomorrow.', '2031-03-05T05:00:00+01:00'],
    ['Embargoed until 5:00 a.m. Pacific tomorrow.', '2031-03-05T05:00:00-08:00'],
    ['Embargoed until 5:00 a.m. GMT tomorrow.', '2031-03-05T05:00:00+00:00'],
    ['Embargoed until 5:00 a.m. Tokyo time tomorrow.', '2031-03-06T05:00:00+09:00'],
    ['Embargoed until 5:00 a.m. local time tomorrow.', '2031-03-05T05:00:00-05:00'],
    ['Embargoed until 5:00 a.m., Washington, D.C. time tomorrow.', '2031-03-05T05:00:00-05:00'],
  ])('a zone named in words counts: %s', (sentence, lifts) => {
    expect(liftOf(sentence)).toBe(lifts)
  })
})

describe('a time that names no one instant is ambiguous', () => {
  test('12:00 without a.m. or p.m.', () => {
    expect(liftOf('Embargoed until 12:00 tomorrow.')).toMatch(/^ambiguous-time: .*noon or midnight/)
  })

  test('an hour that the change of clocks skips', () => {
    expect(liftOf('Embargoed until 2:30 a.m. tomorrow.', call('2031-03-08T15:45'))).toMatch(
      /^impossible-time: .*go forward/,
    )
  })

  test('an hour that the change of clocks brings twice', () => {
    expect(liftOf('Embargoed until 1:30 a.m. tomorrow.', call('2031-11-01T15:45'))).toMatch(
      /^ambiguous-time: .*twice/,
    )
  })

  test('a clock time in a document without a date', () => {
    const undated = { ...call(), date: null, starts: null }
    expect(liftOf('Embargoed until 5:00 a.m.', undated)).toMatch(/^ambiguous-time: .*no date/)
  })

  test('“Central” alone, said on a call whose stamps do not settle it', () => {
    expect(liftOf('Embargoed until 3:30 p.m. Central.')).toMatch(/^ambiguous-time: .*several places/)
    expect(liftOf('Embargoed until 6:30 p.m. Central.', call('2031-03-04T15:45', 'America/Chicago'))).toBe(
      '2031-03-04T18:30:00-06:00',
    )
  })

  test('two zones that do not agree', () => {
    const words = 'Embargoed until 6:00 a.m. Eastern, 1:00 p.m. Central European Time, tomorrow.'
    expect(liftOf(words)).toMatch(/^ambiguous-time: .*not the same instant/)
    expect(liftOf(words.replace('1:00', '12:00'))).toBe('2031-03-05T06:00:00-05:00')
  })

  test('a day that lies before the call, and one that no calendar has', () => {
    expect(liftOf('Embargoed until 6:00 a.m. on February 20.')).toMatch(/^ambiguous-time: .*before the call/)
    expect(liftOf('Embargoed until 6:00 a.m. on June 31.')).toMatch(/^impossible-time: /)
  })

  test('an instant before the call itself', () => {
    expect(liftOf('The sheet goes out under a 5:00 a.m. embargo tonight.')).toMatch(
      /^ambiguous-time: .*before the call began/,
    )
  })

  test('an hour that no clock shows', () => {
    expect(liftOf('Embargoed until 25:10.')).toMatch(/^impossible-time: /)
  })
})

test.each([
  ['The call is embargoed until its conclusion.', 'until conclusion of the call'],
  ['This is under embargo until the end of the call.', 'until conclusion of the call'],
  ['The embargo lifts upon the conclusion of the briefing.', 'until conclusion of the call'],
  ['It is embargoed for the conclusion of the call.', 'until conclusion of the call'],
  ['The embargo lifts after this call ends.', 'until conclusion of the call'],
  ['Once we hang up, the embargo is broken.', 'until conclusion of the call'],
  ['The embargo is now lifted.', 'until conclusion of the call'],
  ['That embargo will be when we notify you that the dam is shut.', 'until dam is shut'],
  ['It is embargoed until the joint statement is published.', 'until joint statement is published'],
])('an embargo until an event names it: %s', (sentence, event) => {
  expect(liftOf(sentence)).toBe(event)
})

test.each(['There is no embargo on this call.', 'This call is not embargoed.', 'It is unembargoed.'])(
  '%s',
  (sentence) => {
    expect(liftOf(sentence)).toBe('no embargo')
  },
)

test('words that speak of no embargo state none', () => {
  expect(liftOf('We begin at 5 o’clock.')).toBeNull()
})

test.each([
  ['Embargoed until 12 o’clock noon tomorrow.', '2031-03-05T12:00:00-05:00'],
  ['It lifts at 10:30 p.m. Eastern on the 6th; the embargo is strict.', '2031-03-06T22:30:00-05:00'],
])('a time as officials say it: %s', (sentence, lifts) => {
  expect(liftOf(sentence)).toBe(lifts)
})

test.each([
  [
    'an amendment on the call',
    [
      'The call is embargoed until 6:30 p.m.',
      'The sheet said embargoed until 6:30, but we’ll amend that until 6:15 p.m.',
    ],
    '2031-03-04T18:15:00-05:00',
  ],
  [
    'the close, when it says that the event has come',
    [
      'This is embargoed until the release of the plan.',
      'The call is embargoed until the end of the call, so now.',
    ],
    'until conclusion of the call',
  ],
  [
    'the event itself, not who tells of it',
    ['It is embargoed until we’re able to offer confirmation that the dam is shut.'],
    'until confirmation that the dam is shut',
  ],
])('what counts is %s', (_, sentences, lifts) => {
  expect(liftOf(sentences)).toBe(lifts)
})

test('what is handed out may lift otherwise than what is said', () => {
  const said = [
    'The contents of this call are embargoed until its conclusion.',
    'The fact sheet is embargoed until 6:00 p.m.',
  ]
  expect(readEmbargo(said, call())).toMatchObject({
    embargo: {
      kind: 'until-event',
      event: 'conclusion of the call',
      materials: { kind: 'until-time', lifts: '2031-03-04T18:00:00-05:00' },
    },
  })
  const alike = ['The call and the materials are embargoed until 6:00 p.m.']
  expect(readEmbargo(alike, call())).toMatchObject({ embargo: { lifts: '2031-03-04T18:00:00-05:00' } })
})

test('the first statement that names an end counts', () => {
  const said = ['The embargo is strict.', 'It is embargoed until 6 p.m.', 'Embargoed until 7 p.m.']
  expect(readEmbargo(said, call())).toEqual({
    embargo: { kind: 'until-time', lifts: '2031-03-04T18:00:00-05:00' },
    why: 'The embargo’s time: no day is named: the next such time after the call began; no zone is named: that of the call, America/New_York.',
  })
})
