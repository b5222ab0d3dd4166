import fc from 'fast-check'
import { expect, it } from 'vitest'
import { excerptOf, type Mark } from './excerpt.ts'

const words = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ')

/** The excerpt as one string, its marks in square brackets. */
function shown(text: string, marks: readonly Mark[]): string {
  return excerptOf(text, marks)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('')
}

function everyMark(text: string, word: string): Mark[] {
  return [...text.matchAll(new RegExp(word, 'gu'))].map(({ index }) => ({
    start: index,
    end: index + word.length,
  }))
}

it('a short passage is shown whole', () => {
  const text = '“The lake,” she said, “is wide.”'
  expect(shown(text, everyMark(text, 'lake'))).toBe('“The [lake],” she said, “is wide.”')
})

it('a long passage is cut to where most marks are, with words before the first', () => {
  const text = `${words(60, 'a')} lake ${words(60, 'b')} lake and lake ${words(60, 'c')}`
  expect(shown(text, everyMark(text, 'lake'))).toBe(
    `… ${words(60, 'b').split(' ').slice(-10).join(' ')} [lake] and [lake] ${words(27, 'c')} …`,
  )
})

it('an excerpt from the beginning or to the end says nothing of words left out there', () => {
  const text = `“lake ${words(80, 'a')} shore.”`
  expect(shown(text, everyMark(text, 'lake'))).toMatch(/^“\[lake\] .* …$/u)
  expect(shown(text, everyMark(text, 'shore'))).toMatch(/^… .* \[shore\]\.”$/u)
  expect(shown(text, [])).toMatch(/^“lake .* …$/u)
})

it('an excerpt is always a run of its passage', () => {
  const texts = fc.array(fc.constantFrom('lake', 'a', 'b ', '\n', '—', '𝕃'), { maxLength: 200 })
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join(' ')
      const plain = excerptOf(text, everyMark(text, 'lake'))
        .map((piece) => piece.text)
        .join('')
      expect(text).toContain(plain.replace(/^… /u, '').replace(/ …$/u, ''))
    }),
  )
})
