/** Lists whose bullets were typed, each item a paragraph or a line of its own. */
import { type Block, type Line, slicedLine } from '../blocks.ts'

/**
 * Makes items of the lines that begin with a bullet (`• dredge`), and of three or more in a row that begin with a dash,
 * which alone may be one of speech. The bullet is no word of theirs. A line that goes on in lower case belongs to the
 * item above it.
 *
 * @example
 * const line = (text: string) => ({ text, boldPrefix: 0 })
 * withTypedBullets([{ kind: 'paragraph', level: 0, lines: [line('• dredge'), line('• build')] }]).map((block) => block.kind)
 * // ['list-item', 'list-item']
 */
export function withTypedBullets(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.kind === 'paragraph' && block.lines.some(mayBeItem))) return blocks
  const dashed = dashedRuns(blocks)
  return blocks.flatMap((block, index) =>
    block.kind === 'paragraph' ? itemsOf(block, dashed.has(index) ? anyBullet : bullet) : [block],
  )
}

const bullet = /^[•●▪◦‣·]\s*(?=[^\s•●▪◦‣·])/
const anyBullet = /^[•●▪◦‣·–-]\s*(?=[^\s•●▪◦‣·–-])/

const mayBeItem = (line: Line) => marks.has(line.text.charCodeAt(0))
const marks = new Set([...'•●▪◦‣·–-'].map((mark) => mark.charCodeAt(0)))

/** The blocks that stand in a row of three dashed lines or more. */
function dashedRuns(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>()
  let run: number[] = []
  let lines = 0
  for (let index = 0; index <= blocks.length; index++) {
    const block = blocks[index]
    if (block?.kind === 'paragraph' && block.lines.every((line) => /^[–-] \S/.test(line.text))) {
      run.push(index)
      lines += block.lines.length
      continue
    }
    if (lines >= 3) for (const each of run) found.add(each)
    run = []
    lines = 0
  }
  return found
}

function itemsOf(block: Block, mark: RegExp): Block[] {
  if (!block.lines.some((line) => mark.test(line.text))) return [block]
  const parts: { kind: Block['kind']; level: number; lines: Line[] }[] = []
  for (const line of block.lines) {
    const length = mark.exec(line.text)?.[0].length ?? 0
    const last = parts.at(-1)
    if (length > 0) parts.push({ kind: 'list-item', level: 1, lines: [slicedLine(line, length)] })
    else if (last !== undefined && (last.kind === 'paragraph' || /^\p{Ll}/u.test(line.text)))
      last.lines.push(line)
    else parts.push({ kind: 'paragraph', level: 0, lines: [line] })
  }
  return parts
}
