import { ReadoutError } from '@readout/record'
import { Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { archiveOver } from './archive.ts'
import { linkAll } from './ledger.ts'
import { migrate } from './migrations.ts'
import { openPGlite, type PGliteThread } from './pglite.ts'
import { siftAgain } from './sift-again.ts'
import { schema, type Tables } from './tables.ts'
import { fixtureWays, source } from './testing/fixtures.ts'

const { sift } = fixtureWays
let pglite: PGliteThread
let db: Kysely<Tables>

/** An archive as the first version made it: a document with one commitment. */
beforeAll(async () => {
  pglite = await openPGlite('memory://')
  const root = new Kysely<Tables>({ dialect: pglite.dialect })
  await sql`create schema readout`.execute(root)
  db = root.withSchema(schema)
  await migrate(root, '0001-documents')
  const { bytes } = source({ says: ['We will act.', 'They may act.'] })
  const record = JSON.stringify(fixtureWays.read(bytes, { name: 'pact.md' }))
  await root.transaction().execute(async (transaction) => {
    for (const statement of [
      sql`insert into readout.documents (slug, title, kind, specimen, language, revision)
        values ('pact', 'Pact', 'other', false, 'en', 1)`,
      sql`insert into readout.addresses values ('pact.md', 1, now())`,
      sql`insert into readout.revisions values (1, 1, 'hash', 'fingerprint', 'pact.md', 'pact.md', ${bytes}, ${record}, now())`,
      sql`insert into readout.commitments values (1, 0, 'We will', 0, 7, 'p0', '{US}', 'deliver', 'other', 'firm',
        'made', null, null, null, null, null, 0.5, '[]')`,
    ])
      await statement.execute(transaction)
  })
  await migrate(root)
}, 60_000)

afterAll(() => pglite.close())

const archive = () =>
  archiveOver(
    { db, failure: (error) => new ReadoutError('database', String(error), 'None.'), close: async () => {} },
    fixtureWays,
  )

it('an archive made before opens with its documents, and waits to be sifted again', async () => {
  expect(await archive().document('pact')).toMatchObject({ rejected: 0, found: [{ quote: 'We will' }] })
})

it('a document on which the finding fails keeps what it has', async () => {
  const fault = () => {
    throw new RangeError('no such turn')
  }
  expect(await siftAgain(db, fault)).toBe(0)
  expect((await archive().document('pact'))?.found).toMatchObject([{ quote: 'We will' }])
})

it('sifted again, it has what this version finds and what it rejects; a second time there is nothing to do', async () => {
  expect(await siftAgain(db, sift)).toBe(1)
  expect((await archive().document('pact'))?.found).toMatchObject([{ quote: 'We will act.' }])
  expect(await archive().rejected('pact')).toMatchObject([{ quote: 'They may act.' }])
  expect(await siftAgain(db, sift)).toBe(0)
})

it('commitments that no pledge holds yet are linked once', async () => {
  expect((await archive().document('pact'))?.pledges).toEqual([null])
  expect(await linkAll(db)).toBe(true)
  const [pledge] = (await archive().document('pact'))?.pledges ?? []
  expect(pledge?.wordings).toBe(1)
  expect((await archive().pledge(pledge?.id ?? ''))?.wordings).toMatchObject([
    { commitment: { quote: 'We will act.' } },
  ])
  expect(await linkAll(db)).toBe(false)
})
