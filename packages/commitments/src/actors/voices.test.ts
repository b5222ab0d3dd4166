import { read } from '@readout/record'
import { expect, test } from 'vitest'
import { call } from '../testing/lake.ts'
import { isQuotedAt, voicesOf } from './voices.ts'

const voices = (text: string) => {
  const { passages } = read(text)
  const found = voicesOf(passages)
  return passages.flatMap(({ anchor, text }) => {
    const voice = found.get(anchor)
    return voice === undefined ? [] : [[voice.name, text.split(' ').at(-1)]]
  })
}

test('who is quoted stands before the words, in their paragraph or the one before', () => {
  expect(
    voices(
      '**Mayor Ask:** “We will row.”\n\nLo Bem, CEO of Orsk Lines:\n\n“We will sail.”\n\n“And we will swim.”\n\nThe port opened.\n\n“We will fly.”',
    ),
  ).toEqual([
    ['Mayor Ask', 'row.”'],
    ['Lo Bem, CEO of Orsk Lines', 'sail.”'],
    ['Lo Bem, CEO of Orsk Lines', 'swim.”'],
  ])
})

test('or behind them, if the name tells for whom they speak', () => {
  expect(voices('“We will row,” said Lo Bem, CEO of Orsk Lines. “Soon.”')).toEqual([
    ['Lo Bem, CEO of Orsk Lines', '“Soon.”'],
  ])
  expect(voices('“We will row,” said Bem. “Soon.”')).toEqual([])
})

test('firms and papers are voices where many are quoted', () => {
  const firm = 'Orsk Ferries: “We will row.”'
  expect(voices(firm)).toEqual([])
  const many = ['Mayor Ask: “Good.”', 'Sen. Bem: “Good.”', 'Gov. Dray: “Good.”', firm]
  expect(voices(many.join('\n\n')).at(-1)).toEqual(['Orsk Ferries', 'row.”'])
})

test('a quotation may run over paragraphs that open no marks of their own', () => {
  expect(
    voices('Mayor Ask: “We will row.\n\nThe lake is wide.\n\nAnd we will sail.” He left.\n\nThey met.'),
  ).toEqual([
    ['Mayor Ask', 'row.'],
    ['Mayor Ask', 'wide.'],
    ['Mayor Ask', 'left.'],
  ])
  expect(isQuotedAt('And we will sail.” He left.', 5, true)).toBe(true)
  expect(isQuotedAt('And we will sail.” He left.', 20, true)).toBe(false)
})

test('what turns of a transcript quote is their speakers’', () => {
  const { passages } = call('SENIOR ADMINISTRATION OFFICIAL: Mayor Dray: “We will row.”')
  expect(voicesOf(passages).size).toBe(0)
})

test('quotation marks may be curled or straight', () => {
  expect(isQuotedAt('Bem: "We will." He left.', 8)).toBe(true)
  expect(isQuotedAt('Bem: "We will." He left.', 18)).toBe(false)
  expect(isQuotedAt('Bem: “We will.” He left.', 18)).toBe(false)
})
