import { describe, expect, it } from 'vitest'
import { feedEntries, isFeed } from './feed-entries.ts'
import { feedPage } from './feed-page.ts'
import { isoTime } from './feed-time.ts'

const rss = `<?xml version="1.0"?><!-- ours -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Port Merrow</title><language>en-CA</language>
<item><title>Lake &amp; Shore</title><link>https://merrow.example/pact</link><guid isPermaLink="false">17</guid>
<pubDate>Tue, 18 Jun 2030 22:05:00 -0500</pubDate>
<content:encoded><![CDATA[<p>The <b>lake</b> is wide.</p>]]></content:encoded></item>
<item><guid>https://merrow.example/call</guid></item>
</channel></rss>`

const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es"><title>Puerto</title>
<entry><id>urn:1</id><title>A &amp; B</title><link rel="self" href="/1.atom"/><link href="/1"/>
<published>2030-06-18T10:00:00Z</published><updated>2030-06-19T10:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>El lago.</p></div></content></entry></feed>`

const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Port Merrow',
  items: [{ id: '1', url: 'https://merrow.example/1', title: 'A < B', content_text: 'One.\n\nTwo & three.' }],
})

describe('the entries', () => {
  it('of an RSS feed have their links, times in their own zone, and the whole text where it stands there', () => {
    expect(feedEntries(rss)).toEqual([
      {
        link: 'https://merrow.example/pact',
        id: '17',
        title: 'Lake & Shore',
        published: '2030-06-18T22:05:00-05:00',
        modified: null,
        language: 'en-CA',
        contents: '<p>The <b>lake</b> is wide.</p>',
      },
      expect.objectContaining({ link: 'https://merrow.example/call', contents: null }),
    ])
  })

  it('of an Atom feed link to the page, not to the feed itself', () => {
    expect(feedEntries(atom)).toEqual([
      {
        link: '/1',
        id: 'urn:1',
        title: 'A &amp; B',
        published: '2030-06-18T10:00:00Z',
        modified: '2030-06-19T10:00:00Z',
        language: 'es',
        contents: '<p>El lago.</p>',
      },
    ])
  })

  it('of a JSON feed in plain text become paragraphs', () => {
    const [entry] = feedEntries(json) ?? []
    expect(entry).toMatchObject({ title: 'A &lt; B', contents: '<p>One.</p>\n<p>Two &amp; three.</p>' })
  })

  it('are none where the text is no feed', () => {
    expect(feedEntries('<!doctype html><title>RSS</title>')).toBeNull()
    expect(feedEntries('{"version": 2}')).toBeNull()
    expect(feedEntries('<rss version="2.0"><channel><item>')).toBeNull()
  })
})

it('a feed is known by how it begins', () => {
  for (const text of [rss, atom, json]) expect(isFeed(text)).toBe(true)
  for (const text of ['', '<html>', '# Feed\n\n<rss>', '{"a":1}', '<article><rss>'])
    expect(isFeed(text)).toBe(false)
})

it('an entry as a page says what it is in its head, and quotes cannot break out of it', () => {
  const [entry] = feedEntries(rss) ?? []
  if (entry?.contents == null) throw new Error('The entry holds its text.')
  const page = feedPage({ ...entry, contents: entry.contents, language: '"><script>' }, 'https://a.example/"')
  expect(page).toContain('<html lang="&quot;>&lt;script>">')
  expect(page).toContain('<link rel="canonical" href="https://a.example/&quot;">')
  expect(page).toContain('<meta property="article:published_time" content="2030-06-18T22:05:00-05:00">')
})

it.each([
  ['Tue, 18 Jun 2030 22:05:00 -0500', '2030-06-18T22:05:00-05:00'],
  ['18 Jun 30 9:05 GMT', '2030-06-18T09:05:00Z'],
  ['Sat, 3 February 2029 10:00:00 EST', '2029-02-03T10:00:00-05:00'],
  ['2030-06-18T10:00:00+02:00', '2030-06-18T10:00:00+02:00'],
  ['soon', 'soon'],
])('the time %s is %s', (words, time) => {
  expect(isoTime(words)).toBe(time)
})
