import type { Mark, Passage } from '@readout/record'

/** Where marks in the text and the footnotes that they point to meet. */
export interface Footnotes {
  /** The footnote that a mark points to, and the mark's own address on the page; null where no footnote bears it. */
  pointedTo(mark: Mark): { readonly anchor: string; readonly ref: string } | null
  /** The addresses of the marks that point to a footnote, in reading order. */
  refsOf(footnote: Passage): readonly string[]
}

/**
 * Links the marks of footnotes to their footnotes. A mark belongs to the next footnote that begins with it, for asterisks
 * begin anew under every section; where none follows, to the last one before.
 *
 * @example
 * footnotesOf(record.passages).refsOf(footnote) // ['ref-f-5d41402a', 'ref-f-5d41402a-2']
 */
export function footnotesOf(passages: readonly Passage[]): Footnotes {
  const footnotes = passages.filter(({ kind }) => kind === 'footnote')
  const targets = new Map<Mark, { anchor: string; ref: string }>()
  const refs = new Map<string, string[]>()
  for (const passage of passages) {
    for (const mark of passage.marks ?? []) {
      if (mark.kind !== 'footnote') continue
      const token = tokenOf(passage.text.slice(mark.start - passage.start, mark.end - passage.start))
      const same = footnotes.filter((note) => note !== passage && opening(note.text) === token)
      const note = same.find(({ start }) => start >= mark.end) ?? same.at(-1)
      if (token === '' || note === undefined) continue
      const present = refs.get(note.anchor) ?? []
      const ref = `ref-${note.anchor}${present.length === 0 ? '' : `-${present.length + 1}`}`
      refs.set(note.anchor, [...present, ref])
      targets.set(mark, { anchor: note.anchor, ref })
    }
  }
  return {
    pointedTo: (mark) => targets.get(mark) ?? null,
    refsOf: (footnote) => refs.get(footnote.anchor) ?? [],
  }
}

/** "[1]", "1", "(1)" and "1." are one mark; signs such as "**" stand for themselves. */
const tokenOf = (mark: string) => mark.replace(/[^\p{L}\p{N}*†‡§¶#]/gu, '').toLowerCase()

/** The mark that a footnote begins with. */
function opening(text: string): string {
  const [mark = ''] = /^[[(]*(?:\p{N}+|[*†‡§¶#]+|\p{L}{1,3}(?=[\])]))/u.exec(text) ?? []
  return tokenOf(mark)
}
