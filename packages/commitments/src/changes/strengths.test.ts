import { expect, test } from 'vitest'
import type { Commitment, Strength } from '../schema.ts'
import { commitment } from '../testing/lake.ts'
import { strengthChanges } from './strengths.ts'

const said = (strength: Strength, quote: string, manner?: string, lead = '', deed = '') =>
  commitment(quote, {
    strength,
    cues:
      manner === undefined
        ? []
        : [
            { name: manner, words: lead },
            { name: 'deed', words: deed },
          ],
  })
const soft = (...words: [quote: string, manner?: string, lead?: string, deed?: string]) =>
  said('soft', ...words)
const firm = (...words: [quote: string, manner?: string, lead?: string, deed?: string]) =>
  said('firm', ...words)
const intend = soft('We intend to dredge it', 'intention', 'intend to', 'dredge')
const will = firm('We will dredge it', 'future', 'will', 'dredge')

test.each([
  [intend, will, 'firmer: “intend” became “will”'],
  [will, intend, 'weaker: “will” became “intend”'],
  [soft('dredge it', 'intention', 'seeks to', 'dredge'), will, 'firmer: “seeks” became “will”'],
  [soft('We endorse it', 'backing', 'endorse', 'endorse'), will, 'firmer: “endorse” became “will dredge”'],
  [
    soft('We endeavour to dredge it', 'intention', 'endeavour to', 'dredge'),
    will,
    'firmer: “endeavour” became “will”',
  ],
  [
    soft('reaffirm our goal to dredge it', 'reaffirmation', 'reaffirm our goal to', 'dredge'),
    will,
    'firmer: “reaffirm our goal” became “will”',
  ],
  [
    soft('commit to work to dredge it', 'performative', 'commit to', 'dredge'),
    will,
    'firmer: “work to” became “will”',
  ],
  [
    soft('Exploring eels', 'lead-in of the list', 'a list of deeds', 'Exploring'),
    will,
    'firmer: “Exploring” became “will dredge”',
  ],
  [
    intend,
    firm('dredge it', 'lead-in of the list', 'pledged to …', 'dredge'),
    'firmer: “intend” became “pledged”',
  ],
  [intend, firm('dredge it', 'lead-in of the list', 'a list of deeds', 'dredge'), 'firmer: “intend” is gone'],
  [
    intend,
    firm('We are now dredging it', 'under way', 'are now', 'dredging'),
    'firmer: “intend” became “are now dredging”',
  ],
  [
    soft('The working group is expected to meet', 'intention', 'expected to', 'meet'),
    will,
    'firmer: “expected to meet” became “will dredge”',
  ],
  [soft('dredge it'), firm('dredge it'), 'firmer'],
] as const)('what was and what is told is by what words it is promised: %#', (a, b, note) => {
  expect(strengthChanges(a, b).map((one) => one.note)).toEqual([`The wording is ${note}.`])
})

test('an intention that is announced is one all the same', () => {
  const announced = firm(
    'We announce our intention to dredge it',
    'performative',
    'announce our intention to',
    'dredge',
  )
  expect(strengthChanges(announced, intend)).toEqual([])
})

test('of a noun that promises, the noun is told and not its article', () => {
  const pledge = firm(
    'dredge it',
    'noun of promise',
    'an Orsk pledge on salt, reeds and black eels to',
    'dredge',
  )
  expect(strengthChanges(pledge, intend).map(({ note }) => note)).toEqual([
    'The wording is weaker: “pledge” became “intend”.',
  ])
})

test('a noun of the thing promised is no firmer word', () => {
  const rockets = soft('intend to warn of rocket launches')
  const decided = firm(
    'Orsk affirmed the decision to warn',
    'performative',
    'affirmed the decision to',
    'warn',
  )
  expect(strengthChanges(rockets, decided)).toMatchObject([
    { note: 'The wording is firmer: “intend” became “affirmed the decision”.' },
  ])
  const agreement = firm('warn of rockets under a lake agreement')
  expect(strengthChanges(rockets, agreement)).toMatchObject([
    { note: 'The wording is firmer: “intend” is gone.' },
  ])
  const pledge = firm('warn of rockets through the Lake Pledge')
  expect(strengthChanges(rockets, pledge)).toMatchObject([
    { note: 'The wording is firmer: “intend” is gone.' },
  ])
  const launching = firm('Orsk launches a plan to warn', 'founding', 'launches', 'launches')
  expect(strengthChanges(rockets, launching)).toMatchObject([
    { note: 'The wording is firmer: “intend” became “launches”.' },
  ])
})

const wordings: Readonly<Record<string, Commitment>> = {
  strive: soft('We will strive to guard eels', 'future', 'will', 'strive'),
  work: firm('We will also work with ports to guard eels', 'future', 'will', 'work'),
  goal: soft('reaffirm our goal to end dues', 'reaffirmation', 'reaffirm our goal to', 'end'),
  again: firm('reaffirm our commitments to end dues', 'reaffirmation', 'reaffirm our commitments to', 'end'),
  plan: soft('plan is to end dues', 'noun of effort', 'plan is to', 'end'),
  together: soft('work together to end dues', 'intention', 'work together to', 'end'),
  examine: soft('Orsk will examine dues', 'future', 'will', 'examine'),
  toward: firm('sign a pact and work toward opening locks', 'founding', 'sign', 'sign'),
  towards: soft('working towards locks', 'under way', 'working', 'working'),
  chance: firm('The talks will provide the opportunity to end dues', 'future', 'will', 'provide'),
  intend,
  will,
}

test.each([
  ['strive', 'work'],
  ['goal', 'again'],
  ['plan', 'will'],
  ['together', 'will'],
  ['examine', 'will'],
  ['towards', 'toward'],
  ['intend', 'chance'],
])('“%s” is no less firm than “%s”, as far as can be shown', (weak, strong) => {
  const [a, b] = [wordings[weak], wordings[strong]]
  expect(a && b && [...strengthChanges(a, b), ...strengthChanges(b, a)]).toEqual([])
})

test('a contraction is spelled out, and of two deeds each is told with its verb', () => {
  const lending = firm('we’ll be lending pumps', 'future', '’ll', 'lending')
  const giving = soft('Orsk intends to give pumps', 'intention', 'intends to', 'give')
  expect(strengthChanges(lending, giving).map(({ note }) => note)).toEqual([
    'The wording is weaker: “will be lending” became “intends to give”.',
  ])
})

test.each([
  ['another deed in hand', firm('We are widening it', 'under way', 'are', 'widening'), intend],
  ['other work in hand', soft('Working to widen it', 'under way', 'Working to', 'widen'), will],
  ['what was announced', firm('announced a dredger', 'performative', 'announced', 'dredger'), intend],
  ['what is welcomed', firm('We welcome the dredger', 'performative', 'welcome', 'dredger'), intend],
  [
    'a plan that is a noun',
    soft('announced plans to dredge it', 'noun of promise', 'plans to', 'dredge'),
    will,
  ],
])('%s is neither firmer nor weaker', (_, a, b) => {
  expect([...strengthChanges(a, b), ...strengthChanges(b, a)]).toEqual([])
})
