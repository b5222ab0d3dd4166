import { expect, test } from 'vitest'
import { read } from '../read.ts'
import { doubtedTurns } from './doubted-turns.ts'

const record = read('MODERATOR: Welcome.\n\nQ When do the locks open?\n\nSENIOR OFFICIAL: In May.')
const turns = record.passages.filter(({ kind }) => kind === 'turn')

test('a label is in doubt where a problem says so of its turn', () => {
  const [, , answer] = turns
  const { start = 0, end = 0, anchor } = answer ?? {}
  const problems = [{ code: 'mislabelled-turn' as const, message: 'Whose words are these?', start, end }]
  expect([...doubtedTurns({ ...record, problems })]).toEqual([anchor])
})

test('a problem of another kind leaves the label as it is', () => {
  const problems = [
    { code: 'truncated' as const, message: 'It ends here.', start: 0, end: record.text.length },
  ]
  expect([...doubtedTurns({ ...record, problems })]).toEqual([])
})
