/** Searching: the page, what can be taken away of it, and passages like another. */
import type { FoundPassages } from '@readout/archive'
import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { notThere, queryOf, refusePageBeyond } from '../answers.ts'
import type { Site } from '../app.tsx'
import { exactQueryOf } from '../exact-query.ts'
import { AlikePage } from '../pages/alike.tsx'
import { hitsPerPage, SearchPage } from '../pages/search.tsx'
import {
  alikeQuery,
  filterOf,
  type SearchQuery,
  searchAddress,
  searchFeedQuery,
  searchQuery,
} from '../search-query.ts'
import { asAtom } from '../taken/atom.ts'
import { asCsv } from '../taken/csv.ts'

/** How many passages one answer in JSON or CSV holds, and how many a feed. */
const hitsPerAnswer = 200
const hitsPerFeed = 50

/** The routes of the search, to be put at the root of the site. */
export function searchRoutes({ archive }: Site): Hono {
  const routes = new Hono()

  routes.get('/search', async (c) => {
    const query = queryOf(c, searchQuery)
    const canonical = searchAddress(query)
    const { pathname, search } = new URL(c.req.url)
    // What a form sends along empty, another order or a default would make many addresses of one search.
    if (pathname + search !== canonical) return c.redirect(canonical, 302)
    const { q, page = 1 } = query
    const result = q === undefined ? null : await archive.search(q, filterOf(query, hitsPerPage))
    if (result !== null) refusePageBeyond(page, result.reachable, hitsPerPage)
    return c.render(<SearchPage result={result} query={query} />, {
      title: q === undefined ? 'Search' : `Search: ${q}`,
      section: 'search',
      feeds: q === undefined ? undefined : { atom: searchAddress(query, 'atom') },
    })
  })

  routes.get('/search.json', async (c) => {
    const query = exactQueryOf(c, searchQuery)
    const { result, next } = await answerTo(query, 'json')
    return c.json({ format: 'readout/search/2', ...result, next } satisfies FoundPassages)
  })

  routes.get('/search.csv', async (c) => {
    const query = exactQueryOf(c, searchQuery)
    const { result, next } = await answerTo(query, 'csv')
    if (next !== null) c.header('link', `<${next}>; rel="next"`)
    c.header('content-disposition', 'attachment; filename="passages.csv"')
    return c.body(asCsv(result.hits, originOf(c)), 200, { 'content-type': 'text/csv; charset=utf-8' })
  })

  routes.get('/search.atom', async (c) => {
    const query = exactQueryOf(c, searchFeedQuery)
    const words = wordsOf(query)
    const filter = filterOf({ ...query, sort: 'date' }, hitsPerFeed)
    const { hits } = await archive.search(words, filter)
    const feed = asAtom(hits, {
      title: `Readout: ${words}`,
      self: new URL(searchAddress(query, 'atom'), c.req.url).href,
      page: new URL(searchAddress({ ...query, sort: 'date' }), c.req.url).href,
      origin: originOf(c),
    })
    return c.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
  })

  routes.get('/documents/:slug/like', async (c) => {
    const slug = c.req.param('slug')
    const { passage, page = 1 } = queryOf(c, alikeQuery)
    const alike = await archive.alike(slug, passage, {
      limit: hitsPerPage,
      offset: (page - 1) * hitsPerPage,
    })
    if (alike === null) throw notThere(`${slug}#${passage}`)
    refusePageBeyond(page, alike.total, hitsPerPage)
    return c.render(<AlikePage alike={alike} page={page} />, {
      title: 'Passages like another',
      section: 'search',
    })
  })

  async function answerTo(query: SearchQuery, format: 'json' | 'csv') {
    const { page = 1 } = query
    const result = await archive.search(wordsOf(query), filterOf(query, hitsPerAnswer))
    refusePageBeyond(page, result.reachable, hitsPerAnswer)
    const isLast = page * hitsPerAnswer >= result.reachable
    return { result, next: isLast ? null : searchAddress({ ...query, page: page + 1 }, format) }
  }

  return routes
}

/** @throws HTTPException 400 where the address names no words */
function wordsOf({ q }: SearchQuery): string {
  if (q !== undefined) return q
  throw new HTTPException(400, { message: '“q” is missing: name the words to look for, as in ?q=methane.' })
}

function originOf(c: Context): string {
  return new URL(c.req.url).origin
}
