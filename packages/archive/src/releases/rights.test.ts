import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { atOneMoment } from '../queries.ts'
import { asKeeper, publicRole } from '../sight.ts'
import type { Database } from '../tables.ts'
import { onEveryDatabase } from '../testing/every-database.ts'
import { source } from '../testing/fixtures.ts'

/** Tables of which the public may read every row, and why. */
const openToAll: Readonly<Record<string, string>> = {
  open_passages: 'what is held is not in it',
  former_pledges: 'what is held is in no pledge',
  state: 'changes of what is public are counted, and no others',
  traits: 'which passage has which stands with the passage',
  words: 'those of what is held are noted at its release',
}

onEveryDatabase((database) => {
  it('every table that the public may read is under a policy, or holds nothing that is held', async () => {
    const { rows } = await asKeeper(database.db(), (keeper) =>
      sql`
        select c.relname as name, c.relrowsecurity as "isUnderPolicy",
          has_table_privilege(${publicRole}, c.oid, 'select') as "isReadable",
          has_table_privilege(${publicRole}, c.oid, 'insert, update, delete, truncate') as "isWritable"
        from pg_catalog.pg_class c
        where c.relnamespace = 'readout'::regnamespace and c.relkind in ('r', 'p', 'm')
        order by 1`.execute(keeper),
    )
    const tables = tableRow.array().parse(rows)
    expect(tables.map(({ name }) => name)).toContain('holds')
    expect(tables.filter(({ isWritable }) => isWritable)).toEqual([])
    const open = tables.filter(({ isReadable, isUnderPolicy }) => isReadable && !isUnderPolicy)
    expect(open.map(({ name }) => name)).toEqual(Object.keys(openToAll).sort())
    const closed = tables.filter(({ isReadable }) => !isReadable).map(({ name }) => name)
    expect(closed).toEqual([
      'accounts',
      'acts',
      'challenges',
      'fetches',
      'holds',
      'identities',
      'invitations',
      'migrations',
      'migrations_lock',
      'passkeys',
      'release_acts',
      'sessions',
      'sign_in_attempts',
    ])
  })

  it('a query that forgets to say who asks is one of the public', async () => {
    await database.setClock('2025-01-01T00:00Z')
    const archive = await database.emptied()
    const until = Temporal.ZonedDateTime.from('2025-06-18T18:00[Europe/Oslo]')
    const order = { until, by: 'ana', reason: 'The leaders speak first.' }
    await archive.importSource(source({ says: ['We will act.'] }), order)
    const db = database.db()
    expect(await db.selectFrom('documents').selectAll().execute()).toEqual([])
    await expect(db.selectFrom('holds').selectAll().execute()).rejects.toThrow('permission denied')
    await expect(db.deleteFrom('commitments').execute()).rejects.toThrow('permission denied')
    expect(await asKeeper(db, (keeper) => keeper.selectFrom('documents').selectAll().execute())).toHaveLength(
      1,
    )
    expect(await db.selectFrom('documents').selectAll().execute()).toEqual([])
  })

  it.each([
    ['the search', sql`p.words @@ websearch_to_tsquery('english', 'methane')`],
    [
      'evidence',
      sql`p.words @@ (phraseto_tsquery('english', 'methane') || phraseto_tsquery('english', 'the lake'))`,
    ],
  ])('%s takes the index of the words of what is public', async (_, condition) => {
    const plan = await planOf(
      database.db(),
      sql`select d.slug from readout.passages p join readout.documents d on d.id = p.document where ${condition}`,
    )
    expect(plan).toContain('Bitmap Index Scan on passages_found_by')
    expect(plan).not.toContain('Seq Scan on open_passages')
    expect(plan).toContain('held_passages')
    expect(plan.match(/InitPlan/gu)?.length).toBeGreaterThan(0)
  })

  it.each([
    [
      'a document by its slug',
      sql`select from readout.documents d where d.slug = 'pact'`,
      'documents_slug_key',
    ],
    ['a summit', sql`select from readout.documents d where d.summit = 'lake'`, 'documents_summit_idx'],
    [
      'the wordings of a pledge',
      sql`select from readout.commitments c where c.pledge = any('{a}'::text[])`,
      'commitments_pledge_idx',
    ],
    ['the passages of a document', sql`select from readout.passages p where p.document = 4`, 'passages_pkey'],
  ])('%s is found by its index, under the policy as without', async (_, query, index) => {
    expect(await planOf(database.db(), query)).toContain(index)
  })
})

/** The plan of a query of the public, where a walk over a whole table is the last thing to do. */
async function planOf(db: Database, query: ReturnType<typeof sql>): Promise<string> {
  return atOneMoment(db, async (moment) => {
    await sql`set local enable_seqscan = off`.execute(moment)
    const { rows } = await sql`explain ${query}`.execute(moment)
    return z
      .object({ 'QUERY PLAN': z.string() })
      .array()
      .parse(rows)
      .map((row) => row['QUERY PLAN'])
      .join('\n')
  })
}

const tableRow = z.object({
  name: z.string(),
  isUnderPolicy: z.boolean(),
  isReadable: z.boolean(),
  isWritable: z.boolean(),
})
