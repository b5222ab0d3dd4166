import { expect, test } from 'vitest'
import { gistOf } from '../meaning/gist.ts'
import { commitment } from '../testing/lake.ts'
import { nearOf } from './near.ts'
import { tiesBetween } from './ties.ts'

test('a word of a compound is printed as the text writes it, not as its stem', () => {
  const [a, b] = ['uphold the salt-pollution rules', 'set a non-pollution standard'].map((quote) => {
    const said = commitment(quote)
    const gist = gistOf(said)
    return { commitment: said, gist, near: nearOf(gist), said: null, governments: [], day: 0 }
  })
  if (a === undefined || b === undefined) throw new Error('two wordings')
  expect(tiesBetween(a, b, () => 6).find(({ name }) => name === 'shared words')?.words).toBe('pollution')
})
