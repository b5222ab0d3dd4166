/** The archive over an opened database. */
import { ReadoutError } from '@readout/record'
import type { Ways } from './arrival.ts'
import { writeBackup } from './backup/write.ts'
import { listCommitments } from './commitment-list.ts'
import { documentBy, listDocuments, sourceOf } from './documents.ts'
import { differenceOf, listEdits } from './edit-list.ts'
import { evidenceOf } from './evidence.ts'
import { fetchedAt, keepFetch } from './fetches.ts'
import { rejectedIn } from './findings.ts'
import { knownVersions } from './git/known.ts'
import { type Given, takeIn } from './import-source.ts'
import { latestDocuments } from './latest.ts'
import { linkUnlinked, newLedger } from './ledger.ts'
import { readPackage } from './package/read.ts'
import { writePackage } from './package/write.ts'
import { listPledges } from './pledge-list.ts'
import { pledgeBy, summitTrail } from './pledges.ts'
import { storableName } from './queries.ts'
import { rehearse } from './rehearsal.ts'
import { namedOrder } from './releases/named.ts'
import { releasesOver } from './releases/releases.ts'
import { alikeTo } from './search/alike.ts'
import { search } from './search.ts'
import { atOneInstant } from './sight.ts'
import { stateOf } from './state.ts'
import type { Store } from './store.ts'
import { listSummits, summitBy, summitLineBy } from './summits.ts'
import type { Archive } from './types.ts'
import { weigh } from './weigh.ts'
import { inPortions } from './writer.ts'

/**
 * The archive in a database that is open and has its tables. Closing waits for what is under way; what the
 * database says when it fails comes out as a `ReadoutError`.
 *
 * @example
 * const archive = archiveOver(await openMemory(), { now: () => Temporal.Now.instant(), read, sift })
 */
export function archiveOver(store: Store, ways: Ways): Archive {
  const underWay = new Set<Promise<unknown>>()
  const ledger = newLedger()
  let closing: Promise<void> | null = null

  function ask<T>(question: () => Promise<T>): Promise<T> {
    if (closing)
      return Promise.reject(new ReadoutError('bad-use', 'The archive is closed.', 'Open it again.'))
    return answered(question())
  }

  async function answered<T>(question: Promise<T>): Promise<T> {
    underWay.add(question)
    try {
      return await question
    } catch (error) {
      throw store.failure(error)
    } finally {
      underWay.delete(question)
    }
  }

  /** Sources are weighed at once and written in the order in which they were given. */
  const give = inPortions((given: readonly Given[]) => takeIn(store.db, ledger, ways, given))
  const taking =
    (isLinkedLater: boolean): Archive['importSource'] =>
    (source, asked) =>
      ask(async () => {
        const order = asked && namedOrder(asked)
        return give(
          weigh(store.db, ways, source, order).then((weighed) => ({ weighed, order, isLinkedLater })),
        )
      })

  return {
    importSource: taking(false),
    importing: () => ({
      importSource: taking(true),
      end: () => ask(() => linkUnlinked(store.db, ledger)),
    }),
    rehearsal() {
      const rehearsal = rehearse(store.db, ways)
      return { importSource: (source) => ask(() => rehearsal(source)) }
    },
    fetched: (address) => ask(() => fetchedAt(store.db, address)),
    keepFetch: (kept) => ask(() => keepFetch(store.db, kept, ways.now())),
    versions: (repository) => ask(() => knownVersions(store.db, repository)),
    documents: (filter = {}) => ask(() => listDocuments(store.db, filter)),
    latest: (filter = {}) => ask(() => latestDocuments(store.db, filter)),
    document: (slug) => ask(() => documentBy(store.db, slug)),
    commitments: (filter) => ask(() => listCommitments(store.db, filter)),
    summits: (filter = {}) => ask(() => listSummits(store.db, filter)),
    summit: (slug) => ask(() => summitBy(store.db, storableName(slug))),
    summitLine: (slug) => ask(() => summitLineBy(store.db, storableName(slug))),
    summitTrail: (slug) => ask(() => summitTrail(store.db, storableName(slug))),
    pledges: (filter) => ask(() => listPledges(store.db, filter)),
    pledge: (id) => ask(() => pledgeBy(store.db, storableName(id))),
    evidence: (id, limit = 20) => ask(() => evidenceOf(store.db, storableName(id), limit)),
    rejected: (slug) => ask(() => rejectedIn(store.db, storableName(slug))),
    source: (slug, revision) => ask(() => sourceOf(store.db, slug, revision)),
    edits: (filter = {}) => ask(() => listEdits(store.db, filter)),
    difference: (slug, one, other) => ask(() => differenceOf(store.db, ways.sift, slug, one, other)),
    alike: (slug, anchor, page = {}) => ask(() => alikeTo(store.db, slug, anchor, page)),
    search: (query, filter = {}) => ask(() => search(store.db, query, filter)),
    writePackage: (place, only) => ask(() => writePackage(store.db, ledger, place, only)),
    readPackage: (place) => ask(() => readPackage(store.db, ways.sift, place)),
    writeBackup: (path) => ask(() => writeBackup(store.db, ways.now(), path)),
    releases: releasesOver(store.db, ledger, ask),
    atOneInstant,
    state: () => ask(() => stateOf(store.db)),
    close() {
      closing ??= Promise.allSettled(underWay).then(() => answered(store.close()))
      return closing
    },
  }
}
