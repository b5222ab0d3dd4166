import { expect, test } from 'vitest'
import { commitment } from '../testing/lake.ts'
import { partChanges } from './part-changes.ts'

const alone = { a: [], b: [] }
const typesOf = (changes: ReturnType<typeof partChanges>) => changes.map(({ type }) => type)

test('a part that stands by itself is split out, and need not repeat the day of the whole', () => {
  const whole = commitment('dredge the channel and deepen the harbour by 2034', { deadline: '2034' })
  const part = commitment('deepen the harbour')
  const beside = { ...alone, b: ['dredge the channel'] }
  expect(typesOf(partChanges(whole, part, beside, 'split out'))).toEqual(['split out'])
})

test('a part that a wider promise took up is merged, and tells nothing of the day of the whole', () => {
  const part = commitment('deepen the harbour')
  const whole = commitment('dredge the channel and deepen the harbour by 2034', { deadline: '2034' })
  const beside = { ...alone, a: ['dredge the channel'] }
  expect(typesOf(partChanges(part, whole, beside, 'merged'))).toEqual(['merged'])
})

test('a part that is weaker than its whole is weakened all the same', () => {
  const whole = commitment('dredge the channel and deepen the harbour')
  const part = commitment('deepen the harbour', { strength: 'soft' })
  expect(typesOf(partChanges(whole, part, { ...alone, b: ['dredge the channel'] }, 'split out'))).toEqual([
    'split out',
    'strength weakened',
  ])
})
