import type { DocumentRecord, Passage } from '../schema.ts'

/**
 * The passage that is the document's title, where it stands in the text itself; null where the title stands in the head
 * alone, or nowhere.
 *
 * @example
 * titlePassage(read('# Lake summit\n\nText.'))?.kind // 'heading'
 * titlePassage(read('---\ntitle: Lake summit\n---\nText.')) // null
 */
export function titlePassage({ meta, passages: [first] }: DocumentRecord): Passage | null {
  if (first === undefined || (first.kind !== 'heading' && first.kind !== 'paragraph')) return null
  return first.turn === undefined && first.text.replaceAll('\n', ' ') === meta.title ? first : null
}
