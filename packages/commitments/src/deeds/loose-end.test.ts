import { expect, test } from 'vitest'
import { sift } from '../find.ts'
import { statement, words } from '../testing/lake.ts'
import { withoutLooseEnd } from './loose-end.ts'
import { textOf } from './proposal.ts'

const quotes = (body: string) => sift(statement(body)).commitments.map(({ quote }) => quote)

test('a deed ends before the words that only open the next promise', () => {
  const cut = (kept: string, opening: string, next: string) => {
    const tokens = words(`${kept} ${opening} ${next}.`)
    const end = words(`${kept} ${opening}`).length
    return textOf(tokens, { start: 0, end: withoutLooseEnd(tokens, { start: 0, end }) })
  }
  expect(cut('review the dykes', 'as part of their shared', 'commitment to keep it dry')).toBe(
    'review the dykes',
  )
  expect(cut('mend the old lock', ', and then', 'lend pumps to Vell')).toBe('mend the old lock')
  expect(cut('gather counts from the ports', ', by', 'hosting talks in Dray')).toBe(
    'gather counts from the ports',
  )
})

test('what ends its sentence is its own', () => {
  expect(quotes('Orsk will mend the lock that the ports rely on.')).toEqual([
    'Orsk will mend the lock that the ports rely on',
  ])
  expect(quotes('Orsk will lend the pumps that Vell asks for and will train its pilots.')[0]).toBe(
    'Orsk will lend the pumps that Vell asks for',
  )
})

test('a verb whose object is the next promise is none by itself', () => {
  expect(quotes('The President will lay out his plan to lend pumps to Vell.')).not.toContain(
    'The President will lay out',
  )
})
