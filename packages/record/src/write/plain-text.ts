import type { DocumentRecord, Passage } from '../schema.ts'
import { headLines } from './head-lines.ts'
import { type Item, partsOf } from './structure.ts'
import { titlePassage } from './title.ts'

/**
 * Writes a record as plain text: its title, publisher, date and ground rules, then its words. Headings are underlined,
 * items bulleted and indented, cells parted by tabs, turns open with their label. Lines are not wrapped.
 *
 * @example
 * toPlainText(read('# Aims\n\n- clear water\n    - by 2034')) // 'Aims\n====\n\n- clear water\n  - by 2034\n'
 */
export function toPlainText(record: DocumentRecord): string {
  const { meta, passages } = record
  const title = titlePassage(record)
  const above = headLines(record).map(({ name, words }) => `${name}: ${words}`)
  const [opening, rest] =
    title === null ? [titleOf(meta.title), passages] : [titleOf(title.text), passages.slice(1)]
  const blocks = partsOf(rest).flatMap(({ turn, blocks }) => {
    const written = blocks.map((block) => {
      if (block.kind === 'list') return block.items.flatMap((item) => itemLines(item, 0)).join('\n')
      if (block.kind === 'table') return block.rows.map(({ text }) => text).join('\n')
      return block.kind === 'heading' ? underlined(block.passage) : block.passage.text
    })
    if (turn === null) return written
    const label = `${turn.speaker ?? ''}:`
    const isSpokenFirst = blocks[0]?.kind === 'paragraph'
    return isSpokenFirst ? [`${label} ${written[0]}`, ...written.slice(1)] : [label, ...written]
  })
  const text = [...opening, ...(above.length > 0 ? [above.join('\n')] : []), ...blocks].join('\n\n')
  return text === '' ? '' : `${text}\n`
}

const titleOf = (title: string | null) => (title === null ? [] : [`${title}\n${rule('=', title)}`])

const underlined = ({ text, level = 1 }: Passage) => `${text}\n${rule(level === 1 ? '=' : '-', text)}`

/** As long as the longest line above it, three at least: a shorter one could be a dash. */
const rule = (character: string, text: string) =>
  character.repeat(text.split('\n').reduce((longest, line) => Math.max(longest, line.length), 3))

function itemLines({ passage, items }: Item, depth: number): string[] {
  const indent = '  '.repeat(depth)
  return [
    `${indent}- ${passage.text.replaceAll('\n', `\n${indent}  `)}`,
    ...items.flatMap((item) => itemLines(item, depth + 1)),
  ]
}
