import type { Commitment } from '@readout/commitments'
import type { Mark, Passage } from '@readout/record'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markText } from './marks.ts'

const text = 'We will dredge the harbour. || We will light the pier by 2031.'

const passageAt = (anchor: string, start: number, end: number): Passage => ({
  anchor,
  kind: 'paragraph',
  start,
  end,
  text: text.slice(start, end),
})

const commitmentAt = (start: number, end: number): Commitment => ({
  quote: text.slice(start, end),
  start,
  end,
  anchor: 'first',
  parties: [],
  action: 'deliver',
  issue: 'infrastructure',
  strength: 'firm',
  stage: 'made',
  target: null,
  deadline: null,
  beneficiary: null,
  mechanism: null,
  earlier: null,
  checkable: 'yes',
  confidence: 0.5,
  cues: [],
})

const first = passageAt('first', 0, 27)
const second = passageAt('second', 31, text.length)

test('words between commitments stay unmarked', () => {
  const marked = markText([first], [commitmentAt(8, 26)])
  expect(marked.segmentsOf(first)).toEqual([
    { text: 'We will ', within: [], begins: [], ends: [], edits: [], isHit: false },
    { text: 'dredge the harbour', within: [1], begins: [1], ends: [1], edits: [], isHit: false },
    { text: '.', within: [], begins: [], ends: [], edits: [], isHit: false },
  ])
})

test('of two commitments that overlap, the shared words belong to both', () => {
  const marked = markText([first], [commitmentAt(8, 26), commitmentAt(0, 14)])
  expect(marked.segmentsOf(first).map(({ text: words, within }) => [words, within])).toEqual([
    ['We will ', [1]],
    ['dredge', [1, 2]],
    [' the harbour', [2]],
    ['.', []],
  ])
})

test('a commitment that runs into the next passage begins in one, ends in the other and is noted once', () => {
  const marked = markText([first, second], [commitmentAt(8, 45)])
  const begins = marked.segmentsOf(first).flatMap((segment) => segment.begins)
  const ends = marked.segmentsOf(second).flatMap((segment) => segment.ends)
  expect([begins, ends]).toEqual([[1], [1]])
  expect(marked.segmentsOf(first).flatMap((segment) => segment.ends)).toEqual([])
  expect(marked.segmentsOf(second).flatMap((segment) => segment.begins)).toEqual([])
  expect([marked.notesOf(first).length, marked.notesOf(second).length]).toEqual([1, 0])
})

test('commitments are numbered as they stand in the text, the longer first', () => {
  const marked = markText([first, second], [commitmentAt(31, 40), commitmentAt(0, 5), commitmentAt(0, 20)])
  expect(marked.numbered.map(({ commitment }) => commitment.end)).toEqual([20, 5, 40])
})

const edited = (...marks: Mark[]): Passage => ({ ...first, marks })
const editsOf = (passage: Passage, found: readonly Commitment[] = []) =>
  markText([passage], found)
    .segmentsOf(passage)
    .map(({ text: words, within, edits }) => [words, within, edits.map(({ mark }) => mark.kind)])

test('an edit within a commitment parts it, and the commitment goes on behind it', () => {
  const passage = edited({ kind: 'struck', start: 8, end: 14 })
  expect(editsOf(passage, [commitmentAt(3, 26)])).toEqual([
    ['We ', [], []],
    ['will ', [1], []],
    ['dredge', [1], ['struck']],
    [' the harbour', [1], []],
    ['.', [], []],
  ])
})

test('an edit within an edit stands inside it, however they come', () => {
  const passage = edited({ kind: 'sic', start: 8, end: 14 }, { kind: 'struck', start: 3, end: 18 })
  expect(editsOf(passage).map(([words, , kinds]) => [words, kinds])).toEqual([
    ['We ', []],
    ['will ', ['struck']],
    ['dredge', ['struck', 'sic']],
    [' the', ['struck']],
    [' harbour.', []],
  ])
})

test('an edit cut in two by a commitment begins once and ends once', () => {
  const passage = edited({ kind: 'struck', start: 3, end: 14 })
  const segments = markText([passage], [commitmentAt(8, 26)]).segmentsOf(passage)
  expect(segments.flatMap(({ edits }) => edits.map(({ isFirst, isLast }) => [isFirst, isLast]))).toEqual([
    [true, false],
    [false, true],
  ])
})

test('words that were looked for are parted from those around them', () => {
  const segments = markText([second], []).segmentsOf(second, [{ start: 8, end: 13 }])
  expect(segments.map(({ text: words, isHit }) => [words, isHit])).toEqual([
    ['We will ', false],
    ['light', true],
    [' the pier by 2031.', false],
  ])
})

test('an edit that leaves its passage is shown as far as it stands in it', () => {
  const passage = edited({ kind: 'insert', start: 20, end: 40 }, { kind: 'sic', start: 29, end: 30 })
  expect(editsOf(passage).at(-1)).toEqual(['arbour.', [], ['insert']])
})

test('whatever the commitments and edits, no word is lost, and each is noted, begun and ended once', () => {
  const anySpan = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => commitmentAt(Math.min(a, b), Math.max(a, b)))
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 6 }), fc.array(anySpan, { maxLength: 4 }), (found, spans) => {
      const marks = spans.map(({ start, end }): Mark => ({ kind: 'insert', start, end }))
      const passages = [
        { ...first, marks },
        { ...second, marks },
      ]
      const marked = markText(passages, found)
      const numbers = found.map((_, index) => index + 1)
      const touching = marked.numbered.flatMap(({ number, commitment }) =>
        passages.some((passage) => passage.start < commitment.end && passage.end > commitment.start)
          ? [number]
          : [],
      )
      const all = passages.flatMap((passage) => marked.segmentsOf(passage))
      const inOrder = (list: readonly number[]) => list.toSorted((a, b) => a - b)
      for (const passage of passages) {
        expect(
          marked
            .segmentsOf(passage)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(passage.text)
      }
      expect(
        inOrder(passages.flatMap((passage) => marked.notesOf(passage).map(({ number }) => number))),
      ).toEqual(numbers)
      expect(inOrder(all.flatMap((segment) => segment.begins))).toEqual(touching)
      expect(inOrder(all.flatMap((segment) => segment.ends))).toEqual(touching)
    }),
  )
})
