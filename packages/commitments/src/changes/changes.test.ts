import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ChangeType, Commitment, Target } from '../schema.ts'
import { changeType } from '../schema.ts'
import { commitment } from '../testing/lake.ts'
import { changesBetween } from './changes.ts'

const percent = (low: number | null, high: number | null): Target => ({
  metric: 'runoff',
  low,
  high,
  unit: '%',
  direction: 'reduce',
  baseline: null,
})
const quote = 'dredge the channel'

/** What makes each type of change: the first wording and the second. */
const cases: readonly (readonly [ChangeType, Commitment, Commitment])[] = [
  ['number dropped', commitment(quote, { target: percent(60, 75) }), commitment(quote)],
  ['number added', commitment(quote), commitment(quote, { target: percent(40, 40) })],
  [
    'number changed',
    commitment(quote, { target: percent(40, null) }),
    commitment(quote, { target: percent(null, 40) }),
  ],
  ['deadline dropped', commitment(`${quote} by 2034`, { deadline: '2034' }), commitment(quote)],
  ['deadline added', commitment(quote), commitment(`${quote} by 2034`, { deadline: '2034' })],
  ['deadline changed', commitment(quote, { deadline: '2034' }), commitment(quote, { deadline: '2036' })],
  ['strength raised', commitment(quote, { strength: 'soft' }), commitment(quote)],
  ['strength weakened', commitment(quote), commitment(quote, { strength: 'soft' })],
  ['party added', commitment(quote, { parties: ['XO'] }), commitment(quote)],
  ['party dropped', commitment(quote), commitment(quote, { parties: ['XO'] })],
  ['party changed', commitment(quote, { parties: ['XO'] }), commitment(quote, { parties: ['XV'] })],
  ['scope widened', commitment('dredge the channel'), commitment('dredge the channel and the harbour')],
  ['scope narrowed', commitment('dredge the channel'), commitment('dredge the channel in winter')],
  ['scope changed', commitment('repair the old locks'), commitment('survey the northern eels')],
  [
    'mechanism renamed',
    commitment(`${quote} through a supply working group`, { mechanism: 'supply working group' }),
    commitment(`${quote} through a supply coordination mechanism`, {
      mechanism: 'supply coordination mechanism',
    }),
  ],
  [
    'mechanism named',
    commitment(`${quote} through a working group`, { mechanism: 'working group' }),
    commitment(`${quote} through a Lake Ice Working Group`, { mechanism: 'Lake Ice Working Group' }),
  ],
  ['action changed', commitment(quote, { action: 'support' }), commitment(quote, { action: 'enforce' })],
  ['action weakened', commitment(quote), commitment(quote, { action: 'explore' })],
  [
    'beneficiary changed',
    commitment(quote, { beneficiary: 'dock workers' }),
    commitment(quote, { beneficiary: 'farmers' }),
  ],
  [
    'mechanism dropped',
    commitment('dredge the channel via Vell Docks', { mechanism: 'Vell Docks' }),
    commitment('dredge the channel via'),
  ],
  ['stage changed', commitment(quote), commitment(quote, { stage: 'reaffirmed' })],
]

test.each(cases)('%s', (type, from, to) => {
  expect(changesBetween(from, to).map((change) => change.type)).toEqual([type])
})

test('every type of change is met here, those of parted promises beside part-changes.ts, those of steps beside steps.ts', () => {
  const met = new Set<ChangeType>([...cases.map(([type]) => type), 'split out', 'merged', 'another instance'])
  expect(changeType.options.filter((type) => !met.has(type))).toEqual([])
})

test('the body of a promise is dropped when its wording names it no more', () => {
  const warned = commitment('send warnings through the Lake Office', { mechanism: 'Lake Office' })
  expect(changesBetween(warned, commitment('send warnings')).map((change) => change.type)).toContain(
    'mechanism dropped',
  )
  const inOtherCase = commitment('send warnings through the lake office')
  expect(changesBetween(warned, inOtherCase).map((change) => change.type)).not.toContain('mechanism dropped')
})

test('a change tells what was and what is, in a sentence', () => {
  expect(changesBetween(commitment(quote, { target: percent(60, 75) }), commitment(quote))).toEqual([
    {
      type: 'number dropped',
      from: '60 to 75 percent',
      to: null,
      note: 'The target of 60 to 75 percent is dropped.',
    },
  ])
})

test('a briefing that announces what the text then makes is no change', () => {
  expect(changesBetween(commitment(quote, { stage: 'announced' }), commitment(quote))).toEqual([])
})

test('the years in a wording are deadlines, not numbers', () => {
  expect(changesBetween(commitment('dredge it by 2034'), commitment('dredge it by 2036'))).toEqual([])
  expect(
    changesBetween(commitment('build 3 ferries'), commitment('build 5 ferries')).map((change) => change.type),
  ).toEqual(['number changed'])
})

test('the “in” of “in-person” and the “and” of a name bound by hyphens limit nothing', () => {
  for (const words of [
    'meet for in-person talks, in-house',
    'a plan for check-in desks',
    'run follow-on-and-after works, of-record',
  ])
    expect(changesBetween(commitment(words), commitment(words))).toEqual([])
})

test('a wording laid beside itself has not changed', () => {
  const piece = fc.constantFrom(
    'dredge',
    'the',
    'in-person',
    'and',
    'channel,',
    'in',
    '1,000',
    '2034',
    'well-being',
    'of',
    'Orsk’s',
    'and/or',
    '5',
    'percent',
    'including',
    'for',
  )
  const words = fc.array(piece, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(' '))
  const mechanism = fc.option(fc.constantFrom('Harbour Plan', 'working group', 'Ice Patrol (IP)'))
  fc.assert(
    fc.property(words, mechanism, (said, name) => {
      const same = commitment(said, { mechanism: name })
      expect(changesBetween(same, same)).toEqual([])
    }),
    { numRuns: 500 },
  )
})
