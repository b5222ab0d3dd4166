import { expect, test } from 'vitest'
import type { Commitment } from '../schema.ts'
import { commitment } from '../testing/lake.ts'
import type { Told } from './relation.ts'
import { stepBetween } from './steps.ts'

const told = (said: Commitment, date: string, name = date): Told => ({
  commitment: said,
  place: { date, isPreview: false, name },
  governments: ['XO', 'XV'],
  day: Temporal.PlainDate.from('1970-01-01').until(date).days,
})
const typesOf = (from: Told, to: Told, ...beside: readonly Told[]) =>
  stepBetween(from, to, [from, to, ...beside]).standing.map(({ type }) => type)

const dredge = (deadline: string | null, fields: Partial<Commitment> = {}) =>
  commitment(`dredge the channel${deadline === null ? '' : ` by ${deadline}`}`, { deadline, ...fields })

test.each([
  ['2033', '2034-05-06', []],
  ['2033', '2033-05-06', []],
  ['2033-05', '2033-05-06', []],
  ['2035', '2034-05-06', ['deadline dropped']],
])('a deadline of %s that a text of %s leaves out', (due, date, types) => {
  expect(typesOf(told(dredge(due), '2031-03-04'), told(dredge(null), date))).toEqual(types)
})

test('the day of another meeting is not the day of the first', () => {
  const meet = commitment('meet this summer', { action: 'convene', deadline: '2033' })
  const again = commitment('meet again', { action: 'convene', deadline: '2035' })
  const { changes } = stepBetween(told(meet, '2031-03-04'), told(again, '2034-03-04'), [])
  expect(changes.filter(({ type }) => type.startsWith('deadline'))).toEqual([])
  expect(changes.map(({ type }) => type)).toContain('another instance')
})

test('what one text of a day leaves out stands where another says it', () => {
  const [from, to] = [told(dredge('2040'), '2031-03-04'), told(dredge(null), '2034-05-06')]
  expect(typesOf(from, to, told(dredge('2040'), '2034-05-06', 'other'))).toEqual([])
  expect(typesOf(from, to, told(dredge('2040'), '2036-05-06'))).toEqual(['deadline dropped'])
})

test('what one text adds was there where another of the earlier day said it', () => {
  const soft = told(dredge(null, { strength: 'soft' }), '2031-03-04')
  const firm = told(dredge(null), '2034-05-06')
  expect(typesOf(soft, firm, told(dredge(null), '2031-03-05'))).toEqual([])
  expect(typesOf(soft, firm)).toEqual(['strength raised'])
})

test('a day of a year that was named is the same day named more closely', () => {
  const { changes } = stepBetween(
    told(dredge('2033'), '2031-03-04'),
    told(dredge('2033-08'), '2032-05-06'),
    [],
  )
  expect(changes.map(({ note }) => note)).toEqual([
    'The deadline is named more closely: it was 2033 and is August 2033.',
  ])
})

test('what stands around the later wording is not gone, where both texts are at hand', () => {
  const from = told(dredge('2040'), '2031-03-04')
  const to = told(dredge(null), '2034-05-06')
  const said = 'dredge the channel. The work ends in 2040.'
  const typesAround = (a?: string, b?: string) => typesOf({ ...from, around: a }, { ...to, around: b })
  expect(typesAround('dredge the channel by 2040', said)).toEqual([])
  expect(typesAround(undefined, said)).toEqual(['deadline dropped'])
  expect(typesAround('dredge the channel by 2040', 'dredge the channel')).toEqual(['deadline dropped'])
})

test('that it was made before and is reaffirmed is what the step itself says', () => {
  const [from, to] = [dredge(null, { stage: 'made' }), dredge(null, { stage: 'reaffirmed' })]
  expect(typesOf(told(from, '2031-03-04'), told(to, '2034-05-06'))).toEqual([])
})
