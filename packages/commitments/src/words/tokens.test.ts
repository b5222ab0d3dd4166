import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokensOf, tokensOfEach } from './tokens.ts'

test('a token stands where its words stand, counted from the offset', () => {
  const text = 'The states will dredge.'
  for (const token of tokensOf(text, 100))
    expect(text.slice(token.start - 100, token.end - 100)).toBe(token.text)
})

test('a verb has its lemma, a state its mark', () => {
  const tokens = tokensOf('Vell pledged money.', 0, new Set(['Vell']))
  expect(tokens.map((token) => token.isState)).toEqual([true, false, false, false])
  expect(tokens[1]).toMatchObject({ lemma: 'pledge', pos: 'VERB' })
})

test('a word behind the title of a leader is a name', () => {
  const parts = (sentence: string) => tokensOf(sentence).map(({ text, pos }) => `${text} ${pos}`)
  expect(parts('President Hale and President Park pledge.')).toContain('Park PROPN')
  expect(parts('The President park.')).not.toContain('park PROPN')
})

test('joined letters are read apart, and stand where they are printed', () => {
  const text = 'They will ofﬁcially ﬁsh it.'
  const tokens = tokensOf(text, 10)
  expect(tokens.map(({ text: word }) => word)).toEqual(['They', 'will', 'officially', 'fish', 'it', '.'])
  expect(tokens.map(({ start, end }) => text.slice(start - 10, end - 10))).toEqual([
    'They',
    'will',
    'ofﬁcially',
    'ﬁsh',
    'it',
    '.',
  ])
})

test('tokens stand in order within the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let at = 0
      for (const token of tokensOf(text)) {
        expect(token.start).toBeGreaterThanOrEqual(at)
        at = token.end
      }
      expect(at).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('a text is tagged the same whatever was read before', () => {
  const sentence = 'The council’s plan will dredge the channel for USD 5 million.'
  const before = tokensOf(sentence)
  tokensOf('“The council’s plan,” she said, of the “council’s,” (USD5), [B.A.] and “USD.”')
  expect(tokensOf(sentence)).toEqual(before)
  expect(before.map(({ lower }) => lower)).toContain('’s')
})

test('a number is a number, whatever hung on a full stop before', () => {
  const sentence = 'Orsk will lend 519 pumps over 5G.'
  const before = tokensOf(sentence)
  tokensOf('It told its members.519 and the U.S.5G office.')
  expect(tokensOf(sentence)).toEqual(before)
  expect(before.find(({ text }) => text === '519')?.pos).toBe('NUM')
})

test('letters with stops stay one word behind a hyphen', () => {
  expect(tokensOf('The Vell-U.K. Fund opens.').map(({ text }) => text)).toEqual([
    'The',
    'Vell',
    '-',
    'U.K.',
    'Fund',
    'opens',
    '.',
  ])
})

test('a sentence is tagged the same among others as alone', () => {
  const sentences = [
    'The council’s plan will dredge.',
    'pledged',
    'And then?',
    'Orsk (USD 5 million) –',
    '5.',
    'lead pumps',
  ]
  let offset = 0
  const each = sentences.map((text) => {
    offset += 100
    return { text, offset }
  })
  expect(tokensOfEach(each, new Set(['Orsk']))).toEqual(
    each.map((sentence) => tokensOf(sentence.text, sentence.offset, new Set(['Orsk']))),
  )
})

test('sentences without words have no tokens, and shift nobody’s', () => {
  const [none, blank, words] = tokensOfEach(
    ['', ' \t', 'will dredge'].map((text) => ({ text, offset: 0 })),
    new Set(),
  )
  expect(none).toEqual([])
  expect(blank?.some(({ text }) => text.trim() !== '')).toBe(false)
  expect(words?.map(({ lower }) => lower)).toEqual(['will', 'dredge'])
})
