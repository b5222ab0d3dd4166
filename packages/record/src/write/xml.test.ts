import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { x } from 'xastscript'
import { group, xmlCharacters, xmlDocument } from './xml.ts'

/** Parses strictly: anything that is no well-formed XML throws. */
function wordsOf(xml: string): string {
  let words = ''
  const parser = new SaxesParser()
  parser.on('text', (text) => {
    words += text
  })
  parser.write(xml).close()
  return words.trim()
}

test('words and attributes are escaped', () => {
  expect(xmlDocument(x('a', { b: '"c" & <d>' }, 'e < f & g'))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&quot;c&quot; &amp; &lt;d>">e &lt; f &amp; g</a>\n',
  )
})

test('the end of a CDATA section in the words ends nothing', () => {
  expect(wordsOf(xmlDocument(x('a', { b: ']]>' }, 'x ]]> &#x26; y')))).toBe('x ]]> &#x26; y')
})

test('what XML forbids is replaced, one for one', () => {
  expect(xmlCharacters('a\u0000b\ud800c\uffffd\u{1f600}\n')).toBe('a\ufffdb\ufffdc\ufffdd\u{1f600}\n')
})

test('a group stands its elements one below another', () => {
  expect(xmlDocument(group('a', { b: '1' }, [x('c'), x('d')]))).toContain('\n<a b="1">\n<c/>\n<d/>\n</a>\n')
})

test('it is well-formed for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (value, text) => {
      expect(wordsOf(xmlDocument(x('a', { value }, `[${text}]`)))).toBe(
        `[${xmlCharacters(text).replace(/\r\n?/g, '\n')}]`,
      )
    }),
  )
})
