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
