import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountsOver } from '../accounts/over.ts'
import { archiveOver } from '../archive.ts'
import { openArchive, openStore } from '../open.ts'
import { asKeeper } from '../sight.ts'
import type { Store } from '../store.ts'
import { setClock } from '../testing/clock.ts'
import { noServer, serverUrl } from '../testing/every-database.ts'
import { fixtureWays, importedAt, source } from '../testing/fixtures.ts'
import { freshDatabases } from '../testing/fresh-databases.ts'
import { fill, heldSlug, openSheet, releasedAt } from '../testing/full-archive.ts'
import { standingClock } from '../testing/people.ts'
import type { Archive } from '../types.ts'
import { sumOfLines } from './lines.ts'
import { readBackup, soundBackup } from './read.ts'
import { restoreArchive } from './restore.ts'
import { backedUp, notBackedUp, tablesIn } from './tables.ts'
import { tellAll, writeBackup } from './write.ts'

const desk = mkdtempSync(join(tmpdir(), 'readout-backup-'))
afterAll(() => rmSync(desk, { recursive: true }))
if (serverUrl === null) console.warn(`SKIPPED: backups of an archive on PostgreSQL: ${noServer}.`)

describe.each(freshDatabases)('a backup of an archive on $name', ({ name, store: fresh }) => {
  const path = join(desk, `${name}.backup`)
  let store: Store
  let archive: Archive
  beforeAll(async () => {
    store = await fresh()
    archive = await fill(store)
  }, 60_000)

  it('has every table of the database, but those that are left out for a reason', async () => {
    const tables = await asKeeper(store.db, tablesIn)
    const known = [...backedUp.map((table) => table.name), ...Object.keys(notBackedUp)]
    expect([...tables.keys()]).toEqual(known.toSorted())
  })

  it('is one private file, and says what it holds', async () => {
    const report = await archive.writeBackup(path)
    expect(report).toEqual({ documents: 3, held: 1, revisions: 4, accounts: 2 })
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const { rows, head } = await soundBackup(path)
    expect(head.madeAt).toBe(importedAt.toString())
    expect(Object.entries(rows).filter(([, count]) => count === 0)).toEqual([])
    expect(Object.keys(rows)).toEqual(backedUp.map((table) => table.name))
  })

  it.each(freshDatabases)(
    'is the same archive again on $name, and goes on there',
    async (target) => {
      const back = await target.store()
      await setClock(back.db, '2025-06-18T15:00:00Z')
      const done: number[] = []
      await readBackup(back.db, await soundBackup(path), (rows) => done.push(rows))
      expect(done.at(-1)).toBeGreaterThan(30)
      expect(await contentsOf(back)).toEqual(await contentsOf(store))
      const restored = archiveOver(back, fixtureWays)
      expect(await answersOf(restored)).toEqual(await answersOf(archive))

      expect(await restored.document(heldSlug)).toBeNull()
      expect(await restored.importSource(openSheet)).toMatchObject({ status: 'unchanged' })
      const later = source({
        name: 'later.md',
        meta: { title: 'Later', date: '2027-01-01' },
        says: ['We will meet.'],
      })
      expect(await restored.importSource(later)).toMatchObject({ status: 'added' })
      await setClock(back.db, releasedAt)
      expect(await restored.document(heldSlug)).not.toBeNull()
      expect(await restored.releases.settle()).toBe(1)
      expect((await restored.search('zirconium')).total).toBe(1)
      const { now } = standingClock()
      const accounts = accountsOver(back, { now, random: (size) => new Uint8Array(size) })
      expect(await accounts.attempt({ account: 'Ada', network: 'x' })).toMatchObject({ state: 'allowed' })
      expect(await accounts.signIn({ passkey: 'Ada', counter: 0, attempt: 2 })).toMatchObject({
        account: { name: 'Ada', role: 'administrator' },
      })
      await expect(
        asKeeper(back.db, (keeper) => sql`delete from readout.acts`.execute(keeper)),
      ).rejects.toThrow()
    },
    60_000,
  )

  it('goes into an empty archive only', async () => {
    await expect(readBackup(store.db, await soundBackup(path))).rejects.toMatchObject({
      code: 'bad-use',
      message: expect.stringContaining('not empty (accounts)'),
    })
  })

  it('that cannot be read to its end leaves no file', async () => {
    await asKeeper(store.db, (keeper) =>
      sql`alter table readout.acts rename to acts_elsewhere`.execute(keeper),
    )
    const place = mkdtempSync(join(desk, 'half-'))
    await expect(writeBackup(store.db, importedAt, join(place, 'half.backup'))).rejects.toThrow()
    await asKeeper(store.db, (keeper) =>
      sql`alter table readout.acts_elsewhere rename to acts`.execute(keeper),
    )
    expect(readdirSync(place)).toEqual([])
  })

  it('is not written over what is there, nor where nothing can be written', async () => {
    for (const place of [path, desk, join(desk, 'nowhere', 'lake.backup'), join(path, 'lake.backup')])
      await expect(archive.writeBackup(place)).rejects.toMatchObject({ code: 'bad-use' })
    expect((await soundBackup(path)).rows.documents).toBe(3)
  })
})

describe.each(freshDatabases)('a restore on $name', ({ name, place, store: fresh }) => {
  const earlier = join(desk, `${name}-earlier.backup`)
  const tables = '0007-accounts'

  it('that is killed half-way leaves an empty archive; done again, it is brought up to date', async () => {
    writeFileSync(earlier, ofEarlierVersion(join(desk, 'PGlite.backup')))
    const at = await place()
    const script = new URL('../testing/killed-restore-process.ts', import.meta.url).pathname
    const killed = spawnSync(process.execPath, [script, JSON.stringify(at), earlier], { encoding: 'utf8' })
    expect(killed).toMatchObject({ signal: 'SIGKILL', stderr: '' })
    const empty = await openStore(at, tables)
    const rows = await asKeeper(empty.db, async (keeper) => {
      const found = await Promise.all(
        ['documents', 'revisions', 'words', 'accounts', 'acts'].map((table) =>
          sql`select from ${sql.table(`readout.${table}`)}`.execute(keeper),
        ),
      )
      return found.flatMap((result) => result.rows)
    })
    expect(rows).toEqual([])
    await empty.close()
    expect(await restoreArchive(at, earlier)).toEqual({ documents: 3, held: 1, revisions: 4, accounts: 2 })
    // Its instant has passed by the clock of the machine.
    const archive = await openArchive(at)
    expect((await archive.documents()).total).toBe(3)
    expect((await archive.accounts.list()).map((account) => account.name)).toEqual(['Ada', 'Bo'])
    expect(await archive.fetched('https://lake.example/')).toBeNull()
    await archive.close()
  }, 60_000)

  it('of an earlier version of Readout needs a place where no archive was made', async () => {
    const made = await fresh()
    await expect(readBackup(made.db, await soundBackup(earlier))).rejects.toMatchObject({
      code: 'bad-use',
      message: expect.stringContaining('of an earlier version of Readout'),
    })
  }, 60_000)
})

describe('a file', () => {
  const path = join(desk, 'PGlite.backup')

  it('that is cut off, changed or no backup at all is refused before anything is restored', async () => {
    const whole = readFileSync(path)
    const lines = gunzipSync(whole).toString().split('\n').slice(0, -1)
    const [head = '', ...others] = lines
    const cut = [0, 1, 10, 18, 300, whole.length - 9, whole.length - 1].map((length) =>
      whole.subarray(0, length),
    )
    const flipped = [14, 100, whole.length >> 1, whole.length - 6].map((at) => {
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ 0x10
      return bytes
    })
    const without = [1, lines.length >> 1, lines.length - 1].map((at) => packed(lines.toSpliced(at, 1)))
    const changed = [
      packed([head, ...others.map((line) => line.replace('Zirconium', 'Zircon'))]),
      packed([...lines, '[]']),
      Buffer.concat([whole, whole]),
      packed([head.replace('backup/1', 'backup/99'), ...others]),
      packed([head.replace('0001-documents', '0001-other'), ...others]),
      Buffer.from('# Lake pact'),
      gzipSync('# Lake pact'),
      gzipSync(''),
    ]
    const copy = join(desk, 'copy.backup')
    for (const bytes of [...cut, ...flipped, ...without, ...changed]) {
      writeFileSync(copy, bytes)
      await expect(soundBackup(copy)).rejects.toMatchObject({ code: 'unreadable' })
    }
    for (const place of [join(desk, 'nowhere'), desk])
      await expect(soundBackup(place)).rejects.toMatchObject({ code: 'unreadable' })
  })

  it.each([
    [
      'later',
      (lines: string[]) => lines.with(0, (lines[0] ?? '').replace('backup/1', 'backup/2')),
      'later version',
    ],
    ['cut off', (lines: string[]) => lines.slice(0, -1), 'its end is missing'],
    ['none', () => ['{}'], 'is no backup of Readout'],
    ['other', (lines: string[]) => lines.toSpliced(3, 1), 'not those of its checksum'],
  ])('that is refused is told why: %s', async (name, change, why) => {
    const copy = join(desk, `${name}.backup`)
    writeFileSync(copy, packed(change(gunzipSync(readFileSync(path)).toString().split('\n').slice(0, -1))))
    await expect(soundBackup(copy)).rejects.toThrow(why)
  })
})

it('a backup is of one moment, whatever is imported while it is written', async ({ skip }) => {
  const onServer = freshDatabases.find(({ name }) => name === 'PostgreSQL')
  skip(onServer === undefined, noServer)
  const store = await onServer?.store()
  if (store === undefined) return
  const archive = archiveOver(store, fixtureWays)
  const text = (title: string) => source({ name: title, meta: { title }, says: ['We will meet.'] })
  await archive.importSource(text('Before'))
  let written = ''
  const rows = await tellAll(store.db, importedAt, async (lines) => {
    if (written === '') await archive.importSource(text('Meanwhile'))
    written += lines
  })
  expect(rows).toMatchObject({ documents: 1, revisions: 1, open_passages: 1, commitments: 1 })
  expect(written).not.toContain('Meanwhile')
  expect((await archive.documents()).total).toBe(2)
})

/** What the keeper sees in a database: all rows of a backup in a fixed order, and what its sequences give next. */
async function contentsOf(store: Store): Promise<{ rows: unknown; sequences: string | undefined }> {
  const rows: Record<string, string[]> = {}
  let sequences: string | undefined
  let table = ''
  await tellAll(store.db, importedAt, async (lines) => {
    for (const line of lines.split('\n').slice(0, -1)) {
      if (line.startsWith('[')) rows[table]?.push(line)
      else if (line.startsWith('{"table"')) {
        table = line
        rows[table] = []
      } else if (line.startsWith('{"sequences"')) sequences = line
    }
  })
  return {
    rows: Object.fromEntries(Object.entries(rows).map(([name, all]) => [name, all.toSorted()])),
    sequences,
  }
}

async function answersOf(archive: Archive): Promise<unknown> {
  const { documents } = await archive.documents()
  const today = Temporal.PlainDate.from('2026-03-01')
  return {
    documents: await Promise.all(documents.map(({ slug }) => archive.document(slug))),
    sources: await Promise.all(documents.map(({ slug }) => archive.source(slug, 1))),
    edits: await archive.edits(),
    held: await archive.releases.held(),
    log: await archive.releases.acts(),
    pledges: await archive.pledges({ today }),
    found: await archive.search('methane or lake'),
    fetched: await archive.fetched('https://lake.example/'),
  }
}

function packed(lines: readonly string[]): Buffer {
  return gzipSync(lines.map((line) => `${line}\n`).join(''))
}

/** The last column of commitments came later as well. */
function withoutAround(line: string): string {
  if (line.startsWith('[')) return JSON.stringify(JSON.parse(line).slice(0, -1))
  if (!line.startsWith('{"table"')) return line
  const { columns, ...table } = JSON.parse(line)
  expect(columns.at(-1)).toBe('around')
  return JSON.stringify({ ...table, columns: columns.slice(0, -1) })
}

/** As it would have been written before there were the tables `fetches` and `identities`. */
function ofEarlierVersion(path: string): Buffer {
  const [head = '', ...lines] = gunzipSync(readFileSync(path)).toString().split('\n').slice(0, -2)
  const { migrations, ...others } = JSON.parse(head)
  const kept = [
    JSON.stringify({ ...others, migrations: migrations.filter((name: string) => name <= '0007-accounts') }),
  ]
  const rows: Record<string, number> = {}
  let table = ''
  for (const line of lines) {
    if (line.startsWith('{"table"')) table = JSON.parse(line).table
    if (['fetches', 'identities'].includes(table) && !line.startsWith('{"sequences"')) continue
    if (line.startsWith('[')) rows[table] = (rows[table] ?? 0) + 1
    else if (line.startsWith('{"table"')) rows[table] = 0
    kept.push(table === 'commitments' ? withoutAround(line) : line)
  }
  const sum = sumOfLines()
  for (const line of kept) sum.add(`${line}\n`)
  return packed([...kept, sum.end(rows).trimEnd()])
}
