import type { Passage } from '../schema.ts'
import type { Block, Part } from './structure.ts'

/** A heading with all that stands below it. What stands before the first heading has none. */
export interface Section {
  readonly heading: Passage | null
  readonly parts: readonly Part[]
  /** Those with a lower heading; they follow the parts. */
  readonly sections: readonly Section[]
}

/**
 * Gathers parts below their headings. A heading within a turn is part of what is said, and opens no section.
 *
 * @example
 * const heading = { anchor: 'h-1', kind: 'heading', start: 0, end: 4, text: 'Aims', level: 2 }
 * outlineOf([{ turn: null, blocks: [{ kind: 'heading', passage: heading }] }]).sections.length // 1
 */
export function outlineOf(parts: readonly Part[]): Section {
  const root = newSection(null)
  const open = [{ level: 0, section: root }]
  const current = () => open.at(-1)?.section ?? root
  for (const part of parts) {
    if (part.turn !== null) {
      current().parts.push(part)
      continue
    }
    let blocks: Block[] = []
    const close = () => {
      if (blocks.length > 0) current().parts.push({ turn: null, blocks })
      blocks = []
    }
    for (const block of part.blocks) {
      if (block.kind !== 'heading') {
        blocks.push(block)
        continue
      }
      close()
      const level = block.passage.level ?? 1
      while ((open.at(-1)?.level ?? 0) >= level) open.pop()
      const section = newSection(block.passage)
      current().sections.push(section)
      open.push({ level, section })
    }
    close()
  }
  return root
}

interface OpenSection {
  readonly heading: Passage | null
  readonly parts: Part[]
  readonly sections: OpenSection[]
}

const newSection = (heading: Passage | null): OpenSection => ({ heading, parts: [], sections: [] })
