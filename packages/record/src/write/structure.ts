/** The passages of a record as a tree: turns hold blocks, lists hold items, tables hold rows. */
import type { Passage } from '../schema.ts'

/** A turn with what is spoken in it, or (`turn` null) blocks that nobody speaks. */
export interface Part {
  readonly turn: Passage | null
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'heading' | 'paragraph' | 'footnote'; readonly passage: Passage }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly rows: readonly Passage[] }

/** An item with the items that hang below it. */
export interface Item {
  readonly passage: Passage
  readonly items: readonly Item[]
}

/**
 * Gathers passages into parts, in reading order. Items that follow one another are one list, rows one table.
 *
 * @example
 * const { passages } = read('MODERATOR: Welcome:\n\n- one\n    - two\n\nQ When?')
 * partsOf(passages).map(({ turn, blocks }) => [turn?.speaker, ...blocks.map((block) => block.kind)])
 * // [['MODERATOR', 'paragraph', 'list'], ['Q', 'paragraph']]
 */
export function partsOf(passages: readonly Passage[]): Part[] {
  const parts: { turn: Passage | null; passages: Passage[] }[] = []
  for (const passage of passages) {
    const part = parts.at(-1)
    if (passage.kind === 'turn') parts.push({ turn: passage, passages: [] })
    else if (part !== undefined && part.turn?.anchor === passage.turn) part.passages.push(passage)
    else parts.push({ turn: null, passages: [passage] })
  }
  return parts.map(({ turn, passages: spoken }) => ({ turn, blocks: blocksOf(spoken) }))
}

function blocksOf(passages: readonly Passage[]): Block[] {
  const blocks: Block[] = []
  for (const run of runsOfKind(passages)) {
    const kind = run[0]?.kind
    if (kind === 'list-item') blocks.push({ kind: 'list', items: itemsOf(run) })
    else if (kind === 'table-row') blocks.push({ kind: 'table', rows: run })
    else if (kind === 'heading' || kind === 'footnote') {
      for (const passage of run) blocks.push({ kind, passage })
    } else for (const passage of run) blocks.push({ kind: 'paragraph', passage })
  }
  return blocks
}

function runsOfKind(passages: readonly Passage[]): Passage[][] {
  const runs: Passage[][] = []
  for (const passage of passages) {
    const run = runs.at(-1)
    if (run?.[0]?.kind === passage.kind) run.push(passage)
    else runs.push([passage])
  }
  return runs
}

/** An item hangs below the last one before it that has a lower level; below a depth that no reader follows, beside it. */
function itemsOf(run: readonly Passage[]): Item[] {
  const top: Item[] = []
  const open: { level: number; items: Item[] }[] = []
  for (const passage of run) {
    const level = passage.level ?? 1
    while ((open.at(-1)?.level ?? 0) >= level || open.length >= deepest) open.pop()
    const items: Item[] = []
    ;(open.at(-1)?.items ?? top).push({ passage, items })
    open.push({ level, items })
  }
  return top
}

const deepest = 30
