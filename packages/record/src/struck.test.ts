import { expect, test } from 'vitest'
import { read } from './read.ts'

const struckIn = (markdown: string) => {
  const { text, passages } = read(markdown)
  return passages
    .flatMap((passage) => passage.marks ?? [])
    .filter((mark) => mark.kind === 'struck')
    .map(({ start, end, correction }) => [text.slice(start, end), correction])
}

test('struck words stay in the text, with the reading that stands for them', () => {
  const markdown = 'We meet on <s>Sunday</s> \\[Monday\\] and\n<del>five\nlocks</del> \\[six  locks\\].'
  expect(read(markdown).text).toBe('We meet on Sunday [Monday] and five locks [six locks].')
  expect(struckIn(markdown)).toEqual([
    ['Sunday', 'Monday'],
    ['five locks', 'six locks'],
  ])
})

test('a strike inside a word, or without a bracket at once behind it, has no correction', () => {
  expect(struckIn('They are <s>un</s>able to <s>not</s> open \\[it\\].')).toEqual([
    ['un', undefined],
    ['not', undefined],
  ])
})

test('a strike keeps its place in a turn and in the second line of a paragraph', () => {
  const turn =
    'MODERATOR: Welcome.\n\nMS. ORSK: It is <s>nine</s>\\*\\[ten\\] <s>a.m.</s> <s>or so</s> \\[p.m.\\].'
  expect(struckIn(turn)).toEqual([
    ['nine', 'ten'],
    ['a.m. or so', 'p.m.'],
  ])
  expect(struckIn('The lake  \nis <s>dry</s> \\[full\\].')).toEqual([['dry', 'full']])
})

test('a strike that never ends strikes nothing out', () => {
  expect(struckIn('The <s>lake is full.')).toEqual([])
})
