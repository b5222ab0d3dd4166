import type {
  Archive,
  DocumentFilter,
  DocumentLine,
  DocumentSummary,
  Facet,
  PledgeLine,
  PledgeWording,
  StoredDocument,
  SummitLine,
} from '@readout/archive'
import type { Candidate, Commitment, PledgeLink } from '@readout/commitments'
import { ReadoutError } from '@readout/record'
import { fakeDifference, fakeEditList, fakeHistory } from './fake-edits.ts'
import { call, callFound, factSheet, factSheetFound, governments, plain } from './harbour-texts.ts'

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
    async documents({ kind, year, ...turn } = {}) {
      const ofKind = documents.filter((document) => kind === undefined || document.kind === kind)
      const ofYear = documents.filter((document) => year === undefined || yearOf(document) === year)
      const both = ofKind.filter((document) => ofYear.includes(document))
      const { rows, next } = turned(both, turn)
      return {
        documents: rows,
        next,
        total: both.length,
        kinds: facets(ofYear, (document) => document.kind),
        years: facets(ofKind, yearOf),
      }
    },
    async latest({ kind, year, summit, slugs, limit = 50, offset = 0 } = {}) {
      const came = Temporal.Instant.from('2031-05-06T08:00:00Z')
      return documents
        .filter(
          (document) =>
            (kind === undefined || document.kind === kind) &&
            (year === undefined || yearOf(document) === year) &&
            (summit === undefined || document.summit?.slug === summit) &&
            (slugs === undefined || slugs.includes(document.slug)),
        )
        .slice(offset, offset + limit)
        .map((document) => ({ ...document, addedAt: came, changedAt: came }))
    },
    async document(slug) {
      return documents.find((document) => document.slug === slug) ?? null
    },
    async commitments({ issue, deadline, ...turn }) {
      const all = documents.flatMap((document) =>
        document.found.map((commitment) => ({
          document: lineOf(document),
          commitment,
          pledge: pledgeId(commitment),
        })),
      )
      const found = all.filter(
        ({ commitment }) =>
          (issue === undefined || commitment.issue === issue) &&
          (deadline !== 'any' || commitment.deadline !== null),
      )
      const tallied = <T>(of: (commitment: Commitment) => T) =>
        [...Map.groupBy(all, (one) => of(one.commitment))].map(([value, group]) => ({
          value,
          count: group.length,
        }))
      const { rows, next } = turned(found, turn)
      return {
        commitments: rows,
        next,
        total: found.length,
        facets: {
          party: tallied(({ parties }) => parties[0] ?? ''),
          issue: tallied((one) => one.issue),
          action: tallied((one) => one.action),
          strength: tallied((one) => one.strength),
          stage: tallied((one) => one.stage),
          checkable: tallied((one) => one.checkable === 'yes'),
          year: [{ value: 2031, count: all.length }],
          deadline: tallied((one) => (one.deadline === null ? 'none' : 'ahead')),
        },
        governments,
      }
    },
    async summits() {
      return {
        summits: [harbourMeeting(documents)],
        next: null,
        total: 1,
        years: [{ value: 2031, count: 1 }],
      }
    },
    async summit(slug) {
      const line = harbourMeeting(documents)
      if (slug !== line.slug && slug !== harbourInFull) return null
      return {
        ...line,
        texts: documents.filter(({ found }) => found.length > 0).toReversed(),
        nearby: [],
        issues: [
          {
            value: 'infrastructure',
            count: 5,
            parties: [
              { value: 'XA', count: 4 },
              { value: 'XB', count: 5 },
            ],
          },
          { value: 'environment', count: 2, parties: [{ value: 'XA', count: 2 }] },
        ],
        parties: [
          { value: 'XA', count: 6 },
          { value: 'XB', count: 5 },
        ],
        governments,
      }
    },
    async summitLine(slug) {
      const line = harbourMeeting(documents)
      return slug === line.slug ? line : null
    },
    async summitTrail() {
      const [pledge] = pledgeLines(documents)
      return {
        followed: pledge === undefined ? [] : [pledge],
        unfollowed: pledge === undefined ? [] : pledge.wordings.slice(0, 1),
      }
    },
    async pledges({ relation, ...turn }) {
      const all = pledgeLines(documents)
      const found = all.filter(
        ({ wordings }) => relation === undefined || wordings.some((one) => one.relation === relation),
      )
      const { rows, next } = turned(found, turn)
      return {
        pledges: rows,
        next,
        total: found.length,
        facets: {
          relation: [{ value: 'weakened', count: all.length }],
          issue: [{ value: 'environment', count: all.length }],
          party: [{ value: 'XA', count: all.length }],
          isOverdue: [{ value: false, count: all.length }],
        },
        governments,
      }
    },
    async pledge(id) {
      const line = pledgeLines(documents).find((one) => one.id === id || id === `former-${one.id}`)
      // As if its first passage promised the same thing twice.
      return line === undefined ? null : { ...line, links: [harbourLink], beside: line.wordings.slice(0, 1) }
    },
    async evidence(id) {
      const later = documents.find(({ slug }) => slug === 'remarks')
      const passage = later?.record.passages[0]
      if (later === undefined || passage === undefined || pledgeLines(documents)[0]?.id !== id) return []
      const ties = [{ name: 'shared words', words: 'day' }]
      return [
        {
          document: lineOf(later),
          anchor: passage.anchor,
          text: passage.text,
          ties,
          rank: 2,
          excerpt: [{ text: passage.text, marked: false }],
        },
      ]
    },
    async rejected(slug) {
      if (!documents.some((document) => document.slug === slug)) return null
      return slug === 'call' ? [harbourRejected] : []
    },
    async source(slug, revision = 1) {
      const document = documents.find((one) => one.slug === slug)
      return document === undefined || revision !== 1 ? null : new TextEncoder().encode(document.record.text)
    },
    async versions() {
      return new Set()
    },
    async edits(filter = {}) {
      if (filter.document !== undefined && documents.every(({ slug }) => slug !== filter.document))
        throw new ReadoutError(
          'no-such-document',
          `There is no document “${filter.document}”.`,
          'Look it up.',
        )
      return fakeEditList(filter)
    },
    difference: fakeDifference,
    async search(query, { kind, year, role, ...turn } = {}) {
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
                publisher: document.publisher,
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
      const { rows, next } = turned(found, turn)
      return {
        query,
        hits: rows.map(({ hit }) => hit),
        next,
        total: found.length,
        isEstimate: false,
        reachable: found.length,
        weighed: null,
        facets: {
          ...noFacets,
          kind: counted(
            facets(
              all.map(({ document }) => document),
              (document) => document.kind,
            ),
          ),
          year: counted(
            facets(
              all.map(({ document }) => document),
              yearOf,
            ),
          ),
        },
        suggestion: query === 'feries' ? 'ferries' : null,
        governments,
      }
    },
    async alike(slug, anchor) {
      const document = documents.find((one) => one.slug === slug)
      const passage = document?.record.passages.find((one) => one.anchor === anchor)
      if (document === undefined || passage === undefined) return null
      const { title, kind, date, specimen } = document
      const line = {
        slug,
        title,
        kind,
        date,
        specimen,
        anchor,
        speaker: null,
        role: null,
        text: passage.text,
      }
      return { passage: line, hits: [], total: 0 }
    },
    async importSource({ name }) {
      return { status: 'failed', name, message: 'This archive takes nothing.' }
    },
    async writePackage() {
      return { documents: 0, revisions: 0, commitments: 0 }
    },
    async readPackage() {
      return { documents: 0, revisions: 0, commitments: 0 }
    },
    async writeBackup() {
      return { documents: 0, held: 0, revisions: 0, accounts: 0 }
    },
    releases: nothingHeld,
    atOneInstant: (run) => run(),
    state: async () => 'as it is',
    importing: () => ({ ...takesNothing, end: async () => {} }),
    rehearsal: () => takesNothing,
    async fetched() {
      return null
    },
    async keepFetch() {},
    async close() {},
  }
}

/** One page of a list; its cursor is a number of rows. */
function turned<Row>(
  all: readonly Row[],
  { limit = 20, offset = 0, after }: Pick<DocumentFilter, 'limit' | 'offset' | 'after'>,
): { readonly rows: readonly Row[]; readonly next: string | null } {
  const start = after === undefined ? offset : Number(after)
  const end = start + limit
  return { rows: all.slice(start, end), next: end < all.length ? String(end) : null }
}

const nothingHeld: Archive['releases'] = {
  held: async () => [],
  acts: async () => [],
  lift: async () => [],
  hold: async () => [],
  withdraw: async () => [],
  settle: async () => 0,
}

const counted = <T>(values: readonly Facet<T>[]) => ({ isEstimate: false, values })
const none = { isEstimate: false, values: [] }
const noFacets = {
  publisher: none,
  role: none,
  speaker: none,
  issue: none,
  party: none,
  action: none,
  number: none,
  deadline: none,
  commitment: none,
}

const lineOf = ({ slug, title, kind, date, specimen, record }: StoredDocument): DocumentLine => ({
  slug,
  title,
  kind,
  date,
  specimen,
  governments: record.meta.governments,
})

const pledgeId = ({ quote }: Commitment) => `2031-05-04-${quote.split(' ').slice(0, 2).join('-')}`

/** The promise on soot, as the call and the fact sheet word it. */
function pledgeLines(documents: readonly StoredDocument[]): PledgeLine[] {
  const wordings = ['call', 'fact-sheet'].flatMap((slug): PledgeWording[] => {
    const document = documents.find((one) => one.slug === slug)
    const commitment = document?.found[0]
    if (document === undefined || commitment === undefined) return []
    const relation = slug === 'call' ? null : 'weakened'
    return [{ document: lineOf(document), commitment, pledge: sootPledge, relation }]
  })
  return wordings.length < 2 ? [] : [{ id: sootPledge, wordings }]
}

const sootPledge = '2031-05-04-cut-soot'

const harbourLink: PledgeLink = {
  from: 0,
  to: 1,
  relation: 'weakened',
  changes: [
    { type: 'number dropped', from: '40 to 55 percent', to: null, note: '“40 to 55 percent” is gone.' },
  ],
  reasons: [{ name: 'shared words', words: 'soot, ferries' }],
  confidence: 0.87,
}

const harbourRejected: Candidate = {
  quote: 'Will the ferries be paid for?',
  start: 0,
  end: 10,
  anchor: 'p-7',
  reason: 'another subject',
  confidence: 0.21,
  cues: [{ name: 'modal verb', words: 'will' }],
}

const harbourSummit = {
  slug: 'harbour-council-meeting-2031',
  name: 'Harbour Council Meeting',
  year: 2031,
}

/** The same with what is left out of addresses. */
const harbourInFull = 'harbour-council-leaders-meeting-2031'

function harbourMeeting(documents: readonly StoredDocument[]): SummitLine {
  const texts = documents.filter(({ found }) => found.length > 0)
  return {
    ...harbourSummit,
    place: null,
    firstDay: '2031-05-04',
    lastDay: '2031-05-05',
    documents: texts.length,
    commitments: texts.reduce((sum, { found }) => sum + found.length, 0),
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
    pledges: found.map((commitment) => ({
      id: pledgeId(commitment),
      wordings: pledgeId(commitment) === sootPledge ? 2 : 1,
    })),
    summit: found.length === 0 ? null : harbourSummit,
    rejected: slug === 'call' ? 1 : 0,
    history: fakeHistory(slug === 'fact-sheet' ? 2 : 1),
  }
}

const yearOf = (document: DocumentSummary) => Number(document.date?.slice(0, 4))

function facets<T>(documents: readonly StoredDocument[], of: (document: StoredDocument) => T): Facet<T>[] {
  return [...Map.groupBy(documents, of)].map(([value, group]) => ({ value, count: group.length }))
}

const takesNothing = { importSource: () => Promise.reject(new Error('the fake takes nothing in')) }
