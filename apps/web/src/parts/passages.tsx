import type { Government, Passage } from '@readout/record'
import type { Block, ListItem } from '../text/blocks.ts'
import type { MarkedText, Segment } from '../text/marks.ts'
import { roleName } from '../words/names.ts'
import { Note } from './note.tsx'

interface Text {
  readonly marked: MarkedText
  readonly governments: readonly Government[]
}

/** The text of a document: each passage under its own address, commitments marked, their notes after it. */
export function Blocks({ blocks, ...text }: Text & { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block) => {
        if (block.kind === 'list') return <List items={block.items} {...text} />
        if (block.kind === 'turn') return <Turn block={block} {...text} />
        const tag = block.kind === 'heading' ? (headingTags[block.rank - 2] ?? 'h6') : 'p'
        return <Words passage={block.passage} tag={tag} {...text} />
      })}
    </>
  )
}

const headingTags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const
type Tag = (typeof headingTags)[number] | 'p' | 'div'

function List({ items, ...text }: Text & { readonly items: readonly ListItem[] }) {
  return (
    <ul class="list">
      {items.map(({ passage, items: below }) => (
        <li>
          <Words passage={passage} tag="div" {...text} />
          {below.length === 0 ? null : <List items={below} {...text} />}
        </li>
      ))}
    </ul>
  )
}

function Turn({ block, ...text }: Text & { readonly block: Extract<Block, { kind: 'turn' }> }) {
  const { anchor, speaker = '', role = 'other' } = block.passage
  return (
    <div class={`turn turn-${role}`}>
      <div class="words speaker" id={anchor}>
        <p>
          <span class="speaker-label">{speaker}</span>
          {speaker.toLowerCase().includes(roleName[role].toLowerCase()) ? null : (
            <span class="speaker-role"> {roleName[role].toLowerCase()}</span>
          )}
        </p>
        <Address anchor={anchor} of="this turn" />
      </div>
      <Blocks blocks={block.blocks} {...text} />
    </div>
  )
}

function Words({ passage, tag: Tag, marked, governments }: Text & { passage: Passage; tag: Tag }) {
  const notes = marked.notesOf(passage)
  const segments = marked.segmentsOf(passage)
  return (
    <>
      <div class={`words words-${passage.kind}`} id={passage.anchor}>
        <Tag>
          {segments.map((segment, index) => (
            <Marked segment={segment} before={segments[index - 1]} after={segments[index + 1]} />
          ))}
        </Tag>
        <Address anchor={passage.anchor} of="this passage" />
      </div>
      {notes.length === 0 ? null : (
        <div class="notes">
          {notes.map((numbered) => (
            <Note {...numbered} governments={governments} />
          ))}
        </div>
      )}
    </>
  )
}

interface MarkedProps {
  readonly segment: Segment
  readonly before: Segment | undefined
  readonly after: Segment | undefined
}

function Marked({ segment, before, after }: MarkedProps) {
  const { text, within, begins, ends } = segment
  if (within.length === 0) return text.slice(closing(segment, before).length)
  const [first, ...others] = begins
  return (
    <>
      {others.map((number) => (
        <span id={`commitment-${number}`}></span>
      ))}
      <mark
        class={within.length > 1 ? 'shared' : undefined}
        id={first === undefined ? undefined : `commitment-${first}`}
        data-notes={within.join(' ')}
      >
        {text}
      </mark>
      {after === undefined ? '' : closing(after, segment)}
      {ends.map((number) => (
        <a class="key" href={`#note-${number}`} aria-label={`Note on commitment ${number}`}>
          {number}
        </a>
      ))}
    </>
  )
}

/** The marks that close a commitment's sentence, though not its words: the number of its note stands after them. */
function closing(segment: Segment, before: Segment | undefined): string {
  if (before === undefined || before.ends.length === 0 || segment.within.length > 0) return ''
  return /^[.,;:!?”’)]+/.exec(segment.text)?.[0] ?? ''
}

function Address({ anchor, of }: { readonly anchor: string; readonly of: string }) {
  return (
    <a class="address" href={`#${anchor}`} aria-label={`Address of ${of}`} title={`Address of ${of}`}>
      ¶
    </a>
  )
}
