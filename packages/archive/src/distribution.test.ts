/** The schema and every statement of the archive against what docs/scale.md says of a PostgreSQL of several nodes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sift } from '@readout/commitments'
import { readDocument } from '@readout/record'
import { sql } from 'kysely'
import { loadModule } from 'libpg-query'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { archiveOver } from './archive.ts'
import { openMemory } from './folder.ts'
import { asKeeper } from './sight.ts'
import type { Store } from './store.ts'
import { everyCall } from './testing/every-call.ts'
import { distributionColumn, isInShards, type Placement, placements } from './testing/placement.ts'
import { type Reach, reachOf } from './testing/reach.ts'
import { recorded } from './testing/recorded.ts'
import type { Archive } from './types.ts'

const page = readFileSync(join(import.meta.dirname, '../../../docs/scale.md'), 'utf8')

let store: Store
let archive: Archive
const called = new Set<string>()
/** `call: table` by how far a statement of the call reaches. */
const reached: Record<Reach, Set<string>> = {
  one: new Set(),
  each: new Set(),
  all: new Set(),
  refused: new Set(),
}

beforeAll(async () => {
  await loadModule()
  let call: string | null = null
  store = recorded(await openMemory(), (statement) => {
    if (call === null) return
    for (const { table, reach } of reachOf(statement)) reached[reach].add(`${call}: ${table}`)
  })
  const now = () => Temporal.Instant.from('2035-01-01T00:00:00Z')
  archive = archiveOver(store, { now, read: readDocument, sift })
  await everyCall(archive, store.db, async (name, run) => {
    called.add(name)
    call = name
    try {
      return await run()
    } finally {
      call = null
    }
  })
}, 120_000)
afterAll(() => store?.close())

describe('the statements of the archive, of which all were sent', () => {
  test('by every call that it has', () => {
    const calls = Object.entries(archive).flatMap(([name, part]) =>
      typeof part === 'function' ? [name] : Object.keys(part).map((own) => `${name}.${own}`),
    )
    const asking = calls.filter((name) => !['close', 'atOneInstant'].includes(name))
    expect([...called].toSorted()).toEqual([...asking, 'opening'].toSorted())
    expect(reached.one.size).toBeGreaterThan(20)
  })

  test('name the document, but for those that docs/scale.md lists as meant to ask every shard', () => {
    expect([...reached.all].toSorted()).toEqual(listed('Meant for every shard'))
  })

  test('are such as Citus runs, but for those that docs/scale.md lists as refused', () => {
    expect([...reached.refused].toSorted()).toEqual(listed('Refused as they stand'))
  })
})

describe('the tables of the archive', () => {
  test('stand each where docs/scale.md says, and there are no others', async () => {
    const { rows } = await asKeeper(store.db, (keeper) =>
      sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'readout'`.execute(
        keeper,
      ),
    )
    expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(placements).toSorted())
    const told = tableUnder('Where each table stands').flatMap(([where = '', tables = '']) =>
      codesIn(tables).map((table) => [table, where]),
    )
    expect(Object.fromEntries(told)).toEqual(placements)
  })

  test('hold no two rows of one key in two shards', async () => {
    const { rows } = await asKeeper(store.db, (keeper) =>
      sql<{ table: string; index: string; columns: string[] }>`
        select t.relname as "table", i.relname as "index",
          array(select a.attname::text from pg_attribute a where a.attrelid = t.oid and a.attnum = any(x.indkey)) as columns
        from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
        where t.relnamespace = 'readout'::regnamespace and x.indisunique`.execute(keeper),
    )
    const inShards = rows.filter(({ table }) => isInShards(table))
    expect(inShards.length).toBeGreaterThan(4)
    expect(inShards.filter(({ columns }) => !columns.includes(distributionColumn))).toEqual([])
  })

  test('refer along the document or to what stands everywhere, but for the keys that docs/scale.md lists', async () => {
    const { rows } = await asKeeper(store.db, (keeper) =>
      sql<{ name: string; from: string; to: string; byDocument: boolean }>`
        select c.conname as name, f.relname as "from", t.relname as "to",
          exists (
            select from unnest(c.conkey, c.confkey) k (a, b)
              join pg_attribute a on a.attrelid = f.oid and a.attnum = k.a
              join pg_attribute b on b.attrelid = t.oid and b.attnum = k.b
            where a.attname = ${distributionColumn} and b.attname = ${distributionColumn}
          ) as "byDocument"
        from pg_constraint c join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
        where c.contype = 'f' and f.relnamespace = 'readout'::regnamespace`.execute(keeper),
    )
    expect(rows.length).toBeGreaterThan(10)
    const taken: Record<Placement, readonly Placement[]> = {
      'by document': ['everywhere'],
      everywhere: ['everywhere', 'coordinator'],
      coordinator: ['everywhere', 'coordinator'],
    }
    const refused = rows.filter(({ from, to, byDocument }) => {
      const [place, target] = [placements[from], placements[to]]
      if (place === undefined || target === undefined) return true
      return !(taken[place].includes(target) || (place === target && byDocument))
    })
    expect(refused.map(({ name }) => name)).toEqual(
      tableUnder('Keys that have to go').flatMap(([names = '']) => codesIn(names)),
    )
  })
})

/** `call: table` for every table that a row lists after a call. */
function listed(heading: string): string[] {
  return tableUnder(heading)
    .flatMap(([calls = '', tables = '']) =>
      codesIn(calls).flatMap((call) => codesIn(tables).map((table) => `${call}: ${table}`)),
    )
    .toSorted()
}

/** The rows of the table under a heading, its head left out. */
function tableUnder(heading: string): string[][] {
  const section = page.split(`### ${heading}\n`)[1]?.split(/^#/mu)[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

const codesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code)
