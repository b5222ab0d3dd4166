/** What search engines are told: which pages there are, and which to leave alone. */
import { xmlDocument } from '@readout/record'
import { type Context, Hono } from 'hono'
import { x } from 'xastscript'
import { notThere } from '../answers.ts'
import type { Site } from '../app.tsx'
import { conditional } from '../conditional.ts'
import { originOf } from '../origin.ts'
import { documentAddress, summitAddress } from '../queries.ts'

/** The routes for search engines, to be put at the root of the site. */
export function sitemapRoutes({ archive }: Pick<Site, 'archive'>): Hono {
  const routes = new Hono()

  routes.get('/robots.txt', (c) => c.text(`${rules.join('\n')}\nSitemap: ${originOf(c)}/sitemap.xml\n`))

  routes.get('/sitemap.xml', conditional, async (c) => {
    const [documents, summits] = await Promise.all([
      archive.documents({ limit: 0 }),
      archive.summits({ limit: 0 }),
    ])
    const parts = [
      'pages.xml',
      ...numbered('documents', documents.total),
      ...numbered('summits', summits.total),
    ]
    return xml(
      c,
      x(
        'sitemapindex',
        { xmlns },
        parts.map((part) => x('sitemap', [x('loc', `${originOf(c)}/sitemaps/${part}`)])),
      ),
    )
  })

  routes.get('/sitemaps/:part', conditional, async (c) => {
    const part = c.req.param('part')
    const pages = await pagesOf(part)
    if (pages.length === 0) throw notThere(part)
    return xml(
      c,
      x(
        'urlset',
        { xmlns },
        pages.map(({ path, changedAt }) =>
          x('url', [
            x('loc', originOf(c) + path),
            ...(changedAt === undefined ? [] : [x('lastmod', changedAt.toString())]),
          ]),
        ),
      ),
    )
  })

  async function pagesOf(part: string): Promise<readonly Listed[]> {
    if (part === 'pages.xml') return lists.map((path) => ({ path }))
    const [, list, number] = /^(documents|summits)-([1-9]\d{0,3})\.xml$/.exec(part) ?? []
    const turn = { limit: perPart, offset: (Number(number) - 1) * perPart }
    if (list === 'documents')
      return (await archive.latest(turn)).map(({ slug, changedAt }) => ({
        path: documentAddress(slug),
        changedAt,
      }))
    if (list === 'summits')
      return (await archive.summits(turn)).summits.map(({ slug }) => ({ path: summitAddress(slug) }))
    return []
  }

  return routes
}

interface Listed {
  readonly path: string
  readonly changedAt?: Temporal.Instant
}

/** Pages that lead to all others; those of pledges are found from documents and summits. */
const lists = ['/', '/documents', '/summits', '/pledges', '/commitments', '/api']

/** A sitemap may name 50,000 pages; one of these is made in a moment. */
const perPart = 5000

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Searches, comparisons and filters have no end; programs that want the data take the API by choice. */
const rules = [
  'User-agent: *',
  'Disallow: /search',
  'Disallow: /compare',
  'Disallow: /commitments?',
  'Disallow: /commitments.json',
  'Disallow: /pledges?',
  'Disallow: /pledges.json',
  'Disallow: /api/',
]

function numbered(name: string, total: number): string[] {
  return Array.from({ length: Math.ceil(total / perPart) }, (_, index) => `${name}-${index + 1}.xml`)
}

function xml(c: Context, root: ReturnType<typeof x>): Response {
  return c.body(xmlDocument(root), 200, { 'content-type': 'application/xml; charset=utf-8' })
}
