import { expect, test } from 'vitest'
import { confidenceOf } from './confidence.ts'
import { type Proposal, proposalsIn } from './proposals.ts'
import { words } from './testing/lake.ts'

const setting = { frame: null, isPreview: false, isSpoken: false, hasActorBefore: false }

function proposed(sentence: string): Proposal {
  const [proposal] = proposalsIn(words(sentence), setting)
  if (proposal === undefined) throw new Error(`nothing is proposed in: ${sentence}`)
  return proposal
}

test('a verb of promise is surer than “will”, and writing surer than speech', () => {
  const [pledged, will] = [
    proposed('The leaders pledged to dredge it.'),
    proposed('The leaders will dredge it.'),
  ]
  expect(confidenceOf(pledged, false)).toBeGreaterThan(confidenceOf(will, false))
  expect(confidenceOf(pledged, true)).toBeLessThan(confidenceOf(pledged, false))
})
