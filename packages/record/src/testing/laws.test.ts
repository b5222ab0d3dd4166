import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'
import type { DocumentRecord, Passage } from '../schema.ts'
import { brokenLaws } from './laws.ts'

const source =
  'MODERATOR: Welcome.\n\nThe aims:\n\n- clear water\n\nQ When?\n\nMODERATOR: In May.\n\nQ And then?\n\n4:13 P.M. EST'

/** The record of a short call in which some passages are changed. */
function altered(change: (passage: Passage, index: number) => Partial<Passage>): DocumentRecord {
  const record = read(source)
  return {
    ...record,
    passages: record.passages.map((passage, index) => ({ ...passage, ...change(passage, index) })),
  }
}
const where = (kind: string, change: Partial<Passage>) =>
  altered((passage) => (passage.kind === kind ? change : {}))

test('a record as it was read breaks none', () => {
  expect(brokenLaws(read(source))).toEqual([])
})

test('a table whose first cell is empty breaks none', () => {
  const table = '<table><tr><td>Ferries</td><td>12</td></tr><tr><td></td><td>3</td></tr></table>'
  expect(brokenLaws(read(table))).toEqual([])
})

describe('a record is found out', () => {
  test.each([
    ['whose passage is not its slice', where('list-item', { text: 'clean water' }), 'not the slice'],
    ['whose anchors are equal', where('paragraph', { anchor: 'p-1' }), 'two passages share one'],
    [
      'whose passages overlap',
      altered(({ start }, index) => (index === 2 ? { start: start - 12 } : {})),
      'overlaps',
    ],
    ['whose passage leaves its turn', where('turn', { turn: 'p-0' }), 'turn names no passage'],
    [
      'whose passage forgets its turn',
      altered(({ kind }) => (kind === 'turn' ? { anchor: 't-0' } : {})),
      'turn',
    ],
    [
      'whose list hangs on nothing',
      where('list-item', { leadInAnchor: 'p-0' }),
      'leadInAnchor names no passage',
    ],
    [
      'whose answer comes before its question',
      altered((_, index) => (index === 0 ? { answers: 't-0' } : {})),
      'answers',
    ],
    [
      'whose marks lie elsewhere',
      where('list-item', { marks: [{ kind: 'sic', start: 0, end: 1 }] }),
      'outside',
    ],
    ['whose turn has marks', where('turn', { marks: [] }), 'never on turns'],
    ['whose paragraph has a speaker', where('paragraph', { speaker: 'Q' }), 'nothing else has'],
    [
      'whose words stand between passages',
      { ...read(source), passages: read(source).passages.slice(2) },
      'between',
    ],
    [
      'whose last words no passage holds',
      { ...read(source), text: `${read(source).text} So` },
      'behind the last',
    ],
    ['whose problem is nowhere', problemAt(3, 10_000), 'is not in the text'],
    ['whose offsets are no offsets', where('paragraph', { start: -1 }), 'start'],
  ])('%s', (_, record, message) => {
    expect(brokenLaws(record).join('\n')).toContain(message)
  })
})

function problemAt(start: number, end: number): DocumentRecord {
  return { ...read(source), problems: [{ code: 'truncated', message: 'Cut.', start, end }] }
}
