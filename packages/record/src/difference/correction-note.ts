import type { DocumentRecord } from '../schema.ts'

/**
 * A note of the later text that says that it was changed, and that the earlier did not have; null where there is none. A
 * note that stood there before announces what was changed then.
 *
 * @example
 * correctionNote(read('We met.'), read('We met.\n\n*This statement has been updated.')) // '*This statement has been updated.'
 */
export function correctionNote(earlier: DocumentRecord, later: DocumentRecord): string | null {
  const before = notesIn(earlier)
  return notesIn(later).find((note) => !before.includes(note)) ?? null
}

function notesIn({ meta, passages }: DocumentRecord): string[] {
  const title = meta.title !== null && corrected.test(meta.title) ? [meta.title] : []
  const notes = passages.filter(
    ({ kind, text }) => kind !== 'turn' && text.length < longestNote && isNote(text),
  )
  return [...title, ...notes.map(({ text }) => text)]
}

/** A note is short; a long passage in which the words stand is about something else. */
const longestNote = 500

const corrected =
  /^[\s*[(]*(?:as )?(?:corrected|correction|updated?)\b\s*[\])]?\s*[:—–-]|^[\s*[(]*corrected\b/iu

const text =
  '(?:transcript|text|fact sheet|statement|release|readout|post|page|article|story|document|remarks|version|list)'
const forms = [
  corrected,
  new RegExp(
    `^[\\s*[(]*(?:editor.s )?(?:note:?\\s*)?(?:the|this|these) (?:\\w+ ){0,3}${text} (?:has|have|was|were) (?:been )?(?:since )?(?:updated|corrected|edited|revised|amended)`,
    'iu',
  ),
  new RegExp(
    `\\b(?:an|the) (?:earlier|previous|original) (?:version|${text})\\b.{0,80}\\b(?:misstated|incorrect|said|stated|omitted|listed|misidentified|contained)`,
    'iu',
  ),
  /\b(?:see|note)\b.{0,30}\bcorrections?\b.{0,40}\b(?:asterisk|bracket|below)/iu,
  /^[\s*[(]*editor.s note\b/iu,
  /^[\s*[(]*last (?:updated|modified|revised)\b.{0,60}$/iu,
]

const isNote = (words: string) => forms.some((form) => form.test(words))
