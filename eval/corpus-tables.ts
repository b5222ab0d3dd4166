/** What a corpus holds once it is read, counted document by document and shown as tables of Markdown. */
import { type DocumentRecord, exchanges } from '@readout/record'
import type { Accounts } from '../packages/record/src/testing/accounts.ts'

type Counts = Map<string, number>

/** Counts of one kind of document. */
interface KindCounts {
  documents: number
  words: number
  turns: number
  questions: number
  answered: number
}

export interface CorpusCounts {
  documents: number
  words: number
  lost: number
  invented: number
  surfaced: number
  brokenLaws: number
  readonly kinds: Map<string, KindCounts>
  readonly passages: Counts
  readonly roles: Counts
  readonly marks: Counts
  readonly languages: Counts
  /** Documents that have the problem; how often it stands there. */
  readonly problems: Map<string, { documents: number; times: number }>
  /** What was lost or broken, with the path of the document. */
  readonly samples: string[]
}

export function newCounts(): CorpusCounts {
  return {
    documents: 0,
    words: 0,
    lost: 0,
    invented: 0,
    surfaced: 0,
    brokenLaws: 0,
    kinds: new Map(),
    passages: new Map(),
    roles: new Map(),
    marks: new Map(),
    languages: new Map(),
    problems: new Map(),
    samples: [],
  }
}

/** One document that goes wrong throughout is not to hide the others. */
const samplesOfOne = 3

/** Adds one document to the counts. */
export function count(
  counts: CorpusCounts,
  path: string,
  record: DocumentRecord,
  accounts: Accounts,
  broken: readonly string[],
): void {
  counts.documents += 1
  counts.words += accounts.words
  counts.lost += accounts.lostWords
  counts.invented += accounts.invented.length
  counts.surfaced += accounts.surfaced.length
  counts.brokenLaws += broken.length
  const samples = [
    ...broken.map((law) => `law: ${law} (${path})`),
    ...accounts.lost.map((words) => `lost: ${words} (${path})`),
    ...accounts.invented.map((words) => `invented: ${words} (${path})`),
  ]
  counts.samples.push(...samples.slice(0, samplesOfOne))
  countKind(counts, record, accounts.words)
  add(counts.languages, record.meta.language)
  for (const { kind, role, marks } of record.passages) {
    add(counts.passages, kind)
    if (role !== undefined) add(counts.roles, role)
    for (const mark of marks ?? []) add(counts.marks, mark.kind)
  }
  for (const [code, same] of Map.groupBy(record.problems, (problem) => problem.code)) {
    const seen = counts.problems.get(code) ?? { documents: 0, times: 0 }
    counts.problems.set(code, { documents: seen.documents + 1, times: seen.times + same.length })
  }
}

function countKind({ kinds }: CorpusCounts, record: DocumentRecord, words: number): void {
  const { kind } = record.meta
  const counts = kinds.get(kind) ?? { documents: 0, words: 0, turns: 0, questions: 0, answered: 0 }
  const asked = exchanges(record)
  counts.documents += 1
  counts.words += words
  counts.turns += record.passages.filter((passage) => passage.kind === 'turn').length
  counts.questions += asked.length
  counts.answered += asked.filter(({ answers }) => answers.length > 0).length
  kinds.set(kind, counts)
}

const add = (counts: Counts, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)

/** The counts as Markdown, every table with its most frequent row first. */
export function tables(counts: CorpusCounts): string {
  const { documents, words, lost, invented, surfaced, brokenLaws } = counts
  const kinds = [...counts.kinds].sort(([, a], [, b]) => b.documents - a.documents)
  const problems = [...counts.problems].sort(([, a], [, b]) => b.documents - a.documents)
  return [
    `${figure(documents)} documents, ${figure(words)} words. Lost: ${figure(lost)}. Invented: ${figure(invented)}. Words of tags and addresses that stand in a text: ${figure(surfaced)}. Laws broken: ${figure(brokenLaws)}.`,
    table(
      ['kind', 'documents', 'words', 'turns', 'questions', 'of these answered'],
      kinds.map(([kind, of]) => [kind, of.documents, of.words, of.turns, of.questions, of.answered]),
    ),
    countTable('passage', counts.passages),
    countTable('role of a turn', counts.roles, 'turns'),
    countTable('mark', counts.marks, 'times'),
    table(
      ['problem', 'documents', 'times'],
      problems.map(([code, of]) => [code, of.documents, of.times]),
    ),
    countTable('language', counts.languages, 'documents'),
  ].join('\n\n')
}

const countTable = (name: string, counts: Counts, unit = 'times') =>
  table(
    [name, unit],
    [...counts].sort(([, a], [, b]) => b - a),
  )

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(head),
    line(head.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map((row) => line(row.map((cell) => (typeof cell === 'number' ? figure(cell) : cell)))),
  ].join('\n')
}

const figure = (number: number) => number.toLocaleString('en')
