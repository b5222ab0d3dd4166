import { expect, test } from 'vitest'
import { read } from '../read.ts'
import { markdownLines, markdownWords } from './markdown-words.ts'

test.each([
  ['The *lake* and _its_ `shore`', 'The \\*lake\\* and \\_its\\_ \\`shore\\`'],
  ['[Vice] <s> ~~ \\', '\\[Vice\\] \\<s> \\~\\~ \\\\'],
  ['Orsk & Vell &amp; R&D', 'Orsk & Vell \\&amp; R\\&D'],
  ['# one', '\\# one'],
  ['one #', 'one \\#'],
  ['one ###', 'one \\###'],
  ['- one - two', '\\- one - two'],
  ['-5 degrees, #4', '-5 degrees, #4'],
  ['---', '\\---'],
  ['12. June', '12\\. June'],
  ['12.5 metres', '12.5 metres'],
  ['In 2031. Then', 'In 2031. Then'],
])('%s', (text, markdown) => {
  expect(markdownWords(text)).toBe(markdown)
  expect(read(`x ${markdown}`).text).toBe(`x ${text}`)
})

test('white space that Markdown would drop stands as a number', () => {
  expect(markdownWords(' one\u2028two\u00a0')).toBe('&#x20;one&#x2028;two&#xa0;')
})

test('what is struck stands in its tags, and no mark opens a line behind them', () => {
  const runs = (...words: readonly string[]) =>
    words.map((word, index) => ({ words: word, isStruck: index % 2 === 1 }))
  expect(markdownLines([runs('held ', '*upon*', ' [until]'), runs('- now')], '\\\n  ')).toBe(
    'held <s>\\*upon\\*</s> \\[until\\]\\\n  \\- now',
  )
  expect(markdownLines([runs('1', 'June', '- 2')], '')).toBe('1<s>June</s>- 2')
})
