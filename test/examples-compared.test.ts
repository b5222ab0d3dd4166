import { readFileSync } from 'node:fs'
import { type ChangeType, type Concordance, compare, listCommitments } from '@readout/commitments'
import { read } from '@readout/record'
import { describe, expect, test } from 'vitest'

const call = specimen('2025-06-18-background-call-ellenmar-leaders-meeting.md')
const factSheet = specimen('2025-06-18-fact-sheet-ellenmar-leaders-meeting-port-haldis.md')
const statement = specimen('2025-06-18-joint-statement-ellenmar-leaders-port-haldis.md')
const nextYear = specimen('2026-06-17-fact-sheet-ellenmar-leaders-meeting-tarn-vallis.md')

function specimen(name: string) {
  return listCommitments(read(readFileSync(`examples/${name}`), { name }))
}

/** Types of the changes between the commitments whose quotes hold the words. */
function changes(
  { a, b, pairs }: Concordance,
  wordsA: string,
  wordsB = wordsA,
): ChangeType[] | 'no such pair' {
  const found = pairs.find(
    (pair) => a.commitments[pair.a]?.quote.includes(wordsA) && b.commitments[pair.b]?.quote.includes(wordsB),
  )
  return found?.changes.map(({ type }) => type) ?? 'no such pair'
}

function onlyInFirst({ a, onlyA }: Concordance): string[] {
  return onlyA.map((index) => a.commitments[index]?.quote ?? '')
}

describe('from the call to the fact sheet', () => {
  const laid = compare(call, factSheet)

  test('the 40 percent for phosphorus is gone', () => {
    expect(changes(laid, 'phosphorus')).toContain('number dropped')
  })

  test('the working group has become an office', () => {
    const office = 'Joint Flood Warning Office'
    expect(changes(laid, 'flood warning working group', office)).toContain('mechanism renamed')
  })

  test('the copper paint stands in the call alone', () => {
    expect(onlyInFirst(laid)).toContainEqual(expect.stringContaining('copper paint'))
  })
})

describe('from one year to the next', () => {
  const laid = compare(factSheet, nextYear)

  test('the cable has a deadline', () => {
    expect(changes(laid, 'power cable')).toContain('deadline added')
  })

  test('the promise to keep the Narrows open is renewed', () => {
    expect(changes(laid, 'keep the Narrows open')).not.toBe('no such pair')
    const renewed = nextYear.commitments.find(({ quote }) => quote.includes('keep the Narrows open'))
    expect(renewed?.stage).toBe('reaffirmed')
  })

  test('the harbour fees are waived for barges as well', () => {
    expect(changes(laid, 'harbour fees')).toContain('scope widened')
  })

  test('nobody speaks of the hatchery any more', () => {
    expect(onlyInFirst(laid)).toContainEqual(expect.stringContaining('hatchery'))
  })
})

describe('from the fact sheet to the statement of the same day', () => {
  const laid = compare(factSheet, statement)

  test('the cable is only intended', () => {
    expect(changes(laid, 'power cable')).toContain('strength weakened')
  })

  test('help may take two days instead of one', () => {
    const change = changes(laid, 'within 24 hours', 'within 48 hours')
    expect(['number changed', 'deadline changed', 'scope changed']).toContain(change[0])
  })
})

test.each([
  ['a past deed', 'rebuilt 17 kilometres'],
  ['the programme of the day', 'walk the new sea wall'],
  ['a reporter’s question', 'new sewers'],
  ['a company’s plan', 'fares'],
  ['what was never agreed before', 'a figure'],
])('%s is no commitment', (_, words) => {
  const quotes = [call, factSheet, statement, nextYear].flatMap(({ commitments }) =>
    commitments.map(({ quote }) => quote),
  )
  expect(quotes.length).toBeGreaterThan(30)
  expect(quotes.filter((quote) => quote.includes(words))).toEqual([])
})
