import { describe, expect, test } from 'vitest'
import { changesBetween } from '../changes/changes.ts'
import type { Commitment, Target } from '../schema.ts'
import { commitment } from '../testing/lake.ts'
import { relationOf, type Told } from './relation.ts'

interface Text {
  readonly day?: number
  readonly isPreview?: boolean
  readonly governments?: readonly string[]
}

const told = (said: Commitment, { day = 0, isPreview = false, governments = ['XO', 'XV'] }: Text): Told => ({
  commitment: said,
  place: { date: '2031-03-04', isPreview, name: 'text' },
  governments,
  day,
})
const became = (a: Commitment, b: Commitment, from: Text = {}, to: Text = { day: 400 }) =>
  relationOf(told(a, from), told(b, to), changesBetween(a, b))

const cut = (metric: string, share: number): Target => ({
  metric,
  low: share,
  high: share,
  unit: '%',
  direction: 'reduce',
  baseline: null,
})
const quote = 'cut the runoff of farms'
const farms = commitment(quote, { target: cut('runoff of farms', 60) })

test('a number that shrank has moved, one for another thing stands in its place', () => {
  expect(became(farms, commitment(quote, { target: cut('runoff of farms', 40) }))).toBe('moved')
  const sewers = commitment('cut the runoff of sewers', { target: cut('runoff of sewers', 15) })
  expect(became(farms, sewers)).toBe('superseded')
})

test('a later day has moved; a promise “and beyond” had no day to miss', () => {
  const by = (deadline: string | null, words = 'dredge it') => commitment(words, { deadline })
  expect(became(by('2033'), by('2035'))).toBe('moved')
  expect(became(by('2033', 'meet in 2033 and beyond'), by(null, 'meet'))).toBe('renewed')
})

test('the day of a meeting is not the day of what it decides', () => {
  const meet = commitment('meet on the catch by 2033', { action: 'convene', deadline: '2033' })
  const limit = commitment('limit the catch by 2035', { action: 'reform', deadline: '2035' })
  expect(became(meet, limit)).not.toBe('moved')
})

test('what a call says is coming and the text of the same days makes is published', () => {
  const said = commitment('dredge the channel')
  expect(became(said, said, { isPreview: true }, { day: 1 })).toBe('published')
  expect(became(said, said, { isPreview: true })).toBe('renewed')
})

test('who urges others to do what they promised to do themselves promises less', () => {
  const other = commitment('encourage others to dredge the channel')
  expect(became(commitment('dredge the channel'), other, { isPreview: true }, { day: 1 })).toBe('weakened')
})

test('less of one thing and more of another is neither', () => {
  const other = commitment('dredge it by 2040', { strength: 'soft', deadline: '2040' })
  expect(became(commitment('dredge it'), other)).toBe('renewed')
})

test('a wording is neither less nor more where others of its event go the other way', () => {
  const [from, to] = [commitment('dredge it'), commitment('dredge it', { strength: 'soft' })]
  const changes = changesBetween(from, to)
  expect(relationOf(told(from, {}), told(to, { day: 400 }), changes)).toBe('weakened')
  expect(relationOf(told(from, {}), told(to, { day: 400 }), changes, true)).toBe('renewed')
})

test('a description in small letters is no name that another stands in the place of', () => {
  const by = (mechanism: string) => commitment('dredge it', { mechanism })
  expect(became(by('Lake Plan'), by('joint programme'))).toBe('renewed')
  expect(became(by('Lake Plan'), by('Channel Programme'))).toBe('superseded')
})

test('a body that a later text leaves out makes a promise no weaker', () => {
  const warned = commitment('send warnings through the Lake Office', { mechanism: 'Lake Office' })
  expect(became(warned, commitment('send warnings'), {}, { day: 0 })).toBe('renewed')
  expect(became(warned, commitment('send warnings'))).toBe('renewed')
})

describe('two texts of one meeting word one promise, and neither follows the other', () => {
  const three = { governments: ['XO', 'XT', 'XV'] }
  const pairs: readonly (readonly [string, Commitment, Commitment])[] = [
    ['firmness', commitment('intend to dredge it', { strength: 'soft' }), commitment('will dredge it')],
    ['number', farms, commitment(quote, { target: cut('runoff of farms', 40) })],
    ['day', commitment('dredge it', { deadline: '2033' }), commitment('dredge it', { deadline: '2035' })],
    ['day that one names', commitment('dredge it'), commitment('dredge it by 2035', { deadline: '2035' })],
    [
      'name',
      commitment('dredge it', { mechanism: 'Supply Working Group' }),
      commitment('dredge it', { mechanism: 'Coordination Mechanism' }),
    ],
  ]

  test.each(pairs)('another %s', (_, one, other) => {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      expect(became(a, b, three, { day: 0, ...three })).toBe('renewed')
      expect(became(a, b, three, { day: 1, ...three })).toBe('renewed')
    }
    const later = [
      became(one, other, three, { day: 400, ...three }),
      became(other, one, three, { day: 400, ...three }),
    ]
    expect(later.every((relation) => relation === 'renewed')).toBe(false)
  })

  test('a target that only one of them sets is neither dropped nor new', () => {
    expect(became(farms, commitment(quote), {}, { day: 0 })).toBe('renewed')
    expect(became(commitment(quote), farms, {}, { day: 0 })).toBe('renewed')
  })

  test('unless the earlier tells what the later is going to say', () => {
    expect(became(farms, commitment(quote), { isPreview: true }, { day: 0 })).toBe('weakened')
    const announced = commitment('dredge it by 2033', { stage: 'announced', deadline: '2033' })
    expect(became(announced, commitment('dredge it'), {}, { day: 0 })).toBe('weakened')
  })
})
