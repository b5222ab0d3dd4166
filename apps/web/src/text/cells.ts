import type { Segment } from './marks.ts'

/**
 * The cells of a table row: its segments cut at the tabs that part them, so that a commitment or an edit that runs over
 * two cells stands in both.
 *
 * @example
 * cellsOf([{ text: 'Tolm\t12 ferries', within: [], begins: [], ends: [], edits: [], isHit: false }])
 * // [[{ text: 'Tolm', … }], [{ text: '12 ferries', … }]]
 */
export function cellsOf(segments: readonly Segment[]): Segment[][] {
  const cells: Segment[][] = [[]]
  for (const segment of segments) {
    const parts = segment.text.split('\t')
    for (const [index, text] of parts.entries()) {
      if (index > 0) cells.push([])
      const isFirst = index === 0
      const isLast = index === parts.length - 1
      const isHolding = text !== '' || segment.begins.length + segment.ends.length > 0
      if (!isHolding) continue
      cells.at(-1)?.push({
        text,
        within: segment.within,
        isHit: segment.isHit,
        begins: isFirst ? segment.begins : [],
        ends: isLast ? segment.ends : [],
        edits: segment.edits.map((edit) => ({
          ...edit,
          isFirst: edit.isFirst && isFirst,
          isLast: edit.isLast && isLast,
        })),
      })
    }
  }
  return cells
}
