import { expect, test } from 'vitest'
import { stripTags, unclosedTag } from './html.ts'

test('a comment goes, an unfinished one keeps its words', () => {
  expect(stripTags('the <!-- old --> pier <!-- and --> quay')).toBe('the  pier  quay')
  expect(stripTags('the pier <!-- and the quay')).toBe('the pier <!-- and the quay')
})

test('many unfinished comments cost no more than their length', () => {
  const text = '<!-- a '.repeat(20_000)
  expect(stripTags(text)).toBe(text)
})

test('a sign of less than is no tag', () => {
  expect(stripTags('depth < 3 m and <3 m')).toBe('depth < 3 m and <3 m')
})

test('entities are the characters they stand for', () => {
  expect(stripTags('fish &amp; ferries&nbsp;&lt;small&gt; &#39;now&#39; &quot;ok&quot;')).toBe(
    `fish & ferries <small> 'now' "ok"`,
  )
})

test('rows and items end lines', () => {
  expect(stripTags('<ul><li>one</li><li>two</li></ul>')).toBe('one\ntwo\n')
  expect(stripTags('one<br/>two')).toBe('one\ntwo')
})

test('the first tag that is never closed is named', () => {
  expect(unclosedTag('a <u>b</u>')).toBeNull()
  expect(unclosedTag('a <u>b <s>c</s>')).toEqual({ tag: '<u>', start: 2 })
  expect(unclosedTag('a <div/> b')).toBeNull()
  expect(unclosedTag('a <!-- b')).toEqual({ tag: '<!--', start: 2 })
  expect(unclosedTag('a <!-- b -->')).toBeNull()
})
