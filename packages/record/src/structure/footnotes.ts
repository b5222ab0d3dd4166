/** Footnotes of a text that does not mark them up: blocks that begin with a mark which the words above refer to. */
import type { Block, Line } from '../blocks.ts'

/**
 * Turns the notes among the blocks into footnotes: `[1] …`, `* …`, `† …`, or at the end of the text `1 …`. A mark counts
 * only where words above carry it, so that a bracket or a number at the start of a paragraph stays what it is. Notes on
 * the lines of one paragraph become footnotes of their own.
 *
 * @example
 * const paragraph = (text: string) => ({ kind: 'paragraph', level: 0, lines: [{ text, boldPrefix: 0 }] }) as const
 * withFootnotes([paragraph('Four locks[1] open.'), paragraph('[1] As of May.')]).map((block) => block.kind)
 * // ['paragraph', 'footnote']
 */
export function withFootnotes(blocks: readonly Block[]): readonly Block[] {
  const numbered = numberedNotes(blocks)
  if (numbered === blocks.length && !blocks.some(mayHoldNote)) return blocks
  const references = firstReferences(blocks)
  const found = new Set<string>()
  const isReferred = (mark: string | null, index: number) => {
    if (mark === null || (references.get(mark) ?? index) >= index) return false
    // The second note has two asterisks; two alone are what is left of an emphasis.
    if (mark.startsWith('**') && !found.has(mark.slice(1))) return false
    found.add(mark)
    return true
  }
  return blocks.flatMap((block, index) => {
    if (index >= numbered || !isText(block)) {
      const isNote = isText(block) && isReferred(numberOf(block), index)
      return isNote ? [{ ...block, kind: 'footnote', level: 0 }] : [block]
    }
    return splitAtNotes(block, (line) => isReferred(markOf(line.text), index))
  })
}

const isText = (block: Block) => block.kind === 'paragraph' || block.kind === 'list-item'

const mayHoldNote = (block: Block) =>
  isText(block) && block.lines.some((line) => '[*†‡§¹²³'.includes(line.text.charAt(0)))

/** The mark that a line begins with, other than a bare number. */
function markOf(line: string): string | null {
  const mark =
    /^(?:\[\^?(?:\d{1,3}|[a-z]{1,4}|\*{1,3})\]|[†‡§]{1,3}|[¹²³]|\*{1,3}(?= ?[\p{L}\p{N}“"(]))/u.exec(
      line,
    )?.[0]
  // What ends as it begins was set in italics.
  return mark === undefined || (mark.startsWith('*') && line.endsWith('*')) ? null : mark
}

/**
 * The place of the first of the notes at the end of the text that begin with bare numbers, from 1 up; the number of
 * blocks where there are none. What stands below them may only be a sign-off.
 */
function numberedNotes(blocks: readonly Block[]): number {
  let at = blocks.length
  for (let number = -1; at > 0; at -= 1) {
    const block = blocks[at - 1]
    const found = block?.kind === 'paragraph' ? Number(numberOf(block)) : 0
    if (found === 0 || (number > 0 && found !== number - 1)) break
    number = found
  }
  const first = blocks[at]
  return first !== undefined && numberOf(first) === '1' ? at : blocks.length
}

function numberOf(block: Block): string | null {
  return /^(\d{1,2})(?:\. ?|\) ?| )?[\p{Lu}“"(]/u.exec(block.lines[0]?.text ?? '')?.[1] ?? null
}

/** Where each mark first stands behind words: the index of the block. */
function firstReferences(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  for (const [index, { lines }] of blocks.entries()) {
    for (const { text } of lines) {
      for (const { 0: found } of text.matchAll(reference)) if (!first.has(found)) first.set(found, index)
    }
  }
  return first
}

/**
 * A mark behind words. A number has to be glued to them (`the harbour2`), or to the stop behind them (`the harbour.2`),
 * as happens to a raised one; behind a capital or a figure it is part of a name or of a number.
 */
export const reference =
  /(?<=\S ?)\[\^?(?:\d{1,3}|[a-z]{1,4}|\*{1,3})\]|(?<=[^\s*])(?:\*{1,3}(?!\*)|[†‡§]{1,3}|[¹²³])|(?<=[\p{Ll})”’"][.,;:]?|\d{4}[.,])\d{1,2}(?=[\s.,;:)—]|$)/gu

function splitAtNotes(block: Block, isNote: (line: Line) => boolean): Block[] {
  if (!block.lines.some(isNote)) return [block]
  const parts: { kind: Block['kind']; level: number; lines: Line[] }[] = []
  for (const line of block.lines) {
    if (isNote(line)) parts.push({ kind: 'footnote', level: 0, lines: [line] })
    else if (parts.length === 0) parts.push({ kind: block.kind, level: block.level, lines: [line] })
    else parts.at(-1)?.lines.push(line)
  }
  return parts
}
