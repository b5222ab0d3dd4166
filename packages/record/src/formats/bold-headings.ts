import { type Block, slicedLine } from '../blocks.ts'

/**
 * A line that is bold from end to end heads what follows; so does a bold run-in of a paragraph that ends in a colon.
 *
 * @example
 * const line = { text: 'Clean water: we dredge.', boldPrefix: 12 }
 * withBoldHeadings({ kind: 'paragraph', level: 0, lines: [line] }).map((block) => block.kind) // ['heading', 'paragraph']
 */
export function withBoldHeadings(block: Block): Block[] {
  if (block.kind !== 'paragraph') return [block]
  const out: Block[] = []
  let rest: Block['lines'] = []
  const emitRest = () => {
    if (rest.length > 0) out.push({ kind: 'paragraph', level: 0, lines: rest })
    rest = []
  }
  for (const line of block.lines) {
    const runIn = runInHeading(line.text, line.boldPrefix)
    if (line.boldPrefix === line.text.length && isHeading(line.text)) {
      emitRest()
      out.push({ kind: 'heading', level: boldHeadingLevel, lines: [line] })
    } else if (runIn > 0) {
      emitRest()
      out.push({ kind: 'heading', level: boldHeadingLevel, lines: [slicedLine(line, 0, runIn)] })
      rest = [slicedLine(line, runIn)]
    } else {
      rest = [...rest, line]
    }
  }
  emitRest()
  return out
}

/** Below the page's own title (1) and section headings that are marked up as such (2). */
const boldHeadingLevel = 3

/** A bold sentence is emphasis or the lead-in of a list ("… to combat the climate crisis by:"), not a heading. */
function isHeading(text: string): boolean {
  return !/[.:;,]$/.test(text) && text.split(' ').length <= 25
}

function runInHeading(text: string, boldPrefix: number): number {
  if (boldPrefix === 0 || boldPrefix >= text.length - 1) return 0
  const bold = text.slice(0, boldPrefix).trimEnd()
  if (bold.endsWith(':') && bold.split(' ').length <= 15) return bold.length
  return text[boldPrefix] === ':' && bold.split(' ').length <= 15 ? boldPrefix + 1 : 0
}
