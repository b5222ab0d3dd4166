/** A second call of the harbour states and a sheet of figures, with all that a transcriber and an editor may leave. */
import type { Problem } from '@readout/record'
import { commitmentIn, groundRules, type Line, paragraph, recordOf, turn } from './harbour-texts.ts'

const base = recordOf(
  {
    title: 'Gaggle on the night ferry',
    kind: 'press-briefing',
    date: '2031-05-06',
    sourceUrl: 'https://harbour-council.example/gaggles/1',
  },
  [
    turn('MR. VELL', 'moderator'),
    {
      ...paragraph('(In progress.) Good evening. Ms. Orsk speaks on the record. (Laughter.)'),
      edits: [
        { kind: 'in-progress', words: '(In progress.)' },
        { kind: 'stage-direction', words: '(Laughter.)' },
      ],
    },
    { ...turn('Q', 'reporter'), asker: 'Ada Tarn with the Quay Courier' },
    {
      ...paragraph('Who pays for the pilots [sic], and —'),
      edits: [
        { kind: 'sic', words: '[sic]', of: 'pilots' },
        { kind: 'cut-off', words: '—' },
      ],
    },
    { ...turn('MS. ORSK', 'official'), answers: 't-2' },
    {
      ...paragraph('The Council does. Tolm will lend twelve [twenty] pilots by 2033. [redacted] agreed.'),
      edits: [
        { kind: 'struck', words: 'twelve', correction: 'twenty' },
        { kind: 'insert', words: '[twenty]' },
        { kind: 'redaction', words: '[redacted]' },
      ],
    },
    { ...turn('Q', 'reporter'), asker: 'Ada Tarn with the Quay Courier', followsUp: 't-2' },
    { ...paragraph('And (inaudible) the barges?'), edits: [{ kind: 'inaudible', words: '(inaudible)' }] },
    { ...turn('MS. ORSK', 'official'), answers: 't-6' },
    {
      ...paragraph('They pay 40 a day, as ever.'),
      edits: [{ kind: 'struck', words: '40', correction: '14' }],
    },
    { ...turn('MS. ORSK', 'official'), continues: 't-8' },
    paragraph('Does anybody have another question?'),
    turn('Q', 'reporter'),
    { ...paragraph('Nobody ever said so.'), edits: [{ kind: 'struck', words: 'ever' }] },
  ],
  {
    ...groundRules,
    attribution: null,
    embargo: { kind: 'until-event', event: 'conclusion of the call', materials: null },
    callDate: '2031-05-06',
    starts: '2031-05-06T21:10:00-03:00',
    ends: null,
    zone: 'Harbour Time',
    perSpeaker: [
      { speaker: 'MS. ORSK', terms: 'on-the-record', attribution: null },
      { speaker: 'SENIOR HARBOUR OFFICIAL', terms: 'on-background', attribution: 'a harbour official' },
    ],
    inferred: [{ field: 'zone', why: 'The ferry is registered in Tolm.' }],
    questions: 3,
    official: 3,
  },
)

const doubted = base.passages.find(({ anchor }) => anchor === 't-10')

const mislabelled: Problem = {
  code: 'mislabelled-turn',
  message: 'The words are those of a moderator.',
  start: doubted?.start ?? 0,
  end: doubted?.end ?? 0,
}

export const gaggle = { ...base, problems: [mislabelled] }

export const gaggleFound = [
  commitmentIn(gaggle, 'lend twelve [twenty] pilots by 2033', { action: 'transfer', parties: ['XC'] }),
]

const row = (...cells: readonly string[]): Line => ({ kind: 'table-row', text: cells.join('\t') })

export const figures = recordOf(
  { title: 'Fact sheet: ferries in figures', kind: 'fact-sheet', date: '2031-05-07' },
  [
    {
      ...paragraph('The fleet[1] grows, and so does its crew[1].'),
      edits: [{ kind: 'footnote', words: '[1]' }],
    },
    row('State', 'Ferries', 'By when'),
    row('Vesmark', '12', 'will add 4 by 2033'),
    { ...row('Ondara', '9*', ''), edits: [{ kind: 'footnote', words: '*' }] },
    { kind: 'footnote', text: '[1] Without the night ferry.' },
    { kind: 'footnote', text: '* Of which two are laid up.' },
    { kind: 'footnote', text: '[2] Nothing points here.' },
  ],
)

export const figuresFound = [commitmentIn(figures, 'add 4 by 2033', { parties: ['XA'], deadline: '2033' })]
