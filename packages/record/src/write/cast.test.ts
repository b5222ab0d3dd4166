import { expect, test } from 'vitest'
import { read } from '../read.ts'
import { cast } from './cast.ts'

test('all who speak under one label are one, in the order in which they appear', () => {
  const { passages } = read('MODERATOR: Welcome.\n\nQ When?\n\nSENIOR OFFICIAL: In May.\n\nQ Why?')
  const { people, of } = cast(passages)
  expect(people.map(({ id, name, roles }) => [id, name, ...roles])).toEqual([
    ['speaker-1', 'MODERATOR', 'moderator'],
    ['speaker-2', 'Q', 'reporter'],
    ['speaker-3', 'SENIOR OFFICIAL', 'official'],
  ])
  expect(passages.filter(({ kind }) => kind === 'turn').map((turn) => of(turn).id)).toEqual([
    'speaker-1',
    'speaker-2',
    'speaker-3',
    'speaker-2',
  ])
})

test('a reporter whom the call names is that person', () => {
  const record = read('MODERATOR: Welcome.\n\nQ When?\n\nQ Why?')
  const [, first] = record.passages.filter(({ kind }) => kind === 'turn')
  const named = record.passages.map((passage) =>
    passage === first ? { ...passage, asker: 'Steve Orsk' } : passage,
  )
  expect(cast(named).people.map(({ name }) => name)).toEqual(['MODERATOR', 'Steve Orsk', 'Q'])
})
