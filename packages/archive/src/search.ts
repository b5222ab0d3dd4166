/** Full-text search over passages. */
import { documentKind, role } from '@readout/record'
import { sql } from 'kysely'
import { z } from 'zod'
import { cursorAt, hitsAfter, pageOf } from './cursors.ts'
import { excerptOf, type Mark } from './excerpt.ts'
import { facetsOf, tally } from './facets.ts'
import { atOneMoment, count, dayColumn, isInYear, rowCount, yearColumn } from './queries.ts'
import type { Database } from './tables.ts'
import type { SearchFilter, SearchHit, SearchResult } from './types.ts'

/**
 * The passages that hold the words of the query, the best first: words stand for all their forms ("pledge"
 * finds "pledged"), "quoted words" stand together, `or` between two takes either, `-word` leaves out. Any
 * string is a query; one without a word to look for ("the", "?") finds nothing. Of a query, the first 1,000
 * characters count.
 *
 * Ranked first, cut to the page, and only then are excerpts made: made of every hit, they took more than half
 * of a search's time.
 *
 * @example
 * const { hits, total } = await search(db, 'methane or "supply chain"', { role: 'official' })
 */
export function search(db: Database, query: string, filter: SearchFilter): Promise<SearchResult> {
  return atOneMoment(db, (moment) => searchAt(moment, query, filter))
}

async function searchAt(db: Database, query: string, filter: SearchFilter): Promise<SearchResult> {
  const { kind, year, limit = 20, offset = 0, after } = filter
  const question = sql`websearch_to_tsquery('english', ${askable(query)})`
  const rank = sql<number>`ts_rank(p.words, ${question})`
  const matches = db
    .selectFrom('passages as p')
    .innerJoin('documents as d', 'd.id', 'p.document')
    .where(sql<boolean>`p.words @@ ${question}`)
    .where(({ and, eb }) => and(filter.role === undefined ? [] : [eb('p.role', '=', filter.role)]))

  const tallies = await matches
    .select(['d.kind', yearColumn.as('year'), count.as('count')])
    .groupBy(['d.kind', yearColumn])
    .execute()

  const page = matches
    .select([
      'd.slug',
      'd.title',
      'd.kind',
      dayColumn.as('date'),
      'd.specimen',
      'p.ordinal',
      'p.anchor',
      'p.speaker',
      'p.role',
      sql`translate(p.text, ${tagOpens + forbidden}, ${tagOpensAs})`.as('text'),
      rank.as('rank'),
    ])
    .where(({ and, eb }) =>
      and([
        ...(kind === undefined ? [] : [eb('d.kind', '=', kind)]),
        ...(year === undefined ? [] : [isInYear(year)]),
        ...(after === undefined ? [] : [hitsAfter(after, rank)]),
      ]),
    )
    .orderBy('rank', 'desc')
    .orderBy('d.date', (order) => order.desc().nullsLast())
    .orderBy('d.slug')
    .orderBy('p.ordinal')
    .limit(rowCount(limit) + 1)
    .offset(rowCount(offset))
  const rows = await db
    .selectFrom(page.as('page'))
    .selectAll()
    .select(sql`ts_headline('english', page.text, ${question}, ${headline})`.as('marked'))
    .orderBy('page.rank', 'desc')
    .orderBy('page.date', (order) => order.desc().nullsLast())
    .orderBy('page.slug')
    .orderBy('page.ordinal')
    .execute()

  const { rows: found, last } = pageOf(hitRow.array().parse(rows), rowCount(limit))
  const next = last && cursorAt(['hits', last.rank, last.date, last.slug, last.ordinal])
  return { query, hits: found.map(hitOf), next, ...facetsOf(tally.array().parse(tallies), filter) }
}

/**
 * PostgreSQL refuses U+0000 and half of a surrogate pair, and its reader of queries has room for 32 signs at
 * a time: of the hyphens that stand in no word, sixteen count.
 */
function askable(query: string): string {
  let signs = 0
  return query
    .slice(0, 1000)
    .replaceAll('\0', ' ')
    .toWellFormed()
    .replace(/(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])/gu, (sign) => {
      signs += 1
      return signs > 16 ? ' ' : sign
    })
}

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
  date: z.string().nullable(),
  specimen: z.boolean(),
  ordinal: z.number().int(),
  anchor: z.string(),
  speaker: z.string().nullable(),
  role: role.nullable(),
  rank: z.number(),
  marked: z.string(),
})

function hitOf({ marked, ordinal: _, ...hit }: z.infer<typeof hitRow>): SearchHit {
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
