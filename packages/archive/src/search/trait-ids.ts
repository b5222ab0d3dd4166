/** Traits as the numbers that stand for them in the rows of passages. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Database } from '../tables.ts'
import type { Trait } from './traits.ts'

/**
 * The number of each trait, a new one where it has none yet.
 *
 * @example
 * const idOf = await traitIds(transaction, [{ dimension: 'kind', value: 'fact-sheet' }])
 * idOf({ dimension: 'kind', value: 'fact-sheet' }) // 1
 */
export async function traitIds(db: Database, traits: readonly Trait[]): Promise<(trait: Trait) => number> {
  const wanted = new Map(traits.map((trait) => [keyOf(trait), trait]))
  const known = await idsOf(db, [...wanted.values()])
  const missing = [...wanted].flatMap(([key, trait]) => (known.has(key) ? [] : [trait]))
  if (missing.length > 0) {
    const { rows } = await sql`
      insert into readout.traits (dimension, value)
      select * from ${listed(missing)}
      on conflict (dimension, value) do update set value = excluded.value
      returning id, dimension, value`.execute(db)
    for (const { id, ...trait } of row.array().parse(rows)) known.set(keyOf(trait), id)
  }
  return (trait) => {
    const id = known.get(keyOf(trait))
    if (id === undefined) throw new TypeError(`No number was asked for ${keyOf(trait)}.`)
    return id
  }
}

/**
 * The numbers of those traits that any passage has had, by `keyOf`.
 *
 * @example
 * (await idsOf(db, [{ dimension: 'year', value: '1066' }])).size // 0
 */
export async function idsOf(
  db: Database,
  traits: readonly { readonly dimension: string; readonly value: string }[],
): Promise<Map<string, number>> {
  if (traits.length === 0) return new Map()
  const { rows } = await sql`
    select t.id, t.dimension, t.value
    from readout.traits t join ${listed(traits)} on w.dimension = t.dimension and w.value = t.value`.execute(
    db,
  )
  return new Map(
    row
      .array()
      .parse(rows)
      .map(({ id, ...trait }) => [keyOf(trait), id]),
  )
}

/**
 * A trait as a key.
 *
 * @example
 * keyOf({ dimension: 'kind', value: 'fact-sheet' }) // 'kind fact-sheet'
 */
export function keyOf({ dimension, value }: { readonly dimension: string; readonly value: string }): string {
  return `${dimension} ${value}`
}

function listed(traits: readonly { readonly dimension: string; readonly value: string }[]) {
  return sql`unnest(
    ${traits.map(({ dimension }) => dimension)}::text[], ${traits.map(({ value }) => value)}::text[]
  ) w (dimension, value)`
}

const row = z.object({ id: z.number().int(), dimension: z.string(), value: z.string() })
