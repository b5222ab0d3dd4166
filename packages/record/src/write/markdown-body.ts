import type { Passage } from '../schema.ts'
import { markdownWords } from './markdown-words.ts'

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
      write(`${label} ${markdownWords(passage.text)}`)
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
      return `${'#'.repeat(Math.min(passage.level ?? 1, 6))} ${passage.text
        .split('\n')
        .map((line) => markdownWords(line))
        .join('<br>')}`
    case 'list-item':
      return itemOf(passage, isJoined(above, passage) ? (above?.level ?? 1) : 0)
    case 'table-row': {
      const opening = isJoined(above, passage) ? '' : '<table>\n'
      const closing = isJoined(passage, below) ? '' : '\n</table>'
      return `${opening}${rowOf(passage)}${closing}`
    }
    case 'footnote':
      return `<small>${markdownWords(passage.text)}</small>`
    default:
      return markdownWords(passage.text)
  }
}

/** An item two levels or more below the one above it opens the lists between on its own line: `- - words`. */
function itemOf({ text, level = 1 }: Passage, depthAbove: number): string {
  const open = Math.min(level - 1, depthAbove)
  const words = markdownWords(text, '  '.repeat(level))
  return `${'  '.repeat(open)}${'- '.repeat(level - open)}${words}`
}

function rowOf({ text }: Passage): string {
  const cells = text.split('\t').map((cell) => `<td>${cell.split('\n').map(htmlWords).join('<br>')}</td>`)
  return `<tr>${cells.join('')}</tr>`
}

const htmlWords = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
