import { sentencesOf } from '@readout/commitments'
import type { DocumentRecord } from '@readout/record'

/**
 * The rule that anybody would try first: every sentence with "will", "commit", "pledge" or "agree" in any form, whoever
 * says it. What the grammar adds is measured against it.
 *
 * @example
 * keywordSentences(read('It will rain. The states pledge to help.')).length // 2
 */
export function keywordSentences(record: DocumentRecord): { quote: string }[] {
  return record.passages
    .filter((passage) => passage.kind === 'paragraph' || passage.kind === 'list-item')
    .flatMap(({ text }) =>
      sentencesOf(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')),
    )
    .filter((sentence) => /\b(?:will|commit\w*|pledg\w*|agree\w*)\b/i.test(sentence))
    .map((quote) => ({ quote }))
}
