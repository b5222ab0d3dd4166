import type { Passage } from '../schema.ts'
import { markdownLines, markdownWords } from './markdown-words.ts'
import { type Run, struckRuns } from './struck-runs.ts'

/**
 * Writes passages as blocks of Markdown, parted by blank lines but for the items of a list and the rows of a table. A
 * turn opens with its label in bold; a rule stands where nobody speaks any more.
 *
 * @example
 * const { passages } = read('MODERATOR: Welcome.\n\nQ When?')
 * markdownBody(passages) // '**MODERATOR:** Welcome.\n\n**Q:** When?\n'
 */
export function markdownBody(passages: readonly Passage[]): string {
  let body = ''
  let label = ''
  let turn: string | undefined
  let above: Passage | undefined
  const write = (block: string, gap = '\n\n') => {
    body += body === '' ? block : gap + block
  }
  const writeLabel = () => {
    if (label !== '') write(label)
    label = ''
  }
  for (const [index, passage] of passages.entries()) {
    if (passage.kind === 'turn') {
      writeLabel()
      label = `**${markdownWords(passage.speaker ?? '')}:**`
      turn = passage.anchor
      above = undefined
      continue
    }
    if (turn !== undefined && passage.turn === undefined) {
      writeLabel()
      write('---')
      turn = undefined
      above = undefined
    }
    if (passage.kind === 'paragraph' && label !== '') {
      write(`${label} ${wordsOf(passage)}`)
      label = ''
    } else {
      writeLabel()
      write(blockOf(passage, above, passages[index + 1]), isJoined(above, passage) ? '\n' : '\n\n')
    }
    above = passage
  }
  writeLabel()
  return body === '' ? '' : `${body}\n`
}

/** Items of one list and rows of one table stand on successive lines. */
const isJoined = (above: Passage | undefined, passage: Passage | undefined) =>
  above !== undefined &&
  above.kind === passage?.kind &&
  above.turn === passage.turn &&
  (passage.kind === 'list-item' || passage.kind === 'table-row')

function blockOf(passage: Passage, above: Passage | undefined, below: Passage | undefined): string {
  switch (passage.kind) {
    case 'heading':
      // A heading ends with its line in Markdown, so a break within it is written as HTML.
      return `${'#'.repeat(Math.min(passage.level ?? 1, 6))} ${markdownLines(struckRuns(passage), '<br>')}`
    case 'list-item':
      return itemOf(passage, isJoined(above, passage) ? depthOf(above) : 0)
    case 'table-row': {
      const opening = isJoined(above, passage) ? '' : '<table>\n'
      const closing = isJoined(passage, below) ? '' : '\n</table>'
      return `${opening}${rowOf(passage)}${closing}`
    }
    case 'footnote':
      return `<small>${wordsOf(passage)}</small>`
    default:
      return wordsOf(passage)
  }
}

const wordsOf = (passage: Passage, indent = '') => markdownLines(struckRuns(passage), `\\\n${indent}`)

/** Readers of Markdown nest no deeper than they must; the depth of an item further down stands in the head. */
const depthOf = (item: Passage | undefined) => Math.min(item?.level ?? 1, 30)

/** An item two levels or more below the one above it opens the lists between on its own line: `- - words`. */
function itemOf(item: Passage, depthAbove: number): string {
  const depth = depthOf(item)
  const open = Math.min(depth - 1, depthAbove)
  return `${'  '.repeat(open)}${'- '.repeat(depth - open)}${wordsOf(item, '  '.repeat(depth))}`
}

function rowOf(row: Passage): string {
  let start = row.start
  const cells = row.text.split('\t').map((cell) => {
    const lines = struckRuns(row, start, start + cell.length)
    start += cell.length + 1
    return `<td>${lines.map((runs) => runs.map(htmlRun).join('')).join('<br>')}</td>`
  })
  return `<tr>${cells.join('')}</tr>`
}

function htmlRun({ words, isStruck }: Run): string {
  const escaped = words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return isStruck ? `<s>${escaped}</s>` : escaped
}
