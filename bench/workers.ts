/**
 * `npm run bench:workers -- TEXTS`: so many texts of the corpus (1,000 where the number is left out), drawn evenly, into an
 * archive on PostgreSQL (READOUT_TEST_DATABASE_URL, else 127.0.0.1:5432): by one import, then through the queue by one
 * worker and by two, each a process of its own that reads in its own thread. Times are whole, processes' starts included.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, statSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { withCorpus } from './corpus.ts'
import { onServer, urlOf } from './server.ts'

const wanted = Number(process.argv[2] ?? 1000)
const database = `readout_bench_${process.pid}`
const databaseUrl = urlOf(database)
const command = fileURLToPath(new URL('../apps/cli/src/main.ts', import.meta.url))

await withCorpus('bench:workers', async (folder, paths) => {
  const sample = join(folder, 'sample')
  const drawn = paths.filter(
    (_, index) =>
      Math.floor((index * wanted) / paths.length) !== Math.floor(((index - 1) * wanted) / paths.length),
  )
  let bytes = 0
  const kept = new Set<number>()
  let last: Size[] = []
  for (const [index, path] of drawn.entries()) {
    const to = join(sample, String(index).padStart(5, '0'))
    mkdirSync(to, { recursive: true })
    cpSync(join(folder, path), join(to, path.split('/').at(-1) ?? ''))
    bytes += statSync(join(folder, path)).size
  }
  console.log(
    `${drawn.length} texts, ${(bytes / 1e6).toFixed(1)} MB; Node ${process.versions.node}, ${availableParallelism()} cores, ` +
      `load before ${loadavg()[0]?.toFixed(1)}\n`,
  )
  console.log(`${''.padEnd(34)}${'seconds'.padStart(9)}${'texts/s'.padStart(9)}`)
  await measure('readout import', () => run('import', sample))
  await measure('readout import --jobs 2', () => run('import', '--jobs', '2', sample))
  for (const workers of [1, 2]) {
    await measure(
      `readout work, ${workers} ${workers === 1 ? 'process' : 'processes'}`,
      () => Promise.all(Array.from({ length: workers }, () => run('work', '--until-empty'))),
      () => measured('  readout import --queue before', () => run('import', '--queue', sample)),
    )
  }

  console.log(`\n${[...kept].join()} documents in each archive, load after ${loadavg()[0]?.toFixed(1)}`)
  console.log(`\n${'table'.padEnd(20)}${'rows'.padStart(12)}${'MB'.padStart(10)}`)
  for (const { table, rows, megabytes } of last)
    console.log(`${table.padEnd(20)}${String(rows).padStart(12)}${megabytes.toFixed(1).padStart(10)}`)

  /** In a new database each time. */
  async function measure(
    name: string,
    work: () => Promise<unknown>,
    before: () => Promise<unknown> = async () => {},
  ): Promise<void> {
    await onServer(`create database ${database}`)
    try {
      await before()
      await measured(name, work)
      last = await sizes()
      kept.add(last.find(({ table }) => table === 'documents')?.rows ?? 0)
      if (kept.size > 1) throw new Error(`The archives differ: ${[...kept].join(' and ')} documents.`)
    } finally {
      await onServer(`drop database if exists ${database} with (force)`)
    }
  }

  async function measured(name: string, work: () => Promise<unknown>): Promise<void> {
    const began = performance.now()
    await work()
    const seconds = (performance.now() - began) / 1000
    console.log(
      `${name.padEnd(34)}${seconds.toFixed(1).padStart(9)}${(drawn.length / seconds).toFixed(1).padStart(9)}`,
    )
  }
})

async function run(...args: readonly string[]): Promise<void> {
  const started = spawn(process.execPath, [command, ...args], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  started.stderr.on('data', (words) => {
    said += words
  })
  const [code] = await once(started, 'close')
  // 2: a text could not be read, as some of the corpus cannot.
  if (code !== 0 && code !== 2)
    throw new Error(`readout ${args[0]} ended with ${code}: ${said.slice(0, 300)}`)
}

interface Size {
  readonly table: string
  readonly rows: number
  readonly megabytes: number
}

/** Every table that has rows, the largest first, with its indexes and what is stored beside it. */
async function sizes(): Promise<Size[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows: tables } = await client.query<Omit<Size, 'rows'>>(`
      select relname as "table", pg_total_relation_size(oid)::float8 / 1e6 as megabytes
      from pg_class where relnamespace = 'readout'::regnamespace and relkind = 'r' order by 2 desc`)
    const counted: Size[] = []
    for (const { table, megabytes } of tables) {
      const { rows } = await client.query(`select count(*)::float8 as count from readout.${table}`)
      counted.push({ table, megabytes, rows: rows[0].count })
    }
    return counted.filter(({ rows }) => rows > 0)
  } finally {
    await client.end()
  }
}
