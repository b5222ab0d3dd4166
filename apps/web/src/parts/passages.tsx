import { type Block, blocksOf, type ListItem } from '../text/blocks.ts'
import { Footnotes } from './footnotes.tsx'
import type { Shown } from './shown.ts'
import { Table } from './table.tsx'
import { Turn } from './turn.tsx'
import { Words } from './words.tsx'

/** The text of a document: each passage under its own address, commitments marked, their notes after it. */
export function Text({ shown }: { readonly shown: Shown }) {
  return <Blocks blocks={blocksOf(shown.passages)} shown={shown} />
}

interface Props {
  readonly blocks: readonly Block[]
  readonly shown: Shown
}

function Blocks({ blocks, shown }: Props) {
  return (
    <>
      {blocks.map((block) => (
        <BlockView block={block} shown={shown} />
      ))}
    </>
  )
}

function BlockView({ block, shown }: { readonly block: Block; readonly shown: Shown }) {
  switch (block.kind) {
    case 'heading':
      return <Words passage={block.passage} tag={headingTags[block.rank - 2] ?? 'h6'} shown={shown} />
    case 'paragraph':
      return <Words passage={block.passage} tag="p" shown={shown} />
    case 'list':
      return <List items={block.items} shown={shown} />
    case 'table':
      return <Table table={block} shown={shown} />
    case 'footnotes':
      return <Footnotes notes={block.notes} shown={shown} />
    case 'turn':
      return (
        <Turn turn={block.passage} shown={shown}>
          <Blocks blocks={block.blocks} shown={shown} />
        </Turn>
      )
  }
}

const headingTags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

function List({ items, shown }: { readonly items: readonly ListItem[]; readonly shown: Shown }) {
  return (
    <ul class="list">
      {items.map(({ passage, items: below }) => (
        <li class={isNumbered(passage.text) ? 'numbered' : undefined}>
          <Words passage={passage} tag="div" shown={shown} />
          {below.length === 0 ? null : <List items={below} shown={shown} />}
        </li>
      ))}
    </ul>
  )
}

/** A list that was numbered has its numbers in its words. */
const isNumbered = (text: string) => /^\(?(?:\d+|\p{L}|[ivxlc]+)[.)]\s/iu.test(text)
