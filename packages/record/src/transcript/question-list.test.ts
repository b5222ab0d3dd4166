import { expect, test } from 'vitest'
import { read } from '../read.ts'
import { listQuestions, questionList } from './question-list.ts'

const call = read(
  [
    '# Background call on the locks',
    'MODERATOR: Welcome.',
    'Q When do the locks open?',
    'SENIOR OFFICIAL: In May.',
    'Q Who pays the keepers?',
    'SENIOR OFFICIAL: All three states do.',
  ].join('\n\n'),
)

test('every question is listed with the words of its answers and where both stand', () => {
  const list = listQuestions(call, 'call.md')
  expect(questionList.parse(list)).toEqual(list)
  expect(list).toMatchObject({ document: 'Background call on the locks', about: null })
  expect(list.exchanges.map(({ question, answers }) => [question.text, answers[0]?.text])).toEqual([
    ['When do the locks open?', 'In May.'],
    ['Who pays the keepers?', 'All three states do.'],
  ])
  for (const { question, answers } of list.exchanges) {
    for (const { start, end, text } of [question, ...answers]) expect(call.text.slice(start, end)).toBe(text)
  }
})

test('words pick exchanges out, and blank ones pick nothing out', () => {
  expect(listQuestions(call, 'call.md', 'keeper').exchanges).toHaveLength(1)
  expect(listQuestions(call, 'call.md', ' keeper ').about).toBe('keeper')
  expect(listQuestions(call, 'call.md', '  ')).toEqual(listQuestions(call, 'call.md'))
})

test('a text without a title goes by its name', () => {
  expect(listQuestions(read('Q Who?'), 'note.md')).toMatchObject({ document: 'note.md' })
})
