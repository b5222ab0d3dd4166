import type { Passage } from '@readout/record'
import type { Shown } from './shown.ts'
import { Address, Notes, Segments } from './words.tsx'

interface Props {
  readonly notes: readonly Passage[]
  readonly shown: Shown
}

/** Footnotes where the text has them; each leads back to every mark that points to it. */
export function Footnotes({ notes, shown }: Props) {
  return (
    <ul class="footnotes" aria-label="Footnotes">
      {notes.map((note) => (
        <li>
          <div class="words words-footnote" id={note.anchor}>
            <p lang={shown.lang}>
              <Segments segments={shown.marked.segmentsOf(note)} passage={note} shown={shown} />
              {shown.footnotes.refsOf(note).map((ref, index, refs) => (
                <>
                  {' '}
                  <a
                    class="back"
                    href={`#${ref}`}
                    aria-label={`Back to the text${refs.length > 1 ? `, mark ${index + 1}` : ''}`}
                    role="doc-backlink"
                  >
                    ↑
                  </a>
                </>
              ))}
            </p>
            <Address anchor={note.anchor} of="this footnote" />
          </div>
          <Notes of={[note]} shown={shown} />
        </li>
      ))}
    </ul>
  )
}
