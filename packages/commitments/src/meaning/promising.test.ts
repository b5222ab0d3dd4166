import { expect, test } from 'vitest'
import { commitment } from '../testing/lake.ts'
import { withoutPromising } from './promising.ts'

const cue = (name: string, words: string) => ({ name, words, weight: 1 })

test.each([
  ['Both concurred to dredge it', 'performative', 'concurred to', 'Both ,  dredge it'],
  ['Vell intends to dredge it', 'intention', 'intends to', 'Vell ,  dredge it'],
  ['Vell will dredge it', 'future', 'will', 'Vell ,  dredge it'],
  ['reaffirm our commitment to dredge it', 'reaffirmation', 'reaffirm our commitment to', ',  dredge it'],
  ['agreed to steadily dredge it', 'performative', 'agreed to steadily', ', steadily dredge it'],
])('“%s” without the verb that promises', (quote, name, words, rest) => {
  expect(withoutPromising(quote, commitment(quote, { cues: [cue(name, words)] }))).toBe(rest)
})

test('a verb that is the deed as well stays', () => {
  const quote = 'announces a fund'
  const cues = [cue('performative', 'announces'), cue('deed', 'announces')]
  expect(withoutPromising(quote, commitment(quote, { cues }))).toBe(quote)
})
