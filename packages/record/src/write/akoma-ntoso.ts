import { x } from 'xastscript'
import type { DocumentKind, DocumentRecord } from '../schema.ts'
import { aknBody } from './akn-body.ts'
import { aknMeta } from './akn-meta.ts'
import { cast } from './cast.ts'
import { titlePassage } from './title.ts'
import { group, type XmlNode, xmlDocument } from './xml.ts'

/**
 * Writes a record in Akoma Ntoso 3.0, the XML of parliaments (OASIS LegalDocML, 2018): a transcript as a `debate` of
 * speeches, questions and answers, a statement or a declaration as a `statement`, any other document as a `doc`.
 *
 * @example
 * toAkomaNtoso(read('# Joint statement\n\nText.')).includes('<statement name="joint-statement">') // true
 */
export function toAkomaNtoso(record: DocumentRecord): string {
  const { meta, passages } = record
  const isDebate = passages.some((passage) => passage.kind === 'turn')
  const type = isDebate ? 'debate' : statements.has(meta.kind) ? 'statement' : 'doc'
  const speakers = cast(passages)
  const { element: body, eIds } = aknBody(passages, (turn) => {
    const { id } = speakers.of(turn)
    return { by: `#${id}`, as: turn.role === undefined ? undefined : `#${turn.role}` }
  })
  const document = group(type, { name: meta.kind }, [
    aknMeta(record, { type, people: speakers.people, eIds }),
    ...prefaceOf(record),
    body,
  ])
  return xmlDocument(
    group('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, [document]),
  )
}

/** Texts in which governments say something, and bind nobody by law. */
const statements: ReadonlySet<DocumentKind> = new Set([
  'statement',
  'joint-statement',
  'declaration',
  'remarks',
])

/** The title that the page bears and its words do not. */
function prefaceOf(record: DocumentRecord): XmlNode[] {
  const { meta } = record
  if (meta.title === null || titlePassage(record) !== null) return []
  return [group('preface', {}, [x('p', {}, x('docTitle', {}, meta.title))])]
}
