import type { Passage } from '@readout/record'
import type { Edit, Segment } from '../text/marks.ts'
import { Edited } from './edited.tsx'
import { Note } from './note.tsx'
import type { Shown } from './shown.ts'

interface Props {
  readonly passage: Passage
  readonly tag: 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'p' | 'div'
  readonly shown: Shown
}

/** One passage under its address, and after it the notes on the commitments that begin in it. */
export function Words({ passage, tag: Tag, shown }: Props) {
  return (
    <>
      <div class={`words words-${passage.kind}`} id={passage.anchor}>
        <Tag lang={shown.lang}>
          <Segments segments={shown.marked.segmentsOf(passage)} passage={passage} shown={shown} />
        </Tag>
        <Address anchor={passage.anchor} of="this passage" />
      </div>
      <Notes of={[passage]} shown={shown} />
    </>
  )
}

/** The notes on the commitments that begin in some passages. */
export function Notes({ of, shown }: { readonly of: readonly Passage[]; readonly shown: Shown }) {
  const notes = of.flatMap((passage) => shown.marked.notesOf(passage))
  if (notes.length === 0) return null
  return (
    <div class="notes">
      {notes.map((numbered) => (
        <Note {...numbered} governments={shown.governments} pledge={shown.pledges.get(numbered.commitment)} />
      ))}
    </div>
  )
}

export function Address({ anchor, of }: { readonly anchor: string; readonly of: string }) {
  return (
    <a class="address" href={`#${anchor}`} aria-label={`Address of ${of}`} title={`Address of ${of}`}>
      ¶
    </a>
  )
}

interface SegmentsProps {
  readonly segments: readonly Segment[]
  readonly passage: Passage
  readonly shown: Shown
}

/** A passage's words: commitments marked and keyed to their notes, edits as an editor would set them. */
export function Segments({ segments, passage, shown }: SegmentsProps) {
  return (
    <>
      {segments.map((segment, index) => (
        <Marked
          segment={segment}
          before={segments[index - 1]}
          after={segments[index + 1]}
          words={(text, edits) => (
            <Edited text={text} edits={edits} passage={passage} footnotes={shown.footnotes} />
          )}
        />
      ))}
    </>
  )
}

interface MarkedProps {
  readonly segment: Segment
  readonly before: Segment | undefined
  readonly after: Segment | undefined
  readonly words: (text: string, edits: readonly Edit[]) => ReturnType<typeof Edited>
}

function Marked({ segment, before, after, words }: MarkedProps) {
  const { text, within, begins, ends, edits, isHit } = segment
  if (within.length === 0) {
    const open = words(text.slice(closing(segment, before).length), edits)
    return isHit ? <mark class="hit">{open}</mark> : open
  }
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
        {words(text, edits)}
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
  if (segment.edits.length > 0) return ''
  return /^[.,;:!?”’)]+/.exec(segment.text)?.[0] ?? ''
}
