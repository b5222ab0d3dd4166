import { expect, test } from 'vitest'
import { commitment } from '../testing/lake.ts'
import { isOfOthers, type Promised } from './promisers.ts'

/** A promise of these in a text of those. */
const by = (parties: string, governments = parties): Promised => ({
  commitment: commitment('dredge the channel', { parties: parties.split(' ') }),
  governments: governments.split(' '),
})

test.each([
  ['Orsk and Vell, and Orsk and Tarn', by('XO XV'), by('XO XT')],
  ['a union, and a state that is not in it', by('eu'), by('XO')],
  ['a state with a union, and the same with another state', by('US eu'), by('US XO')],
  ['a body, and a state with one that is no member', by('quad'), by('US XO')],
  ['two bodies that share the fewer of their members', by('g7'), by('quad')],
  ['Orsk alone in a text with Vell, and in one with Tarn', by('XO', 'XO XV'), by('XO', 'XO XT')],
  ['Orsk alone in a text with a union, and in one with Tarn', by('XO', 'XO eu'), by('XO', 'XO XT')],
])('%s promise two things', (_, a, b) => {
  expect([isOfOthers(a, b), isOfOthers(b, a)]).toEqual([true, true])
})

test.each([
  ['a body, and its members by name', by('quad'), by('AU IN JP US')],
  ['a body, and one of its members', by('quad'), by('US')],
  ['a body, and the union that sits in it', by('g7'), by('US eu')],
  ['a union, and a state of it', by('US eu'), by('US FR')],
  ['a body whose members nobody knows, and a state', by('lake league'), by('XO')],
  [
    'Orsk and Vell in a text with Tarn, and in one with Holm',
    by('XO XV', 'XO XV XT'),
    by('XO XV', 'XH XO XV'),
  ],
  ['Orsk alone in a text with Vell, and in one of its own', by('XO', 'XO XV'), by('XO')],
  [
    'somebody who is not told, and Orsk',
    { ...by('XO'), commitment: commitment('dredge', { parties: [] }) },
    by('XO'),
  ],
])('%s may promise one', (_, a, b) => {
  expect([isOfOthers(a, b), isOfOthers(b, a)]).toEqual([false, false])
})
