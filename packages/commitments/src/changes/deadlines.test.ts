import { expect, test } from 'vitest'
import { commitment } from '../testing/lake.ts'
import { deadlineChanges } from './deadlines.ts'

/** A wording, its deadline as coded, and the same of the later text. */
test.each([
  ['by 2034', '2034', 'by the end of 2034', '2034-12-31', null],
  ['late in 2034', '2034', 'before the end of 2034', '2034-12-31', null],
  ['in December 2034', '2034-12', 'in 2034', '2034', null],
  ['in the autumn of 2034', '2034', 'by fall 2034', '2034', null],
  ['in mid-2034', '2034', 'by the middle of 2034', '2034', null],
  ['in early 2033, and by 2034', '2034', 'by 2034', '2034', null],
  ['in mid-2034', '2034', 'before the end of 2034', '2034-12-31', 'mid-2034 to 31 December 2034'],
  ['in early 2034', '2034', 'in late 2034', '2034', 'early 2034 to late 2034'],
  ['this spring', '2034', 'this autumn', '2034', 'spring 2034 to autumn 2034'],
  ['by the summer of 2034', '2034', 'by June 2034', '2034-06', 'summer 2034 to June 2034'],
  ['by 2034', '2034', 'by 2036', '2036', '2034 to 2036'],
])('“%s” (%s), then “%s” (%s): %s', (before, due, after, dueThen, moved) => {
  const [a, b] = [
    commitment(`dredge it ${before}`, { deadline: due }),
    commitment(`dredge it ${after}`, { deadline: dueThen }),
  ]
  expect(deadlineChanges(a, b).map(({ note }) => note)).toEqual(
    moved === null ? [] : [`The deadline moved from ${moved}.`],
  )
})

test('a promise that goes on has no deadline', () => {
  expect(
    deadlineChanges(commitment('dredge it in 2034 and beyond', { deadline: '2034' }), commitment('')),
  ).toEqual([])
})

test.each([
  [
    '“over the next year” of a lead-in is no year that a text prints',
    'open locks agreed on in 2031',
    '2034',
    'open locks',
    null,
  ],
  ['“beyond 2034” is no deadline', 'dredge it beyond 2034', '2034', 'dredge it', null],
  [
    'one span is one, a day later',
    'watch it in the coming week',
    '2034-05-06',
    'watch it in the coming week',
    '2034-05-07',
  ],
  [
    'a month that both name',
    'send boats from May on, and the rest this year',
    '2034-05',
    'send boats in May, all by the end of the year',
    '2034-12-31',
  ],
])('%s: no deadline changed', (_, before, due, after, dueThen) => {
  const [a, b] = [commitment(before, { deadline: due }), commitment(after, { deadline: dueThen })]
  expect([...deadlineChanges(a, b), ...deadlineChanges(b, a)]).toEqual([])
})
