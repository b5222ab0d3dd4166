/** An archive's rows as a search needs them, from one database into another; what was imported stays behind. */
import { sql } from 'kysely'
import { z } from 'zod'
import { inBatches } from '../packages/archive/src/queries.ts'
import { asKeeper } from '../packages/archive/src/sight.ts'
import type { Database } from '../packages/archive/src/tables.ts'

export async function copyArchive(from: Database, to: Database): Promise<void> {
  await asKeeper(to, async (transaction) => {
    for (const table of ['traits', 'words', 'documents'] as const) {
      const rows = await jsonOf(from, sql`select to_jsonb(t) as row from ${named(table)} t`)
      for (const batch of inBatches(rows, 2000)) await insert(transaction, table, batch)
    }
    // The rules of the tables ask for a revision of each document.
    await sql`insert into readout.addresses select slug, id, now() from readout.documents`.execute(
      transaction,
    )
    await sql`
      insert into readout.revisions
      select id, revision, 'hash', 'fingerprint', slug, slug, '', '{}', now() from readout.documents`.execute(
      transaction,
    )
    const { last } = await from
      .selectFrom('documents')
      .select(({ fn }) => fn.coalesce(fn.max('id'), sql<number>`0`).as('last'))
      .executeTakeFirstOrThrow()
    for (const table of ['open_passages', 'commitments'] as const)
      for (let first = 1; first <= last; first += 200) {
        const range = sql`t.document between ${first} and ${first + 199}`
        await insert(
          transaction,
          table,
          await jsonOf(from, sql`select to_jsonb(t) - 'words' as row from ${named(table)} t where ${range}`),
        )
      }
  })
}

const named = (table: string) => sql.table(`readout.${table}`)

async function jsonOf(db: Database, query: ReturnType<typeof sql>): Promise<unknown[]> {
  const { rows } = await query.execute(db)
  return rowOf
    .array()
    .parse(rows)
    .map(({ row }) => row)
}

const rowOf = z.object({ row: z.unknown() })

async function insert(db: Database, table: string, rows: readonly unknown[]): Promise<void> {
  // The index over words is made by the database itself.
  const columns = table === 'open_passages' ? passageColumns : sql`*`
  const into = table === 'open_passages' ? sql`(${passageColumns})` : sql``
  await sql`
    insert into ${named(table)} ${into} overriding system value
    select ${columns} from jsonb_populate_recordset(null::${named(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
    db,
  )
}

const passageColumns = sql`document, ordinal, anchor, kind, speaker, role, text, traits`
