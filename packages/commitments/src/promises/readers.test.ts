import { expect, test } from 'vitest'
import { words } from '../testing/lake.ts'
import { heardAt } from './readers.ts'

const heard = (text: string, word: string) => {
  const tokens = words(text)
  return heardAt(
    tokens,
    tokens.findIndex(({ lower }) => lower === word),
  )
}

test('each word asks its own readers', () => {
  expect(heard('Orsk will dredge the channel.', 'will')?.manner).toBe('future')
  expect(heard('Orsk pledged to dredge the channel.', 'pledged')?.manner).toBe('performative')
  expect(heard('Orsk is dredging the channel.', 'is')?.manner).toBe('under way')
  expect(heard('Orsk continues to dredge the channel.', 'continues')?.manner).toBe('continuing')
})

test('a word that two readers hear goes to the first', () => {
  expect(heard('They signed a plan to dredge the channel.', 'plan')?.manner).toBe('noun of effort')
  expect(heard('We plan to dredge the channel.', 'plan')?.manner).toBe('intention')
})

test('a verb in another form is heard as the verb', () => {
  expect(heard('Orsk is undertaking to dredge the channel.', 'undertaking')?.manner).toBe('performative')
})

test('other words open nothing', () => {
  expect(heard('Orsk will dredge the channel.', 'channel')).toBeNull()
  expect(heard('Orsk will dredge the channel.', 'missing')).toBeNull()
})

test.each([
  ['Orsk has begun building two ferries.', 'under way'],
  ['Orsk and Vell have begun to widen the lock.', 'under way'],
  ['Orsk has started work to widen the lock.', 'under way'],
  ['Orsk has begun the process of adding Vell to the list.', 'under way'],
])('“%s” tells what goes on', (text, manner) => {
  expect(heard(text, text.includes('started') ? 'started' : 'begun')?.manner).toBe(manner)
})

test.each([
  'The storm has begun to close ports.',
  'Orsk had begun building ferries.',
  'Orsk has begun to be clear.',
  'Orsk has begun to recover from the flood.',
  'Orsk has begun reaping what it sowed.',
])('“%s” does not', (text) => {
  expect(heard(text, 'begun')).toBeNull()
})

test('what is opened behind “’ll be” lies ahead, and who is met is none of it', () => {
  expect(heard('We’ll be opening two centres.', '’ll')?.manner).toBe('future')
  expect(heard('We’ll be meeting two wardens.', '’ll')).toBeNull()
})

test('another’s decision is heard on either side of it', () => {
  expect(heard('They welcomed Vell’s decision to open the lock.', 'welcomed')?.manner).toBe('performative')
  expect(heard('They welcomed the decision by Vell to open the lock.', 'welcomed')?.manner).toBe(
    'performative',
  )
  for (const text of [
    'They welcomed the announcement of the first ferries to reach Dray.',
    'They welcomed the announcement by Vell on ways to open the lock.',
    'They welcomed progress on the commitment by Vell to end it.',
    'They welcomed the commitment by all states to keep the peace.',
  ])
    expect(heard(text, 'welcomed')).toBeNull()
})

test('“the fund announced today is” only says which fund', () => {
  expect(heard('Orsk announced a fund for pilots.', 'announced')?.manner).toBe('founding')
  expect(heard('The Orsk fund announced today is part of the lake plan.', 'announced')).toBeNull()
})
