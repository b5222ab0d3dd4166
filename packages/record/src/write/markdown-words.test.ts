import { expect, test } from 'vitest'
import { read } from '../read.ts'
import { markdownWords } from './markdown-words.ts'

test.each([
  ['The *lake* and _its_ `shore`', 'The \\*lake\\* and \\_its\\_ \\`shore\\`'],
  ['[Vice] <s> ~~ \\', '\\[Vice\\] \\<s> \\~\\~ \\\\'],
  ['Orsk & Vell &amp; R&D', 'Orsk & Vell \\&amp; R\\&D'],
  ['# one', '\\# one'],
  ['one #', 'one \\#'],
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

test('a line break within a passage is a hard one, and the next line keeps the indent of its item', () => {
  expect(markdownWords('one\ntwo')).toBe('one\\\ntwo')
  expect(markdownWords('one\ntwo', '  ')).toBe('one\\\n  two')
})

test('white space that Markdown would drop stands as a number', () => {
  expect(markdownWords(' one\u2028two\u00a0')).toBe('&#x20;one&#x2028;two&#xa0;')
})
