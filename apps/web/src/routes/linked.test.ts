import type { StoredDocument } from '@readout/archive'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createApp } from '../app.tsx'
import { fakeArchive } from '../testing/fake-archive.ts'

const origin = 'https://lake.example'
const seen = ['2031-05-06T08:00:00.250Z', '2031-05-07T09:30:00Z', '2031-06-01T00:00:00Z'] as const

/** The fact sheet with three states. */
const archive = {
  ...fakeArchive(),
  async document(slug: string): Promise<StoredDocument | null> {
    const document = await fakeArchive().document(slug)
    const history = seen.map((instant, index) => ({
      number: index + 1,
      hash: '0'.repeat(64),
      importedAt: Temporal.Instant.from('2031-06-30T00:00:00Z'),
      seenAt: Temporal.Instant.from(instant),
      change: null,
      bytes: 1,
    }))
    return document && { ...document, history: history.toReversed() }
  },
  source: async (_: string, revision = 3) =>
    revision > 3 ? null : new TextEncoder().encode(`state ${revision}`),
}
const app = createApp({ archive, now: () => Temporal.Instant.from('2031-07-01T00:00:00Z') })
const ask = (path: string, headers = {}) => app.request(origin + path, { headers })
const page = `${origin}/documents/fact-sheet`

describe('the TimeGate of a document', () => {
  test.each([
    ['Mon, 05 May 2031 00:00:00 GMT', 1],
    ['Tue, 06 May 2031 08:00:00 GMT', 1],
    ['Wed, 07 May 2031 09:29:59 GMT', 1],
    ['Wed, 07 May 2031 09:30:00 GMT', 2],
    ['Sat, 31 May 2031 23:59:59 GMT', 2],
    ['Fri, 01 Jan 2100 00:00:00 GMT', 3],
    [undefined, 3],
  ])('leads at %s to revision %i', async (date, revision) => {
    const response = await ask('/documents/fact-sheet/timegate', date && { 'accept-datetime': date })
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe(`${page}/source?revision=${revision}`)
    expect(response.headers.get('vary')).toContain('accept-datetime')
    expect(response.headers.get('link')).toContain(`<${page}/timemap>; rel="timemap"`)
    expect(response.headers.get('memento-datetime')).toBeNull()
  })

  test.each(['yesterday', 'Mon, 06 May 2031 08:00:00 GMT', 'Tue, 31 Feb 2031 08:00:00 GMT', '2031-05-06'])(
    'refuses %s, which is no date of HTTP',
    async (date) => {
      const response = await ask('/documents/fact-sheet/timegate', { 'accept-datetime': date })
      expect(response.status).toBe(400)
      expect(await response.text()).toContain('no date as HTTP writes it')
    },
  )

  test('is not there for a document that is not', async () => {
    expect((await ask('/documents/nowhere/timegate')).status).toBe(404)
    expect((await ask('/documents/nowhere/timemap')).status).toBe(404)
  })
})

test('a memento says when it was seen, and where the others are', async () => {
  const { headers } = await ask('/documents/fact-sheet/source?revision=2')
  expect(headers.get('memento-datetime')).toBe('Wed, 07 May 2031 09:30:00 GMT')
  expect(headers.get('link')).toBe(
    `<${page}/source>; rel="original", <${page}/timegate>; rel="timegate", ` +
      `<${page}/timemap>; rel="timemap"; type="application/link-format"`,
  )
  expect((await ask('/documents/fact-sheet/source')).headers.get('memento-datetime')).toBeNull()
})

test('the TimeMap lists every memento with its instant', async () => {
  const response = await ask('/documents/fact-sheet/timemap')
  expect(response.headers.get('content-type')).toBe('application/link-format')
  expect(await response.text()).toBe(
    `<${page}/source>; rel="original",
<${page}/timegate>; rel="timegate",
<${page}/timemap>; rel="self"; type="application/link-format"; from="Tue, 06 May 2031 08:00:00 GMT"; until="Sun, 01 Jun 2031 00:00:00 GMT",
<${page}/source?revision=1>; rel="first memento"; datetime="Tue, 06 May 2031 08:00:00 GMT",
<${page}/source?revision=2>; rel="memento"; datetime="Wed, 07 May 2031 09:30:00 GMT",
<${page}/source?revision=3>; rel="last memento"; datetime="Sun, 01 Jun 2031 00:00:00 GMT"
`,
  )
})

/** What the W3C's model asks of an annotation, as far as ours use it. */
const quoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
})
const annotation = z.strictObject({
  id: z.url(),
  type: z.literal('Annotation'),
  motivation: z.literal('classifying'),
  generator: z.strictObject({ type: z.literal('Software'), name: z.string() }),
  created: z.iso.datetime(),
  body: z.array(
    z.union([
      z.strictObject({ type: z.literal('TextualBody'), value: z.string(), purpose: z.literal('tagging') }),
      z.strictObject({ type: z.literal('SpecificResource'), source: z.url(), purpose: z.literal('linking') }),
    ]),
  ),
  target: z.strictObject({
    type: z.literal('SpecificResource'),
    source: z.url(),
    selector: z.union([
      quoteSelector,
      z.strictObject({
        type: z.literal('FragmentSelector'),
        conformsTo: z.literal('http://tools.ietf.org/rfc/rfc3236'),
        value: z.string().min(1),
        refinedBy: quoteSelector,
      }),
    ]),
  }),
})

test('commitments go out as Web Annotations whose selectors find their words', async () => {
  for (const slug of ['call', 'fact-sheet']) {
    const response = await ask(`/documents/${slug}/annotations.jsonld`)
    expect(response.headers.get('content-type')).toBe(
      'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    )
    const body = z
      .object({ total: z.number(), first: z.object({ items: z.array(annotation) }) })
      .parse(await response.json())
    const document = await archive.document(slug)
    expect(body.first.items).toHaveLength(body.total)
    expect(body.total).toBe(document?.found.length)
    for (const [index, { target }] of body.first.items.entries()) {
      const { selector } = target
      const { exact, prefix, suffix } = selector.type === 'FragmentSelector' ? selector.refinedBy : selector
      const { start = 0 } = document?.found[index] ?? {}
      expect(document?.record.text.indexOf(prefix + exact + suffix)).toBe(start - prefix.length)
      if (selector.type === 'FragmentSelector')
        expect(document?.record.passages.find(({ anchor }) => anchor === selector.value)?.text).toContain(
          exact,
        )
    }
  }
})

test('commitments go out as claims that stand in their document', async () => {
  const response = await ask('/documents/call/claims.jsonld')
  expect(response.headers.get('content-type')).toBe('application/ld+json')
  const [work, ...claims] = z
    .object({
      '@context': z.literal('https://schema.org'),
      '@graph': z.array(z.record(z.string(), z.unknown())),
    })
    .parse(await response.json())['@graph']
  expect(work).toMatchObject({ '@type': 'CreativeWork', '@id': `${origin}/documents/call` })
  expect(claims[0]).toMatchObject({
    '@type': 'Claim',
    text: 'cut soot from ferries by 40 to 55 percent by 2034',
    appearance: { '@id': `${origin}/documents/call` },
    author: [{ name: 'Vesmark' }, { name: 'Ondara' }, { name: 'Tolm' }],
  })
  expect((await ask('/documents/nowhere/claims.jsonld')).status).toBe(404)
})
