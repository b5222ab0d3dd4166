import { expect, test } from 'vitest'
import { citeAmong } from './citation.ts'

const statement = { name: 'orsk/pact.md', title: 'Joint Statement of Orsk and Vell', date: '2031-03-04' }
const later = { ...statement, name: 'vell/pact.md', date: '2033-05-06' }

test('a text is cited by its day and its title, abridged to a line', () => {
  const cite = citeAmong([statement, later], 80)
  expect(cite(statement)).toBe('4 March 2031 · Joint Statement of Orsk and Vell')
  expect(citeAmong([statement], 40)(statement)).toBe('4 March 2031 · Joint Statement of Orsk…')
})

test('two texts that read the same there are told apart by their paths', () => {
  const again = { ...statement, name: 'vell/pact.md' }
  const cite = citeAmong([statement, again], 80)
  expect([cite(statement), cite(again)]).toEqual([
    '4 March 2031 · orsk/pact.md',
    '4 March 2031 · vell/pact.md',
  ])
})

test('two titles of one day that differ only behind the line are told apart by their paths too', () => {
  const annex = { ...statement, name: 'orsk/annex.md', title: `${statement.title} on Locks` }
  expect(citeAmong([statement, annex], 80)(annex)).toBe(
    '4 March 2031 · Joint Statement of Orsk and Vell on Locks',
  )
  const act = { ...annex, name: 'orsk/act.md', title: `${statement.title} on Ferries` }
  expect(citeAmong([annex, act], 48)(act)).toBe('4 March 2031 · orsk/act.md')
})

test('a text that bears no day says so', () => {
  const note = { name: 'note.md', title: 'Note', date: null }
  expect(citeAmong([note], 80)(note)).toBe('no day · Note')
})
