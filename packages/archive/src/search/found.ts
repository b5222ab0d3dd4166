/** The passages that a page of results shows. */
import { documentKind, role } from '@readout/record'
import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { excerptOf, type Mark } from '../excerpt.ts'
import { rowCount } from '../queries.ts'
import type { SearchHit, SearchSort } from '../search-types.ts'
import type { Database } from '../tables.ts'
import { bearing, type Tally, tallyOf, traitCount } from './counts.ts'

export interface Wanted {
  /** A tsquery. */
  readonly question: string
  /** Every one of these traits. */
  readonly traits: readonly number[]
  /** And one of these, where they are given. */
  readonly oneOf?: readonly number[] | undefined
  /** A passage to leave out. */
  readonly except?: { readonly slug: string; readonly anchor: string } | undefined
  readonly sort: SearchSort
  readonly limit: number
  readonly offset: number
}

export interface Found {
  readonly tally: Tally
  readonly hits: readonly SearchHit[]
}

/**
 * The matching passages of a page and the counts over all that match, from one walk over them. Ranked first, cut to
 * the page, and only then are excerpts made: made of every hit, they took more than half of a search's time.
 *
 * @example
 * const { tally, hits } = await find(db, { question: "'methan'", traits: [], sort: 'date', limit: 20, offset: 0 })
 */
export async function find(db: Database, wanted: Wanted): Promise<Found> {
  const { question, traits, oneOf, except, sort, limit, offset } = wanted
  const asked = sql`${question}::tsquery`
  const byRank = sort === 'relevance' ? sql`rank desc,` : sql``
  const order = sql`${byRank} date desc nulls last, slug, ordinal`
  const { rows } = await sql`
    with matching as materialized (
      select p.document, p.ordinal, p.traits, ${rankIf(sort === 'relevance', asked)} as rank
      from readout.passages p
      where p.words @@ ${asked} ${bearing(traits)}
        ${oneOf === undefined ? sql`` : sql`and p.traits && ${[...oneOf]}::integer[]`}
        ${except === undefined ? sql`` : sql`and ${isNot(except)}`}
    ), counted as (
      select t.id, count(*) as count from matching m cross join lateral unnest(m.traits) t (id) group by t.id
      union all select null, count(*) from matching
    ), page as (
      select m.document, m.ordinal, m.rank, d.date, d.slug, d.title, d.kind, d.publisher, d.specimen
      from matching m cross join lateral (
        -- The offset keeps the database from reading every document for a few passages.
        select * from readout.documents d where d.id = m.document offset 0
      ) d
      ${sort === 'relevance' ? sql`where m.rank >= ${lastRank(rowCount(offset) + rowCount(limit))}` : sql``}
      order by ${order}
      limit ${rowCount(limit)} offset ${rowCount(offset)}
    ), shown as (
      select page.slug, page.title, page.kind, page.publisher, to_char(page.date, 'YYYY-MM-DD') as date,
        page.specimen, page.ordinal, p.anchor, p.speaker, p.role,
        ${sort === 'relevance' ? sql`page.rank` : rankIf(true, asked)} as rank,
        ts_headline('english', translate(p.text, ${tagOpens + forbidden}, ${tagOpensAs}), ${asked}, ${headline})
          as marked
      from page join readout.passages p on p.document = page.document and p.ordinal = page.ordinal
    )
    select
      (select jsonb_agg(to_jsonb(s) order by ${order}) from shown s) as hits,
      (
        select jsonb_agg(jsonb_build_object('dimension', t.dimension, 'value', t.value, 'count', c.count))
        from counted c left join readout.traits t on t.id = c.id
      ) as counts`.execute(db)
  const [{ hits, counts } = nothing] = answer.array().parse(rows)
  return { tally: tallyOf(counts ?? []), hits: (hits ?? []).map(hitOf) }
}

/** The rank down to which a page can reach; documents are looked up for those passages alone. */
const lastRank = (place: number) => sql`
  coalesce((select rank from matching order by rank desc offset ${Math.max(place - 1, 0)} limit 1), 0)`

/** To rank a row its whole index has to be read. */
const rankIf = (isWanted: boolean, asked: RawBuilder<unknown>) =>
  isWanted ? sql`ts_rank(p.words, ${asked})` : sql`0::real`

const isNot = ({ slug, anchor }: { readonly slug: string; readonly anchor: string }) => sql`
  not (p.anchor = ${anchor} and p.document = (select id from readout.documents where slug = ${slug}))`

/** Marks around a hit: control characters, taken out of the text before, so that no text can forge them. */
const opens = '\u0002'
const closes = '\u0003'
/** ts_headline drops what looks like a tag; with another sign for `<`, `x <y> z` stays as it is written. */
const tagOpens = '<'
const tagOpensAs = '\u0004'
const forbidden = opens + closes + tagOpensAs
const headline = `StartSel="${opens}", StopSel="${closes}", HighlightAll=true`

const hitRow = z.object({
  slug: z.string(),
  title: z.string(),
  kind: documentKind,
  publisher: z.string().nullable(),
  date: z.string().nullable(),
  specimen: z.boolean(),
  anchor: z.string(),
  speaker: z.string().nullable(),
  role: role.nullable(),
  rank: z.number(),
  marked: z.string(),
})

const answer = z.object({ hits: hitRow.array().nullable(), counts: traitCount.array().nullable() })
const nothing: z.infer<typeof answer> = { hits: [], counts: [] }

function hitOf({ marked, ...hit }: z.infer<typeof hitRow>): SearchHit {
  const [before = '', ...others] = marked.replaceAll(tagOpensAs, tagOpens).split(opens)
  const marks: Mark[] = []
  let text = before
  for (const other of others) {
    const [words = '', after = ''] = other.split(closes)
    marks.push({ start: text.length, end: text.length + words.length })
    text += words + after
  }
  return { ...hit, excerpt: excerptOf(text, marks) }
}
