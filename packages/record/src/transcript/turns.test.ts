import { expect, test } from 'vitest'
import { markdownBlocks } from '../formats/markdown.ts'
import { isStamp, turnsOf } from './turns.ts'

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

test.each(['4:13 P.M. EST', '4:13 PM', 'END 4:13 P.M. EST', 'END', '###', '10:05 a.m.'])(
  '%s is a stamp',
  (text) => {
    expect(isStamp(text)).toBe(true)
  },
)

test.each(['END of the line', 'At 4:13 P.M.', '4:13', 'The END'])('%s is none', (text) => {
  expect(isStamp(text)).toBe(false)
})
