import { hasPrintedCorrection, type Mark, type Passage } from '@readout/record'
import type { Child } from 'hono/jsx'
import type { Footnotes } from '../text/footnotes.ts'
import type { Edit } from '../text/marks.ts'

interface Props {
  readonly text: string
  readonly edits: readonly Edit[]
  readonly passage: Passage
  readonly footnotes: Footnotes
}

/**
 * Words within what a transcriber or an editor put there. Where the eye is told by a ruling, a screen reader is told in
 * words.
 */
export function Edited({ text, edits, passage, footnotes }: Props) {
  const [outer, ...inner] = edits
  if (outer === undefined) return <>{text}</>
  const words = <Edited text={text} edits={inner} passage={passage} footnotes={footnotes} />
  switch (outer.mark.kind) {
    case 'stage-direction':
    case 'inaudible':
    case 'interpreted':
    case 'in-progress':
      return <span class="aside">{words}</span>
    case 'sic':
    case 'insert':
    case 'redaction':
      return <span class="editorial">{words}</span>
    case 'struck':
      return (
        <Struck edit={outer} passage={passage}>
          {words}
        </Struck>
      )
    case 'footnote':
      return (
        <FootnoteMark edit={outer} footnotes={footnotes}>
          {words}
        </FootnoteMark>
      )
    // The dash says it to everyone.
    case 'cut-off':
      return words
  }
}

interface StruckProps {
  readonly edit: Edit
  readonly passage: Passage
  readonly children?: Child
}

function Struck({ edit: { mark, isFirst, isLast }, passage, children }: StruckProps) {
  return (
    <>
      <s>
        {isFirst ? <Unseen>withdrawn: </Unseen> : null}
        {children}
      </s>
      {isLast ? <Correction mark={mark} passage={passage} /> : null}
    </>
  )
}

/** What stands for the words struck: said where the text prints it behind them, printed here where it does not. */
function Correction({ mark, passage }: { readonly mark: Mark; readonly passage: Passage }) {
  const { correction } = mark
  if (correction === undefined) return <Unseen>; end;</Unseen>
  if (hasPrintedCorrection(passage, mark)) return <Unseen>; corrected to:</Unseen>
  return (
    <span class="editorial">
      {' '}
      [<Unseen>corrected to: </Unseen>
      {correction}]
    </span>
  )
}

interface FootnoteMarkProps {
  readonly edit: Edit
  readonly footnotes: Footnotes
  readonly children?: Child
}

function FootnoteMark({ edit, footnotes, children }: FootnoteMarkProps) {
  const target = footnotes.pointedTo(edit.mark)
  return (
    <sup class="footnote-mark">
      {target === null ? (
        children
      ) : (
        <a href={`#${target.anchor}`} id={edit.isFirst ? target.ref : undefined} role="doc-noteref">
          <Unseen>footnote </Unseen>
          {children}
        </a>
      )}
    </sup>
  )
}

/** Words for those who hear a page and don't see it. */
export function Unseen({ children }: { readonly children?: Child }) {
  return <span class="unseen">{children}</span>
}
