import { expect, test } from 'vitest'
import { read } from '../read.ts'
import { accountFor, recordWords } from './accounts.ts'
import { markdownWords } from './source-words.ts'

/** What is found when the record of `kept` is held against the words of `body`. */
const account = (body: string, kept: string) => accountFor(markdownWords(body), read(kept))

test('a record that has all words in order lacks nothing', () => {
  expect(account('MODERATOR: *Good* day.\n\nQ When?', 'MODERATOR: Good day.\n\nQ When?')).toEqual({
    words: 5,
    lost: [],
    lostWords: 0,
    invented: [],
    surfaced: [],
  })
})

test('words that are gone are lost, each run of them once', () => {
  expect(account('Two piers, one quay and a long lock', 'Two piers and a lock')).toMatchObject({
    lost: ['one quay', 'long'],
    lostWords: 3,
    invented: [],
  })
})

test('words that nobody wrote are invented', () => {
  expect(account('Two piers', 'Two new piers')).toMatchObject({ lost: [], invented: ['new'] })
})

test('a word out of its place is lost in one and invented in the other', () => {
  expect(account('one two three four', 'two three four one')).toMatchObject({
    lost: ['one'],
    invented: ['one'],
  })
})

test('a word that only marks part may be printed as one or as two, other words may not', () => {
  expect(account('Presi**dent** Vell', 'President Vell')).toMatchObject({ lost: [], invented: [] })
  expect(account('<td>Ferries</td><td>12</td>', 'Ferries12')).toMatchObject({
    lost: ['Ferries 12'],
    invented: ['Ferries12'],
  })
})

test('a question right behind its mark is kept', () => {
  expect(account('MODERATOR: Hello\n\nQThanks', 'MODERATOR: Hello\n\nQ Thanks').lost).toEqual([])
})

test('an address that stands in the text has surfaced, it is not invented', () => {
  expect(account('[plan](lake.example) holds', 'plan lake example holds')).toMatchObject({
    lost: [],
    invented: [],
    surfaced: ['lake', 'example'],
  })
})

test('a long run is shown by its ends', () => {
  const words = Array.from({ length: 30 }, (_, index) => `w${index}`)
  expect(account(words.join(' '), 'Nothing').lost).toEqual([
    'w0 w1 w2 w3 w4 w5 w6 w7 … (30 words) … w26 w27 w28 w29',
  ])
})

test('the words of a record are those of its passages and labels, in the order of its text', () => {
  const words = recordWords(read('Aboard\n\nMODERATOR: Hi.\n\nAll.\n\nQ\n\nMODERATOR: Yes.'))
  expect(words.map(({ text }) => text).join(' ')).toBe('Aboard MODERATOR Hi All Q MODERATOR Yes')
})
