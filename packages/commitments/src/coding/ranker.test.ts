import { expect, test } from 'vitest'
import { confidenceOf } from './ranker.ts'

const weights = { bias: 0, cues: { for: 2, against: -3 } }
const cue = (name: string) => ({ name, words: 'the words' })

test('cues move the odds by what they weigh, each once', () => {
  expect(confidenceOf([], weights)).toBe(0.5)
  expect(confidenceOf([cue('for')], weights)).toBeCloseTo(1 / (1 + Math.exp(-2)))
  expect(confidenceOf([cue('for'), cue('for')], weights)).toBe(confidenceOf([cue('for')], weights))
  expect(confidenceOf([cue('for'), cue('against')], weights)).toBeCloseTo(1 / (1 + Math.exp(1)))
})

test('a cue that no coded document showed weighs nothing', () => {
  expect(confidenceOf([cue('unseen')], weights)).toBe(0.5)
})
