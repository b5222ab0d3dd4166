import { expect, test } from 'vitest'
import { words } from '../testing/lake.ts'
import { beforeThat, clauseStart, isBase, isParticiple, skipAdverbs } from './clauses.ts'

test('a clause begins behind what opens it', () => {
  const tokens = words('They agreed that Orsk will dredge.')
  expect(clauseStart(tokens, 4)).toBe(3)
  expect(clauseStart(tokens, 1)).toBe(0)
})

test('adverbs and a short insertion between commas are stepped over', () => {
  const tokens = words('They will also, as appropriate, dredge.')
  expect(tokens[skipAdverbs(tokens, 2)]?.text).toBe('dredge')
  const pair = words('They commit to substantially and steadily dredging it.')
  expect(pair[skipAdverbs(pair, 3)]?.text).toBe('dredging')
})

test('a base form and a participle are told by their form', () => {
  const [base, participle] = [words('to dredge')[1], words('dredging')[0]]
  expect([isBase(base), isParticiple(base)]).toEqual([true, false])
  expect(isParticiple(participle)).toBe(true)
  expect([isBase(undefined), isParticiple(undefined)]).toEqual([false, false])
})

test('the word that a clause hangs on stands before its "that", or right before it', () => {
  const said = words('Orsk said that it will dredge.')
  expect(said[beforeThat(said, 3)]?.text).toBe('said')
  const bare = words('Orsk said it will dredge.')
  expect(bare[beforeThat(bare, 2)]?.text).toBe('said')
})
