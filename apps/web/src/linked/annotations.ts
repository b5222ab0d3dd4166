/** The commitments of a document as W3C Web Annotations (https://www.w3.org/TR/annotation-model/). */
import type { StoredDocument } from '@readout/archive'
import type { Commitment } from '@readout/commitments'
import { documentAddress, pledgeAddress } from '../queries.ts'
import { seenAt } from '../seen-at.ts'

export const annotationsType = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'

/** How many characters before and after a quote tell it from the same words elsewhere. */
const around = 40

/**
 * A collection of annotations: each marks the words of a commitment on the document's page and says how they are coded.
 *
 * @param origin what the addresses begin with: `https://readout.example`
 *
 * @example
 * annotationsOf(document, 'https://readout.example').first.items[0]?.motivation // 'classifying'
 */
export function annotationsOf(document: StoredDocument, origin: string) {
  const { slug, title, found, history } = document
  const page = origin + documentAddress(slug)
  const id = `${page}/annotations.jsonld`
  const created = history[0] === undefined ? {} : { created: seenAt(history[0]).toString() }
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `Commitments in “${title}”, proposed by machine`,
    total: found.length,
    first: {
      id: `${id}#page-1`,
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items: found.map((commitment, index) => ({
        id: `${id}#commitment-${index + 1}`,
        type: 'Annotation',
        motivation: 'classifying',
        generator: { type: 'Software', name: 'Readout' },
        ...created,
        body: [
          ...tagsOf(commitment).map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
          ...pledgeOf(document, index, origin),
        ],
        target: {
          type: 'SpecificResource',
          source: page,
          selector: selectorOf(document, commitment),
        },
      })),
    },
  }
}

const tagsOf = ({ action, issue, strength, stage }: Commitment) => [
  `action: ${action}`,
  `issue: ${issue}`,
  `strength: ${strength}`,
  `stage: ${stage}`,
]

function pledgeOf({ pledges }: StoredDocument, index: number, origin: string) {
  const id = pledges[index]?.id
  return id === undefined || id === ''
    ? []
    : [{ type: 'SpecificResource', source: origin + pledgeAddress(id), purpose: 'linking' }]
}

/** The words themselves with what stands around them, and the passage where they lie in one. */
function selectorOf({ record }: StoredDocument, { start, end, anchor }: Commitment) {
  const { text, passages } = record
  const quote = {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - around), start).toWellFormed(),
    suffix: text.slice(end, end + around).toWellFormed(),
  }
  const passage = passages.find((one) => one.anchor === anchor)
  if (passage === undefined || passage.start > start || passage.end < end) return quote
  return {
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
    value: anchor,
    refinedBy: quote,
  }
}
