import fc from 'fast-check'
import { expect, it } from 'vitest'
import { onEveryDatabase } from './testing/every-database.ts'
import { commitmentIn, type Fixture, fixtureWays, importedAt, source } from './testing/fixtures.ts'

const pact: Fixture = {
  name: 'pact.md',
  meta: {
    title: 'Lake Pact',
    date: '2025-06-18',
    kind: 'fact-sheet',
    sourceUrl: 'https://ellen.example/pact',
  },
  says: ['We will cut methane by 60 percent.', 'The lake is wide.'],
}
const edited: Fixture = { ...pact, says: ['We will cut methane.', 'The lake is wide.'] }
/** The same text at the archives: another address, another head, the same words. */
const moved: Fixture = {
  ...pact,
  name: 'archived.md',
  meta: { ...pact.meta, sourceUrl: 'https://archives.example/pact' },
}

onEveryDatabase((database) => {
  it('a text becomes a document with its passages, its commitments and one revision', async () => {
    const archive = await database.emptied()
    const { bytes } = source(pact)
    expect(await archive.importSource(source(pact))).toEqual({
      status: 'added',
      name: 'pact.md',
      slug: '2025-06-18-lake-pact',
    })
    const document = await archive.document('2025-06-18-lake-pact')
    expect(document).toMatchObject({
      title: 'Lake Pact',
      kind: 'fact-sheet',
      date: '2025-06-18',
      passages: 2,
      commitments: 1,
      revisions: 1,
      record: fixtureWays.read(bytes, { name: 'pact.md' }),
      found: fixtureWays.sift(fixtureWays.read(bytes, { name: 'pact.md' })).commitments,
      rejected: 0,
    })
    expect(document?.history).toEqual([
      {
        number: 1,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/u),
        bytes: bytes.length,
        seenAt: importedAt,
        importedAt,
        change: null,
      },
    ])
  })

  it('the bytes of a source are kept exactly', async () => {
    const bytes = Uint8Array.from({ length: 512 }, (_, index) => index % 256)
    const archive = await database.emptied({ read: () => fixtureWays.read(source(pact).bytes, { name: '' }) })
    await archive.importSource({ name: 'raw.txt', bytes })
    expect(await archive.source('2025-06-18-lake-pact')).toEqual(bytes)
  })

  it('the same bytes twice change nothing', async () => {
    const archive = await database.emptied()
    await archive.importSource(source(pact))
    const before = await database.rows()
    expect(await archive.importSource(source(pact))).toMatchObject({ status: 'unchanged' })
    expect(await database.rows()).toEqual(before)
  })

  it('changed bytes make a revision, and the one before stays', async () => {
    const archive = await database.emptied()
    await archive.importSource(source(pact))
    expect(await archive.importSource(source(edited))).toMatchObject({ status: 'revised' })
    const document = await archive.document('2025-06-18-lake-pact')
    expect(document?.history.map(({ number }) => number)).toEqual([2, 1])
    expect(document?.record.passages[0]?.text).toBe('We will cut methane.')
    expect(document?.found.map(({ quote }) => quote)).toEqual(['We will cut methane.'])
    expect(await archive.source('2025-06-18-lake-pact', 1)).toEqual(source(pact).bytes)
    expect(await archive.source('2025-06-18-lake-pact')).toEqual(source(edited).bytes)
    expect((await archive.search('60 percent')).total).toBe(0)
  })

  it('a document keeps its slug when its title and date change', async () => {
    const archive = await database.emptied()
    await archive.importSource(source(pact))
    const retitled = { ...pact, meta: { ...pact.meta, title: 'Lake and River Pact', date: '2025-06-19' } }
    expect(await archive.importSource(source(retitled))).toMatchObject({ slug: '2025-06-18-lake-pact' })
    expect((await archive.documents()).documents).toMatchObject([
      { slug: '2025-06-18-lake-pact', title: 'Lake and River Pact', date: '2025-06-19' },
    ])
  })

  it('an earlier state of a text that comes back is no new revision', async () => {
    const archive = await database.emptied()
    for (const state of [pact, edited]) await archive.importSource(source(state))
    const before = await database.rows()
    expect(await archive.importSource(source(pact))).toMatchObject({ status: 'unchanged' })
    expect(await database.rows()).toEqual(before)
  })

  it('the same words at another address are the same document', async () => {
    const archive = await database.emptied()
    await archive.importSource(source(pact))
    expect(await archive.importSource(source(moved))).toEqual({
      status: 'unchanged',
      name: 'archived.md',
      slug: '2025-06-18-lake-pact',
    })
    const before = await database.rows()
    for (const known of [pact, moved])
      expect(await archive.importSource(source(known))).toMatchObject({ status: 'unchanged' })
    expect(await database.rows()).toEqual(before)
    expect((await archive.documents()).documents).toMatchObject([{ revisions: 1 }])
  })

  it('an edit at the second address revises the one document', async () => {
    const archive = await database.emptied()
    for (const known of [pact, moved]) await archive.importSource(source(known))
    const movedAndEdited = { ...moved, says: edited.says }
    expect(await archive.importSource(source(movedAndEdited))).toMatchObject({ status: 'revised' })
    expect((await archive.documents()).documents).toMatchObject([{ revisions: 2 }])
  })

  it('a text without an address is known by its file name', async () => {
    const archive = await database.emptied()
    const note = { name: 'notes/call.txt', says: ['We met.'] }
    expect(await archive.importSource(source(note))).toMatchObject({ status: 'added', slug: 'call' })
    expect(await archive.importSource(source({ ...note, says: ['We met twice.'] }))).toMatchObject({
      status: 'revised',
      slug: 'call',
    })
  })

  it('two documents of one day and title get two slugs', async () => {
    const archive = await database.emptied()
    const slugs = []
    for (const city of ['haldis', 'tarn', 'orrin']) {
      const meta = { ...pact.meta, sourceUrl: `https://${city}.example/pact` }
      const outcome = await archive.importSource(source({ ...pact, meta, says: [`We met in ${city}.`] }))
      slugs.push(outcome.status === 'failed' ? null : outcome.slug)
    }
    expect(slugs).toEqual(['2025-06-18-lake-pact', '2025-06-18-lake-pact-2', '2025-06-18-lake-pact-3'])
  })

  it('a text that cannot be read is not imported, and says why', async () => {
    const archive = await database.emptied()
    expect(await archive.importSource(source({ ...pact, says: [] }))).toEqual({
      status: 'failed',
      name: 'pact.md',
      message: 'The text is empty.',
    })
    expect((await archive.documents()).total).toBe(0)
  })

  it('an import that breaks off leaves nothing behind', async () => {
    const broken = {
      // PostgreSQL refuses U+0000, here in the last row that an import writes.
      sift: () => ({
        commitments: [commitmentIn({ anchor: 'p0', kind: 'paragraph', start: 0, end: 1, text: '\0' })],
        rejected: [],
      }),
    }
    const archive = await database.emptied(broken)
    const empty = await database.rows()
    expect(await archive.importSource(source(pact))).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('The database cannot hold it'),
    })
    expect(await database.rows()).toEqual(empty)

    const whole = await database.second()
    await whole.archive.importSource(source(pact))
    const before = await database.rows()
    expect(await archive.importSource(source(edited))).toMatchObject({ status: 'failed' })
    expect(await database.rows()).toEqual(before)
    await whole.close()
  })

  it('of many that are given at once, one that the database cannot hold fails alone', async () => {
    const archive = await database.emptied({
      sift: (record) => {
        const found = fixtureWays.sift(record)
        const isBad = record.text.includes('badly')
        return isBad
          ? { ...found, commitments: found.commitments.map((one) => ({ ...one, mechanism: '\0' })) }
          : found
      },
    })
    const texts = ['We will act.', 'We will act badly.', 'We will wait.'].map((words) =>
      source({ name: words, says: [words] }),
    )
    const outcomes = await Promise.all(texts.map((text) => archive.importSource(text)))
    expect(outcomes.map(({ status }) => status)).toEqual(['added', 'failed', 'added'])
    expect((await archive.documents()).total).toBe(2)
  })

  it('a fault in the reading of one text fails that text alone', async () => {
    const fault = () => {
      throw new RangeError('no such turn')
    }
    const archive = await database.emptied({ sift: fault })
    expect(await archive.importSource(source(pact))).toMatchObject({
      status: 'failed',
      message: 'Readout itself failed on it: no such turn. Report that, with the document.',
    })
  })

  it('ten imports of one text at once, from two connections, make one document', async () => {
    const archive = await database.emptied()
    const other = await database.second()
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        (index % 2 ? archive : other.archive).importSource(source(pact)),
      ),
    )
    await other.close()
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['added', ...Array(9).fill('unchanged')])
    expect((await archive.documents()).documents).toMatchObject([{ revisions: 1, passages: 2 }])
  })

  it('a reader during an import sees the archive before it or after it', async () => {
    const archive = await database.emptied()
    await archive.importSource(source(pact))
    const [, ...readings] = await Promise.all([
      archive.importSource(source(edited)),
      ...Array.from({ length: 5 }, () => archive.document('2025-06-18-lake-pact')),
    ])
    for (const reading of readings) {
      expect(reading?.found.map(({ quote }) => quote)).toEqual([reading?.record.passages[0]?.text])
      expect(reading?.history).toHaveLength(reading?.revisions ?? 0)
    }
  })

  it('characters that a database cannot hold are replaced in the record and kept in the bytes', async () => {
    const archive = await database.emptied()
    const odd = source({ ...pact, meta: { title: 'A\0B' }, says: ['We will\0 cut \ud800.'] })
    expect(await archive.importSource(odd)).toMatchObject({ status: 'added' })
    const document = await archive.document('a-b')
    expect(document?.record.text).toBe('We will\ufffd cut \ufffd.\n')
    expect(document?.found[0]?.quote).toBe('We will\ufffd cut \ufffd.')
    expect(await archive.source('a-b')).toEqual(odd.bytes)
  })

  it('a passage longer than a search index can take is imported, and its beginning is found', async () => {
    const archive = await database.emptied()
    const words = Array.from({ length: 200_000 }, (_, index) => `w${index}`).join(' ')
    expect(await archive.importSource(source({ ...pact, says: [`Methane ${words}`] }))).toMatchObject({
      status: 'added',
    })
    expect((await archive.search('methane')).total).toBe(1)
  })

  it('a day that does not exist is no date, and a text of many passages is whole', async () => {
    const archive = await database.emptied()
    const says = Array.from({ length: 1000 }, (_, index) => `Item ${index} will stand.`)
    await archive.importSource(source({ name: 'long.txt', meta: { date: '2025-02-30' }, says }))
    expect(await archive.document('long')).toMatchObject({ date: null, passages: 1000, commitments: 1000 })
  })

  it('whatever was imported, importing it all again changes nothing', async () => {
    const one = fc.record({
      address: fc.constantFrom('a', 'b', null),
      name: fc.constantFrom('x.md', 'y.md'),
      words: fc.constantFrom('We will act.', 'We will wait.'),
      head: fc.constantFrom('', 'modified'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 7 }), async (texts) => {
        const archive = await database.emptied()
        const sources = texts.map(({ address, name, words, head }) =>
          source({ name, meta: { sourceUrl: address }, says: [words], head }),
        )
        for (const each of sources) await archive.importSource(each)
        const before = await database.rows()
        for (const each of sources)
          expect(await archive.importSource(each)).toMatchObject({ status: 'unchanged' })
        expect(await database.rows()).toEqual(before)
      }),
      { numRuns: 25 },
    )
  }, 60_000)
})
