import { expect, test } from 'vitest'
import type { Block, Line } from '../blocks.ts'
import { boldHeadings, withBoldHeadings } from './bold-headings.ts'

const kindsOf = (text: string, boldPrefix: number) =>
  withBoldHeadings({ kind: 'paragraph', level: 0, lines: [{ text, boldPrefix }] }).map(({ kind }) => kind)

test('a line bold from end to end heads what follows, a bold sentence does not', () => {
  expect(kindsOf('Clean Water', 11)).toEqual(['heading'])
  expect(kindsOf('We dredge.', 10)).toEqual(['paragraph'])
})

test('a bold run-in heads its paragraph with its colon, in bold or behind it', () => {
  expect(kindsOf('Aims: we dredge', 5)).toEqual(['heading', 'paragraph'])
  expect(kindsOf('Aims: we dredge', 4)).toEqual(['heading', 'paragraph'])
  expect(kindsOf('Aims we dredge', 4)).toEqual(['paragraph'])
})

test('an item of a list stays an item', () => {
  const item = { kind: 'list-item', level: 1, lines: [{ text: 'Boats', boldPrefix: 5 }] } as const
  expect(withBoldHeadings(item)).toEqual([item])
})

const line = (text: string, boldPrefix = text.length) => ({ text, boldPrefix })
const paragraph = (...lines: Line[]) => ({ kind: 'paragraph', level: 0, lines }) as const
const words = paragraph(line('The states dredge the channel.', 0))
/** Each block as `kind level: line / line`. */
const shown = (blocks: readonly Block[]) =>
  boldHeadings(blocks).map(
    ({ kind, level, lines }) => `${kind} ${level}: ${lines.map(({ text }) => text).join(' / ')}`,
  )

test('a bold line that ends in a colon is a heading where it is set as a title and does not go on in a list', () => {
  expect(kindsOf('Members of the Delegation:', 26)).toEqual(['heading'])
  expect(kindsOf('Members of the Delegation:', 25)).toEqual(['heading'])
  expect(kindsOf('Here are the facts:', 19)).toEqual(['paragraph'])
  expect(kindsOf('The Lake States Will:', 21)).toEqual(['paragraph'])
})

test('a long title is one, a name ends in its full stop', () => {
  const title = `Ada Orsk, Nominee for Warden ${'of the Locks, Ports and Lights '.repeat(5)}and Quays`
  expect(kindsOf(title, title.length)).toEqual(['heading'])
  expect(kindsOf(title.toLowerCase(), title.length)).toEqual(['paragraph'])
  expect(kindsOf('Ada Orsk Jr.', 12)).toEqual(['heading'])
})

test('a title that is broken over lines is one heading, two titles are two', () => {
  const title = [line('Memorandum of Understanding'), line('between Orsk'), line('and Vell')]
  expect(shown([paragraph(...title, line('Ports')), words])).toEqual([
    'heading 3: Memorandum of Understanding / between Orsk / and Vell',
    'heading 3: Ports',
    'paragraph 0: The states dredge the channel.',
  ])
})

test('run-ins, underlines and italics head a part of what a line in bold heads', () => {
  const runIn = paragraph(line('Locks: they open.', 6))
  const underlined = paragraph({ ...line('The Quays'), emphasis: 'underline' })
  const italic = paragraph({ ...line('The Lights', 0), emphasis: 'italic' })
  const parts = [runIn, underlined, words, italic, words]
  expect(shown([paragraph(line('Ports')), ...parts]).filter((block) => block.startsWith('heading'))).toEqual([
    'heading 3: Ports',
    'heading 4: Locks:',
    'heading 4: The Quays',
    'heading 4: The Lights',
  ])
  expect(shown(parts).filter((block) => block.startsWith('heading'))).toEqual([
    'heading 3: Locks:',
    'heading 3: The Quays',
  ])
})

test('what heads nothing, and a place with its date, is no heading', () => {
  const kinds = (...blocks: Block[]) => boldHeadings(blocks).map((block) => block.kind)
  expect(
    kinds(words, paragraph(line('Ada Orsk')), paragraph(line('Bo Vell')), paragraph(line('###', 0))),
  ).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph'])
  expect(kinds(paragraph(line('Brenna, Orsk, 15-16 March 2031')), words)).toEqual(['paragraph', 'paragraph'])
  expect(kinds(paragraph(line('Brenna, Orsk')), words)).toEqual(['paragraph', 'paragraph'])
  expect(kinds(words, paragraph(line('March 15, 2031')), words)).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
  ])
  expect(kinds(paragraph(line('Aims Since March 15')), words)).toEqual(['heading', 'paragraph'])
})
