import type { Block } from './blocks.ts'
import type { Mark } from './schema.ts'

/**
 * The marks of what is struck out of a block that begins at an offset of the record's text; null where nothing is. The words in the bracket that
 * follows at once are the correction, with or without the asterisk of a footnote at the bracket.
 *
 * @example
 * const line = { text: 'on Sunday [Monday] at noon', boldPrefix: 0, struck: [{ start: 3, end: 9 }] }
 * struckMarks({ kind: 'paragraph', level: 0, lines: [line] }, 100)
 * // [{ kind: 'struck', start: 103, end: 109, correction: 'Monday' }]
 */
export function struckMarks(block: Block, start: number): Mark[] | null {
  if (block.lines.every((line) => line.struck === undefined)) return null
  const marks: Mark[] = []
  let lineStart = start
  for (const { text, struck = [] } of block.lines) {
    for (const span of struck) {
      const mark: Mark = { kind: 'struck', start: lineStart + span.start, end: lineStart + span.end }
      bracket.lastIndex = span.end
      const correction = bracket.exec(text)?.[1]
      if (correction !== undefined) mark.correction = correction
      marks.push(mark)
    }
    lineStart += text.length + 1
  }
  return marks
}

const bracket = / ?\*?\[([^[\]]+)\]/y
