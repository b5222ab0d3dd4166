/** Full-text search over passages. */
import { governmentsIn } from './commitment-list.ts'
import { atOneMoment, rowCount } from './queries.ts'
import { noTally, sampledTallies, type Tally, tallied } from './search/counts.ts'
import { facetsFrom } from './search/facet-counts.ts'
import { type Found, find, type Wanted } from './search/found.ts'
import { narrowingOf, type Traits } from './search/narrowing.ts'
import { newestMonths } from './search/newest.ts'
import { askedFor } from './search/question.ts'
import { cursorAfter, startOf } from './search/start.ts'
import { suggestionFor } from './search/suggest.ts'
import type { SearchFilter, SearchResult } from './search-types.ts'
import type { Database } from './tables.ts'

/**
 * The passages that hold the words of the query, the best first or the newest: words stand for all their forms
 * ("pledge" finds "pledged"), "quoted words" stand together, `climat*` for all that begins so, `or` between two takes
 * either, `-word` leaves out. Any string is a query; one without a word to look for ("the", "?") finds nothing.
 *
 * Where more passages match than can be counted while a reader waits, the counts are estimated from a sample and the
 * passages of the newest months are weighed against each other; the result says so.
 *
 * @example
 * const { hits, total } = await search(db, 'methane or "supply chain"', { role: 'official' })
 */
export function search(db: Database, query: string, filter: SearchFilter): Promise<SearchResult> {
  return atOneMoment(db, (moment) => searchAt(moment, query, filter))
}

async function searchAt(db: Database, query: string, filter: SearchFilter): Promise<SearchResult> {
  const asked = await askedFor(db, query)
  const { question } = asked
  if (question === null) return { query, ...nothing }
  const narrowing = await narrowingOf(db, filter)
  const others = [...narrowing.without]
  const sets = others.map(([, traits]) => traits)
  const [sampledAll = null, ...sampledOthers] = await sampledTallies(
    db,
    question,
    [narrowing.all, ...sets],
    narrowing,
  )

  const page = await pageOf(db, question, filter, narrowing.all, sampledAll)
  const exact = await exactWhereNull(db, question, sets, sampledOthers)
  const without = new Map(others.map(([name], index) => [name, exact[index] ?? noTally] as const))
  const { tally, ...shown } = page
  const facets = facetsFrom(tally, without)
  return {
    query,
    ...shown,
    total: tally.total,
    isEstimate: tally.isEstimate,
    facets,
    suggestion: tally.total > suggestedUpTo ? null : await suggestionFor(db, query, asked),
    governments: facets.party.values.length === 0 ? [] : await governmentsIn(db),
  }
}

/** A query that finds more than this is hardly misspelt. */
const suggestedUpTo = 20

const nothing = {
  hits: [],
  next: null,
  total: 0,
  isEstimate: false,
  reachable: 0,
  weighed: null,
  facets: facetsFrom(noTally, new Map()),
  suggestion: null,
  governments: [],
} satisfies Omit<SearchResult, 'query'>

type Page = Pick<SearchResult, 'hits' | 'next' | 'reachable' | 'weighed'> & { readonly tally: Tally }

async function pageOf(
  db: Database,
  question: string,
  filter: SearchFilter,
  traits: Traits,
  estimate: Tally | null,
): Promise<Page> {
  const { sort = 'relevance' } = filter
  const limit = rowCount(filter.limit ?? 20)
  const { passed, after } = startOf(sort, filter)
  if (traits === null) return { tally: estimate ?? noTally, ...empty }
  const from = { question, traits, sort, after, offset: after === null ? passed : 0 }
  // One more than is shown tells whether more follow.
  const wanted = { ...from, limit: limit + 1 }
  const shown = ({ hits, places }: Found, room = limit) => {
    const last = hits.length > room ? places[room - 1] : undefined
    return {
      hits: hits.slice(0, room),
      next: last === undefined ? null : cursorAfter(sort, passed + room, last),
    }
  }
  if (estimate === null) {
    const found = await find(db, wanted)
    return { tally: found.tally, ...shown(found), reachable: found.tally.total, weighed: null }
  }
  if (sort === 'date') {
    const reachable = Math.min(estimate.total, mostByDate)
    const room = Math.max(Math.min(limit, reachable - passed), 0)
    const found = await findNewest(db, { ...from, limit: room + 1 }, passed, estimate)
    const { hits, next } = shown(found, room)
    return { tally: estimate, hits, next: passed + room < reachable ? next : null, reachable, weighed: null }
  }
  const { ids, since } = await newestMonths(db, estimate, weighedUpTo)
  const found = await find(db, { ...wanted, oneOf: ids })
  const { total } = found.tally
  return { tally: estimate, ...shown(found), reachable: total, weighed: { since, passages: total } }
}

const empty = { hits: [], next: null, reachable: 0, weighed: null }

/** Enough to find good ones among them, and few enough to be ranked while a reader waits. */
const weighedUpTo = 1000

/** Goes back as far as the page needs; an estimate may have been too high. */
async function findNewest(db: Database, wanted: Wanted, passed: number, estimate: Tally): Promise<Found> {
  for (let guess = (passed + wanted.limit) * 1.5 + 100; ; guess *= 2) {
    const { ids, isAll } = await newestMonths(db, estimate, guess)
    const found = await find(db, { ...wanted, oneOf: ids })
    if (isAll || found.hits.length >= wanted.limit) return found
  }
}

/** To go on by date means to read all that was passed by; who wants more narrows the search to a year. */
const mostByDate = 1000

async function exactWhereNull(
  db: Database,
  question: string,
  sets: readonly Traits[],
  tallies: readonly (Tally | null)[],
): Promise<Tally[]> {
  const open = sets.map((set, index) => (tallies[index] === null ? set : null))
  const counted = await tallied(db, question, open)
  return tallies.map((tally, index) => tally ?? counted[index] ?? noTally)
}
