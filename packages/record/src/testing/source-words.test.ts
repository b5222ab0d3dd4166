import { describe, expect, test } from 'vitest'
import { bodyOf, markdownWords, plainWords, wordsIn } from './source-words.ts'

/** Words as on paper: those that only marks part are one. */
const printed = (body: string) =>
  markdownWords(body)
    .words.map(({ text, isGlued }) => (isGlued ? text : ` ${text}`))
    .join('')
    .trim()

const hidden = (body: string) => [...markdownWords(body).hidden.values()].flat()

describe('the words of a Markdown body', () => {
  test.each([
    ['The *lake*, 3.5 km wide', 'The lake 3 5 km wide'],
    ['1. dredge\n2. build', '1 dredge 2 build'],
    ['Presi**dent** <s>in</s>appropriate', 'President inappropriate'],
    ['the pier[^1] and note<sup>2</sup>', 'the pier 1 and note2'],
    ['<td>Ferries</td><td>12</td>', 'Ferries 12'],
    ['one<br />two', 'one two'],
    ['Q\u00a0\u00a0When?', 'Q When'],
    ['fer\u200bry, soft\u00adly', 'ferry softly'],
    ['see <https://lake.example/plan>', 'see https lake example plan'],
    ['`code` and\n\n    more code', 'code and more code'],
    ['depth < 3 m', 'depth 3 m'],
    ['[Minister]: Good day', 'Minister Good day'],
    ['fish&nbsp;and&amp;chips', 'fish and chips'],
  ])('of “%s” are %s', (body, words) => {
    expect(printed(body)).toBe(words)
  })

  test.each([
    ['the <!-- old --> pier', 'the pier', 'old'],
    ['the<!--> pier', 'the pier', ''],
    ['[the plan](https://lake.example/a_(b)) holds', 'the plan holds', 'https lake example a b'],
    ['<span class="wide">lake</span>', 'lake', 'span class wide span'],
    ['<script>count()</script>lake', 'lake', 'script count script'],
  ])('of “%s” leave out what marks up', (body, words, markup) => {
    expect(printed(body)).toBe(words)
    expect(hidden(body).join(' ')).toBe(markup)
  })
})

test('what looks like a tag or an address in a plain text says something', () => {
  expect(plainWords('[lake](<one>)').words.map(({ text }) => text)).toEqual(['lake', 'one'])
})

test('words are composed, so that an accent written apart makes no other word', () => {
  expect(wordsIn('cafe\u0301')).toEqual(['caf\u00e9'])
})

test.each([
  ['---\ntitle: Lake\n---\nText', 'Text'],
  ['---\n---\nText', 'Text'],
  ['\ufeffText\r\nmore', 'Text\nmore'],
  ['---\nThe lake', '---\nThe lake'],
])('the body of %j is %j', (source, body) => {
  expect(bodyOf(source)).toBe(body)
})
