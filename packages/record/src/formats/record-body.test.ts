import { expect, test } from 'vitest'
import { recordTurns } from './record-body.ts'

const turns = (body: string) =>
  recordTurns(body, new Map([['Q', 'reporter']])).map(({ speaker, role, blocks }) => [
    speaker,
    role,
    ...blocks.map(({ kind, level, lines }) => `${kind} ${level} ${lines.map(({ text }) => text).join('|')}`),
  ])

test('a paragraph that opens in bold up to a colon opens a turn; other bold does not', () => {
  expect(turns('The lake\n\n**Q:** When?\n\nMonday?\n\n**It:** is *so*.\n\n**No** label.')).toEqual([
    [null, null, 'paragraph 0 The lake'],
    ['Q', 'reporter', 'paragraph 0 When?', 'paragraph 0 Monday?'],
    ['It', 'other', 'paragraph 0 is so.', 'paragraph 0 No label.'],
  ])
})

test('a label that the head does not name has the role that it tells', () => {
  expect(turns('**MODERATOR:** Welcome.\n\n**MS. ORSK:** Thanks.')).toEqual([
    ['MODERATOR', 'moderator', 'paragraph 0 Welcome.'],
    ['MS. ORSK', 'other', 'paragraph 0 Thanks.'],
  ])
})

test('a rule ends the last turn', () => {
  expect(turns('**Q:** When?\n\n---\n\nEND')).toEqual([
    ['Q', 'reporter', 'paragraph 0 When?'],
    [null, null, 'paragraph 0 END'],
  ])
})

test('no layout makes a label or a heading', () => {
  expect(turns('MODERATOR: Welcome.\n\n**Aims**\n\n**Clean water**\\\nfor all')).toEqual([
    [null, null, 'paragraph 0 MODERATOR: Welcome.', 'paragraph 0 Aims', 'paragraph 0 Clean water|for all'],
  ])
})

test('the number of an item that was added by hand is the first of its words', () => {
  expect(turns('- 1\\. one\n- two\n\n\n3. three\n   - four')).toEqual([
    [null, null, 'list-item 1 1. one', 'list-item 1 two', 'list-item 1 3. three', 'list-item 2 four'],
  ])
})

test('a footnote is a paragraph set small', () => {
  expect(turns('The lake.\n\n<small>\\* As of May.</small>')).toEqual([
    [null, null, 'paragraph 0 The lake.', 'footnote 0 * As of May.'],
  ])
})

test('rows keep their empty cells, and what is struck in them', () => {
  const body =
    '<table>\n<tr><td></td><td>one &amp; <s>two</s></td></tr>\n<tr><td>three<br>four</td></tr>\n</table>'
  const [turn] = recordTurns(body, new Map())
  expect(turn?.blocks.map(({ kind, lines }) => [kind, ...lines])).toEqual([
    ['table-row', { text: '\tone & two', boldPrefix: 0, struck: [{ start: 7, end: 10 }] }],
    ['table-row', { text: 'three\nfour', boldPrefix: 0 }],
  ])
})

test('HTML that somebody put in is text', () => {
  expect(turns('<div>\nThe lake\n</div>')).toEqual([[null, null, 'paragraph 0 The lake']])
})
