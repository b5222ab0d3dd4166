import type { DocumentRecord, GroundRules, Passage } from '@readout/record'
import { expect, test } from 'vitest'
import { showRecord } from './record.ts'

const text = 'It sells [buys] power. (Laughter.)\n\nState\tFerries\n\n1. Dredge'

const passages: Passage[] = [
  {
    anchor: 't-q',
    kind: 'turn',
    start: 0,
    end: 0,
    text: '',
    speaker: 'Q',
    role: 'reporter',
    asker: 'Ada Tarn with the Quay Courier',
    followsUp: 't-0',
  },
  {
    anchor: 't-a',
    kind: 'turn',
    start: 0,
    end: 34,
    text: text.slice(0, 34),
    speaker: 'MS. ORSK',
    role: 'official',
    answers: 't-q',
  },
  {
    anchor: 'p-1',
    kind: 'paragraph',
    start: 0,
    end: 34,
    text: text.slice(0, 34),
    turn: 't-a',
    marks: [
      { kind: 'struck', start: 3, end: 8, correction: 'buys' },
      { kind: 'insert', start: 9, end: 15 },
      { kind: 'stage-direction', start: 23, end: 34 },
    ],
  },
  { anchor: 'r-1', kind: 'table-row', start: 36, end: 49, text: text.slice(36, 49) },
  { anchor: 'i-1', kind: 'list-item', level: 1, start: 51, end: 60, text: text.slice(51, 60) },
]

const groundRules: GroundRules = {
  terms: 'on-background',
  attribution: null,
  embargo: {
    kind: 'until-event',
    event: 'conclusion of the call',
    materials: { kind: 'until-time', lifts: '2031-05-05T05:00:00-03:00' },
  },
  place: null,
  callDate: '2031-05-04',
  starts: null,
  ends: null,
  zone: 'Harbour Time',
  perSpeaker: [
    { speaker: 'MS. ORSK', terms: 'on-the-record', attribution: null },
    { speaker: 'SENIOR OFFICIAL', terms: 'on-background', attribution: 'a harbour official' },
  ],
  inferred: [{ field: 'zone', why: 'The call is held at Port Haldis.' }],
  speakers: null,
  questions: 1,
  official: 1,
  moderator: 0,
  operator: 0,
}

const record: DocumentRecord = {
  format: 'readout/record/1',
  meta: {
    title: 'Call',
    kind: 'background-call',
    publisher: null,
    date: null,
    publishedAt: null,
    modifiedAt: null,
    sourceUrl: null,
    language: 'en',
    governments: [],
    specimen: false,
  },
  groundRules,
  passages,
  problems: [
    { code: 'mislabelled-turn', message: 'The words are those of a moderator.', start: 0, end: 34 },
    { code: 'unclosed-html', message: 'A tag is open.', start: 0, end: 0 },
  ],
  text,
}

const linesOf = (hasColours: boolean, width = 100) =>
  showRecord(record, 'call.md', { width, hasColours, isFull: true })
const shown = (hasColours = false) =>
  linesOf(hasColours).map((line) => line.map((span) => span.text).join(''))

test('terms by speaker, materials, zone and what was concluded stand in the ground rules', () => {
  const lines = shown()
  for (const line of [
    '  terms       on background, some under other terms',
    '  by speaker  MS. ORSK: on the record',
    '              SENIOR OFFICIAL: on background, attributed to “a harbour official”',
    '  embargo     until the conclusion of the call',
    '  materials   embargoed until 5 May 2031, 05:00 (UTC-03:00)',
    '  call        4 May 2031',
    '  zone        Harbour Time',
    '              Concluded. The call is held at Port Haldis.',
  ]) {
    expect(lines).toContain(line)
  }
})

test('a problem names the passage that it is in, and one of the whole text none', () => {
  expect(shown()).toContain('  mislabelled-turn  The words are those of a moderator. t-a')
  expect(shown()).toContain('  unclosed-html  A tag is open.')
})

test('a turn says who asks, what it follows up and what it answers', () => {
  expect(shown()).toContain('  t-q           Q · reporter · Ada Tarn with the Quay Courier · follows up t-0')
  expect(shown()).toContain('  t-a           MS. ORSK · official · answers t-q · label in doubt')
})

test('words withdrawn are struck out, in brackets where there are no colours', () => {
  expect(shown()).toContain('  p-1             It [-sells-] [buys] power. (Laughter.)')
  const line = linesOf(true).find((spans) => spans.some(({ text }) => text.includes('power')))
  expect(line?.slice(2)).toEqual([
    { text: 'It ' },
    { text: 'sells', style: 'deleted' },
    { text: ' ' },
    { text: '[buys]', style: 'dim' },
    { text: ' power. ' },
    { text: '(Laughter.)', style: 'dim' },
  ])
})

test('a correction that the text does not print behind the words is shown there', () => {
  const corrected = passages.map((passage) =>
    passage.anchor === 'p-1'
      ? { ...passage, marks: [{ kind: 'struck' as const, start: 3, end: 8, correction: 'gives' }] }
      : passage,
  )
  const look = { width: 80, hasColours: false, isFull: true }
  const lines = showRecord({ ...record, passages: corrected }, 'call.md', look)
  const words = lines.map((line) => line.map((span) => span.text).join(''))
  expect(words).toContain('  p-1             It [-sells-] [gives] [buys] power. (Laughter.)')
})

test('cells are parted by bars, and an item that has its number has no bullet', () => {
  expect(shown()).toContain('  r-1           State | Ferries')
  expect(shown()).toContain('  i-1           1. Dredge')
})

test('a passage that is longer than a line ends in an ellipsis, its marks kept', () => {
  const lines = showRecord(record, 'call.md', { width: 40, hasColours: false, isFull: false })
  expect(lines.map((line) => line.map((span) => span.text).join(''))).toContain(
    '  p-1             It [-sells-] [buys]…',
  )
})
