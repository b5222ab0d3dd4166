/** Passages that speak of the same as another. */
import { documentKind, role } from '@readout/record'
import { sql } from 'kysely'
import { z } from 'zod'
import { sampled, sampleOneIn } from '../describe.ts'
import { atOneMoment, dayColumn, storableName } from '../queries.ts'
import type { Alike } from '../search-types.ts'
import type { Database } from '../tables.ts'
import { bearing } from './counts.ts'
import { find } from './found.ts'
import { idsOf, keyOf } from './trait-ids.ts'

/**
 * The passages that share the most of another's telling words: those that it says most often and few others say.
 * Null where there is no such passage; nothing is found for one that holds only words which many passages have.
 *
 * @example
 * await alikeTo(db, '2021-11-18-fact-sheet', 'we-will-cut-methane', { limit: 20 })
 */
export function alikeTo(
  db: Database,
  slug: string,
  anchor: string,
  page: { readonly limit?: number | undefined; readonly offset?: number | undefined },
): Promise<Alike | null> {
  return atOneMoment(db, (moment) => alikeAt(moment, storableName(slug), storableName(anchor), page))
}

async function alikeAt(
  db: Database,
  slug: string,
  anchor: string,
  { limit = 20, offset = 0 }: Parameters<typeof alikeTo>[3],
): Promise<Alike | null> {
  const row = await db
    .selectFrom('passages as p')
    .innerJoin('documents as d', 'd.id', 'p.document')
    .select(['d.slug', 'd.title', 'd.kind', dayColumn.as('date'), 'd.specimen'])
    .select(['p.anchor', 'p.speaker', 'p.role', 'p.text'])
    .where('d.slug', '=', slug)
    .where('p.anchor', '=', anchor)
    .orderBy('p.ordinal')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const passage = passageLine.parse(row)
  const stems = telling(await stemsOf(db, passage.text))
  if (stems.length === 0) return { passage, hits: [], total: 0 }
  const { hits, tally } = await find(db, {
    question: stems.map(({ quoted }) => quoted).join(' | '),
    traits: [],
    except: { slug, anchor },
    sort: 'relevance',
    limit,
    offset,
  })
  return { passage, hits, total: tally.total }
}

const passageLine = z.object({
  slug: z.string(),
  title: z.string(),
  kind: documentKind,
  date: z.string().nullable(),
  specimen: z.boolean(),
  anchor: z.string(),
  speaker: z.string().nullable(),
  role: role.nullable(),
  text: z.string(),
})

/** A word of the passage, by its stem as a tsquery writes it. */
const stem = z.object({
  quoted: z.string(),
  /** How often the passage says it. */
  times: z.number().int(),
  /** How many passages of the sample have it, counted up to a bound. */
  sampled: z.number().int(),
})
type Stem = z.infer<typeof stem>

/** A word that as many passages of the sample have tells little. */
const common = 32
/** Of a very long passage, the words that it says most often are looked at. */
const lookedAt = 80

async function stemsOf(db: Database, text: string): Promise<Stem[]> {
  const sample = (await idsOf(db, [sampled])).get(keyOf(sampled))
  const { rows } = await sql`
    with words as (
      select quote_literal(lexeme) as quoted, cardinality(positions) as times
      from unnest(to_tsvector('english', left(${text}, 200000)))
      where lexeme ~ '^[[:alpha:]][[:alpha:]-]+$'
      order by times desc, length(lexeme) desc, lexeme
      limit ${lookedAt}
    )
    select w.quoted, w.times, (
      select count(*) from (
        select from readout.passages p
        where p.words @@ w.quoted::tsquery ${bearing(sample === undefined ? [] : [sample])}
        limit ${common}
      ) counted
    ) as sampled
    from words w`.execute(db)
  return stem.array().parse(rows)
}

/** As many as stand in a few thousand passages together, so that all of those can be ranked. */
function telling(stems: readonly Stem[]): Stem[] {
  const rare = stems.filter((one) => one.sampled < common)
  const weight = ({ times, sampled }: Stem) => times * Math.log((sampleOneIn * common) / (sampled + 0.5))
  const chosen: Stem[] = []
  let passages = 0
  for (const one of rare.toSorted((a, b) => weight(b) - weight(a))) {
    passages += one.sampled * sampleOneIn
    if (chosen.length === mostTelling || (passages > mostRanked && chosen.length > 0)) break
    chosen.push(one)
  }
  return chosen
}

const mostTelling = 12
const mostRanked = 4000
