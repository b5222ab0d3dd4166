/** Summits: the documents that name one meeting, and what they promise. */
import { issue } from '@readout/commitments'
import { sql } from 'kysely'
import { z } from 'zod'
import { governmentsIn } from './commitment-list.ts'
import { cursorAt, pageOf, summitsAfter } from './cursors.ts'
import { summaries, summary } from './documents.ts'
import { settledSlug } from './meeting-names.ts'
import { atOneMoment, rowCount } from './queries.ts'
import type { Database } from './tables.ts'
import type {
  DocumentSummary,
  Facet,
  StoredSummit,
  SummitFilter,
  SummitIssue,
  SummitLine,
  SummitPage,
} from './types.ts'

/**
 * The summits that documents name, the latest first.
 *
 * @example
 * await listSummits(db, { year: 2021 })
 */
export function listSummits(db: Database, filter: SummitFilter): Promise<SummitPage> {
  return atOneMoment(db, async (moment) => {
    const { year, limit = 20, offset = 0, after } = filter
    const years = await sql`
      select d.summit_year as value, count(distinct d.summit) as count
      from readout.documents d where d.summit is not null
      group by 1 order by 1 desc`.execute(moment)
    const facets = yearFacet.array().parse(years.rows)
    const { rows } = await sql`
      ${lines}
      where ${year === undefined ? sql`true` : sql`s.year = ${year}::float8`}
        and ${after === undefined ? sql`true` : summitsAfter(after)}
      order by s.last desc, s.first desc, s.slug
      limit ${rowCount(limit) + 1} offset ${rowCount(offset)}`.execute(moment)
    const { rows: summits, last } = pageOf(line.array().parse(rows), rowCount(limit))
    return {
      summits,
      next: last && cursorAt(['summits', last.lastDay, last.firstDay, last.slug]),
      total: facets
        .filter(({ value }) => year === undefined || value === year)
        .reduce((sum, { count }) => sum + count, 0),
      years: facets,
    }
  })
}

/**
 * One summit with its documents and how many commitments it has by issue and party; by a slug that its name gives in
 * full as well (`lake-leaders-summit-2031` for `lake-summit-2031`). Null when none goes by that slug.
 *
 * @example
 * (await summitBy(db, 'lake-summit-2031'))?.texts
 */
export function summitBy(db: Database, slug: string): Promise<StoredSummit | null> {
  return atOneMoment(db, async (moment) => {
    const face = await lineAt(moment, slug)
    if (face === null) return null
    const texts = await summaries(moment)
      .where('d.summit', '=', face.slug)
      .orderBy('d.date')
      .orderBy('d.slug')
      .execute()
    return {
      ...face,
      texts: summary.array().parse(texts),
      nearby: await nearby(moment, face),
      ...(await talliesOf(moment, face.slug)),
      governments: await governmentsIn(moment),
    }
  })
}

/**
 * What lists tell of one summit; null when none goes by that slug.
 *
 * @example
 * (await summitLineBy(db, 'lake-summit-2031'))?.name
 */
export function summitLineBy(db: Database, slug: string): Promise<SummitLine | null> {
  return atOneMoment(db, (moment) => lineAt(moment, slug))
}

async function lineAt(db: Database, slug: string): Promise<SummitLine | null> {
  const { rows } = await sql`${lines} where s.slug = ${settledSlug(slug)}`.execute(db)
  return line.array().parse(rows)[0] ?? null
}

/**
 * The last day of a summit's own texts and of those near it; null when none goes by that slug.
 *
 * @example
 * await lastDayOf(db, 'lake-summit-2031') // '2031-06-18'
 */
export async function lastDayOf(db: Database, slug: string): Promise<string | null> {
  const face = await lineAt(db, slug)
  if (face === null) return null
  const days = (await nearby(db, face)).flatMap(({ date }) => date ?? [])
  return [face.lastDay, ...days].toSorted().at(-1) ?? null
}

/** Where no party undertakes a pledge in both, two groups of states have promised alike on one day. */
async function nearby(db: Database, { slug, firstDay, lastDay }: SummitLine): Promise<DocumentSummary[]> {
  const rows = await summaries(db)
    .where('d.summit', 'is', null)
    .where(sql<boolean>`d.date between ${firstDay}::date - 1 and ${lastDay}::date + 1`)
    .where(
      sql<boolean>`(
        select count(distinct c.pledge) >= 2 and bool_or(o.parties && c.parties)
        from readout.commitments c
          join readout.commitments o on o.pledge = c.pledge
          join readout.documents s on s.id = o.document
        where c.document = d.id and s.summit = ${slug}
      )`,
    )
    .orderBy('d.date')
    .orderBy('d.slug')
    .execute()
  return summary.array().parse(rows)
}

/**
 * Name and place are those that most documents have. Every document of a summit bears a day, for the year is part of
 * what it is recognised by.
 */
const lines = sql`
  select s.slug, s.name, s.year, s.place, s.documents, s.commitments,
    to_char(s.first, 'YYYY-MM-DD') as "firstDay", to_char(s.last, 'YYYY-MM-DD') as "lastDay"
  from (
    select d.summit as slug, min(d.summit_year) as year, min(d.date) as first, max(d.date) as last,
      count(*) as documents, coalesce(sum(f.number), 0)::bigint as commitments,
      mode() within group (order by d.summit_name) as name,
      mode() within group (order by d.summit_place) as place
    from readout.documents d
      left join lateral (
        select count(*) as number from readout.commitments c where c.document = d.id
      ) f on true
    where d.summit is not null
    group by d.summit
  ) s`

const line: z.ZodType<SummitLine> = z.object({
  slug: z.string(),
  name: z.string(),
  year: z.number().int(),
  place: z.string().nullable(),
  firstDay: z.string(),
  lastDay: z.string(),
  documents: z.number().int(),
  commitments: z.number().int(),
})

const yearFacet = z.object({ value: z.number().int(), count: z.number().int() })

async function talliesOf(
  db: Database,
  slug: string,
): Promise<{ issues: readonly SummitIssue[]; parties: readonly Facet<string>[] }> {
  const { rows } = await sql`
    select c.issue, p.party, count(*) as count
    from readout.commitments c
      join readout.documents d on d.id = c.document
      cross join lateral (select null union all select unnest(c.parties)) p (party)
    where d.summit = ${slug}
    group by c.issue, p.party`.execute(db)
  const tallies = z
    .object({ issue, party: z.string().nullable(), count: z.number().int() })
    .array()
    .parse(rows)
  const issues = tallies
    .flatMap((tally) => (tally.party === null ? [{ value: tally.issue, count: tally.count }] : []))
    .map((facet) => ({
      ...facet,
      parties: tallies
        .flatMap(({ issue, party, count }) =>
          issue === facet.value && party !== null ? [{ value: party, count }] : [],
        )
        .toSorted(mostFirst),
    }))
    .toSorted(mostFirst)
  const parties = new Map<string, number>()
  for (const { value, count } of issues.flatMap((one) => one.parties))
    parties.set(value, (parties.get(value) ?? 0) + count)
  return { issues, parties: [...parties].map(([value, count]) => ({ value, count })).toSorted(mostFirst) }
}

const mostFirst = (a: Facet<string>, b: Facet<string>) =>
  b.count - a.count || a.value.localeCompare(b.value, 'en')
