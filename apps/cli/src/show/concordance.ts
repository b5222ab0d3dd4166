/** Two documents side by side for a reader at a terminal. */
import {
  type Change,
  type Commitment,
  type CommitmentList,
  type Concordance,
  isUnsure,
  type Pair,
} from '@readout/commitments'
import { columnsOf, hang, type Line, pad, wrap } from '../layout.ts'
import type { Style } from '../terminal.ts'
import { dotted, sayFound } from './commitments.ts'
import { markDifference, markWords } from './difference.ts'
import { sayDay, sayIssue } from './words.ts'

/** A part of a comparison that can be shown alone. */
export const parts = ['changed', 'same', 'a', 'b'] as const
export type Part = (typeof parts)[number]

interface Look {
  readonly width: number
  readonly hasColours: boolean
}

/**
 * The two titles, how many commitments stand where, then the changed pairs (the typed changes first, both wordings
 * under them), the pairs in which none was found, and what stands in one text only. A pair whose words differ says how sure
 * it is that both are one promise.
 */
export function showConcordance(concordance: Concordance, shown: readonly Part[], look: Look): Line[] {
  const changed = concordance.pairs.filter(({ relation }) => relation === 'changed').toSorted(weightiestFirst)
  const same = concordance.pairs.filter(({ relation }) => relation === 'same')
  const { a, b, onlyA, onlyB } = concordance
  const sections: Record<Part, () => Line[]> = {
    changed: () => section('Changed', changed, (pair) => changedLines(pair, concordance, look), legend(look)),
    same: () => section('No change found', same, (pair) => sameLines(pair, concordance, look)),
    a: () => section('Only in A', onlyA, (index) => aloneLines('A', index, a.commitments[index], look)),
    b: () => section('Only in B', onlyB, (index) => aloneLines('B', index, b.commitments[index], look)),
  }
  const counts = { changed: changed.length, same: same.length, a: onlyA.length, b: onlyB.length }
  return [
    ...titleLines(concordance, look.width),
    [],
    ...countLines(counts, look.width),
    ...parts.filter((part) => shown.includes(part)).flatMap((part) => sections[part]()),
  ]
}

/**
 * The colour of a change: what is less, what is more, what is otherwise.
 *
 * @example
 * changeStyle({ type: 'number dropped' }) // 'dropped'
 */
export function changeStyle({ type }: Pick<Change, 'type'>): Style {
  if (/dropped|weakened|narrowed/.test(type)) return 'dropped'
  if (/added|raised|widened|named$/.test(type) && !type.endsWith('renamed')) return 'added'
  return 'altered'
}

function titleLines({ a, b }: Concordance, width: number): Line[] {
  const lines = (side: 'A' | 'B', list: CommitmentList): Line[] => {
    const label: Line = [{ text: `${side}  `, style: sideStyle[side] }]
    return [
      ...hang(label, [{ text: list.document, style: 'title' }], width),
      ...hang([{ text: '   ' }], [{ text: sayFound(list), style: 'dim' }], width),
    ]
  }
  return [...lines('A', a), ...lines('B', b)]
}

const sideStyle = { A: 'dropped', B: 'added' } as const

/** Four counts, each with a bar; the longest bar is as long as the line allows. */
function countLines(counts: Readonly<Record<Part, number>>, width: number): Line[] {
  const rows: readonly (readonly [string, number, Style])[] = [
    ['changed', counts.changed, 'altered'],
    ['no change', counts.same, 'dim'],
    ['only in A', counts.a, 'dropped'],
    ['only in B', counts.b, 'added'],
  ]
  const most = Math.max(...rows.map(([, count]) => count))
  const digits = String(most).length
  const room = width - 'only in A'.length - digits - 8
  return rows.map(([label, count, style]) => {
    const length = most <= room ? count : Math.ceil((count / most) * room)
    return [
      { text: `   ${pad(label, 'only in A'.length)}  ${String(count).padStart(digits)}  ` },
      { text: '━'.repeat(length), style },
    ]
  })
}

/** What the marks in the wordings mean, beside the heading. */
function legend({ hasColours }: Look): Line {
  const marked = (words: string, style: 'dropped' | 'added'): Line => markWords(words, style, hasColours)
  return [
    { text: '   words ', style: 'dim' },
    ...marked('only A has', 'dropped'),
    { text: '  ' },
    ...marked('only B has', 'added'),
  ]
}

function section<T>(
  heading: string,
  entries: readonly T[],
  lines: (entry: T) => Line[],
  explained: Line = [],
): Line[] {
  if (entries.length === 0) return []
  return [
    [],
    [{ text: heading, style: 'title' }, { text: `  ${entries.length}`, style: 'dim' }, ...explained],
    ...entries.flatMap((entry) => [[], ...lines(entry)]),
  ]
}

function changedLines(pair: Pair, concordance: Concordance, look: Look): Line[] {
  const changes = pair.changes.toSorted((x, y) => weight(x) - weight(y))
  const columns = Math.max(...changes.map(({ type }) => columnsOf(type)), 0)
  return [
    ...changes.flatMap((change) =>
      hang(
        [{ text: `   ${pad(change.type, columns)}  `, style: changeStyle(change) }],
        said(change),
        look.width,
      ),
    ),
    ...bothQuotes(pair, concordance, look),
    sureLine(pair),
  ]
}

/** How likely both are one promise, for a reader who doubts it; below a half they are as likely two. */
const sureLine = ({ likeness }: Pair): Line => [
  {
    text: `         ${isUnsure(likeness) ? 'perhaps ' : ''}one promise with confidence ${likeness.toFixed(2)}`,
    style: 'dim',
  },
]

/** The first words of a change's type, the weightiest first: a reader looks for numbers and dates before all else. */
const weights = [
  'number',
  'deadline',
  'strength',
  'mechanism',
  'party',
  'scope',
  'action',
  'beneficiary',
  'stage',
  'another',
]

function weight({ type }: Change): number {
  return weights.findIndex((word) => type.startsWith(word))
}

function weightiestFirst(x: Pair, y: Pair): number {
  const lightest = weights.length
  const least = (pair: Pair) => Math.min(...pair.changes.map(weight), lightest)
  return least(x) - least(y) || x.a - y.a
}

function said({ type, from, to, note }: Change): Line {
  const value = (words: string) => (type.startsWith('deadline') ? sayDay(words) : words)
  if (from !== null && to !== null) {
    return [{ text: value(from) }, { text: ' → ', style: 'dim' }, { text: value(to) }]
  }
  // "of a swap" alone says too little; "gone: of a swap" says on which side it stood.
  if (type.startsWith('scope')) return [{ text: note }]
  const one = from ?? to
  return [{ text: one === null ? note : value(one) }]
}

function bothQuotes(pair: Pair, concordance: Concordance, look: Look): Line[] {
  const quoteA = concordance.a.commitments[pair.a]?.quote ?? ''
  const quoteB = concordance.b.commitments[pair.b]?.quote ?? ''
  const [markedA, markedB] = markDifference(quoteA, quoteB, look.hasColours)
  return [
    ...hang([label('A', pair.a)], markedA, look.width),
    ...hang([label('B', pair.b)], markedB, look.width),
  ]
}

function sameLines(pair: Pair, concordance: Concordance, look: Look): Line[] {
  const quoteA = concordance.a.commitments[pair.a]?.quote ?? ''
  if (quoteA !== concordance.b.commitments[pair.b]?.quote)
    return [...bothQuotes(pair, concordance, look), sureLine(pair)]
  return [
    ...hang([label('A', pair.a)], quoteA, look.width),
    [label('B', pair.b), { text: 'in the same words', style: 'dim' }],
  ]
}

function aloneLines(side: 'A' | 'B', index: number, commitment: Commitment | undefined, look: Look): Line[] {
  if (!commitment) return []
  const { quote, action, issue, strength, deadline } = commitment
  const about = dotted([action, sayIssue(issue), strength, deadline && `by ${sayDay(deadline)}`])
  const head = label(side, index)
  return [
    ...hang([head], quote, look.width),
    ...wrap([{ text: about, style: 'dim' }], look.width - columnsOf(head.text)).map((line) => [
      { text: ' '.repeat(columnsOf(head.text)) },
      ...line,
    ]),
  ]
}

/** The number that `readout commitments` gives the commitment in its document. */
function label(side: 'A' | 'B', index: number): { readonly text: string; readonly style: Style } {
  return { text: `   ${side} ${pad(String(index + 1), 3)} `, style: sideStyle[side] }
}
