import { expect, test } from 'vitest'
import { words } from '../testing/lake.ts'
import { foundedThings } from './founded-things.ts'
import { textOf } from './proposal.ts'

/** The things that "launched" governs. */
function things(sentence: string): string[] {
  const tokens = words(sentence)
  const verb = tokens.findIndex(({ lower }) => lower === 'launched')
  return foundedThings(tokens, verb + 1, tokens.length - 1).map((thing) => textOf(tokens, thing))
}

test('each thing that is launched stands by itself, whether commas or semicolons part them', () => {
  expect(things('Orsk launched the Lake Agenda to clean it, a dyke fund, and the Ice Forum.')).toHaveLength(3)
  expect(things('Orsk launched the Lake Agenda to clean it; and the Ice Forum on floes.')).toEqual([
    'the Lake Agenda to clean it; and',
    'the Ice Forum on floes',
  ])
})

test('what a thing is, or is for, is no other thing', () => {
  expect(things('Orsk launched the Dyke Fund, a new facility for the shore.')).toHaveLength(1)
  expect(things('Orsk launched a fund for the shore and the islands.')).toHaveLength(1)
})
