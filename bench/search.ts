/**
 * `npm run bench:search -- FOLDER`: 200 queries of every shape on the archive in FOLDER, in PGlite and on PostgreSQL
 * (READOUT_TEST_DATABASE_URL, else 127.0.0.1:5432), with all of its passages, half and a quarter of them. Beside each
 * search stands the bare SQL: the best twenty with marked excerpts from the same rows, without counts; and, as a peer,
 * FTS5 in the SQLite of Node over the same passages, filters aside. Works on a copy; nothing of FOLDER is changed.
 *
 * Every query is asked once to warm up and three times for the record, in turns; the median of the three counts.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { describeAgain } from '../packages/archive/src/describe-again.ts'
import { openFolder } from '../packages/archive/src/folder.ts'
import { openPostgres } from '../packages/archive/src/postgres.ts'
import { asKeeper } from '../packages/archive/src/sight.ts'
import type { Database } from '../packages/archive/src/tables.ts'
import { copyArchive } from './search-copy.ts'
import { fts5Over } from './search-fts5.ts'
import { measureSearch } from './search-measure.ts'
import { benchQueries } from './search-queries.ts'
import { asOwner, onServer, urlOf } from './server.ts'
import { inTurns, percentile, span } from './timings.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined || !existsSync(folder)) {
  console.error('bench:search: name the folder of an archive, as in npm run bench:search -- readout-data.')
  process.exit(2)
}
const database = `readout_bench_${process.pid}`
const copy = mkdtempSync(join(tmpdir(), 'readout-bench-'))
cpSync(folder, copy, { recursive: true })
const pglite = await openFolder(copy)
try {
  await describeAgain(pglite.db)
  await onServer(`create database ${database}`)
  const postgres = await openPostgres(urlOf(database))
  const sqlite = new DatabaseSync(join(copy, 'peer.sqlite'))
  try {
    await copyArchive(pglite.db, postgres.db)
    await asOwner(postgres.db, sql`vacuum analyze`)
    console.log(
      `${benchQueries.length} queries, Node ${process.versions.node}; milliseconds, p50 and p99\n\n` +
        `${'passages'.padStart(9)}  ${'on'.padEnd(11)}${'search'.padStart(17)}${'bare SQL'.padStart(18)}${'p99 ratio'.padStart(11)}`,
    )
    for (const oneIn of [1, 2, 4]) {
      for (const [name, db] of [
        ['PGlite', pglite.db],
        ['PostgreSQL', postgres.db],
      ] as const) {
        await keepOneIn(db, oneIn)
        await measure(name, db)
      }
      await measureFts5(sqlite, pglite.db)
    }
  } finally {
    sqlite.close()
    await postgres.close()
    await onServer(`drop database if exists ${database} with (force)`)
  }
} finally {
  await pglite.close()
  rmSync(copy, { recursive: true })
}

async function keepOneIn(db: Database, oneIn: number): Promise<void> {
  if (oneIn === 1) return
  await asKeeper(db, (keeper) =>
    sql`delete from readout.open_passages where document % ${oneIn}::integer <> 0`.execute(keeper),
  )
  await asOwner(db, sql`vacuum full readout.open_passages`)
}

async function measure(name: string, db: Database): Promise<void> {
  const { ours, bare, slowest } = await measureSearch(db)
  const { count } = await db
    .selectFrom('passages')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const ratio = percentile(ours, 0.99) / percentile(bare, 0.99)
  console.log(
    `${count.toLocaleString('en-GB').padStart(9)}  ${name.padEnd(11)}${span(ours)}${span(bare).padStart(18)}${ratio.toFixed(2).padStart(11)}`,
  )
  for (const { asked, ms } of slowest) console.log(`${' '.repeat(11)}slowest: ${ms.toFixed(1)} ms, ${asked}`)
}

async function measureFts5(sqlite: DatabaseSync, db: Database): Promise<void> {
  const peer = await fts5Over(sqlite, db)
  const elapsed: number[] = []
  for (const { query } of benchQueries) elapsed.push((await inTurns([() => peer(query)]))[0] ?? 0)
  console.log(`${' '.repeat(11)}${'FTS5'.padEnd(11)}${span(elapsed)}`)
}
