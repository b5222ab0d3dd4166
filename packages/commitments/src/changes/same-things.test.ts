import { expect, test } from 'vitest'
import { isAddedToKnown, listAround, placesOf } from './same-things.ts'
import { wholeWordsOf } from './whole-words.ts'

const listed = (text: string, word: string) => {
  const tokens = wholeWordsOf(text)
  const head = tokens.findIndex(({ lower }) => lower === word)
  return listAround(tokens, head)
    .map((at) => tokens[at]?.text)
    .toSorted()
}

test('what is listed together is found from any of it', () => {
  const all = 'mend the locks, the mouth of the Tarn and salt pans'
  expect(listed(all, 'locks')).toEqual(['mouth', 'pans'])
  expect(listed('mend the locks', 'locks')).toEqual([])
  expect(listed('mend the locks and lend pumps', 'locks')).toEqual([])
})

test('a thing is where its last noun is', () => {
  const [ferry] = wholeWordsOf('ferries')
  const places =
    ferry === undefined ? [] : placesOf(ferry, wholeWordsOf('lend two young ferries to the ferry office'))
  expect(places.map(({ modifiers }) => modifiers.map(({ text }) => text))).toEqual([['two', 'young']])
})

test.each([
  ['salt', 'buy pumps and salt', 'buy pumps', true],
  ['salt', 'buy pumps and salt', 'buy pumps and reeds', false],
  ['salt', 'buy pumps and salt', 'buy reeds', false],
  ['a new body', 'join the Lake Fund, a new body', 'join the Lake Fund', false],
  ['nets', 'ban traps, including nets and hooks', 'ban traps', false],
])('“%s” of “%s” is added to “%s”: %s', (words, here, there, isAdded) => {
  expect(isAddedToKnown(words, here, there)).toBe(isAdded)
})
