import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf, trim } from './sentences.ts'

const shown = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['The lake is wide. It is deep.', ['The lake is wide.', 'It is deep.']],
  ['The U.S. team met. It left.', ['The U.S. team met.', 'It left.']],
  ['They met in Brenna, D.C. The lock held.', ['They met in Brenna, D.C.', 'The lock held.']],
  ['Dr. Orsk spoke. She left.', ['Dr. Orsk spoke.', 'She left.']],
  ['It opens at 5 p.m. on Monday.', ['It opens at 5 p.m. on Monday.']],
  ['It opens at 5 p.m. The lock does not.', ['It opens at 5 p.m.', 'The lock does not.']],
  ['The depth is 3.5 m. It holds.', ['The depth is 3.5 m.', 'It holds.']],
  ['“We will dredge.” So she said.', ['“We will dredge.”', 'So she said.']],
  ['The lock holds.[2] The dyke does not.[13]', ['The lock holds.', 'The dyke does not.']],
  ['Will it hold? It will!', ['Will it hold?', 'It will!']],
])('%s', (text, sentences) => {
  expect(shown(text)).toEqual(sentences)
})

test('a line break ends a sentence', () => {
  expect(shown('The states will\nOrsk dredges.')).toEqual(['The states will', 'Orsk dredges.'])
})

test('a span is trimmed of white space and of nothing else', () => {
  expect(trim(' lake. ', { start: 0, end: 7 })).toEqual({ start: 1, end: 6 })
})

test('sentences follow one another and hold every letter of the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '?', '”', 'U.S.', 'é'), maxLength: 60 }),
      (text) => {
        const spans = sentencesOf(text)
        let at = 0
        for (const { start, end } of spans) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      },
    ),
  )
})

test('a sentence that runs over pages comes in pieces, with every word', () => {
  const text = `${'We will dredge the channel, and '.repeat(200)}rest.`
  const spans = sentencesOf(text)
  expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(2400)
  expect(spans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text)
})
