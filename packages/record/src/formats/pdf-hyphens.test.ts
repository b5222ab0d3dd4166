import { expect, test } from 'vitest'
import { hyphenReader } from './pdf-hyphens.ts'
import type { PdfLine } from './pdf-lines.ts'

const line = (text: string): PdfLine => ({
  text,
  left: 0,
  right: 100,
  y: 0,
  size: 11,
  page: 0,
  column: { left: 0, right: 100 },
  spans: [],
  pieces: [],
  marker: null,
  tag: null,
})
const between = hyphenReader(
  ['The programme of the states is of long standing, and each term of it is well-known.'].map(line),
)

test.each([
  ['the pro-', 'gramme of', ''],
  ['a well-', 'known plan', '-'],
  ['a long-', 'term plan', '-'],
  ['a whole-of-', 'government plan', '-'],
  ['an easy-', 'to-use plan', '-'],
  ['the COVID-', '19 plan', '-'],
  ['Franco-', 'American talks', '-'],
  ['the medi\u00ad', 'ation', ''],
  ['the unheard-', 'ofness', ''],
  ['the lake', 'is wide', ' '],
  ['the lake -', 'wide as it is', ' '],
  ['the lake—', 'wide as it is', ''],
])('between "%s" and "%s" stands "%s"', (end, start, joint) => {
  expect(between(end, start)).toBe(joint)
})
