import { expect, test } from 'vitest'
import { wordpressPost } from './wordpress.ts'

const post = {
  id: 12,
  date: '2031-03-02T08:33:36',
  date_gmt: '2031-03-02T13:33:36',
  modified: '2031-03-03T09:00:00',
  modified_gmt: '2031-03-03T14:00:00',
  link: 'https://www.lakehouse.example/fact-sheets/harbour-fund/',
  lang: 'en',
  title: { rendered: 'Fact Sheet: Harbour &#038; <em>Lake</em>' },
  content: {
    rendered:
      '<p>The channel will be dredged.</p>\n<ul><li>By 2030.</li></ul><div class="sharedaddy"><h3>Share this</h3></div>',
    protected: false,
  },
}

const read = (value: unknown, isJson = true) => wordpressPost(JSON.stringify(value), isJson)

test('a post gives its text and what is said about it, with the offset of the site’s clock', () => {
  for (const value of [post, [post]]) {
    expect(read(value)).toMatchObject({
      fields: {
        title: 'Fact Sheet: Harbour & Lake',
        published_time: '2031-03-02T08:33:36-05:00',
        modified_time: '2031-03-03T09:00:00-05:00',
        date: '2031-03-02T08:33:36',
        source_url: 'https://www.lakehouse.example/fact-sheets/harbour-fund/',
        lang: 'en',
      },
      blocks: [
        { kind: 'paragraph', lines: [{ text: 'The channel will be dredged.' }] },
        { kind: 'list-item', lines: [{ text: 'By 2030.' }] },
      ],
    })
  }
})

test('title and content may be plain text, as with ?context=edit turned flat', () => {
  expect(read({ title: 'Lake', content: '<p>Wide.</p>' })).toMatchObject({ fields: { title: 'Lake' } })
})

test('times that no clock explains are given in UTC, unreadable ones not at all', () => {
  const at = (date: string | null, utc: string) => read({ ...post, date, date_gmt: utc })
  expect(at('2031-03-01T08:33:36', '2031-03-02T13:33:36')).toMatchObject({
    fields: { published_time: '2031-03-02T13:33:36Z' },
  })
  expect(at(null, '2031-03-02T13:33:36')).toMatchObject({
    fields: { published_time: '2031-03-02T13:33:36Z' },
  })
  expect(at('2031-03-02T19:18:36', '2031-03-02T13:33:36')).toMatchObject({
    fields: { published_time: '2031-03-02T19:18:36+05:45' },
  })
  expect(at(null, '2031-02-30T13:33:36')).toMatchObject({ fields: { published_time: null } })
  expect(at(null, 'soon')).toMatchObject({ fields: { published_time: null } })
})

test.each([
  ['no JSON', '{"title": ', /no valid JSON/],
  ['another JSON', '{"name": "Lake"}', /holds no WordPress post/],
  ['a number', '12', /holds no WordPress post/],
  ['an empty list', '[]', /holds no WordPress post/],
  ['several posts', JSON.stringify([post, post]), /holds 2 posts.*jq/],
  [
    'a post behind a password',
    JSON.stringify({ ...post, content: { rendered: '', protected: true } }),
    /password/,
  ],
])('%s is not read, and it is said what to do', (_, source, message) => {
  expect(wordpressPost(source, true)).toMatchObject({ unread: expect.stringMatching(message) })
})

test('a text that only begins like JSON is no post', () => {
  expect(wordpressPost('[{"Applause}] Good day.', false)).toBeNull()
  expect(wordpressPost('{"name": "Lake"}', false)).toBeNull()
  expect(wordpressPost('[official]: Good day.', false)).toBeNull()
  expect(read(post, false)).toMatchObject({ fields: { lang: 'en' } })
})
