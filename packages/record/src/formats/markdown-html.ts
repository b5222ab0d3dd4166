import { type Block, collectLines } from '../blocks.ts'
import { stripTags } from './html.ts'
import { htmlBlocks } from './html-blocks.ts'

/**
 * Reads HTML that stands between the paragraphs of a Markdown text into blocks: tables, figures with their captions,
 * quotations. Where the page that it would make does not show all its words, or others, they are kept line by line.
 *
 * @param depth how many lists it stands in: its paragraphs are items of the innermost
 *
 * @example
 * htmlBetween('<table>\n<tr><td>Ferries</td>\n<td>12</td></tr>\n</table>', 0).map((block) => block.kind) // ['table-row']
 */
export function htmlBetween(html: string, depth: number): Block[] {
  const words = stripTags(html)
  if (!ink.test(words)) return []
  const blocks = html.includes('<') ? htmlBlocks(html) : []
  const shown = blocks.flatMap((block) => block.lines.map((line) => line.text)).join('')
  const kept = inkOf(shown) === inkOf(words) ? blocks : linesOf(words)
  return depth === 0 ? kept : kept.map((block) => ofList(block, depth))
}

const ink = /[\p{L}\p{N}]/u
const inkOf = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '')

function linesOf(words: string): Block[] {
  const blocks: Block[] = []
  const collector = collectLines()
  const emit = () => {
    const lines = collector.take()
    if (lines.length > 0) blocks.push({ kind: 'paragraph', level: 0, lines })
  }
  for (const line of words.split('\n')) {
    if (line.trim() === '') emit()
    collector.add(line, false)
    collector.breakLine()
  }
  emit()
  return blocks
}

function ofList(block: Block, depth: number): Block {
  if (block.kind === 'paragraph') return { ...block, kind: 'list-item', level: depth }
  return block.kind === 'list-item' ? { ...block, level: block.level + depth } : block
}
