import type { DocumentRecord } from '../schema.ts'
import { cast } from './cast.ts'
import { teiBody } from './tei-body.ts'
import { teiHeader } from './tei-header.ts'
import { group, xmlDocument } from './xml.ts'

/**
 * Writes a record in TEI as corpora of parliaments have it (Parla-CLARIN, and ParlaMint where that says how): a header with
 * source, setting and speakers, then utterances of segments. A text in which nobody speaks has paragraphs instead.
 *
 * @example
 * toTei(read('MODERATOR: Welcome.\n\nQ When?')).includes(' who="#speaker-2" ana="#role-reporter"') // true
 */
export function toTei(record: DocumentRecord): string {
  const { meta, passages } = record
  const speakers = cast(passages)
  const attributes = { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': meta.language }
  return xmlDocument(
    group('TEI', attributes, [
      teiHeader(record, speakers.people),
      group('text', {}, [teiBody(passages, speakers)]),
    ]),
  )
}
