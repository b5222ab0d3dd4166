import { expect, test } from 'vitest'
import type { Action } from '../schema.ts'
import { commitment } from '../testing/lake.ts'
import { deedChanges } from './deeds.ts'

const done = (action: Action, verb: string, quote: string, lead = 'will') =>
  commitment(quote, {
    action,
    cues: [
      { name: 'future', words: lead },
      { name: 'deed', words: verb },
    ],
  })
const notesBetween = (...[a, b]: [from: Deed, to: Deed]) =>
  deedChanges(done(...a), done(...b)).map(({ note }) => note)
type Deed = readonly [action: Action, verb: string, quote: string, lead?: string]

const patrol: Deed = ['establish', 'establish', 'establish a lake patrol']

test.each<[Deed, Deed, string]>([
  [
    patrol,
    ['cooperate', 'participate', 'participate in a patrol'],
    'is weaker: “establish” became “participate”',
  ],
  [patrol, ['explore', 'explore', 'explore a lake patrol'], 'is weaker: “establish” became “explore”'],
  [
    ['deliver', 'negotiating', 'negotiating rules for salt'],
    ['explore', 'discuss', 'discuss rules for salt'],
    'is weaker: “negotiating” became “discuss”',
  ],
  [
    ['cooperate', 'end', 'end the dues on salt'],
    ['cooperate', 'work', 'work together on exploring what could end the dues'],
    'is weaker: “end” became “exploring”',
  ],
  [patrol, ['support', 'encourage', 'encourage lake patrols'], 'changed: “establish” became “encourage”'],
  [
    ['deliver', 'put', 'put forward plans for eels'],
    ['cooperate', 'join', 'join efforts to urge others to put forward plans for eels'],
    'changed: “put forward” became “join”',
  ],
])('a deed is told by its verbs: %#', (from, to, note) => {
  expect(notesBetween(from, to)).toEqual([`The deed ${note}.`])
})

test.each<[string, Deed, Deed]>([
  [
    'a noun looks into nothing',
    ['support', 'support', 'support the wardens'],
    ['support', 'provide', 'provide help and meaningful participation for wardens'],
  ],
  [
    'what talks are for is no talking',
    ['cooperate', 'dredge', 'dredge the channel'],
    ['cooperate', 'dredge', 'dredge the channel in multilateral discussions'],
  ],
  [
    'who also signs does more than negotiate',
    ['deliver', 'memorialize', 'memorialize the rules for salt'],
    ['deliver', 'negotiate', 'negotiate and sign the rules for salt'],
  ],
  [
    'a verb of three letters is the same verb',
    ['support', 'keep', 'keep the lake clean, end the dues and help eels'],
    ['target', 'end', 'to end the dues'],
  ],
  [
    'the verb that carries both is the deed of both',
    ['enforce', 'disrupt', 'will cooperating to disrupt the trade in eels'],
    ['cooperate', 'coordinate', 'will cooperating to coordinate against the trade'],
  ],
  [
    'two verbs for one thing are one deed, however they are coded',
    ['cooperate', 'building', 'building our resilience to floods'],
    ['deliver', 'develop', 'develop resilience to floods'],
  ],
])('%s', (_, from, to) => {
  expect(notesBetween(from, to)).toEqual([])
})

test('one sentence coded in two ways tells of one deed', () => {
  const led = (action: Action) =>
    commitment('the fund will be co-chaired by Orsk', {
      action,
      cues: [{ name: 'future', words: 'will be' }],
    })
  expect(deedChanges(led('establish'), led('support'))).toEqual([])
})

test('of two verbs for one thing both are told', () => {
  expect(notesBetween(patrol, ['convene', 'convene', 'convene and support a lake patrol'])).toEqual([
    'The deed changed: “establish” became “convene and support”.',
  ])
})
