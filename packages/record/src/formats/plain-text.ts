import { type Block, fold } from '../blocks.ts'

/**
 * Reads plain text into blocks. Paragraphs stand between blank lines; where a text has long lines and hardly a blank
 * one, each line is a paragraph. A bullet or a number opens a list item, its indent tells the depth; the number is the
 * first of its words.
 *
 * @example
 * plainTextBlocks('Aims:\n\n- clear water\n- safe ferries').map((block) => block.kind)
 * // ['paragraph', 'list-item', 'list-item']
 */
export function plainTextBlocks(text: string): Block[] {
  const lines = text.split('\n')
  const isLinePerParagraph = hasLineParagraphs(lines)
  const blocks: Block[] = []
  let open: { kind: Block['kind']; level: number; text: string } | null = null
  const close = () => {
    if (open !== null) blocks.push({ kind: open.kind, level: open.level, lines: [plainLine(open.text)] })
    open = null
  }
  for (const line of lines) {
    const words = fold(line)
    if (words === '' || /^[-=_*]{3,}$/.test(words)) {
      close()
      continue
    }
    const item = /^(\s*)(?:[-*•–▪◦]\s+(?=\S)|(?=(?:\(?\d{1,3}|\(?[a-z])[.)]\s+\S))/.exec(line)
    if (item !== null) {
      close()
      const [{ length }, indent = ''] = item
      open = { kind: 'list-item', level: 1 + Math.floor(indent.length / 2), text: fold(line.slice(length)) }
    } else if (open === null || isLinePerParagraph) {
      close()
      open = { kind: isCapitals(words) ? 'heading' : 'paragraph', level: 0, text: words }
      if (open.kind === 'heading') open.level = 3
    } else {
      open.text += open.text === '' ? words : ` ${words}`
    }
    if (isLinePerParagraph) close()
  }
  close()
  return blocks
}

const plainLine = (text: string) => ({ text, boldPrefix: 0 })

/** Hardly a line is blank, and lines run on beyond any width that a text is wrapped at. */
function hasLineParagraphs(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '')
  if (written.length <= 3 || lines.length >= written.length * 1.1) return false
  return written.some((line) => line.length > widestWrap && line.slice(0, widestWrap).includes(' '))
}

const widestWrap = 140

/** A short line in capitals heads what follows, unless it is the label of a turn. */
function isCapitals(text: string): boolean {
  return text.length <= 100 && /\p{Lu}{2}/u.test(text) && text === text.toUpperCase() && !/[:.!?]/.test(text)
}
