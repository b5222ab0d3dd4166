import { expect, test } from 'vitest'
import { commitment } from '../testing/lake.ts'
import { type InName, isShiftedToOthers, partyChanges } from './parties.ts'

const own = commitment('dredge the channel')

test.each([
  'encourage others to dredge the channel',
  'We will urge all countries to dredge the channel',
  'work together to press others to dredge the channel',
  'joining patient efforts to encourage others on the lake to dredge the channel',
])('who only urges others leaves the deed to them: “%s”', (quote) => {
  expect(isShiftedToOthers(own, commitment(quote))).toBe(true)
})

test('that a text urges others is said of its wording, for two texts do not tell what anybody gave up', () => {
  expect(partyChanges(own, commitment('encourage others on the lake to dredge the channel'))).toMatchObject([
    { type: 'party changed', note: 'This wording urges others to do what the other promised.' },
  ])
})

test.each([
  'reaffirm our plan to dredge the channel and call on all countries to dredge theirs',
  'dredge the channel, and urge others to do so',
  'fulfil the Channel Plan, calling on all states to follow it',
  'finish the channel by pressing others to pay their dues',
  'dredge the channel and step up efforts to encourage others to do so',
])('who promises first and then urges others still promises: “%s”', (quote) => {
  expect(isShiftedToOthers(own, commitment(quote))).toBe(false)
  expect(partyChanges(own, commitment(quote))).toEqual([])
})

const between = (from: string[], to: string[]) =>
  partyChanges(commitment('dredge it', { parties: from }), commitment('dredge it', { parties: to })).map(
    ({ type, note }) => `${type}: ${note}`,
  )

test('a state is not gone where the union or the body that it is in promises', () => {
  expect(between(['JP', 'DE', 'FR'], ['JP', 'eu'])).toEqual(['party added: The EU now promises it too.'])
  expect(between(['IT'], ['g7'])).toEqual(['party added: The G7 now promises it too.'])
  expect(between(['PL'], ['eu', 'PL'])).toEqual(['party added: The EU now promises it too.'])
})

test.each([
  ['quad', 'The Quad'],
  ['un', 'The UN'],
  ['asean', 'ASEAN'],
  ['world bank', 'The World Bank'],
])('a body is called as texts print it: “%s” is “%s”', (body, name) => {
  expect(between([], [body])).toEqual([`party added: ${name} now promises it too.`])
})

test('a state in its union’s place takes nothing over from it', () => {
  expect(between(['JP', 'eu'], ['JP', 'DE'])).toEqual([
    'party dropped: The EU is not among those who promise it here.',
  ])
  expect(between(['eu'], ['XO'])).toEqual([
    `party changed: The EU no longer promises it; ${new Intl.DisplayNames('en', { type: 'region' }).of('XO')} now does.`,
  ])
})

test('of whom a text hardly speaks it is told where they promise it', () => {
  const told = (from: string[], to: string[], inName: InName, who = 'Orsk') => {
    const cues = [{ name: 'public actor', words: who }]
    return partyChanges(
      commitment('dredge it', { parties: from, cues }),
      commitment('dredge it', { parties: to, cues }),
      inName,
    ).map(({ note }) => note)
  }
  expect(told(['CA', 'US'], ['CA', 'MX', 'US'], { a: ['CA', 'US'], b: ['CA', 'MX', 'US'] })).toEqual([
    'Mexico promises it only here.',
  ])
  expect(told(['CA', 'MX', 'US'], ['US'], { a: ['CA', 'MX', 'US'], b: ['US'] })).toEqual([
    'Canada and Mexico promise it only in the other text.',
  ])
  expect(told(['quad'], ['CA', 'MX'], { a: ['quad'], b: ['CA', 'MX', 'US'] })).toEqual([
    'The Quad promises it in the one text, Canada and Mexico in the other.',
  ])
  expect(told(['CA', 'US'], ['US'], { a: ['CA', 'US'], b: ['CA', 'US'] })).toEqual([
    'Canada is not among those who promise it here.',
  ])
  // "We" of a text in which Canada promises too.
  expect(told(['CA', 'US'], ['US'], { a: ['CA', 'US'], b: ['CA', 'US'] }, 'We')).toEqual([])
  expect(told(['CA', 'US'], ['US'], { a: ['CA', 'US'], b: ['US'] }, 'We')).toEqual([
    'Canada promises it only in the other text.',
  ])
})
