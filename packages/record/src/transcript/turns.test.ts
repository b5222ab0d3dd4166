import { expect, test } from 'vitest'
import { markdownBlocks } from '../formats/markdown.ts'
import { turnsOf } from './turns.ts'

/** Each turn as `speaker (role): words`, its blocks parted by a bar. */
const shown = (markdown: string) =>
  turnsOf(markdownBlocks(markdown)).map(
    ({ speaker, role, blocks }) =>
      `${speaker} (${role}): ${blocks.map((block) => block.lines.map((line) => line.text).join(' / ')).join(' | ')}`,
  )

test('a label opens a turn, and its paragraphs belong to it up to the next', () => {
  expect(shown('MODERATOR: Welcome.\n\nWe begin.\n\nQ When?')).toEqual([
    'MODERATOR (moderator): Welcome. | We begin.',
    'Q (reporter): When?',
  ])
})

test('a Q before a no-break space opens a question', () => {
  expect(shown('MODERATOR: Welcome.\n\nQ\u00a0\u00a0When?')[1]).toBe('Q (reporter): When?')
})

test('labels on lines of one paragraph open turns of their own', () => {
  expect(shown('Q When?\\\nSENIOR OFFICIAL: In May.')).toEqual([
    'Q (reporter): When?',
    'SENIOR OFFICIAL (official): In May.',
  ])
})

test('a label within a line opens nothing', () => {
  expect(shown('MODERATOR: Welcome. Q: is not here.\n\nQ When?')[0]).toBe(
    'MODERATOR (moderator): Welcome. Q: is not here.',
  )
})

test('what stands before the first label has no speaker', () => {
  expect(shown('Via telephone\n\nMODERATOR: Welcome.\n\nQ When?')[0]).toBe('null (null): Via telephone')
})

test('the closing stamp belongs to no speaker', () => {
  expect(shown('MODERATOR: Welcome.\n\nQ When?\n\n4:13 P.M. EST').at(-1)).toBe('null (null): 4:13 P.M. EST')
  expect(shown('MODERATOR: Welcome.\n\nQ When?\\\nEND 4:13 P.M. EST').at(-1)).toBe(
    'null (null): END 4:13 P.M. EST',
  )
})

test('one label is no transcript', () => {
  expect(shown('MODERATOR: Welcome.\n\nThe lake is wide.')).toEqual([
    'null (null): MODERATOR: Welcome. | The lake is wide.',
  ])
})

test('two names that speak in turn make a dialogue whose roles nobody knows', () => {
  expect(shown('ORSK: Yes.\n\nVELL: No.\n\nORSK: Yes.\n\nVELL: No.')).toEqual([
    'ORSK (other): Yes.',
    'VELL (other): No.',
    'ORSK (other): Yes.',
    'VELL (other): No.',
  ])
})

test('a heading in capitals with a colon is no speaker of a transcript', () => {
  expect(shown('MODERATOR: Welcome.\n\nCLEAN WATER: an aim.\n\nQ When?')[0]).toBe(
    'MODERATOR (moderator): Welcome. | CLEAN WATER: an aim.',
  )
})

test('bold capitals before a colon head a section of a transcript', () => {
  expect(shown('MODERATOR: Welcome.\n\n**MR. VELL:** said so.\n\nQ When?')).toHaveLength(2)
})

test('who answers the questions is the official; who only opens is the moderator', () => {
  expect(
    shown('MS. ORSK: Welcome, all.\n\nMR. VELL: We will dredge.\n\nQ When?\n\nMR. VELL: In May.').map(
      (turn) => turn.split(':')[0],
    ),
  ).toEqual(['MS. ORSK (moderator)', 'MR. VELL (official)', 'Q (reporter)', 'MR. VELL (official)'])
})

test('an office-holder who opens is an official', () => {
  expect(
    shown('MINISTER ORSK: Welcome, all.\n\nQ When?\n\nMR. VELL: In May.\n\nQ Where?\n\nMR. VELL: Here.')[0],
  ).toMatch(/\(official\)/)
})

test('where nobody asks, speakers with an honorific are officials', () => {
  expect(
    shown('PRESIDENT ORSK: Welcome.\n\nPRESIDENT VELL: Thank you.').map((turn) => turn.split(':')[0]),
  ).toEqual(['PRESIDENT ORSK (official)', 'PRESIDENT VELL (official)'])
})

/** Speakers alone, in order. */
const speakers = (markdown: string) =>
  turnsOf(markdownBlocks(markdown)).flatMap(({ speaker }) => speaker ?? [])

test.each([
  ['QThanks, all. When?', 'a mark joined to a word that the text has elsewhere'],
  ['Q– when they open?', 'a mark with a dash behind it'],
  ['Q: When?', 'a mark with a colon'],
  ['*Q When?*', 'a question in italics'],
  ['\u00a0\u00a0Q\u00a0 When?', 'a mark indented by no-break spaces'],
])('%s is a question: %s', (line) => {
  expect(speakers(`MODERATOR: Thanks for coming.\n\nQ Why?\n\n${line}`)).toEqual(['MODERATOR', 'Q', 'Q'])
})

test.each(['Q&A.', 'Quays of the lake', 'QAnders said so.', 'Quad ministers met.'])(
  '“%s” is no question',
  (line) => {
    expect(speakers(`MODERATOR: Welcome to the\n\n${line}\n\nQ When?`)).toEqual(['MODERATOR', 'Q'])
  },
)

test.each([
  ['MR VELL: In May.', 'MR VELL'],
  ['MR. VELL:In May.', 'MR. VELL'],
  ['\u00a0MR. VELL: In May.', 'MR. VELL'],
  ['Mr. VELL: In May.', 'Mr. VELL'],
  ['MR: VELL: In May.', 'MR: VELL'],
  ['VELL: In May.', 'VELL'],
  ['MR. VELL. In May.', 'MR. VELL'],
  ['MR. VELL — in May.', 'MR. VELL'],
  ['Q MR. VELL: In May.', 'Q MR. VELL'],
  ['QMR. VELL: In May.', 'QMR. VELL'],
])('%s is spoken by %s, an official', (line, speaker) => {
  const turns = turnsOf(markdownBlocks(`Q When?\n\nMR. VELL: In spring.\n\nQ When?\n\n${line}`))
  expect(turns.at(-1)).toMatchObject({ speaker, role: 'official' })
})

test('a stamp and the first label may share a line', () => {
  expect(shown('(May 4, 2031)\n\n5:19 P.M. EDT MODERATOR: Welcome.\n\nQ When?').slice(0, 3)).toEqual([
    'null (null): (May 4, 2031) | 5:19 P.M. EDT',
    'MODERATOR (moderator): Welcome.',
    'Q (reporter): When?',
  ])
})

test('a label of the text that lost its line break opens a turn all the same', () => {
  expect(shown('MODERATOR: Welcome.\n\nQ When?\n\nMR. VELL: In May. MODERATOR: Thank you.').slice(1)).toEqual(
    ['Q (reporter): When?', 'MR. VELL (official): In May.', 'MODERATOR (moderator): Thank you.'],
  )
})

test('a mark behind a label is a question that interrupts', () => {
  expect(shown('Q When?\n\nMR. VELL: Q And where?\n\nMR. VELL: Here.')).toEqual([
    'Q (reporter): When?',
    'MR. VELL (official): ',
    'Q (reporter): And where?',
    'MR. VELL (official): Here.',
  ])
})

test('accents are letters, and a person without a name is a speaker', () => {
  expect(speakers('MS. ÅRSK: Good day.\n\nCHILD: Hello!\n\nFERRY CREW: Ahoy.')).toEqual([
    'MS. ÅRSK',
    'CHILD',
    'FERRY CREW',
  ])
})

test('words in capitals with a colon that only wrap like a label stay in the speech', () => {
  expect(speakers('MODERATOR: We spoke of\nSWIFT: it is slow.\n\nQ When?')).toEqual(['MODERATOR', 'Q'])
})

test('one label below the lines of a head makes a transcript, a salutation does not', () => {
  expect(speakers('Harbour Hall\n\n3:04 P.M. EST\n\nTHE PRESIDENT: We dredge.\n\nThank you.')).toEqual([
    'THE PRESIDENT',
  ])
  expect(speakers('Harbour Hall\n\nDEAR MR. PRESIDENT:\n\nWe dredge.')).toEqual([])
  expect(speakers('FERRY NOTES\n\nCLEAN WATER: an aim.')).toEqual([])
})

test('sections named after an office are no turns', () => {
  expect(speakers('PRESIDENT ORSK IS DREDGING: now.\n\nPRESIDENT ORSK WILL PAY: soon.')).toEqual([])
})

test('END and its clock are no speech, nor is what follows them', () => {
  expect(shown('MODERATOR: Welcome.\n\nQ When?\n\nEND 4:13 P.M. EST\n\nA note on the text.').at(-1)).toBe(
    'null (null): END 4:13 P.M. EST | A note on the text.',
  )
})

test('struck words keep their place behind a label', () => {
  const turns = turnsOf([
    {
      kind: 'paragraph',
      level: 0,
      lines: [{ text: 'Q When, Monday?', boldPrefix: 0, struck: [{ start: 8, end: 14 }] }],
    },
    { kind: 'paragraph', level: 0, lines: [{ text: 'MR. VELL: In May.', boldPrefix: 0 }] },
  ])
  expect(turns[0]?.blocks[0]?.lines).toEqual([
    { text: 'When, Monday?', boldPrefix: 0, struck: [{ start: 6, end: 12 }] },
  ])
})
