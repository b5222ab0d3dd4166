import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { openSite, quickClock, unlessKnown } from '../../testing/site.ts'
import { openWeb, userAgentOf, type WebOptions } from './web.ts'

const site = await openSite()
beforeEach(() => {
  for (const path of Object.keys(site.pages)) delete site.pages[path]
  site.requests.length = 0
})

/** Asks once, as for an address that the user named. */
async function get(path: string, options: WebOptions = {}) {
  const web = openWeb({ clock: quickClock(), ...options })
  const address = new URL(path, site.url)
  web.admit(address)
  try {
    return await web.get(address)
  } finally {
    await web.close()
  }
}

const refused = (message: RegExp) => ({ code: 'unreachable', message: expect.stringMatching(message) })

describe('a page', () => {
  it('is fetched with a name that says what we are and whom to write to', async () => {
    site.pages['/pact'] = 'The lake is wide.'
    const { bytes } = await get('/pact', { contact: 'archive@lake.example' })
    expect(new TextDecoder().decode(bytes)).toBe('The lake is wide.')
    expect(site.requests.map(({ headers }) => headers['user-agent'])).toEqual(
      Array(2).fill(userAgentOf('archive@lake.example')),
    )
  })

  it('that was packed comes unpacked, and the limit counts what it unpacks to', async () => {
    const body = gzipSync('lake '.repeat(10_000))
    site.pages['/packed'] = { headers: { 'content-encoding': 'gzip' }, body }
    expect((await get('/packed')).bytes).toHaveLength(50_000)
    await expect(get('/packed', { limits: { bytes: 40_000 } })).rejects.toMatchObject(
      refused(/is longer than the 40000 bytes/u),
    )
  })

  it('of a body without end is left when it has grown too long', async () => {
    site.pages['/endless'] = (_, response) => {
      response.writeHead(200)
      const more = () => response.write('lake '.repeat(1000), () => response.destroyed || setImmediate(more))
      more()
      return undefined
    }
    await expect(get('/endless', { limits: { bytes: 100_000 } })).rejects.toMatchObject(refused(/is longer/u))
  })

  it('whose server is slow is given up', async () => {
    site.pages['/slow'] = (_, response) => {
      response.writeHead(200).write('The lake')
      return undefined
    }
    await expect(get('/slow', { limits: { answerMs: 200 } })).rejects.toMatchObject(
      refused(/was not answered within 0\.2 seconds/u),
    )
  })

  it.each([
    [404, /is not there \(404\)/u],
    [403, /may not be read by us \(403\)/u],
    [500, /was not given \(500\)/u],
  ])('that is answered with %i is refused with what to do', async (status, message) => {
    site.pages['/gone'] = { status }
    await expect(get('/gone')).rejects.toMatchObject(refused(message))
  })

  it('of no server is refused', async () => {
    const web = openWeb({ clock: quickClock() })
    const address = new URL('http://127.0.0.1:4/')
    web.admit(address)
    await expect(web.get(address)).rejects.toMatchObject(refused(/does not answer \(.*ECONNREFUSED.*\)/u))
  })
})

describe('redirects', () => {
  it('are followed, and the page bears the address where they end', async () => {
    site.pages['/old'] = { status: 301, headers: { location: '/newer' } }
    site.pages['/newer'] = { status: 302, headers: { location: 'new' } }
    site.pages['/new'] = 'Here.'
    expect((await get('/old')).address.href).toBe(`${site.url}/new`)
  })

  it('that lead in a circle end after five', async () => {
    site.pages['/a'] = { status: 302, headers: { location: '/b' } }
    site.pages['/b'] = { status: 302, headers: { location: '/a' } }
    await expect(get('/a')).rejects.toMatchObject(refused(/leads on and on \(more than 5 redirects\)/u))
    expect(site.asked()).toHaveLength(6)
  })

  it('to a file are not followed', async () => {
    site.pages['/file'] = { status: 302, headers: { location: 'file:///etc/passwd' } }
    await expect(get('/file')).rejects.toMatchObject(refused(/an address of another kind \(file:\)/u))
  })

  it.each(['http://127.0.0.1:4/', 'http://localhost:4/', 'http://[::ffff:127.0.0.1]:4/', 'http://0x7f.1:4/'])(
    'from a site to %s are not followed: it is on this machine and nobody named it',
    async (location) => {
      site.pages['/in'] = { status: 302, headers: { location } }
      await expect(get('/in')).rejects.toMatchObject(refused(/is on this machine or on an inner network/u))
    },
  )
})

describe('a robots.txt', () => {
  it('that forbids a page is obeyed, and the page is not asked for', async () => {
    site.pages['/robots.txt'] = 'User-agent: readout\nDisallow: /drafts/\n\nUser-agent: *\nDisallow: /\n'
    site.pages['/drafts/1'] = 'A draft.'
    site.pages['/pact'] = 'The pact.'
    await expect(get('/drafts/1')).rejects.toMatchObject(refused(/asks robots to leave \/drafts\/1 alone/u))
    expect(site.asked()).toEqual([])
    expect((await get('/pact')).status).toBe(200)
  })

  it('that cannot be given forbids everything; one that is not there nothing', async () => {
    site.pages['/pact'] = 'The pact.'
    expect((await get('/pact')).status).toBe(200)
    site.pages['/robots.txt'] = { status: 500 }
    await expect(get('/pact')).rejects.toMatchObject(refused(/did not give its robots\.txt \(500\)/u))
  })

  it('may ask for longer pauses than ours', async () => {
    site.pages['/robots.txt'] = 'User-agent: *\nCrawl-delay: 7\n'
    site.pages['/pact'] = 'The pact.'
    const clock = quickClock()
    await get('/pact', { clock })
    expect(clock.slept).toEqual([7])
  })
})

describe('a server', () => {
  it('is asked no faster than once a second', async () => {
    for (const path of ['/1', '/2', '/3']) site.pages[path] = path
    const clock = quickClock()
    const web = openWeb({ clock })
    web.admit(new URL(site.url))
    for (const path of ['/1', '/2', '/3']) await web.get(new URL(path, site.url))
    expect(clock.slept).toEqual([1, 1, 1])
    await web.close()
  })

  it('that is too busy is asked again when it says, in seconds or by a date', async () => {
    const answers = [
      { status: 429, headers: { 'retry-after': '30' } },
      { status: 503, headers: { 'retry-after': 'Sun, 02 Mar 2031 08:02:00 GMT' } },
      { body: 'The pact.' },
    ]
    site.pages['/pact'] = () => answers.shift() ?? 'Once more.'
    const clock = quickClock()
    const { bytes } = await get('/pact', { clock, pauseSeconds: 0 })
    expect(new TextDecoder().decode(bytes)).toBe('The pact.')
    expect(clock.slept).toEqual([30, 90])
  })

  it('that asks for an hour is left alone, and the refusal says so', async () => {
    site.pages['/pact'] = { status: 429, headers: { 'retry-after': '3600' } }
    await expect(get('/pact')).rejects.toMatchObject(
      refused(/is too busy .* \(429\) and asks to be left alone for 60 minutes/u),
    )
    expect(site.asked()).toHaveLength(1)
  })

  it('that stays busy is given up after three more tries', async () => {
    site.pages['/pact'] = { status: 503 }
    await expect(get('/pact')).rejects.toMatchObject(refused(/is too busy .* \(503\)\./u))
    expect(site.asked()).toHaveLength(4)
  })

  it('is asked whether what it gave still stands', async () => {
    site.pages['/pact'] = unlessKnown('"7"', 'The pact.')
    const web = openWeb({ clock: quickClock() })
    const address = new URL('/pact', site.url)
    web.admit(address)
    const known = { address: address.href, etag: '"7"', lastModified: null }
    expect((await web.get(address, known)).status).toBe(304)
    expect((await web.get(address, { ...known, etag: '"6"' })).status).toBe(200)
    await web.close()
  })
})
