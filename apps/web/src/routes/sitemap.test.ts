import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { siteAt } from '../testing/site.ts'

const { app, textOf } = siteAt('2031-06-01T08:00:00Z')

/** The addresses in a sitemap, which has to be well-formed. */
async function locations(path: string): Promise<string[]> {
  const text = await textOf(path)
  new SaxesParser({ xmlns: true }).write(text).close()
  expect(text).toContain('xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"')
  return [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
}

test('the sitemap leads to every document and every summit, and all its pages are there', async () => {
  const parts = await locations('/sitemap.xml')
  expect(parts).toEqual(['/sitemaps/pages.xml', '/sitemaps/documents-1.xml', '/sitemaps/summits-1.xml'])
  const pages = (await Promise.all(parts.map(locations))).flat()
  for (const page of ['/', '/documents/call', '/documents/remarks', '/summits/harbour-council-meeting-2031'])
    expect(pages).toContain(page)
  for (const page of pages) expect((await app().request(page)).status, page).toBe(200)
})

test('it says when a document last changed', async () => {
  expect(await textOf('/sitemaps/documents-1.xml')).toContain('<lastmod>2031-05-06T08:00:00Z</lastmod>')
})

test.each(['documents-2.xml', 'documents-0.xml', 'kings-1.xml', 'pages'])(
  'there is no part %s',
  async (part) => {
    expect((await app().request(`/sitemaps/${part}`)).status).toBe(404)
  },
)

test('search engines are kept out of what has no end, and told where the sitemap is', async () => {
  const response = await app().request('https://lake.example/robots.txt')
  expect(response.headers.get('content-type')).toContain('text/plain')
  const lines = (await response.text()).split('\n')
  expect(lines).toContain('Disallow: /search')
  expect(lines).toContain('Sitemap: https://lake.example/sitemap.xml')
})
