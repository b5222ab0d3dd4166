import { describe, expect, it, test } from 'vitest'
import { hasNumber, traitsOf } from './traits.ts'

const passage = { anchor: 'p0', speaker: null, role: null, text: 'We met.' }
const sheet = { kind: 'fact-sheet', publisher: 'Lake Office', date: '2031-03-04' }
const written = (of: ReturnType<typeof traitsOf>) => of.map(({ dimension, value }) => `${dimension} ${value}`)

it('a passage has the kind, publisher, year and month of its document', () => {
  expect(written(traitsOf(passage, sheet, []))).toEqual([
    'kind fact-sheet',
    'publisher Lake Office',
    'year 2031',
    'month 2031-03',
  ])
})

it('a passage of a document without a date has no year, and a month that says so', () => {
  expect(written(traitsOf(passage, { kind: 'other', publisher: null, date: null }, []))).toEqual([
    'kind other',
    'month none',
  ])
})

it('what is said has its speaker and role', () => {
  const said = { ...passage, speaker: 'SENIOR OFFICIAL', role: 'official' } as const
  expect(written(traitsOf(said, sheet, []))).toEqual(
    expect.arrayContaining(['speaker SENIOR OFFICIAL', 'role official']),
  )
})

it('several commitments in one passage give each of their issues, actions and parties once', () => {
  const promise = { issue: 'climate', action: 'target', parties: ['MX', 'CA'], deadline: null }
  const traits = traitsOf(passage, sheet, [promise, { ...promise, action: 'deliver', deadline: '2030' }])
  expect(written(traits).slice(4)).toEqual([
    'commitment yes',
    'deadline yes',
    'issue climate',
    'action target',
    'party MX',
    'party CA',
    'action deliver',
  ])
})

describe('a number is named', () => {
  test.each([
    'by 75 percent by 2030',
    '$2 billion',
    '2,021 buoys',
    'In 2030% terms',
    '60 to 75 percent',
    'the 2nd ferry',
  ])('in “%s”', (text) => {
    expect(hasNumber(text)).toBe(true)
  })
})

describe('no number is named', () => {
  test.each([
    'by 2030',
    'On November 18, 2021',
    'on 18 November 2021',
    'in 2021, 2022 and 2023.',
    'COVID-19 and the G7',
    'three ferries',
    '',
  ])('in “%s”', (text) => {
    expect(hasNumber(text)).toBe(false)
  })
})
