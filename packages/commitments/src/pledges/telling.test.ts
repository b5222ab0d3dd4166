import { expect, test } from 'vitest'
import { changesBetween } from '../changes/changes.ts'
import type { Commitment } from '../schema.ts'
import { commitment } from '../testing/lake.ts'
import type { Told } from './relation.ts'
import { isShown } from './telling.ts'

const told = (said: Commitment, year: number, fields: Partial<Told> = {}): Told => ({
  commitment: said,
  place: { date: `${year}-03-04`, isPreview: false, name: `${year}` },
  governments: ['XO', 'XV'],
  day: (year - 1970) * 365,
  ...fields,
})
const shownOf = (a: Told, b: Told) =>
  changesBetween(a.commitment, b.commitment)
    .filter((one) => isShown(one, a, b))
    .map(({ type }) => type)
const shown = (a: Commitment, b: Commitment) => shownOf(told(a, 2031), told(b, 2034))

const sum = (low: number | null, quote: string) =>
  commitment(quote, {
    target:
      low === null
        ? null
        : { metric: 'money', low, high: low, unit: 'USD', direction: 'reach', baseline: null },
  })
const fund = (words: string, low: number | null) => sum(low, `fund the winter ferries of the lake${words}`)

test('another sum is told, and one of another size is a sum of something else', () => {
  const [five, six, hundred] = [
    fund(' with $5 million', 5e6),
    fund(' with $6 million', 6e6),
    fund(' with $100 million', 1e8),
  ]
  expect(shown(five, six)).toEqual(['number changed'])
  expect(shown(five, hundred)).toEqual([])
})

test('a sum that only one of them gives by the year, or as the most, may be the same', () => {
  const yearly = fund(' with $5 million a year', 5e6)
  const target = yearly.target && { ...yearly.target, unit: 'USD per year' }
  expect(shown({ ...yearly, target }, fund(' with $5 million', 5e6))).toEqual([])
})

test('what is given beside what came before stands in the place of nothing', () => {
  const five = fund(' with $5 million', 5e6)
  expect(shown(five, fund(' with $6 million more', 6e6))).toEqual([])
  expect(shown(five, fund(' with another $6 million', 6e6))).toEqual([])
})

test('a sum that is new is told, one that is not said again is not', () => {
  const [none, five] = [fund('', null), fund(' with $5 million', 5e6)]
  expect(shown(none, five)).toEqual(['number added'])
  expect(shown(five, none)).toEqual([])
})

test('of several numbers of one kind none tells which other one it was', () => {
  const crews = (one: string, other: string) =>
    commitment(`train ${one} pilots for the ferries and ${other} pilots for the locks`)
  expect(shown(crews('40', '20'), crews('30', '20'))).toEqual([])
})

test('two wordings of which each says things of its own show nothing', () => {
  const [a, b] = [
    commitment('train pilots on the lake by 2033', { deadline: '2033' }),
    commitment('open a lock for pilots and count the herons of the lake by 2035', { deadline: '2035' }),
  ]
  expect(shown(a, b)).toEqual([])
})

test('nothing is told of what may be one topic alone, nor of what was only said aloud', () => {
  const by = (deadline: string) => commitment(`dredge the channel by ${deadline}`, { deadline })
  const aloud = { ...by('2035'), cues: [{ name: 'spoken', words: 'official' }] }
  expect(shown(by('2033'), by('2035'))).toEqual(['deadline changed'])
  expect(shown(by('2033'), aloud)).toEqual([])
  expect(shownOf(told(by('2033'), 2031), told(by('2035'), 2034, { likely: 0.65 }))).toEqual([])
})

const lead = (manner: string, words: string, deed: string, rest: string, fields: Partial<Commitment> = {}) =>
  commitment(`${words} ${deed} ${rest}`, {
    cues: [
      { name: manner, words },
      { name: 'deed', words: deed },
    ],
    ...fields,
  })

test('firmer or weaker is one deed that is intended and promised, in so many words', () => {
  const soft = { strength: 'soft' } as const
  const will = lead('future', 'will', 'dredge', 'the channel')
  expect(shown(lead('intention', 'intend to', 'dredge', 'the channel', soft), will)).toEqual([
    'strength raised',
  ])
  expect(shown(lead('intention', 'intend to', 'study', 'the channel', soft), will)).toEqual([])
  expect(shown(lead('future', 'will work to', 'dredge', 'the channel', soft), will)).toEqual([])
})

test('others join what several promised; what one promised others may promise as well', () => {
  const by = (...parties: string[]) => commitment('dredge the channel', { parties })
  expect(shown(by('XO', 'XV'), by('XO', 'XT', 'XV'))).toEqual(['party added'])
  expect(shown(by('XO'), by('XO', 'XV'))).toEqual([])
  expect(shown(by('XO', 'XT', 'XV'), by('XO', 'XV'))).toEqual([])
})

test('the same share of more is told, where it is counted in the same thing', () => {
  const share = (metric: string) =>
    commitment(`conserve 30 percent of ${metric}`, {
      target: { metric, low: 30, high: 30, unit: '%', direction: 'reach', baseline: null },
    })
  expect(shown(share('Orsk’s waters'), share('the world’s waters'))).toEqual(['scope changed'])
  expect(shown(share('Orsk’s waters'), share('the world’s reeds'))).toEqual([])
})

test('of two texts of one meeting it is told what a call told and its text leaves to others', () => {
  const preview = { place: { date: '2031-03-04', isPreview: true, name: 'call' } }
  const own = told(commitment('dredge the channel'), 2031, preview)
  const urged = told(commitment('encourage others to dredge the channel'), 2031)
  expect(shownOf(own, urged)).toEqual(['party changed'])
  const others = told(commitment('dredge the channel', { parties: ['XT'] }), 2031)
  expect(shownOf(own, others)).toEqual([])
})
