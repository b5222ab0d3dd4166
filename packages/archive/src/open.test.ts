import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importPaths } from './import-paths.ts'
import { archivePlace, openArchive } from './open.ts'
import type { Archive, ImportReport } from './types.ts'

it('the archive is on PostgreSQL where DATABASE_URL is set, else in its folder', () => {
  const url = 'postgres://readout@127.0.0.1:5432/readout'
  expect(archivePlace({ DATABASE_URL: url }, 'readout-data')).toEqual({ databaseUrl: url })
  expect(archivePlace({ DATABASE_URL: '' }, 'readout-data')).toEqual({ folder: 'readout-data' })
  expect(archivePlace({}, 'readout-data')).toEqual({ folder: 'readout-data' })
})

it('a folder without a name is bad use', async () => {
  await expect(openArchive({ folder: '' })).rejects.toMatchObject({ code: 'bad-use' })
})

const texts = fileURLToPath(new URL('../../../../shared/documents', import.meta.url))
const isThere = existsSync(texts)
const absent = 'the folder shared/documents is not beside the repository'
if (!isThere) console.warn(`SKIPPED: the import of published texts: ${absent}.`)

describe.skipIf(!isThere)(`the published texts${isThere ? '' : ` (skipped: ${absent})`}`, () => {
  const importedAt = Temporal.Instant.from('2026-03-01T12:00:00Z')
  let archive: Archive
  let first: ImportReport
  beforeAll(async () => {
    archive = await openArchive({ memory: true }, { now: () => importedAt })
    first = await importPaths(archive, [texts])
  }, 120_000)
  afterAll(() => archive.close())

  it('are all imported, and the call that lies there under two addresses is one document', async () => {
    const files = await readdir(texts)
    expect(first).toEqual({ added: files.length - 1, revised: 0, unchanged: 1, failed: [], asBefore: [] })
    const { documents, total } = await archive.documents()
    expect(total).toBe(files.length - 1)
    expect(documents.filter(({ slug }) => slug.startsWith('2021-11-18-background-press-call'))).toHaveLength(
      1,
    )
  })

  it('change nothing when they are imported again', async () => {
    const before = await archive.documents()
    const again = await importPaths(archive, [texts])
    expect(again).toMatchObject({ added: 0, revised: 0, failed: [] })
    expect(await archive.documents()).toEqual(before)
  }, 120_000)

  it('have slugs like the names of their files', async () => {
    const names = (await readdir(texts)).map((name) => name.replace(/\.md$/u, ''))
    const { documents } = await archive.documents()
    expect(documents.filter(({ slug }) => !names.includes(slug)).map(({ slug }) => slug)).toEqual([])
  })

  it('come back as they were read, with their bytes', async () => {
    const name = '2021-11-18-fact-sheet-key-deliverables-for-the-2021-north-american-leaders-summit'
    const document = await archive.document(name)
    expect(document?.history).toMatchObject([{ number: 1, importedAt }])
    expect(document?.found.length).toBeGreaterThan(10)
    for (const { quote, start, end } of document?.found ?? [])
      expect(document?.record.text.slice(start, end).replace(/\s+/gu, ' ')).toBe(quote)
    const bytes = await readFile(join(texts, `${name}.md`))
    expect(await archive.source(name)).toEqual(new Uint8Array(bytes))
  })

  it('are found by the words of the officials', async () => {
    const { hits, total } = await archive.search('methane "60 to 75"', { role: 'official', year: 2021 })
    expect(total).toBe(1)
    expect(hits).toMatchObject([{ kind: 'background-call', role: 'official', date: '2021-11-18' }])
    const document = await archive.document(hits[0]?.slug ?? '')
    expect(document?.record.passages.map(({ anchor }) => anchor)).toContain(hits[0]?.anchor)
  })
})
