import type { CommitmentList } from '@readout/commitments'
import { expect, test } from 'vitest'
import { showRejected } from './rejected.ts'

const list: CommitmentList = {
  format: 'readout/commitments/1',
  document: 'Lake Pact',
  commitments: [],
  rejected: [
    {
      quote: 'This cooperation will strengthen the shore',
      start: 0,
      end: 42,
      anchor: 'p-00000001',
      reason: 'another subject',
      confidence: 0.214,
      cues: [
        { name: 'future', words: 'will' },
        { name: 'nobody named', words: '' },
      ],
    },
  ],
}
const shown = (of: CommitmentList, isExplained = false) =>
  showRejected(of, { width: 80, isExplained }).map((line) => line.map((span) => span.text).join(''))

test('each quote has its reason under it, and how sure the finding is', () => {
  expect(shown(list)).toEqual([
    '',
    'Not taken  1',
    '',
    ' –  This cooperation will strengthen the shore',
    '    another subject · confidence 0.21',
  ])
})

test('cues follow the reason; one that fired on what is not there has a dash for its words', () => {
  expect(shown(list, true).slice(-3)).toEqual([
    '    future        “will”',
    '    nobody named  —',
    '    in passage p-00000001',
  ])
})

test('a text in which nothing else looked like a commitment says so; a list made without them says nothing', () => {
  expect(shown({ ...list, rejected: [] })).toEqual(['', 'Not taken  0'])
  const { rejected: _, ...without } = list
  expect(shown(without)).toEqual([])
})
