import { expect, test } from 'vitest'
import { namesPromisers } from './named-promisers.ts'

const by = (words: string) => namesPromisers({ cues: [{ name: 'public actor', words }] })

test('a state or an office is named as who promises, “we” and “the leaders” are not', () => {
  expect(by('The Ministry of Waters')).toBe(true)
  expect(by('Orsk and Vell')).toBe(true)
  expect(by('We')).toBe(false)
  expect(by('The two Leaders')).toBe(false)
  expect(namesPromisers({ cues: [] })).toBe(false)
})
