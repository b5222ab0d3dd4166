/** Paragraphs of a communiqué that are numbered through, so that they can be cited: "paragraph 12". */
import type { Block } from '../blocks.ts'

/**
 * Numbered paragraphs look like the items of a list to a reader of marks. Where long items count on from each other, over
 * headings and whatever else stands between them, they are paragraphs; their number stays the first of their words. What
 * was nested in them hangs one level higher. Items that go on from the words before them ("… decide to:") are a list, however
 * long.
 *
 * @example
 * const item = (text: string) => ({ kind: 'list-item', level: 1, lines: [{ text, boldPrefix: 0 }] }) as const
 * const long = 'We, the leaders of the lake states, met at the harbour and agreed on what follows. '.repeat(3)
 * withNumberedParagraphs([1, 2, 3, 4, 5].map((n) => item(`${n}. ${long}`)))[0]?.kind // 'paragraph'
 */
export function withNumberedParagraphs(blocks: readonly Block[]): readonly Block[] {
  const numbered = blocks.filter((block) => numberOf(block) > 0)
  if (!numbered.some((block) => block.kind === 'list-item') || !countsOn(numbered) || isLedIn(blocks))
    return blocks
  const length = numbered.reduce((sum, block) => sum + lengthOf(block), 0)
  if (length < shortest * numbered.length) return blocks
  let isWithin = false
  return blocks.map((block) => {
    if (block.kind !== 'list-item') {
      isWithin = false
      return block
    }
    if (numberOf(block) > 0) {
      isWithin = true
      return { ...block, kind: 'paragraph', level: 0 }
    }
    return isWithin && block.level > 1 ? { ...block, level: block.level - 1 } : block
  })
}

const fewest = 5
/** Characters. Items of a list are a line or two, paragraphs that are cited by number a few sentences. */
const shortest = 200

function numberOf(block: Block): number {
  if (block.kind !== 'paragraph' && (block.kind !== 'list-item' || block.level !== 1)) return 0
  return Number(/^(\d{1,3})[.)] /.exec(block.lines[0]?.text ?? '')?.[1] ?? 0)
}

/** From 1 up, over what a reader of marks took for paragraphs too. A list that begins anew counts on from nothing. */
function countsOn(numbered: readonly Block[]): boolean {
  return numbered.length >= fewest && numbered.every((block, index) => numberOf(block) === index + 1)
}

/** "The leaders hereby decide to:" and what they decide. */
function isLedIn(blocks: readonly Block[]): boolean {
  const before = blocks[blocks.findIndex((block) => numberOf(block) > 0) - 1]
  return before?.kind === 'paragraph' && /\b(?:to|by|will|shall)\s*:$/.test(before.lines.at(-1)?.text ?? '')
}

const lengthOf = (block: Block) => block.lines.reduce((sum, line) => sum + line.text.length, 0)
