import { readdirSync, readFileSync } from 'node:fs'
import { exchanges, read } from '@readout/record'
import { describe, expect, test } from 'vitest'

const guide = readFileSync('examples/README.md', 'utf8')
const names = readdirSync('examples').filter((name) => name !== 'README.md')
const specimens = names.map((name) => read(readFileSync(`examples/${name}`), { name }))
describe('the specimens', () => {
  test('are six texts that say that they are specimens, and only the gaggle has a label in doubt', () => {
    expect(specimens.map(({ meta }) => meta.specimen)).toEqual(Array(6).fill(true))
    const wrong = specimens.flatMap(({ meta, problems }) => problems.map(({ code }) => [meta.date, code]))
    expect(wrong).toEqual([['2025-06-19', 'mislabelled-turn']])
    expect(specimens.map(({ meta }) => meta.kind)).toEqual([
      'background-call',
      'fact-sheet',
      'joint-statement',
      specimens[3]?.meta.kind,
      'fact-sheet',
      'fact-sheet',
    ])
  })

  test('speak for three states that bear codes which ISO 3166 gives to nobody', () => {
    for (const { meta } of specimens) {
      expect(meta.governments.map(({ code, name }) => `${code} ${name}`).sort()).toEqual([
        'XA Keldmark',
        'XB Orvenne',
        'XC Sallavia',
      ])
    }
  })

  test('open with a call on background, embargoed until the morning of the meeting', () => {
    const call = specimens.find(({ meta }) => meta.kind === 'background-call')
    expect(call?.groundRules).toMatchObject({
      terms: 'on-background',
      attribution: 'senior keldmark officials',
      embargo: { kind: 'until-time', lifts: '2025-06-18T06:30:00+03:00' },
      starts: '2025-06-17T16:10:00+03:00',
      ends: '2025-06-17T16:34:00+03:00',
      speakers: 2,
      questions: 6,
    })
  })

  test('go on with a gaggle under two terms, whose materials are held back longer than its words', () => {
    const gaggle = specimens.find(({ meta }) => meta.date === '2025-06-19')
    expect(gaggle?.groundRules).toMatchObject({
      terms: 'on-background',
      embargo: {
        kind: 'until-event',
        materials: { kind: 'until-time', lifts: '2025-06-20T06:00:00+03:00' },
      },
      perSpeaker: [
        { speaker: 'MINISTER RASK', terms: 'on-the-record', attribution: null },
        {
          speaker: 'SENIOR KELDMARK OFFICIAL',
          terms: 'on-background',
          attribution: 'senior keldmark officials',
        },
      ],
      inferred: [{ field: 'callDate' }],
    })
  })

  test('let every asker of the gaggle be named who is named in it, and a follow-up be one', () => {
    const gaggle = specimens.find(({ meta }) => meta.date === '2025-06-19')
    const asked = gaggle === undefined ? [] : exchanges(gaggle)
    expect(
      asked.slice(0, 3).map(({ asker, followsUp, answers }) => [asker, followsUp !== null, answers.length]),
    ).toEqual([
      ['Ines Korr with the Lake Courier', false, 1],
      ['Ines Korr with the Lake Courier', true, 2],
      ['Per Lund with Radio Corrivel', false, expect.any(Number)],
    ])
    expect(asked.at(-1)?.answers).toEqual([])
  })

  test('hold every word that their guide quotes', () => {
    const texts = specimens.map(({ text }) => text.replace(/\s+/gu, ' ')).join('\n')
    const quotes = [...guide.matchAll(/"([^"]+)"/gu)].map(([, quote = '']) => quote)
    expect(quotes.length).toBeGreaterThan(20)
    expect(quotes.filter((quote) => !texts.includes(quote))).toEqual([])
  })
})
