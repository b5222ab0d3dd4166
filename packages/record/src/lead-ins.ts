import type { Passage } from './schema.ts'

/**
 * Tells of each passage, in the order of the text, which one it hangs on, if it is a list item: a nested item on the item
 * above it; an item of the first level on the paragraph before its list when that paragraph ends open ("… pledged to:",
 * "… including") or announces a list ("It includes a series of commitments."), or on a heading that ends in a colon. A list
 * that was cut in two still hangs on the same words.
 *
 * @example
 * const paragraph = { anchor: 'p-1', kind: 'paragraph', start: 0, end: 10, text: 'They will:' } as const
 * const item = { anchor: 'i-2', kind: 'list-item', start: 12, end: 18, text: 'dredge', level: 1 } as const
 * const leadInOf = leadInKeeper()
 * leadInOf(paragraph) // null
 * leadInOf(item)?.anchor // 'p-1'
 */
export function leadInKeeper(): (passage: Passage) => Passage | null {
  let before: Passage | null = null
  /** The items that are open, by their depth. */
  let above: Passage[] = []
  return (passage) => {
    if (passage.kind !== 'list-item') {
      before = passage
      above = []
      return null
    }
    const level = passage.level ?? 1
    if (before !== null && !leadsIn(before)) before = null
    above.length = Math.min(above.length, level)
    const parent = above.findLast((item) => item !== undefined) ?? before
    above[level] = passage
    return parent
  }
}

function leadsIn({ kind, text }: Passage): boolean {
  return kind === 'paragraph'
    ? endsOpen(text) || announcesList(text)
    : kind === 'heading' && text.endsWith(':')
}

/** "The plan includes a series of new commitments." and the list of them, whatever mark stands between. */
const announcesList = (text: string) =>
  /\b(?:the following|includes? (?:(?:a|an|the) )?(?:(?:\p{L}+ ){0,2}(?:series|number|set|range|list|package) of|several|many|new|these))\b(?:(?!\p{Ll}\. \p{Lu})[^!?]){0,160}\.$/u.test(
    text,
  )

function endsOpen(text: string): boolean {
  let end = text.length
  while (end > 0 && '"”’)'.includes(text.charAt(end - 1))) end -= 1
  return end === 0 || !'.!?'.includes(text.charAt(end - 1))
}
