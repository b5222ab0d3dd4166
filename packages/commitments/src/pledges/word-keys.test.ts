import { expect, test } from 'vitest'
import { isShortName, keyedWords } from './word-keys.ts'

const keysOf = (text: string) => keyedWords(text).map(({ key }) => key)

test('a short name is no common word', () => {
  expect(keysOf('Tides rise. RISE lends pumps.')).toContain('RISE')
  expect(keysOf('Tides rise.')).not.toContain('RISE')
  expect(keysOf('MOUs and an MOU')[0]).toBe(keysOf('MOUs and an MOU')[3])
})

test('where all is written in capitals nothing is a name by them', () => {
  expect(keysOf('DREDGE THE LOCK').some(isShortName)).toBe(false)
})
