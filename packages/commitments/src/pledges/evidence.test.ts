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

const doneIn = (pledge: Pledge, text: string) =>
  evidenceFor(pledge, [later(text)])[0]?.ties.find(({ name }) => name === 'told as done')?.words ?? null

describe('told as done', () => {
  test.each([
    ['The sluice gates at Brenna were rebuilt last winter.', 'were rebuilt'],
    ['Orsk has built sluice gates.', 'has built'],
    ['Vell opened a school to pay for sluice gates.', null],
    ['The sluice gates that have been painted leak at Brenna.', null],
    ['Those at the sluice gates have received letters.', null],
    ['At the sluice gates of Brenna Vell held a fair.', null],
  ])('is what is done with what was promised: “%s”', (text, done) => {
    expect(doneIn(pledgeOf(sluice), text)).toBe(done)
  })

  const lent = pledgeOf(
    commitment('will lend salt barges to villages', {
      parties: ['CL', 'PE'],
      cues: [{ name: 'deed', words: 'lend' }],
    }),
  )

  test('is no other state’s deed', () => {
    expect(doneIn(lent, 'Chile has lent salt barges.')).toBe('has lent')
    expect(doneIn(lent, 'Cuba has lent salt barges.')).toBeNull()
    expect(doneIn(lent, 'Chile and Cuba have lent salt barges.')).toBeNull()
  })

  test('“we” are those of the text’s title', () => {
    const text = 'We have lent salt barges.'
    const of = (title: string) =>
      evidenceFor(lent, [{ ...later(text), document: { name: 'later', title, date: '2034-01-01' } }])[0]?.ties
    const told = { name: 'told as done', words: 'have lent' }
    expect(of('Joint Statement of Chile and Peru')).toContainEqual(told)
    expect(of('Joint Statement of Chile and Cuba')).not.toContainEqual(told)
  })
})

describe('a deed', () => {
  const pledge = (deed: string) =>
    pledgeOf(commitment('will use salt for eels', { cues: [{ name: 'deed', words: deed }] }))

  test('is a verb, in whichever form', () => {
    expect(tiesOf(pledge('use'), 'They used salt on eels.')[0]).toContain('the same deed: used')
  })

  test.each(['the', 'an', 'two', 'use'])('is no pronoun and no small word: “%s”', (deed) => {
    const [ties] = tiesOf(pledge(deed), 'For the two of us he weighs eels and an ounce of salt.')
    expect(ties?.slice(1)).toEqual(['shared words: eels, salt'])
  })
})

test('places alone tie nothing, nor do the names of who promises', () => {
  const pledge = pledgeOf(
    commitment('Chile will lend barges to Lower Ellenmar and Upper Tarn', { parties: ['CL'] }),
  )
  expect(tiesOf(pledge, 'A fair was held in Lower Ellenmar and Upper Tarn, and in Chile.')).toEqual([])
  expect(tiesOf(pledge, 'Barges came to Ellenmar.')).toHaveLength(1)
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

  test('that a pledge only accords with does not tie alone', () => {
    const framed = pledgeOf(commitment('will dredge the channel in accordance with the Lake Safety Treaty'))
    expect(tiesOf(framed, 'The Lake Safety Treaty was read aloud.')).toEqual([])
    expect(tiesOf(framed, 'The channel is dredged under the Lake Safety Treaty.')).toHaveLength(1)
  })

  test('counts once, by its longest name', () => {
    const named = pledgeOf(commitment('will fund the Vell Lake Council (VLAC) and the Lake Council'))
    expect(tiesOf(named, 'The Vell Lake Council (VLAC) has a house.')).toEqual([
      ['The Vell Lake Council (VLAC) has a house.', 'the same body: Vell Lake Council'],
    ])
  })

  test('counts the less the more of the passages name it', () => {
    const passages = ['The LSWG met.', 'The LSWG will meet.', 'The LSWG is large.'].map((text) => later(text))
    const ranksOf = (some: readonly EvidencePassage[]) => evidenceFor(pledge, some).map(({ rank }) => rank)
    expect(Math.min(...ranksOf(passages.slice(2)))).toBeGreaterThan(Math.max(...ranksOf(passages)))
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

test('half of a name is not the name', () => {
  const kelp = commitment('will ban Black Tarn Kelp in the sluices', {
    cues: [{ name: 'deed', words: 'ban' }],
  })
  expect(tiesOf(pledgeOf(kelp), 'The Black Ferry left the Tarn.')).toEqual([])
  expect(tiesOf(pledgeOf(kelp), 'The black Tarn kelp was banned.')).toHaveLength(1)
})
