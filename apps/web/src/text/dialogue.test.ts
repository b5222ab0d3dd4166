import { expect, test } from 'vitest'
import { gaggle } from '../testing/harbour-gaggle.ts'
import { dialogueOf } from './dialogue.ts'

const dialogue = dialogueOf(gaggle)
const turnOf = (words: string) => {
  const turn = gaggle.passages.find(({ kind, text }) => kind === 'turn' && text.includes(words))
  if (turn === undefined) throw new TypeError(`nobody says “${words}”`)
  return turn
}

test('a question finds its answers, and an answer its question', () => {
  const question = turnOf('Who pays for the pilots')
  const answer = turnOf('The Council does')
  expect(dialogue.opens(question)?.answers).toEqual([answer])
  expect(dialogue.answers(answer)?.question).toEqual(question)
})

test('a turn that neither asks nor answers has no exchange', () => {
  const turn = turnOf('Good evening')
  expect([dialogue.opens(turn), dialogue.answers(turn)]).toEqual([undefined, undefined])
})
