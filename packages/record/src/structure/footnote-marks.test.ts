import { expect, test } from 'vitest'
import { read } from '../read.ts'
import type { Passage } from '../schema.ts'
import { withFootnoteMarks } from './footnote-marks.ts'

const passage = (kind: Passage['kind'], start: number, text: string): Passage => ({
  anchor: `${kind}-${start}`,
  kind,
  start,
  end: start + text.length,
  text,
})

/** The words that each passage marks as pointing to a footnote. */
const pointing = (...passages: readonly Passage[]) => {
  const text = passages.reduce((all, { start, text }) => all.padEnd(start) + text, '')
  return withFootnoteMarks(passages).map((marked) =>
    marked.marks?.map((mark) => `${mark.kind} ${text.slice(mark.start, mark.end)}`),
  )
}

test('each place that points to a footnote is marked', () => {
  expect(
    pointing(
      passage('heading', 0, 'Locks[1]'),
      passage('paragraph', 10, 'Four[2] locks[1] open [sic].'),
      passage('footnote', 50, '[1] In part.'),
      passage('footnote', 70, '[2] Of five.'),
    ),
  ).toEqual([['footnote [1]'], ['footnote [2]', 'footnote [1]'], undefined, undefined])
})

test('a mark that no footnote begins with points to none', () => {
  expect(pointing(passage('paragraph', 0, 'Four[2] locks'), passage('footnote', 20, '[1] In part.'))).toEqual(
    [undefined, undefined],
  )
})

test('brackets around the mark may stand in the words alone', () => {
  expect(
    pointing(passage('paragraph', 0, 'Four[1] locks'), passage('footnote', 20, '1. In part.'))[0],
  ).toEqual(['footnote [1]'])
})

test('a turn leaves the marks to the paragraphs spoken in it', () => {
  const words = { ...passage('paragraph', 0, 'Four* locks'), turn: 't-1' }
  expect(pointing({ ...words, kind: 'turn' }, words, passage('footnote', 20, '* Of five.'))).toEqual([
    undefined,
    ['footnote *'],
    undefined,
  ])
})

test('marks stay in reading order', () => {
  const struck = { kind: 'struck', start: 10, end: 15 } as const
  const words = { ...passage('paragraph', 0, 'Four[1] or five locks'), marks: [struck] }
  const [marked] = withFootnoteMarks([words, passage('footnote', 30, '[1] Of six.')])
  expect(marked?.marks?.map((mark) => mark.start)).toEqual([4, 10])
})

test('without a footnote the passages come back as they are', () => {
  const passages = [passage('paragraph', 0, 'Four[1] locks')]
  expect(withFootnoteMarks(passages)).toBe(passages)
})

test('a record of a text with footnotes has them, and says where they are pointed to', () => {
  const { passages } = read('Four locks[1] open.\n\n\\[1\\] As of May.')
  expect(passages.map(({ kind, marks }) => [kind, marks])).toEqual([
    ['paragraph', [{ kind: 'footnote', start: 10, end: 13 }]],
    ['footnote', undefined],
  ])
})
