import { expect, test } from 'vitest'
import { words } from '../testing/lake.ts'
import { triggersIn } from './triggers.ts'

const boundIn = (sentence: string) => {
  const tokens = words(sentence)
  return triggersIn(tokens).map(({ subject, deed }) => [
    tokens
      .slice(subject?.start, subject?.end)
      .map(({ text }) => text)
      .join(' '),
    tokens[deed]?.text,
  ])
}

test.each([
  ['The treaty obliges Orsk to open the lock.', ['Orsk', 'open']],
  ['A memorandum signed today commits both ministries to releasing eels.', ['both ministries', 'releasing']],
  ['The agreement requires the two governments to answer within 45 days.', ['the two governments', 'answer']],
])('“%s” binds those whom it names', (sentence, found) => {
  expect(boundIn(sentence)).toContainEqual(found)
})

test.each([
  'The work requires pilots to be trained.',
  'The agreement requires parts to be made here.',
  'The minister requires Orsk to open the lock.',
])('“%s” binds no state by an instrument', (sentence) => {
  expect(boundIn(sentence)).toEqual([])
})
