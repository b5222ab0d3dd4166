import { beforeEach, describe, expect, it } from 'vitest'
import { type ImportDesk, importPlaces } from '../../import-places.ts'
import { openSite, quickClock, unlessKnown } from '../../testing/site.ts'
import type { ImportSource } from '../../types.ts'
import type { ImportPlace, KeptFetch } from '../gathered.ts'

const site = await openSite()
beforeEach(() => {
  for (const path of Object.keys(site.pages)) delete site.pages[path]
  site.requests.length = 0
})

/** A desk that remembers what it was given, over several imports. */
function remembering(failing: readonly string[] = []) {
  const sources: ImportSource[] = []
  const kept = new Map<string, KeptFetch>()
  const desk: ImportDesk = {
    async importSource(source) {
      const { name } = source
      if (failing.includes(name)) return { status: 'failed', name, message: 'It holds no words.' }
      sources.push(source)
      return { status: 'added', name, slug: name }
    },
    fetched: async (address) => kept.get(address) ?? null,
    async keepFetch(fetch) {
      kept.set(fetch.address, fetch)
    },
  }
  const take = (place: ImportPlace, isFeedItselfTaken = false) => {
    site.requests.length = 0
    return importPlaces(desk, [place], { web: { clock: quickClock() }, isFeedItselfTaken })
  }
  return { take, sources, kept, names: () => sources.map(({ name }) => name.replace(site.url, '')) }
}

const page = (title: string) => `<!doctype html><main><h1>${title}</h1><p>The lake is wide.</p></main>`
const text = ({ bytes }: ImportSource) => new TextDecoder().decode(bytes)

describe('a page', () => {
  it('comes under its address with what its server says it is, and is not given twice while it stands', async () => {
    site.pages['/pact'] = unlessKnown('"7"', page('Pact'))
    const { take, sources } = remembering()
    await take({ page: `${site.url}/pact#top` })
    expect(sources).toMatchObject([{ name: `${site.url}/pact`, mediaType: 'text/html; charset=utf-8' }])
    expect(await take({ page: `${site.url}/pact` })).toMatchObject({ added: 0, unchanged: 1 })
    expect(site.requests.at(-1)?.headers['if-none-match']).toBe('"7"')
  })

  it('is asked for by its day where its server names no other mark', async () => {
    const day = 'Sun, 02 Mar 2031 08:00:00 GMT'
    site.pages['/pact'] = ({ headers }) =>
      headers['if-modified-since'] === day
        ? { status: 304 }
        : { headers: { 'last-modified': day }, body: page('Pact') }
    const { take } = remembering()
    await take({ page: `${site.url}/pact` })
    expect(await take({ page: `${site.url}/pact` })).toMatchObject({ unchanged: 1 })
  })

  it('that could not be taken in is fetched whole the next time', async () => {
    site.pages['/pact'] = unlessKnown('"7"', page('Pact'))
    const { take, kept } = remembering([`${site.url}/pact`])
    expect((await take({ page: `${site.url}/pact` })).failed).toHaveLength(1)
    expect(kept.size).toBe(0)
  })

  it.each([
    ['ftp://lake.example/', /is no address of the web/u],
    ['https://anna:secret@lake.example/', /^The address at lake\.example holds a user and password/u],
  ])('of %s is refused', async (address, message) => {
    const { failed } = await remembering().take({ page: address })
    expect(failed).toMatchObject([{ message: expect.stringMatching(message) }])
  })
})

const feed = (...items: string[]) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Merrow</title>${items.join('')}</channel></rss>`
const item = (link: string, contents = '') =>
  `<item><title>${link}</title><link>${link}</link>${contents && `<content:encoded><![CDATA[${contents}]]></content:encoded>`}</item>`

describe('a feed', () => {
  it('gives the pages of its entries, the oldest first, and is known by what it is', async () => {
    site.pages['/feed'] = unlessKnown('"1"', feed(item('/new'), item('/old')))
    site.pages['/new'] = page('New')
    site.pages['/old'] = page('Old')
    const { take, names } = remembering()
    await take({ page: `${site.url}/feed` })
    expect(names()).toEqual(['/old', '/new'])
    expect(await take({ page: `${site.url}/feed` })).toMatchObject({
      added: 0,
      asBefore: [`${site.url}/feed`],
    })
    expect(site.asked()).toEqual(['/feed'])
  })

  it('of which one page failed is gone through again, and then only what is not known is fetched', async () => {
    site.pages['/feed'] = unlessKnown('"1"', feed(item('/new'), item('/old')))
    site.pages['/old'] = unlessKnown('"2"', page('Old'))
    const { take } = remembering()
    const first = await take({ feed: `${site.url}/feed` })
    expect(first).toMatchObject({ added: 1, failed: [{ name: `${site.url}/new` }] })
    site.pages['/new'] = page('New')
    expect(await take({ feed: `${site.url}/feed` })).toMatchObject({ added: 1, unchanged: 1, failed: [] })
    expect(await take({ feed: `${site.url}/feed` })).toMatchObject({
      added: 0,
      asBefore: [`${site.url}/feed`],
    })
  })

  it('gives the texts that stand in it where that is wanted, without a request for each', async () => {
    site.pages['/feed'] = feed(item('/a', '<p>We will count the birds.</p>'), item('/b'))
    const { take, names, sources } = remembering()
    const { failed } = await take({ feed: `${site.url}/feed` }, true)
    expect(site.asked()).toEqual(['/feed'])
    expect(names()).toEqual(['/a'])
    expect(sources.map(text).join()).toContain('We will count the birds.')
    expect(failed).toMatchObject([{ message: expect.stringContaining('holds no text of this entry') }])
  })

  it('is found by the page that names it', async () => {
    site.pages['/'] =
      '<html><head><link rel="alternate" type="application/atom+xml" href="/atom?a=1&amp;b=2">'
    site.pages['/atom'] =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><link href="/one"/></entry></feed>'
    site.pages['/one'] = page('One')
    const { take, names } = remembering()
    await take({ feed: `${site.url}/` })
    expect(names()).toEqual(['/one'])
    expect(site.asked()).toEqual(['/', '/atom?a=1&b=2', '/one'])
  })

  it('whose entry leads to a machine of the inner network brings nothing of it', async () => {
    site.pages['/feed'] = feed(item('http://127.0.0.1:4/secret'), item('http://[::1]:4/'))
    const { failed } = await remembering().take({ feed: `${site.url}/feed` })
    expect(failed.map(({ message }) => message)).toEqual(
      Array(2).fill(expect.stringContaining('is on this machine or on an inner network')),
    )
  })

  it('that is none is refused', async () => {
    site.pages['/'] = page('Home')
    const { failed } = await remembering().take({ feed: `${site.url}/` })
    expect(failed).toMatchObject([{ message: expect.stringMatching(/there is no feed/u) }])
  })
})

describe('a site of WordPress', () => {
  const types = {
    post: { slug: 'post', rest_base: 'posts', rest_namespace: 'wp/v2' },
    attachment: { slug: 'attachment', rest_base: 'media', rest_namespace: 'wp/v2' },
    wp_block: { slug: 'wp_block', rest_base: 'blocks', rest_namespace: 'wp/v2' },
    briefing: { slug: 'briefing', rest_base: 'briefings', rest_namespace: 'wp/v2' },
  }
  const post = (id: number, more = {}) => ({
    id,
    link: `${site.url}/texts/${id}/`,
    title: { rendered: `Text ${id}` },
    content: { rendered: '<p>The lake is wide.</p>', protected: false },
    date: '2031-03-02T08:00:00',
    ...more,
  })
  const listed = (posts: readonly unknown[], pages: number, total: number) => ({
    headers: {
      'content-type': 'application/json',
      'x-wp-totalpages': String(pages),
      'x-wp-total': String(total),
    },
    body: JSON.stringify(posts),
  })

  function openWordpress(root = '/wp-json/') {
    site.pages['/'] = { headers: { link: `<${site.url}${root}>; rel="https://api.w.org/"` }, body: 'Home' }
    site.pages['/wp-json/wp/v2/types'] = { body: JSON.stringify(types) }
    site.pages['/wp-json/wp/v2/posts'] = ({ url = '' }) =>
      url.includes('&page=1&')
        ? listed([post(1), post(2, { _links: {}, views: 7 })], 2, 3)
        : listed([post(3)], 2, 3)
    site.pages['/wp-json/wp/v2/briefings'] = listed([post(9)], 1, 1)
  }

  it('gives its posts, pages and other texts, page by page in the order of their making', async () => {
    openWordpress()
    const { take, names, sources } = remembering()
    const { failed } = await take({ wordpress: `${site.url}/` })
    expect(failed).toEqual([])
    expect(names()).toEqual(['/texts/1/', '/texts/2/', '/texts/3/', '/texts/9/'])
    expect(site.asked().map((path) => path.replace(/\?.*/u, ''))).toEqual([
      '/',
      '/wp-json/wp/v2/types',
      '/wp-json/wp/v2/posts',
      '/wp-json/wp/v2/posts',
      '/wp-json/wp/v2/briefings',
    ])
    expect(site.asked()[2]).toContain('per_page=50&page=1&orderby=id&order=asc&_fields=')
    expect(Object.keys(JSON.parse(sources.map(text)[1] ?? ''))).toEqual([
      'id',
      'link',
      'date',
      'title',
      'content',
    ])
  })

  it('that keeps its types to itself gives posts and pages, and a closed collection fails alone', async () => {
    openWordpress()
    delete site.pages['/wp-json/wp/v2/types']
    site.pages['/wp-json/wp/v2/pages'] = { status: 401 }
    const { take, names } = remembering()
    const { failed } = await take({ wordpress: `${site.url}/` })
    expect(names()).toEqual(['/texts/1/', '/texts/2/', '/texts/3/'])
    expect(failed).toMatchObject([
      { name: `${site.url}/wp-json/wp/v2/pages`, message: expect.stringContaining('(401)') },
    ])
  })

  it('is asked again cheaply: a page of the list that stands is not given, the next one is', async () => {
    openWordpress()
    const first = unlessKnown('"p1"', JSON.stringify([post(1)]), {
      'x-wp-totalpages': '2',
      'x-wp-total': '2',
    })
    let second = [post(2)]
    site.pages['/wp-json/wp/v2/posts'] = (request, response) => {
      if (request.url?.includes('&page=1&'))
        return typeof first === 'function' ? first(request, response) : first
      return request.url?.includes('&page=2&') ? listed(second, 2, 2) : { status: 400 }
    }
    const collection = { page: `${site.url}/wp-json/wp/v2/posts` }
    const { take, names } = remembering()
    expect(await take(collection)).toMatchObject({ added: 2 })
    second = [post(2), post(3)]
    expect(await take(collection)).toMatchObject({ added: 2, asBefore: [collection.page] })
    expect(names()).toEqual(['/texts/1/', '/texts/2/', '/texts/2/', '/texts/3/'])
  })

  it('whose posts link to another site keeps them under its own addresses', async () => {
    site.pages['/wp-json/wp/v2/posts'] = listed([post(1, { link: 'https://other.example/pact' })], 1, 1)
    const { take, names } = remembering()
    await take({ page: `${site.url}/wp-json/wp/v2/posts` })
    expect(names()).toEqual(['/wp-json/wp/v2/posts/1'])
  })

  it('that gives the same page for ever, and does not say how many there are, is asked twice', async () => {
    site.pages['/wp-json/wp/v2/posts'] = JSON.stringify([post(1), post(2)])
    const { take, names } = remembering()
    await take({ page: `${site.url}/wp-json/wp/v2/posts` })
    expect(names()).toEqual(['/texts/1/', '/texts/2/'])
    expect(site.asked()).toHaveLength(2)
  })

  it('without readable addresses is asked by its query', async () => {
    openWordpress('/index.php?rest_route=/')
    site.pages['/index.php'] = ({ url = '' }) => {
      const route = new URL(url, site.url).searchParams.get('rest_route')
      if (route === '/wp/v2/types') return JSON.stringify({ post: types.post })
      return route === '/wp/v2/posts' ? listed([post(1)], 1, 1) : { status: 404 }
    }
    const { take, names } = remembering()
    await take({ wordpress: `${site.url}/` })
    expect(names()).toEqual(['/texts/1/'])
  })

  it('that is none is refused', async () => {
    site.pages['/'] = page('Home')
    const { failed } = await remembering().take({ wordpress: `${site.url}/` })
    expect(failed[0]?.message).toMatch(/wp-json\/wp\/v2\/posts.* is not there \(404\)/u)
  })
})
