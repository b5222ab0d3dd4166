import { describe, expect, test } from 'vitest'
import type { Commitment } from '../schema.ts'
import { commitment } from '../testing/lake.ts'
import { type EvidencePassage, evidenceFor } from './evidence.ts'
import { evidenceWords } from './evidence-words.ts'
import type { Pledge } from './pledge-schema.ts'

const pledgeOf = (...commitments: readonly Commitment[]): Pledge => ({
  id: 'sluice',
  wordings: commitments.map((one) => ({
    document: { name: 'orsk', title: 'Orsk', date: '2031-03-04' },
    commitment: one,
  })),
  links: [],
})

const later = (text: string, date = '2034-01-01'): EvidencePassage => ({
  document: { name: 'later', title: 'Later', date },
  anchor: 'p-1',
  text,
})

const tiesOf = (pledge: Pledge, ...texts: readonly string[]) =>
  evidenceFor(
    pledge,
    texts.map((text) => later(text)),
  ).map(({ text, ties }) => [text, ...ties.map(({ name, words }) => `${name}: ${words}`)])

const sluice = commitment('will rebuild the sluice gates at Brenna', {
  cues: [{ name: 'deed', words: 'rebuild' }],
})

test('one ordinary word in common is no evidence', () => {
  expect(tiesOf(pledgeOf(sluice), 'The gates of the park are painted.')).toEqual([])
})

test('what is told as done comes before what is promised again', () => {
  const told = 'The sluice gates at Brenna were rebuilt last winter.'
  const promised = 'We will see to the sluice gates at Brenna.'
  expect(tiesOf(pledgeOf(sluice), promised, told).map(([text]) => text)).toEqual([told, promised])
})

test('told as done is what the sentence tells that speaks of the pledge, not another', () => {
  const text = 'A school was opened. The sluice gates at Brenna will follow.'
  expect(tiesOf(pledgeOf(sluice), text)).toEqual([
    [text, 'the same place or name: Brenna', 'shared words: sluice, gates'],
  ])
})

describe('a body', () => {
  const pledge = pledgeOf(
    commitment('will convene the Lake Safety Working Group (LSWG)', {
      mechanism: 'Lake Safety Working Group',
    }),
  )

  test('ties a passage by itself, under its name or its letters', () => {
    expect(tiesOf(pledge, 'The LSWG met for the third time.')).toEqual([
      ['The LSWG met for the third time.', 'the same body: LSWG', 'told as done: met'],
    ])
    expect(tiesOf(pledge, 'Members of the Lake Safety Working Group travelled.')).toEqual([
      ['Members of the Lake Safety Working Group travelled.', 'the same body: Lake Safety Working Group'],
    ])
  })

  test('is looked up first', () => {
    expect(evidenceWords(pledge).slice(0, 2)).toEqual(['Lake Safety Working Group', 'LSWG'])
  })
})

test('a figure ties only with the thing that it counts', () => {
  const pledge = pledgeOf(commitment('will lend 40 barges for salt'))
  expect(tiesOf(pledge, 'Of the salt, 40 barges have arrived.', 'There were 40 guests.')).toEqual([
    [
      'Of the salt, 40 barges have arrived.',
      'the same figure: 40 barges',
      'shared words: salt, barges',
      'told as done: have arrived',
    ],
  ])
})

test('a later wording may name what the first left out', () => {
  const pledge = pledgeOf(sluice, commitment('will finish the lock at Tarn Vallis'))
  expect(evidenceWords(pledge)).toContain('Tarn')
})

test('a body known by its letters is not the word that they spell', () => {
  const pledge = pledgeOf(
    commitment('fund the Reed and Ice Shore Effort (RISE) with LOCK money', {
      mechanism: 'Reed and Ice Shore Effort',
    }),
  )
  expect(tiesOf(pledge, 'Fees for mooring rise with money for the lock.')).toEqual([])
  expect(tiesOf(pledge, 'RISE pays LOCK money.')).toEqual([
    ['RISE pays LOCK money.', 'the same body: RISE', 'the same place or name: LOCK', 'shared words: money'],
  ])
})

test('a figure comes before however many words, told as done or not', () => {
  const pledge = pledgeOf(commitment('lend 40 barges for reeds, salt, eels, herons, buoys and nets'))
  const words = 'Reeds, salt, eels, herons, buoys and nets have been lent.'
  const figure = 'Of 40 barges some may carry salt.'
  expect(tiesOf(pledge, words, figure).map(([text]) => text)).toEqual([figure, words])
})

test('words that only name a field tie nothing, beside one that tells more they do', () => {
  const pledge = pledgeOf(commitment('will keep financial stability on the ferries'))
  expect(tiesOf(pledge, 'Financial reforms brought economic stability.')).toEqual([])
  expect(tiesOf(pledge, 'The ferries pay for their financial stability.')).toHaveLength(1)
})
