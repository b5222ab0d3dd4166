import { expect, test } from 'vitest'
import type { Block } from '../blocks.ts'
import { withNumberedParagraphs } from './numbered-paragraphs.ts'

const block = (kind: Block['kind'], level: number, text: string): Block => ({
  kind,
  level,
  lines: [{ text, boldPrefix: 0 }],
})
const sentence =
  'We, the leaders of the lake states, met at the harbour and agreed on what follows for the locks. '
const item = (number: number, text = sentence.repeat(3)) => block('list-item', 1, `${number}. ${text}`)

test('long items that count on over headings are the numbered paragraphs of a communiqué', () => {
  const blocks = [
    item(1),
    item(2),
    block('heading', 3, 'Locks'),
    item(3),
    block('list-item', 2, 'dredge the channel'),
    item(4),
    item(5),
  ]
  expect(withNumberedParagraphs(blocks).map(({ kind, level }) => `${kind} ${level}`)).toEqual([
    'paragraph 0',
    'paragraph 0',
    'heading 3',
    'paragraph 0',
    'list-item 1',
    'paragraph 0',
    'paragraph 0',
  ])
})

test('some of them were paragraphs before', () => {
  const blocks = [item(1), item(2), { ...item(3), kind: 'paragraph', level: 0 } as const, item(4), item(5)]
  expect(withNumberedParagraphs(blocks).map((each) => each.kind)).toEqual(Array(5).fill('paragraph'))
})

test('the number stays the first word of the paragraph', () => {
  expect(withNumberedParagraphs([1, 2, 3, 4, 5].map((n) => item(n)))[2]?.lines[0]?.text).toMatch(
    /^3\. We, the/,
  )
})

test.each([
  ['short items', [1, 2, 3, 4, 5, 6].map((n) => item(n, 'Dredge the channel'))],
  ['four items', [1, 2, 3, 4].map((n) => item(n))],
  ['lists that begin anew', [1, 2, 3, 1, 2, 3].map((n) => item(n))],
  ['items without a number', Array.from({ length: 6 }, () => block('list-item', 1, sentence.repeat(3)))],
] as const)('%s are a list', (_, blocks) => {
  expect(withNumberedParagraphs(blocks)).toBe(blocks)
})

test('long items that go on from the words before them are a list', () => {
  const decide = block('paragraph', 0, 'The leaders hereby decide to:')
  const deed = `Dredge the channel. ${sentence.repeat(2)}`
  const blocks = [decide, ...[1, 2, 3, 4, 5].map((n) => item(n, deed))]
  expect(withNumberedParagraphs(blocks)).toEqual(blocks)
})
