/**
 * `npm run bench:archive [-- SHARE…]`: the whole way of the corpus into an archive and out of it, in a folder and on
 * PostgreSQL (READOUT_TEST_DATABASE_URL, else 127.0.0.1:5432), with a quarter, half and all of its documents, or with the
 * shares that are named (`0.1`). In the same run, with the same rows:
 *
 * - the import, as a command, beside the raw store: the rows that it wrote, inserted into the same tables by themselves
 * - what one more document costs an archive that is open
 * - 200 searches of every shape beside the bare SQL; FTS5 and MiniSearch as peers
 * - pages of documents with fifty connections
 * - the most memory that each process held
 *
 * Takes half an hour; nothing else should run meanwhile.
 */
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openArchive } from '@readout/archive'
import { sql } from 'kysely'
import { openFolder } from '../packages/archive/src/folder.ts'
import { openPostgres } from '../packages/archive/src/postgres.ts'
import type { Store } from '../packages/archive/src/store.ts'
import { withCorpus } from './corpus.ts'
import { measurePages } from './pages.ts'
import { rawLoad } from './raw-load.ts'
import { fts5Over } from './search-fts5.ts'
import { measureSearch } from './search-measure.ts'
import { miniSearchOver } from './search-mini.ts'
import { benchQueries } from './search-queries.ts'
import { asOwner, onServer, urlOf } from './server.ts'
import { inTurns, millisecondsOf, percentile, span } from './timings.ts'
import { runReadout } from './watched.ts'

const named = process.argv.slice(2).map(Number)
const shares = named.length > 0 ? named : [0.25, 0.5, 1]
const place = mkdtempSync(join(tmpdir(), 'readout-bench-'))

await withCorpus('bench:archive', async (corpus, paths) => {
  // Forty texts are kept back: they come one by one into the full archive.
  const late = paths.filter((_, index) => index % 360 === 359)
  const early = paths.filter((path) => !late.includes(path))
  for (const share of shares) {
    const chosen = early.filter((_, index) => Math.floor(index * share) !== Math.floor((index - 1) * share))
    const texts = linked(corpus, chosen, join(place, `texts-${share}`))
    console.log(`\n${chosen.length.toLocaleString('en-GB')} documents, Node ${process.versions.node}`)
    for (const database of [folderAt(`folder-${share}`), serverDatabase(`readout_bench_${process.pid}`)]) {
      await database.make()
      try {
        await measure(
          database,
          texts,
          late.map((path) => join(corpus, path)),
          share,
        )
      } finally {
        await database.remove()
      }
    }
    rmSync(texts, { recursive: true })
  }
})
rmSync(place, { recursive: true, force: true })

interface Target {
  readonly name: string
  readonly folder: string
  readonly url: string | undefined
  make(): Promise<void>
  open(): Promise<Store>
  /** An empty one beside it. */
  openOther(): Promise<Store>
  remove(): Promise<void>
}

async function measure(target: Target, texts: string, late: readonly string[], share: number): Promise<void> {
  const where = target.url === undefined ? ['--folder', target.folder] : []
  const imported = await runReadout(['import', ...where, texts], target.url)
  const store = await target.open()
  const other = await target.openOther()
  try {
    const raw = await rawLoad(store.db, other.db)
    const ratio = imported.seconds / raw.seconds
    say(target, 'import', `${imported.seconds.toFixed(1)} s, at most ${imported.peakMiB.toFixed(0)} MiB`)
    say(
      target,
      'raw store',
      `${raw.seconds.toFixed(1)} s for ${raw.rows.toLocaleString('en-GB')} rows (documents and passages alone ${raw.textSeconds.toFixed(1)} s); the import takes ${ratio.toFixed(2)} times as long`,
    )
    // What a server does by itself in time.
    await asOwner(store.db, sql`vacuum analyze`)
    const { ours, bare, slowest } = await measureSearch(store.db)
    const p99Ratio = percentile(ours, 0.99) / percentile(bare, 0.99)
    say(
      target,
      'search',
      `${span(ours)} ms p50 and p99; bare SQL${span(bare)}; p99 ${p99Ratio.toFixed(2)} times`,
    )
    for (const { asked, ms } of slowest) say(target, '  slowest', `${ms.toFixed(1)} ms, ${asked}`)
    if (target.url === undefined) await measurePeers(store, share)
  } finally {
    await other.close()
    await store.close()
  }
  await measureAdding(target, late)
}

async function measureAdding(target: Target, late: readonly string[]): Promise<void> {
  const archive = await openArchive(
    target.url === undefined ? { folder: target.folder } : { databaseUrl: target.url },
  )
  const times: number[] = []
  for (const path of late)
    times.push(await millisecondsOf(() => archive.importSource({ name: path, bytes: readFileSync(path) })))
  const { documents } = await archive.documents({ limit: 20 })
  await archive.close()
  const [first = 0, ...others] = times
  say(
    target,
    'one more text',
    `${span(others)} ms p50 and p99; the first ${(first / 1000).toFixed(1)} s, for it reads all pledges`,
  )
  const pages = await measurePages(
    documents.map(({ slug }) => slug),
    target.folder,
    target.url,
  )
  say(
    target,
    'pages',
    `${pages.p50} ms p50, ${pages.p99} ms p99, ${pages.perSecond.toFixed(0)} in a second, ${pages.failed} failed, at most ${pages.peakMiB.toFixed(0)} MiB`,
  )
}

async function measurePeers(store: Store, share: number): Promise<void> {
  const sqlite = new DatabaseSync(join(place, `peer-${share}.sqlite`))
  const peers = [
    ['FTS5', () => fts5Over(sqlite, store.db)],
    ['MiniSearch', () => miniSearchOver(store.db)],
  ] as const
  for (const [name, make] of peers) {
    const began = performance.now()
    const peer = await make()
    const seconds = (performance.now() - began) / 1000
    const elapsed: number[] = []
    for (const { query } of benchQueries) elapsed.push((await inTurns([() => peer(query)]))[0] ?? 0)
    console.log(
      `${'peer'.padEnd(11)}${name.padEnd(14)}${span(elapsed)} ms p50 and p99; ${seconds.toFixed(1)} s to fill`,
    )
  }
  sqlite.close()
}

function say({ name }: Target, what: string, words: string): void {
  console.log(`${name.padEnd(11)}${what.padEnd(14)}${words}`)
}

/** The same files again, in a folder of their own. */
function linked(from: string, paths: readonly string[], to: string): string {
  for (const path of paths) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    linkSync(join(from, path), join(to, path))
  }
  return to
}

function folderAt(name: string): Target {
  const folder = join(place, name)
  return {
    name: 'folder',
    folder,
    url: undefined,
    make: async () => {},
    open: () => openFolder(folder),
    openOther: () => openFolder(`${folder}-raw`),
    async remove() {
      for (const one of [folder, `${folder}-raw`]) rmSync(one, { recursive: true, force: true })
    },
  }
}

function serverDatabase(name: string): Target {
  const all = [name, `${name}_raw`]
  const remove = () => onServer(...all.map((one) => `drop database if exists ${one} with (force)`))
  return {
    name: 'PostgreSQL',
    folder: '',
    url: urlOf(name),
    make: () => onServer(...all.map((one) => `create database ${one}`)),
    open: () => openPostgres(urlOf(name)),
    openOther: () => openPostgres(urlOf(`${name}_raw`)),
    remove,
  }
}
