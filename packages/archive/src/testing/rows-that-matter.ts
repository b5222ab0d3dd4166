/** What an archive holds, without what differs between two imports of the same: times, and numbers that were drawn. */
import { sql } from 'kysely'
import type { Database } from '../tables.ts'

/**
 * Every row of every table in a fixed order, documents named by their slugs.
 *
 * @example
 * expect(await rowsThatMatter(resumed)).toEqual(await rowsThatMatter(uninterrupted))
 */
export async function rowsThatMatter(db: Database): Promise<Readonly<Record<string, unknown>>> {
  const rows: Record<string, unknown> = {}
  for (const [table, without] of tables) {
    const drawn = [...without, 'id', 'document', 'change', 'noted_at', 'imported_at', 'seen_at']
    const document = table === 'documents' ? sql`t.id` : sql`t.document`
    const { rows: found } = await sql<{ row: unknown }>`
      select d.slug, (to_jsonb(t) - ${drawn}::text[])::text as row
      from ${sql.table(`readout.${table}`)} t join readout.documents d on d.id = ${document}
      order by 1, 2`.execute(db)
    rows[table] = found
  }
  const { rows: described } = await sql<{ row: unknown }>`
    select d.slug, p.ordinal, t.dimension, t.value
    from readout.passages p join readout.documents d on d.id = p.document
      join readout.traits t on t.id = any(p.traits)
    order by 1, 2, 3, 4`.execute(db)
  rows.traits = described
  return rows
}

const tables: readonly (readonly [table: string, without: readonly string[]])[] = [
  ['documents', []],
  ['addresses', []],
  ['copies', []],
  ['revisions', []],
  ['passages', ['words', 'traits']],
  ['commitments', []],
  ['rejected', []],
]
