import { expect, test } from 'vitest'
import type { Commitment } from '../schema.ts'
import { commitment } from '../testing/lake.ts'
import type { Told } from './relation.ts'
import { stepBetween } from './steps.ts'

const told = (said: Commitment, date: string, fields: Partial<Told> = {}): Told => ({
  commitment: said,
  place: { date, isPreview: false, name: date },
  governments: ['XO', 'XV'],
  day: Temporal.PlainDate.from('1970-01-01').until(date).days,
  ...fields,
})
const typesOf = (from: Told, to: Told, ...beside: readonly Told[]) =>
  stepBetween(from, to, [from, to, ...beside]).standing.map(({ type }) => type)

const channel = 'dredge the channel from Orsk to Vell'
const dredge = (by: string | null, fields: Partial<Commitment> = {}) =>
  commitment(`${channel}${by === null ? '' : ` by ${by}`}`, { deadline: by, ...fields })
const [early, later] = ['2031-03-04', '2034-05-06']
const changed = (a: Commitment, b: Commitment) => typesOf(told(a, early), told(b, later))

test('a day that a later text need not say again is not dropped, another day is told', () => {
  expect(changed(dredge('2040'), dredge(null))).toEqual([])
  expect(changed(dredge('2040'), dredge('2042'))).toEqual(['deadline changed'])
  expect(changed(dredge(null), dredge('2042'))).toEqual(['deadline added'])
})

test('a day that is counted from the text’s own moves with every text and is told of none', () => {
  const within = (deadline: string) => commitment(`${channel} over the next ten years`, { deadline })
  expect(changed(within('2041'), within('2044'))).toEqual([])
})

test('the day on which a thing happens is not the day by which it is done', () => {
  const open = (day: string, deadline: string) =>
    commitment(`open the channel from Orsk to Vell on ${day}`, { deadline })
  expect(changed(open('4 May 2032', '2032-05-04'), open('6 June 2034', '2034-06-06'))).toEqual([])
})

test('what the text that was foretold leaves out did not come, of two texts of one meeting neither lacks anything', () => {
  const from = told(dredge('2040'), early)
  const foretold = told(dredge('2040'), early, { place: { date: early, isPreview: true, name: 'call' } })
  const to = told(dredge(null), early, { place: { date: early, isPreview: false, name: 'text' } })
  expect(typesOf(foretold, to)).toEqual(['deadline dropped'])
  expect(typesOf(from, to)).toEqual([])
  expect(typesOf(foretold, { ...to, around: channel }, told(dredge('2040'), early))).toEqual([])
})

test('what stands around the later wording is not gone, where both texts are at hand', () => {
  const place = { date: early, isPreview: true, name: 'call' }
  const typesAround = (a?: string, b?: string) =>
    typesOf(told(dredge('2040'), early, { place, around: a }), told(dredge(null), early, { around: b }))
  expect(typesAround(`${channel} by 2040`, `${channel}. The work ends in 2040.`)).toEqual([])
  expect(typesAround(undefined, `${channel}. The work ends in 2040.`)).toEqual(['deadline dropped'])
  expect(typesAround(`${channel} by 2040`, channel)).toEqual(['deadline dropped'])
})

test('of another instance nothing else is told', () => {
  const meet = (quote: string, deadline: string) => commitment(quote, { action: 'convene', deadline })
  expect(changed(meet('meet in Vell by 2033', '2033'), meet('meet again in Vell by 2035', '2035'))).toEqual([
    'another instance',
  ])
})

test('what one text adds was there where another of the earlier day said it', () => {
  const soft = told(
    commitment(`intend to ${channel}`, { strength: 'soft', cues: cues('intention', 'intend to') }),
    early,
  )
  const firm = told(commitment(`will ${channel}`, { cues: cues('future', 'will') }), later)
  expect(typesOf(soft, firm)).toEqual(['strength raised'])
  expect(
    typesOf(soft, firm, told(commitment(`will ${channel}`, { cues: cues('future', 'will') }), '2031-03-05')),
  ).toEqual([])
})

function cues(manner: string, words: string): Commitment['cues'] {
  return [
    { name: manner, words },
    { name: 'deed', words: 'dredge' },
  ]
}

test('a day of a year that was named is the same day named more closely', () => {
  const { changes } = stepBetween(
    told(dredge('2033'), early),
    told(commitment(`${channel} by August 2033`, { deadline: '2033-08' }), '2032-05-06'),
    [],
  )
  expect(changes.map(({ note }) => note)).toEqual([
    'The deadline is named more closely: it was 2033 and is August 2033.',
  ])
})

test('that it was made before and is reaffirmed is what the step itself says', () => {
  expect(changed(dredge(null, { stage: 'made' }), dredge(null, { stage: 'reaffirmed' }))).toEqual([])
})
