import { expect, test } from 'vitest'
import { targetIn } from '../coding/target.ts'
import { commitment } from '../testing/lake.ts'
import { numberChanges } from './numbers.ts'

const promised = (quote: string) => commitment(quote, { target: targetIn(quote) })
const notesOf = (from: string, to: string) =>
  numberChanges(promised(from), promised(to)).map(({ note }) => note)

test.each([
  ['lend $600 billion', 'lend up to $600 billion', 'The sum of USD 600 billion is now a ceiling.'],
  ['lend $600 billion', 'lend over $600 billion', 'The sum of USD 600 billion is now a floor.'],
  ['lend up to $6 million', 'lend $6 million', 'The sum of USD 6 million was a ceiling and is now exact.'],
  ['lend up to $6 million', 'lend $8 million', 'The sum went from up to USD 6 million to USD 8 million.'],
  ['lend $4 million', 'lend over $5 million', 'The sum went from USD 4 million to more than USD 5 million.'],
  [
    'lend $4 million',
    'lend at least $5 million',
    'The sum went from USD 4 million to at least USD 5 million.',
  ],
  [
    'lend $4 million to set up a watch',
    'lend an additional $1 million to the watch',
    'A further USD 1 million is promised.',
  ],
  [
    'lend another $4 million',
    'lend a further $1 million',
    'The sum went from USD 4 million to USD 1 million.',
  ],
  [
    'lend $4 million',
    'lend $1 million per year',
    'The sum went from USD 4 million to USD 1 million per year.',
  ],
  [
    'buy at least 25 million tons of salt',
    'buy $17 billion per year of eels',
    'In place of at least 25 million tons for “salt” stands USD 17 billion per year for “eels”.',
  ],
  [
    'lend approximately $4 million',
    'lend $6 million',
    'The sum went from about USD 4 million to USD 6 million.',
  ],
  ['train 40 pilots', 'train nearly 60 pilots', 'The target went from 40 pilots to nearly 60 pilots.'],
  ['lend pumps', 'lend pumps with around $4 million', 'A sum of about USD 4 million is new.'],
  ['charge a toll rate of 19%', 'charge a 15% toll', 'The target went from 19 percent to 15 percent.'],
  [
    'cut it by 5 percent',
    'cut it by 5 percentage points',
    'In place of 5 percent stands 5 percentage points.',
  ],
])('from “%s” to “%s”: %s', (from, to, note) => {
  expect(notesOf(from, to)).toEqual([note])
})

test.each([
  ['lend at least $5 million', 'lend more than $5 million'],
  ['lend $5 million', 'lend an additional $5 million'],
  ['lend $5 million', 'lend approximately $5 million'],
  ['charge a rate of 15 percent', 'charge a 15% toll rate'],
  ['lend $5 million over 3 years in 12 countries', 'lend $5 million'],
])('“%s” and “%s” ask for the same', (from, to) => {
  expect(notesOf(from, to)).toEqual([])
})

test.each([
  [
    'lend $5 million and build 300 boats',
    'lend $6 million',
    ['The sum went from USD 5 million to USD 6 million.', 'The figure of 300 boats is dropped.'],
  ],
  ['lend $5 million and 300 boats', 'lend $5 million and 200 boats', ['“300 boats” became “200 boats”.']],
  [
    'lend $5 million, and $3 million to Vell',
    'lend $5 million, and $2 million to Vell',
    ['In place of “$3 million to Vell” stands “$2 million to Vell”.'],
  ],
  [
    'lend $5 million',
    'lend $5 million, $3 million to hire crews, and 40 boats',
    ['The figures of “$3 million to hire crews” and 40 boats are new.'],
  ],
  ['lend $5 million', 'lend $5 million ($2 million)', []],
  [
    'lend $5 million',
    'lend $5 million, an increase of nearly $1 million over the 2033 level, for locks',
    ['It is now called “an increase of nearly $1 million over the 2033 level”.'],
  ],
  [
    'lend $5 million, a $2 million increase, for locks',
    'lend $6 million for locks',
    ['The sum went from USD 5 million to USD 6 million.', 'It is no longer called “a $2 million increase”.'],
  ],
  ['lend $5 million', 'lend $5 million, building on the $2 million lent by Vell', []],
])('what stands beside the targets of “%s” and “%s” is told', (from, to, notes) => {
  expect(notesOf(from, to)).toEqual(notes)
})

test('the figure of a name is none that is dropped', () => {
  expect(notesOf('work with 114 LKE and Orsk', 'work with Orsk')).toEqual([])
})

test.each([
  ['plant 5 million tall reeds', 'plant five million reeds on the shore'],
  ['train 1 million pilots', 'train One Million Pilots'],
  ['help an additional 50 countries', 'bolster help for an additional 50 countries'],
])('“%s” and “%s” name one figure, in words or in digits', (from, to) => {
  expect(notesOf(from, to)).toEqual([])
})

test.each([
  'close the $40+ trillion need for locks in lake towns',
  'mend locks: thanks to Orsk, 99 percent of locks are now open',
  'tell how crews rest: Today, tired crews should rest for up to 14 days',
  'mend locks under an old law (19 U.S.C. 1862)',
  'mend the remaining 300 million in spring',
  'mend locks in a 50 port plan',
])('nothing that is promised is counted in “%s”', (quote) => {
  expect(notesOf('mend locks', quote)).toEqual([])
})

test('a figure is told with its whole thing', () => {
  expect(notesOf('house 450 poor lake crews', 'house 400 extremely low-paid lake crews')).toEqual([
    '“450 poor lake crews” became “400 extremely low-paid lake crews”.',
  ])
})

test('where a rate comes from is no target', () => {
  expect(notesOf('raise dues to 25 percent', 'raise dues from 0–7.5% to 25%')).toEqual([])
})

test('a figure that the other wording counts as well is neither gone nor new', () => {
  const both = 'lend $6 million per year, $60 million in all'
  expect(notesOf(both, 'lend $60 million')).toEqual(['The sum of USD 6 million per year is dropped.'])
  expect(notesOf('lend $60 million', both)).toEqual(['A sum of USD 6 million per year is new.'])
})

test('a figure of something else, or of the past, is not the target', () => {
  expect(notesOf('train 300 pilots', 'train 500 pilots over 300 days')).toEqual([
    'The target went from 300 pilots to 500 pilots.',
  ])
  expect(notesOf('cut soot by 40 percent', 'cut soot by 50 percent, up from 40 percent')).toEqual([
    'The target went from 40 percent to 50 percent.',
  ])
})
