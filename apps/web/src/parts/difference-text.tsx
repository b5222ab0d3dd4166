import type { DifferencePart, DifferencePiece } from '@readout/record'
import { count } from '../words/count.ts'

interface Props {
  readonly parts: readonly DifferencePart[]
  readonly lang: string | undefined
}

/** A text in two states as one: what was taken out struck, what was put in underlined, what moved said to have moved. */
export function DifferenceText({ parts, lang }: Props) {
  return (
    <div class="difference">
      {folded(parts).map((part) => (
        <Part part={part} lang={lang} />
      ))}
    </div>
  )
}

/** Neighbouring parts without a change as one. */
function folded(parts: readonly DifferencePart[]): DifferencePart[] {
  const out: DifferencePart[] = []
  for (const part of parts) {
    const last = out.at(-1)
    if (part.is === 'same' && last?.is === 'same')
      out[out.length - 1] = { ...last, a: [...last.a, ...part.a], b: [...last.b, ...part.b] }
    else out.push(part)
  }
  return out
}

function Part({ part, lang }: { readonly part: DifferencePart; readonly lang: string | undefined }) {
  const { is, b, pieces } = part
  switch (is) {
    case 'same':
      return <p class="difference-same quiet">{count(b.length, 'passage')} without a change</p>
    case 'moved-from':
      return (
        <div class="difference-moved" lang={lang}>
          <p class="label">Moved from here</p>
          <Paragraphs pieces={pieces} />
        </div>
      )
    case 'moved-to':
      return (
        <div class="difference-moved" lang={lang}>
          <p class="label">
            {pieces.some((piece) => piece.in !== 'both') ? 'Moved here and changed' : 'Moved here'}
          </p>
          <Paragraphs pieces={pieces} />
        </div>
      )
    default:
      return (
        <div class={`difference-${is}`} lang={lang}>
          <p class="label">{partName[is]}</p>
          <Paragraphs pieces={pieces} />
        </div>
      )
  }
}

const partName = { changed: 'Changed', removed: 'Taken out', added: 'Put in' } as const

function Paragraphs({ pieces }: { readonly pieces: readonly DifferencePiece[] }) {
  return (
    <>
      {paragraphsOf(pieces).map((paragraph) => (
        <p>
          {paragraph.map((piece) => (
            <Piece piece={piece} />
          ))}
        </p>
      ))}
    </>
  )
}

/** The space around marked words is not marked. */
function Piece({ piece }: { readonly piece: DifferencePiece }) {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(piece.text) ?? []
  if (piece.in === 'both' || words === '') return <>{piece.text}</>
  const Mark = piece.in === 'a' ? 'del' : 'ins'
  return (
    <>
      {before}
      <Mark>{words}</Mark>
      {after === '' ? ' ' : after}
    </>
  )
}

/** An empty line within a piece ends a paragraph. */
function paragraphsOf(pieces: readonly DifferencePiece[]): DifferencePiece[][] {
  const paragraphs: DifferencePiece[][] = [[]]
  for (const piece of pieces) {
    for (const [index, text] of piece.text.split('\n\n').entries()) {
      if (index > 0) paragraphs.push([])
      if (text !== '') paragraphs.at(-1)?.push({ ...piece, text })
    }
  }
  return paragraphs.filter(({ length }) => length > 0)
}
