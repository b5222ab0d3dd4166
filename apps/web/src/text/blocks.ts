import type { Passage } from '@readout/record'
import { isHead } from './figures.ts'

/**
 * How passages stand on a page: lists hold their items, items the lists below them, tables their rows, turns what is said
 * in them.
 */
export type Block =
  | { readonly kind: 'heading'; readonly passage: Passage; readonly rank: number }
  | { readonly kind: 'paragraph'; readonly passage: Passage }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | TableBlock
  | { readonly kind: 'footnotes'; readonly notes: readonly Passage[] }
  | { readonly kind: 'turn'; readonly passage: Passage; readonly blocks: readonly Block[] }

export interface TableBlock {
  readonly kind: 'table'
  /** 1 for the first table of the text. */
  readonly number: number
  readonly head: Passage | null
  readonly rows: readonly Passage[]
}

export interface ListItem {
  readonly passage: Passage
  readonly items: readonly ListItem[]
}

/**
 * Arranges the flat passages of a record as blocks.
 *
 * `rank` is the heading's place on a page whose title is the first-rank heading: 2 to 6, never more than one below the
 * heading before it, whatever levels the text itself jumps over.
 *
 * @example
 * const passage = { anchor: 'p-1', kind: 'paragraph', start: 0, end: 5, text: 'Hello' } as const
 * blocksOf([passage]) // [{ kind: 'paragraph', passage }]
 */
export function blocksOf(passages: readonly Passage[]): Block[] {
  const spoken = Map.groupBy(passages, (passage) => passage.turn)
  const rankOf = headingRanks(passages)
  const turns = new Set(passages.flatMap((passage) => (passage.kind === 'turn' ? [passage.anchor] : [])))
  const outside = passages.filter((passage) => passage.turn === undefined || !turns.has(passage.turn))
  let tables = 0
  return arrange(outside, {
    saidIn: (turn) => spoken.get(turn.anchor) ?? [],
    rankOf,
    nextTable: () => ++tables,
  })
}

interface Layout {
  readonly saidIn: (turn: Passage) => readonly Passage[]
  readonly rankOf: (heading: Passage) => number
  readonly nextTable: () => number
}

function arrange(passages: readonly Passage[], layout: Layout): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < passages.length; at++) {
    const passage = passages[at]
    if (passage === undefined) break
    if (passage.kind === 'list-item' || passage.kind === 'table-row' || passage.kind === 'footnote') {
      const after = passages.findIndex((other, index) => index > at && other.kind !== passage.kind)
      const end = after === -1 ? passages.length : after
      blocks.push(gathered(passage.kind, passages.slice(at, end), layout))
      at = end - 1
    } else if (passage.kind === 'turn') {
      blocks.push({ kind: 'turn', passage, blocks: arrange(layout.saidIn(passage), layout) })
    } else if (passage.kind === 'heading') {
      blocks.push({ kind: 'heading', passage, rank: layout.rankOf(passage) })
    } else {
      blocks.push({ kind: 'paragraph', passage })
    }
  }
  return blocks
}

/** Passages of one kind that follow one another and stand as one block. */
function gathered(
  kind: 'list-item' | 'table-row' | 'footnote',
  passages: readonly Passage[],
  { nextTable }: Layout,
): Block {
  if (kind === 'list-item') return { kind: 'list', items: nest(passages) }
  if (kind === 'footnote') return { kind: 'footnotes', notes: passages }
  const [first, ...others] = passages
  const number = nextTable()
  return first !== undefined && isHead(first, others)
    ? { kind: 'table', number, head: first, rows: others }
    : { kind: 'table', number, head: null, rows: passages }
}

/** Deeper items belong to the item before them; a list that starts deep starts where it stands. */
function nest(passages: readonly Passage[]): ListItem[] {
  const items: ListItem[] = []
  for (let at = 0; at < passages.length; ) {
    const passage = passages[at]
    if (passage === undefined) break
    const level = passage.level ?? 1
    let end = at + 1
    while ((passages[end]?.level ?? 1) > level && end < passages.length) end++
    items.push({ passage, items: nest(passages.slice(at + 1, end)) })
    at = end
  }
  return items
}

function headingRanks(passages: readonly Passage[]): (heading: Passage) => number {
  const ranks = new Map<Passage, number>()
  /** Levels of the headings that the present one stands under. */
  let above: number[] = []
  for (const passage of passages) {
    if (passage.kind !== 'heading') continue
    const level = passage.level ?? 1
    above = [...above.filter((other) => other < level), level]
    ranks.set(passage, Math.min(above.length + 1, 6))
  }
  return (heading) => ranks.get(heading) ?? 2
}
