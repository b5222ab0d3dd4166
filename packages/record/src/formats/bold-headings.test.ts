import { expect, test } from 'vitest'
import { withBoldHeadings } from './bold-headings.ts'

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
