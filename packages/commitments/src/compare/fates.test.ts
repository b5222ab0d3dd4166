import { read } from '@readout/record'
import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { commitmentFates } from './fates.ts'

function fates(a: string, b: string) {
  const [earlier, later] = [read(a), read(b)]
  return commitmentFates(earlier, later, [find(earlier), find(later)])
}

const dredge = 'The three states will dredge the main channel by 2030.'
const fund = 'The states will pay 40 million dollars for new piers.'

test('a commitment in the same words is kept, wherever its passage stands', () => {
  const found = fates(`${dredge}\n\n${fund}`, `${fund}\n\nAll is well.\n\n${dredge}`)
  expect(found.map(({ state }) => state)).toEqual(['kept', 'kept'])
})

test('a deadline that was put off is told as a change of the deadline', () => {
  const [found] = fates(dredge, dredge.replace('2030', '2040'))
  expect(found).toMatchObject({
    state: 'changed',
    words: 'The three states will dredge the main channel by 2040',
    changes: [{ type: 'deadline changed', from: '2030', to: '2040' }],
    edits: [{ sort: 'date' }],
  })
})

test('what is gone is lost and what came is new', () => {
  const found = fates(
    `${dredge}\n\nAll is well on the lake today.`,
    `All is well on the lake today.\n\n${fund}`,
  )
  expect(found.map(({ state }) => state)).toEqual(['lost', 'new'])
})
