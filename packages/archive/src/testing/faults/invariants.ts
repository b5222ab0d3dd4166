/** What is so in every archive at every moment: where one of these finds a row, something stands half-written. */
import type { Commitment } from '@readout/commitments'
import { documentRecord } from '@readout/record'
import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { Ways } from '../../arrival.ts'
import { publicRole } from '../../sight.ts'
import type { Database } from '../../tables.ts'

/**
 * What is wrong in an archive, each as `rule: where`; nothing in a sound one.
 *
 * @param keeper sees held documents as well
 *
 * @example
 * await asKeeper(store.db, (keeper) => halfWritten(keeper, ways)) // []
 */
export async function halfWritten(keeper: Database, ways: Pick<Ways, 'sift'>): Promise<string[]> {
  const wrong: string[] = []
  for (const [rule, violations] of Object.entries(rules)) {
    const { rows } = await violations.execute(keeper)
    for (const { place } of z.array(z.object({ place: z.string().nullable() })).parse(rows))
      wrong.push(`${rule}: ${place}`)
  }
  return [
    ...wrong,
    ...(await wronglyFound(keeper, ways)),
    ...(await missedByIndex(keeper)),
    ...(await shownThoughHeld(keeper)),
  ]
}

/** Each gives the slug, the pledge or the set for which it does not hold. */
const rules: Readonly<Record<string, RawBuilder<unknown>>> = {
  'a document has its current revision and an address': sql`
    select d.slug as place from readout.documents d
    where not exists (select from readout.revisions r where r.document = d.id and r.number = d.revision)
      or not exists (select from readout.addresses a where a.document = d.id)`,
  'revisions are numbered from 1, and no later one was seen than the current': sql`
    select d.slug as place
    from readout.documents d
      join readout.revisions r on r.document = d.id
      join readout.revisions c on c.document = d.id and c.number = d.revision
    group by d.id, d.slug
    having count(*) <> max(r.number) or max(r.seen_at) > max(c.seen_at)`,
  'a revision but the first is compared with the one before': sql`
    select d.slug as place from readout.documents d
    where (select count(*) from readout.edits e where e.document = d.id)
      <> (select count(*) - 1 from readout.revisions r where r.document = d.id)`,
  'a version of a repository belongs to a document that has a revision seen then': sql`
    select v.path as place from readout.git_versions v
    where not exists (
      select from readout.revisions r where r.document = v.document and r.seen_at <= v.seen_at
    )`,
  'the passages are those of the current record': sql`
    select d.slug as place
    from readout.documents d
      join readout.revisions r on r.document = d.id and r.number = d.revision
    where (
      select coalesce(jsonb_agg(p->'text' order by n), '[]')
      from jsonb_array_elements(r.record->'passages') with ordinality as o (p, n)
      where not exists (
        select from jsonb_array_elements(r.record->'passages') q where q->'turn' = p->'anchor'
      )
    ) <> (
      select coalesce(jsonb_agg(to_jsonb(s.text) order by s.ordinal), '[]')
      from readout.passages s where s.document = d.id
    )`,
  'passages lie with the held ones while their document is held, else with the open ones': sql`
    select d.slug as place
    from readout.documents d left join readout.holds h on h.document = d.id
    where case when h.document is not null and h.released_at is null
      then exists (select from readout.open_passages p where p.document = d.id)
      else exists (select from readout.held_passages p where p.document = d.id) end`,
  'a passage bears traits that are there': sql`
    select p.text as place from readout.passages p, unnest(p.traits) trait
    where not exists (select from readout.traits t where t.id = trait)`,
  'the words of open passages are noted': sql`
    select said.word as place
    from readout.open_passages p, regexp_split_to_table(lower(p.text), '[^a-z]+') as said (word)
    where length(said.word) > 2 and not exists (select from readout.words w where w.word = said.word)`,
  'the wordings of a pledge are numbered from 0, and each goes on from an earlier one': sql`
    select c.pledge as place from readout.commitments c
    group by c.pledge
    having c.pledge is null or min(c.place) <> 0 or count(distinct c.place) <> count(*)
      or max(c.place) <> count(*) - 1
      or bool_or(c.continues >= c.place)
      or bool_or((c.continues is null) <> (c.relation is null))
      or bool_or((c.continues is null) <> (c.link is null))`,
  'an id that a pledge had leads on, and names no pledge of today': sql`
    select f.id as place from readout.former_pledges f
    where exists (select from readout.commitments c where c.pledge = f.id)
      or f.became is not null and not exists (
        select from readout.commitments c where c.pledge = f.became
        union all select from readout.former_pledges g where g.id = f.became
      )`,
  'the wordings of a held document are linked with no other document': sql`
    select d.slug as place
    from readout.holds h
      join readout.documents d on d.id = h.document
      join readout.commitments c on c.document = h.document
      join readout.commitments o on o.pledge = c.pledge and o.document <> c.document
    where h.released_at is null`,
  'the last act on a held document says the terms on which it is held': sql`
    select d.slug as place
    from readout.holds h
      join readout.documents d on d.id = h.document
      left join lateral (
        select * from readout.release_acts a where a.document = h.document order by a.id desc limit 1
      ) a on true
    where h.released_at is null and (
      a.act is null or a.act in ('released', 'lifted')
      or (a.release_at, a.zone, a.set_name) is distinct from (h.release_at, h.zone, h.set_name)
    )`,
  'what is not held was never held, or was released last': sql`
    select d.slug as place
    from readout.documents d
      left join readout.holds h on h.document = d.id
      join lateral (
        select * from readout.release_acts a where a.document = d.id order by a.id desc limit 1
      ) a on true
    where (h.document is null or h.released_at is not null) and a.act not in ('released', 'lifted')`,
  'a set has one instant and is held whole': sql`
    select h.set_name as place from readout.holds h
    where h.set_name is not null
    group by h.set_name
    having count(distinct h.release_at) > 1 or count(distinct h.released_at is null) > 1`,
}

/** The commitments are those that are found in the current record, quoted from where they stand. */
async function wronglyFound(keeper: Database, { sift }: Pick<Ways, 'sift'>): Promise<string[]> {
  const { rows } = await sql`
    select d.slug, r.record,
      coalesce((
        select jsonb_agg(jsonb_build_array(c.quote, c.quote_start, c.quote_end, c.anchor) order by c.ordinal)
        from readout.commitments c where c.document = d.id
      ), '[]') as found,
      coalesce((select number from readout.rejected j where j.document = d.id), 0) as rejected
    from readout.documents d join readout.revisions r on r.document = d.id and r.number = d.revision`.execute(
    keeper,
  )
  return z
    .array(found)
    .parse(rows)
    .flatMap(({ slug, record, found, rejected }) => {
      const sifted = sift(record)
      const expected = sifted.commitments.map(({ quote, start, end, anchor }: Commitment) => [
        quote,
        start,
        end,
        anchor,
      ])
      const isSame = JSON.stringify(found) === JSON.stringify(expected)
      return isSame && rejected === sifted.rejected.length ? [] : [`what is found is what is kept: ${slug}`]
    })
}

const found = z.object({
  slug: z.string(),
  record: documentRecord,
  found: z.array(z.array(z.union([z.string(), z.number()]))),
  rejected: z.number(),
})

/** By the index of words as many passages are found as by reading all. */
async function missedByIndex(keeper: Database): Promise<string[]> {
  const countWithout = async (ways: string) => {
    await sql`select set_config(way, 'off', true) from unnest(${ways}::text[]) way`.execute(keeper)
    const { rows } = await sql`
      select count(*)::integer as number from readout.open_passages
      where words @@ to_tsquery('english', 'will')`.execute(keeper)
    await sql`select set_config(way, 'on', true) from unnest(${ways}::text[]) way`.execute(keeper)
    return z.object({ number: z.number() }).parse(rows[0]).number
  }
  const byIndex = await countWithout('{enable_seqscan}')
  const byReading = await countWithout('{enable_bitmapscan,enable_indexscan,enable_indexonlyscan}')
  return byIndex === byReading ? [] : [`the index of words finds ${byIndex} of ${byReading} passages`]
}

/** Of a held document the public is given no row, by the rule that stands in the database. */
async function shownThoughHeld(keeper: Database): Promise<string[]> {
  const { rows } = await sql`
    select document from readout.holds
    where released_at is null and (release_at is null or release_at > readout.moment())`.execute(keeper)
  const held = z.array(z.object({ document: z.number() })).parse(rows)
  await sql`select set_config('role', ${publicRole}, true)`.execute(keeper)
  const shown = await sql`
    select d.slug as place from readout.documents d
    where d.id = any(${held.map(({ document }) => document)}::integer[])`.execute(keeper)
  await sql`select set_config('role', 'none', true)`.execute(keeper)
  return z
    .array(z.object({ place: z.string() }))
    .parse(shown.rows)
    .map(({ place }) => `what is held is not shown: ${place}`)
}
