import { describe, expect, test } from 'vitest'
import { confidenceOf } from '../coding/ranker.ts'
import { type Setting, textOf } from '../deeds/proposal.ts'
import { words } from '../testing/lake.ts'
import { proposalsIn } from './proposals.ts'

const written: Setting = { frame: null, isPreview: false, isSpoken: false, hasActorBefore: false }
const frame = { strength: 'firm', stage: null, words: 'pledged to …', actor: 'The leaders' } as const

function proposed(sentence: string, setting: Partial<Setting> = {}): string[] {
  const tokens = words(sentence)
  return proposalsIn(tokens, { ...written, ...setting }).map((proposal) => textOf(tokens, proposal))
}

test('what somebody public undertakes is proposed in its exact words', () => {
  expect(proposed('The leaders agreed to dredge the channel.')).toEqual([
    'The leaders agreed to dredge the channel',
  ])
})

test('two states that promise two things promise each its own', () => {
  expect(proposed('Orsk will dredge the channel, and Vell will build ferries.')).toEqual([
    'Orsk will dredge the channel',
    'Vell will build ferries',
  ])
})

test.each([
  ['The harbour company will build ferries.', 'another subject'],
  ['The leaders will discuss the price of fish.', 'talk or state'],
  ['I will dredge the channel.', 'one speaker’s own word'],
  ['I think we will dredge the channel.', 'one speaker’s own word'],
  ['The ferry that Orsk will build is large.', 'said of something else'],
  ['This cooperation will strengthen the shore.', 'another subject'],
])('what speaks against “%s” is named, and it is no commitment', (sentence, doubt) => {
  const [proposal] = proposalsIn(words(sentence), written)
  expect(proposal?.isDoubtful).toBe(true)
  expect(proposal?.cues.map(({ name }) => name)).toContain(doubt)
  expect(confidenceOf(proposal?.cues ?? [])).toBeLessThan(0.5)
})

test('words that promise nothing are not proposed', () => {
  expect(proposed('We share a vision of a clean lake.')).toEqual([])
})

describe('under a lead-in', () => {
  test('an item’s verb is promised, in either form', () => {
    expect(proposed('dredge the channel', { frame })).toEqual(['dredge the channel'])
    expect(proposed('Dredging the channel.', { frame })).toEqual(['Dredging the channel'])
  })

  test('what is only looked into is soft', () => {
    const [proposal] = proposalsIn(words('explore a second lock'), { ...written, frame })
    expect(proposal).toMatchObject({ strength: 'soft', manner: 'lead-in' })
  })

  test('an item without a verb is none', () => {
    expect(proposed('the northern channel', { frame })).toEqual([])
  })
})

describe('on a call', () => {
  const spoken = { isSpoken: true, isPreview: true }

  test('the programme of the meeting is no promise', () => {
    const tokens = words('The leaders will visit the harbour.')
    const named = (setting: Partial<Setting>) =>
      proposalsIn(tokens, { ...written, ...setting }).flatMap(({ cues }) => cues.map(({ name }) => name))
    expect(named(spoken)).toContain('programme of the meeting')
    expect(named({})).not.toContain('programme of the meeting')
  })

  test('a list that runs on over sentences is one', () => {
    expect(proposed('And improve the winter ferry to the islands.', spoken)).toEqual([
      'improve the winter ferry to the islands',
    ])
  })
})

test('“they” stands for the public actor of the sentence before', () => {
  expect(proposed('They will dredge the channel.', { hasActorBefore: true })).toHaveLength(1)
})
