import type { DocumentKind, DocumentRecord, Passage } from '../schema.ts'
import { termLines } from './head-lines.ts'

/**
 * Writes a record as JSON-LD in the terms of schema.org, safe to stand in a `<script type="application/ld+json">`. A
 * transcript is a `Conversation` whose parts are questions, answers and other messages; which type another document has
 * stands in docs/formats.md.
 *
 * @example
 * JSON.parse(toJsonLd(read('# Fact sheet: the lake\n\nText.')))['@type'] // 'Report'
 */
export function toJsonLd(record: DocumentRecord): string {
  const { meta, passages, text } = record
  const turns = passages.filter((passage) => passage.kind === 'turn')
  const node = {
    '@context': 'https://schema.org',
    '@type': turns.length > 0 ? 'Conversation' : typeOf[meta.kind],
    name: meta.title,
    url: meta.sourceUrl,
    inLanguage: meta.language,
    datePublished: meta.publishedAt ?? meta.date,
    dateModified: meta.modifiedAt,
    publisher: meta.publisher === null ? null : { '@type': 'Organization', name: meta.publisher },
    sourceOrganization: meta.governments.map(({ code, name }) => ({
      '@type': 'GovernmentOrganization',
      name,
      identifier: code,
    })),
    creativeWorkStatus: meta.specimen ? 'Specimen' : null,
    ...termsOf(record),
    text,
    hasPart: partsOf(turns),
  }
  return `${JSON.stringify(node, withoutNothing, 2).replace(/[<>&\u2028\u2029]/g, escaped)}\n`
}

/**
 * A `Report` says what was found or done, `Legislation` binds, a letter is a `Message` to somebody; `Article` is what
 * else is written to be published, without the claim of a `NewsArticle` that a newsroom reports it.
 */
const typeOf: Readonly<Record<DocumentKind, string>> = {
  'background-call': 'Article',
  'press-briefing': 'Article',
  'fact-sheet': 'Report',
  'joint-statement': 'Article',
  declaration: 'Article',
  readout: 'Report',
  remarks: 'Article',
  statement: 'Article',
  order: 'Legislation',
  nomination: 'Article',
  letter: 'Message',
  schedule: 'CreativeWork',
  article: 'Article',
  report: 'Report',
  other: 'CreativeWork',
}

/** The call itself is the event at which the words were recorded. */
function termsOf({ groundRules }: DocumentRecord) {
  if (groundRules === null) return {}
  const { attribution, place, callDate, starts, ends } = groundRules
  const conditions = termLines(groundRules).filter(
    ({ name }) => name === 'Terms' || name.startsWith('Embargo'),
  )
  return {
    conditionsOfAccess: conditions.map(({ name, words }) => `${name}: ${words}.`).join(' '),
    creditText: attribution,
    recordedAt: {
      '@type': 'Event',
      startDate: starts ?? callDate,
      endDate: ends,
      location: place === null ? null : { '@type': 'Place', name: place },
    },
  }
}

/** A question's answers name it as their parent, as schema.org has it; so does a question that follows another up. */
function partOf(turn: Passage, position: number, answers: readonly Passage[]) {
  const { anchor, text, speaker, role, asker } = turn
  const name = role === 'reporter' ? (asker ?? (speaker === 'Q' ? null : speaker)) : speaker
  const by = { '@type': 'Role', roleName: role, author: { '@type': 'Person', name: name ?? null } }
  return {
    '@type': role === 'reporter' ? 'Question' : turn.answers === undefined ? 'Message' : 'Answer',
    '@id': `#${anchor}`,
    position,
    text,
    author: by,
    parentItem: reference(turn.answers ?? turn.followsUp),
    isPartOf: reference(turn.continues),
    suggestedAnswer: answers.map((answer) => reference(answer.anchor)),
  }
}

const reference = (anchor: string | undefined) => (anchor === undefined ? null : { '@id': `#${anchor}` })

function partsOf(turns: readonly Passage[]) {
  const answers = Map.groupBy(turns, (turn) => turn.answers)
  return turns.map((turn, index) => partOf(turn, index + 1, answers.get(turn.anchor) ?? []))
}

/** Leaves out what a record does not say. */
const withoutNothing = (_: string, value: unknown) =>
  value === null || (Array.isArray(value) && value.length === 0) ? undefined : value

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
