/** What an archive holds, in a form that two archives of the same can be compared in. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Database } from '../../tables.ts'

/**
 * Every row of every table, documents named by their slugs and traits by what they say. Left out are numbers that the
 * database draws (ids, and the counts of changes, which have gaps where a transaction was given up), and what hangs on
 * when texts were linked, all at once or some before a process was killed: the words given as reasons for a link, and
 * addresses that pledges had in between.
 *
 * @param keeper sees held documents as well
 *
 * @example
 * expect(await asKeeper(resumed, everyRow)).toEqual(await asKeeper(uninterrupted, everyRow))
 */
export async function everyRow(keeper: Database): Promise<Readonly<Record<string, readonly string[]>>> {
  const rows: Record<string, readonly string[]> = {}
  for (const { name, isOfDocument } of await tablesOf(keeper)) {
    const document = name === 'documents' ? sql`t.id` : isOfDocument ? sql`t.document` : sql`null`
    // The log is in an order, of which its numbers with their gaps are left out.
    const place = name === 'release_acts' ? sql`row_number() over (order by t.id)` : sql`null`
    const drawn = ['document', 'change', 'traits', 'id']
    const found = await sql`
      select jsonb_build_array(
        (select slug from readout.documents where id = ${document}),
        ${place},
        (to_jsonb(t) - ${drawn}::text[]) #- '{link,reasons}'
      )::text as row
      from ${sql.table(`readout.${name}`)} t`.execute(keeper)
    // Sorted here: the databases order words by different rules.
    rows[name] = rowsOf.parse(found.rows).sort()
  }
  const described = await sql`
    select jsonb_build_array(d.slug, p.ordinal, t.dimension, t.value)::text as row
    from readout.passages p
      join readout.documents d on d.id = p.document
      join readout.traits t on t.id = any(p.traits)`.execute(keeper)
  rows['traits of passages'] = rowsOf.parse(described.rows).sort()
  return rows
}

const rowsOf = z.array(z.object({ row: z.string() }).transform(({ row }) => row))

async function tablesOf(keeper: Database) {
  const { rows } = await sql`
    select c.relname as name,
      exists (
        select from pg_attribute a
        where a.attrelid = c.oid and a.attname = 'document' and not a.attisdropped
      ) as "isOfDocument"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'readout' and c.relkind = 'r' and c.relname not like 'migrations%'
      and c.relname not in ('state', 'former_pledges')
    order by 1`.execute(keeper)
  return z.array(z.object({ name: z.string(), isOfDocument: z.boolean() })).parse(rows)
}

/**
 * The tables whose rows differ, each with a row that only one of the two has.
 *
 * @example
 * differencesOf({ words: ['["ferry"]'] }, { words: [] }) // ['words: only in the first: ["ferry"]']
 */
export function differencesOf(
  one: Readonly<Record<string, readonly string[]>>,
  other: Readonly<Record<string, readonly string[]>>,
): string[] {
  return Object.keys({ ...one, ...other }).flatMap((table) => {
    const [here, there] = [one[table] ?? [], other[table] ?? []]
    if (here.join('\n') === there.join('\n')) return []
    const only = (rows: readonly string[], without: ReadonlySet<string>) =>
      rows.find((row) => !without.has(row))
    const mine = only(here, new Set(there))
    const theirs = only(there, new Set(here))
    return [
      ...(mine === undefined ? [] : [`${table}: only in the first: ${mine}`]),
      ...(theirs === undefined ? [] : [`${table}: only in the second: ${theirs}`]),
      ...(mine === undefined && theirs === undefined ? [`${table}: a row more than once`] : []),
    ]
  })
}
