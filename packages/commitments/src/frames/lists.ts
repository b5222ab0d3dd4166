/** The lists of a document: its items that follow one another and hang on the same words. */
import type { Passage } from '@readout/record'

/** Items in writing, and the paragraph or heading that stands before them. */
export interface List {
  readonly items: readonly Passage[]
  readonly before: string
}

/** In the order of the text; what officials count up is none. */
export function listsOf(passages: readonly Passage[]): List[] {
  const lists: { items: Passage[]; before: string }[] = []
  let open: Passage[] | null = null
  let before = ''
  for (const passage of passages) {
    const isItem = passage.kind === 'list-item' && passage.turn === undefined
    if (!isItem || open?.[0]?.leadInAnchor !== passage.leadInAnchor) open = null
    if (!isItem) {
      if (passage.kind === 'paragraph' || passage.kind === 'heading') before = passage.text
      continue
    }
    if (open === null) {
      open = []
      lists.push({ items: open, before })
    }
    open.push(passage)
  }
  return lists
}
