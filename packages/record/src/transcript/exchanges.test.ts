import { expect, test } from 'vitest'
import { read } from '../read.ts'
import { exchanges, exchangesAbout } from './exchanges.ts'

const call = [
  'MODERATOR: Welcome.',
  'Q When do the locks open?',
  'SENIOR OFFICIAL: In May.',
  'Q And who pays for the énergie of',
  'SENIOR OFFICIAL: Let me —',
  'Q the pumps?',
  'SENIOR OFFICIAL: The states do. The locks pay a part.',
].join('\n\n')

test('a question stands with all its answers', () => {
  expect(
    exchanges(read(call)).map(({ question, answers }) => [question.text, answers.map((turn) => turn.text)]),
  ).toEqual([
    ['When do the locks open?', ['In May.']],
    ['And who pays for the énergie of', ['Let me —', 'The states do. The locks pay a part.']],
  ])
})

test('a question that goes on after an interruption is one question', () => {
  expect(exchanges(read(call))[1]?.continuations.map((turn) => turn.text)).toEqual(['the pumps?'])
})

test('words are found without case, accents and inflection, in questions first', () => {
  const about = (words: string) =>
    exchangesAbout(read(call), words).map(({ question }) => question.text.split(' ')[0])
  expect(about('lock')).toEqual(['When', 'And'])
  expect(about('Energie pump')).toEqual(['And'])
  expect(about('harbours')).toEqual([])
  expect(about(' ')).toEqual([])
})

test('a text without questions has no exchanges', () => {
  expect(exchanges(read('# Lake summit\n\nThe states will dredge.'))).toEqual([])
})

test('thanks are no question, and a host’s questions count where no reporter asks', () => {
  expect(exchanges(read('Q When?\n\nMINISTER ORSK: In May.\n\nQ Thank you.'))).toHaveLength(1)
  expect(
    exchanges(read('HOST: When?\n\nMINISTER ORSK: In May.\n\nHOST: Where?\n\nMINISTER ORSK: Here.')),
  ).toHaveLength(2)
})

test('a follow-up names the question it follows, and both their reporter', () => {
  const [first, second] = exchanges(
    read(
      'MODERATOR: Let’s go to Ida Holm.\n\nQ When?\n\nSENIOR OFFICIAL: In May.\n\nQ And where?\n\nSENIOR OFFICIAL: Here.',
    ),
  )
  expect(second?.followsUp?.anchor).toBe(first?.question.anchor)
  expect([first?.asker, second?.asker]).toEqual(['Ida Holm', 'Ida Holm'])
})
