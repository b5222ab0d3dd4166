import type { Archive, DocumentSummary, Facet, StoredDocument } from '@readout/archive'
import { call, callFound, factSheet, factSheetFound, plain } from './harbour-texts.ts'

type Entry = Pick<StoredDocument, 'slug' | 'record' | 'found'>

export const entries: readonly Entry[] = [
  { slug: 'fact-sheet', record: factSheet, found: factSheetFound },
  { slug: 'call', record: call, found: callFound },
  { slug: 'remarks', record: plain, found: [] },
]

/** An archive in memory over given records, for pages to be tried on; its search finds a run of letters. */
export function fakeArchive(of: readonly Entry[] = entries): Archive {
  const documents = of.map(stored)
  return {
    async documents({ kind, year, limit = 20, offset = 0 } = {}) {
      const ofKind = documents.filter((document) => kind === undefined || document.kind === kind)
      const ofYear = documents.filter((document) => year === undefined || yearOf(document) === year)
      const both = ofKind.filter((document) => ofYear.includes(document))
      return {
        documents: both.slice(offset, offset + limit),
        total: both.length,
        kinds: facets(ofYear, (document) => document.kind),
        years: facets(ofKind, yearOf),
      }
    },
    async document(slug) {
      return documents.find((document) => document.slug === slug) ?? null
    },
    async source(slug, revision = 1) {
      const document = documents.find((one) => one.slug === slug)
      return document === undefined || revision !== 1 ? null : new TextEncoder().encode(document.record.text)
    },
    async search(query, { kind, year, role, limit = 20, offset = 0 } = {}) {
      const needle = query.toLowerCase()
      const all = documents.flatMap((document) =>
        document.record.passages
          .filter((passage) => passage.kind !== 'turn' && passage.text.toLowerCase().includes(needle))
          .map((passage) => {
            const turn = document.record.passages.find((other) => other.anchor === passage.turn)
            const at = passage.text.toLowerCase().indexOf(needle)
            return {
              document,
              hit: {
                slug: document.slug,
                title: document.title,
                kind: document.kind,
                date: document.date,
                specimen: document.specimen,
                anchor: passage.anchor,
                speaker: turn?.speaker ?? null,
                role: turn?.role ?? null,
                excerpt: [
                  { text: passage.text.slice(0, at), marked: false },
                  { text: passage.text.slice(at, at + needle.length), marked: true },
                  { text: passage.text.slice(at + needle.length), marked: false },
                ],
                rank: 1,
              },
            }
          }),
      )
      const found = all.filter(
        ({ document, hit }) =>
          (kind === undefined || document.kind === kind) &&
          (year === undefined || yearOf(document) === year) &&
          (role === undefined || hit.role === role),
      )
      return {
        query,
        hits: found.slice(offset, offset + limit).map(({ hit }) => hit),
        total: found.length,
        kinds: facets(
          all.map(({ document }) => document),
          (document) => document.kind,
        ),
        years: facets(
          all.map(({ document }) => document),
          yearOf,
        ),
      }
    },
    async importSource({ name }) {
      return { status: 'failed', name, message: 'This archive takes nothing.' }
    },
    async close() {},
  }
}

function stored({ slug, record, found }: Entry): StoredDocument {
  const { title, kind, publisher, date, specimen } = record.meta
  return {
    slug,
    title: title ?? slug,
    kind,
    publisher,
    date,
    specimen,
    commitments: found.length,
    passages: record.passages.length,
    revisions: 1,
    record,
    found,
    history: [
      {
        number: 1,
        hash: '9f2c'.repeat(16),
        importedAt: Temporal.Instant.from('2031-05-06T08:00:00Z'),
        bytes: record.text.length,
      },
    ],
  }
}

const yearOf = (document: DocumentSummary) => Number(document.date?.slice(0, 4))

function facets<T>(documents: readonly StoredDocument[], of: (document: StoredDocument) => T): Facet<T>[] {
  return [...Map.groupBy(documents, of)].map(([value, group]) => ({ value, count: group.length }))
}
