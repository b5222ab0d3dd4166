import { expect, test } from 'vitest'
import { words } from '../testing/lake.ts'
import { proposalsIn } from './proposals.ts'

const written = { frame: null, isPreview: false, isSpoken: false, hasActorBefore: false }

test('a proposal names what bears on it, with the words', () => {
  const [proposal] = proposalsIn(
    words('Orsk will establish a new Harbour Fund of $2 million by 2034.'),
    written,
  )
  expect(proposal?.cues).toEqual(
    expect.arrayContaining([
      { name: 'founding, giving or meeting', words: 'establish' },
      { name: 'an amount', words: '$2 million' },
      { name: 'a time', words: 'by 2034' },
      { name: 'a new thing', words: 'new' },
      { name: 'names somebody', words: 'Harbour Fund' },
    ]),
  )
})
