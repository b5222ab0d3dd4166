import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { asyncBufferFromFile, parquetMetadataAsync, parquetSchema } from 'hyparquet'
import { afterAll, expect, it } from 'vitest'
import { z } from 'zod'
import { onEveryDatabase, type TestDatabase } from '../testing/every-database.ts'
import { source } from '../testing/fixtures.ts'
import type { Archive } from '../types.ts'
import { cellOf, valueIn } from './columns.ts'
import { forms } from './form.ts'
import { sourceAt } from './places.ts'
import { isPackage } from './read.ts'
import { leftOut, packageTables } from './tables.ts'

const desk = mkdtempSync(join(tmpdir(), 'readout-package-'))
afterAll(() => rmSync(desk, { recursive: true, force: true }))

it('a cell tells nothing from a text without characters', () => {
  const column = { name: 'publisher', kind: 'text', isNeeded: false, meaning: '' } as const
  expect(['', null, 'Lake "Office", \r\n'].map((value) => valueIn(column, cellOf(column, value)))).toEqual([
    '',
    null,
    'Lake "Office", \r\n',
  ])
})

it('what is no package is none', async () => {
  for (const name of ['empty.zip', 'datapackage.json']) writeFileSync(join(desk, name), '{}')
  expect(await isPackage(join(desk, 'empty.zip'))).toBe(false)
  expect(await isPackage(desk)).toBe(false)
  expect(await isPackage(join(desk, 'nowhere'))).toBe(false)
  rmSync(join(desk, 'datapackage.json'))
})

onEveryDatabase((database) => {
  it.each([
    ['lake', undefined],
    ['lake.zip', undefined],
    ['lake-csv', 'csv'],
    ['lake-parquet', 'parquet'],
    ['lake-parquet.zip', 'parquet'],
  ] as const)('an archive written as %s and read back is the same', async (name, only) => {
    const place = join(desk, `${database.name}-${name}`)
    const archive = await filled(database)
    const before = await everything(database, archive)
    const report = await archive.writePackage(place, only)
    expect(report).toEqual({ documents: 4, revisions: 5, commitments: 6 })
    expect(await isPackage(place)).toBe(true)
    const empty = await database.emptied()
    expect(await empty.readPackage(place)).toEqual(report)
    expect(await everything(database, empty)).toEqual(before)
  })

  it('what is read back goes on: a known source changes nothing, a new wording joins its pledge', async () => {
    const place = join(desk, `${database.name}-on`)
    const archive = await filled(database)
    await archive.writePackage(place)
    const back = await database.emptied()
    await back.readPackage(place)
    expect(await back.importSource(texts[0])).toMatchObject({ status: 'unchanged' })
    const later = { title: 'Later sheet', date: '2027-01-01', kind: 'fact-sheet' } as const
    await back.importSource(source({ name: 'later.md', meta: later, says: [wording] }))
    const { pledges } = await back.pledges({ today })
    expect(pledges[0]?.wordings.map(({ document }) => document.slug)).toContain('2027-01-01-later-sheet')
  })

  it('a package goes into an empty archive only, and onto a free place only', async () => {
    const place = join(desk, `${database.name}-once`)
    const archive = await filled(database)
    await archive.writePackage(place)
    await expect(archive.readPackage(place)).rejects.toMatchObject({ code: 'bad-use' })
    await expect(archive.writePackage(place)).rejects.toMatchObject({ code: 'bad-use' })
    expect(readdirSync(desk).filter((name) => name.endsWith('.unfinished'))).toEqual([])
  })

  it('a damaged package is refused, and nothing of it stays', async () => {
    const place = join(desk, `${database.name}-damaged`)
    await (await filled(database)).writePackage(place)
    const [first = ''] = readdirSync(join(place, 'sources'))
    writeFileSync(join(place, 'sources', first), 'other bytes')
    const empty = await database.emptied()
    await expect(empty.readPackage(place)).rejects.toMatchObject({ code: 'unreadable' })
    expect((await empty.documents()).total).toBe(0)
    writeFileSync(join(place, 'documents.csv'), 'slug\n"')
    await expect(empty.readPackage(place)).rejects.toMatchObject({ code: 'unreadable' })
    rmSync(join(place, 'documents.csv'))
    const table = readFileSync(join(place, 'revisions.parquet'))
    writeFileSync(join(place, 'revisions.parquet'), table.subarray(0, table.length - 20))
    await expect(empty.readPackage(place)).rejects.toMatchObject({ code: 'unreadable' })
    rmSync(join(place, 'documents.parquet'))
    await expect(empty.readPackage(place)).rejects.toMatchObject({ code: 'unreadable' })
    expect((await empty.documents()).total).toBe(0)
  })

  it('every column of every table is in the package, or left out for a reason', async () => {
    const columns = await database.columns()
    const inPackage = packageTables.flatMap(({ name, columns }) =>
      columns.map((one) => `${name}.${one.name}`),
    )
    const missing = columns
      .filter((column) => !inPackage.includes(column))
      .map((column) => (column in leftOut ? column : (column.split('.')[0] ?? '')))
    expect([...new Set(missing)].toSorted()).toEqual(Object.keys(leftOut).toSorted())
    expect(inPackage.filter((column) => !columns.includes(column))).toEqual([])
  })
})

it('every table fits the schema that datapackage.json gives it', () => {
  const place = join(desk, 'PGlite-on')
  const descriptor = dataPackage.parse(JSON.parse(readFileSync(join(place, 'datapackage.json'), 'utf8')))
  const names = descriptor.resources.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(descriptor.resources.filter(({ path }) => !existsSync(join(place, path)))).toEqual([])
  const slugs = new Set<string>()
  for (const { name, path, schema, rows } of descriptor.resources) {
    if (schema === undefined || !path.endsWith('.csv')) continue
    const lines: string[][] = parse(readFileSync(join(place, path)), { record_delimiter: '\n' })
    const [head = [], ...body] = lines
    expect(head, name).toEqual(schema.fields.map((field) => field.name))
    expect(body, name).toHaveLength(rows ?? 0)
    const keys = body.map((row) => schema.primaryKey.map((key) => row[head.indexOf(key)]).join('\0'))
    expect(new Set(keys).size, name).toBe(body.length)
    for (const [index, { type, constraints }] of schema.fields.entries())
      for (const row of body) {
        const cell = row[index] ?? ''
        const isAbsent = schema.missingValues.includes(cell) && constraints?.required !== true
        expect(isAbsent || cellForms[type].test(cell), `${name}: ${cell} is no ${type}`).toBe(true)
      }
    if (name === 'documents') for (const [slug = ''] of body) slugs.add(slug)
    if (schema.foreignKeys?.length) for (const row of body) expect(slugs).toContain(row[0])
  }
  expect(slugs.size).toBe(4)
})

/** What version 2 of the standard asks of a descriptor, as far as ours uses it. */
const dataPackage = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  version: z.string(),
  title: z.string(),
  description: z.string(),
  resources: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[a-z0-9._-]+$/),
        type: z.literal('table').optional(),
        path: z.string().regex(/^[^/.][^\\]*$/),
        format: z.string(),
        mediatype: z.string(),
        encoding: z.literal('utf-8').optional(),
        description: z.string(),
        rows: z.number().int().optional(),
        dialect: z
          .strictObject({
            delimiter: z.string().length(1),
            lineTerminator: z.string(),
            quoteChar: z.string().length(1),
            doubleQuote: z.boolean(),
            header: z.boolean(),
          })
          .optional(),
        schema: z
          .strictObject({
            fields: z
              .array(
                z.strictObject({
                  name: z.string(),
                  type: z.enum([
                    'string',
                    'integer',
                    'number',
                    'boolean',
                    'date',
                    'datetime',
                    'array',
                    'object',
                  ]),
                  description: z.string().min(3),
                  constraints: z.strictObject({ required: z.boolean() }).optional(),
                }),
              )
              .min(1),
            primaryKey: z.array(z.string()),
            missingValues: z.array(z.string()),
            foreignKeys: z
              .array(
                z.strictObject({
                  fields: z.array(z.string()),
                  reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()) }),
                }),
              )
              .optional(),
          })
          .optional(),
      }),
    )
    .min(1),
})

/** How the cells of each type of the standard look. */
const cellForms = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/,
  array: /^\[.*\]$/s,
  object: /^\{.*\}$/s,
} as const

it('a table says the same as Parquet as it does as CSV', async () => {
  const place = join(desk, 'PGlite-on')
  const source = await sourceAt(place)
  if (source === null) throw new Error('the package is not there')
  const descriptor = dataPackage.parse(JSON.parse(readFileSync(join(place, 'datapackage.json'), 'utf8')))
  for (const { name, columns } of packageTables) {
    const [asCsv, asParquet] = await Promise.all(
      forms.map((form) => Array.fromAsync(form.rows(columns, name, source))),
    )
    expect(asParquet).toEqual(asCsv)
    const described = descriptor.resources.find((resource) => resource.name === `${name}-parquet`)
    expect(described?.rows).toBe(asParquet?.length)
    const metadata = await parquetMetadataAsync(await asyncBufferFromFile(join(place, `${name}.parquet`)))
    const { children } = parquetSchema(metadata)
    expect(children.map(({ element }) => element.name)).toEqual(described?.schema?.fields.map((f) => f.name))
  }
})

it.each(['csv', 'parquet'])('the same archive makes the same package, to the byte: %s', (form) => {
  const [first, second] = ['PGlite-lake', 'PGlite-on'].map((name) =>
    readFileSync(join(desk, name, `commitments.${form}`), 'latin1'),
  )
  expect(first).toBe(second)
})

const today = Temporal.PlainDate.from('2026-03-01')
const wording = 'We will cut methane from the lake, "by 60 percent", by 2030.'

const texts = [
  source({
    name: 'call.md',
    meta: { title: 'Call, with “marks”', date: '2025-06-18', kind: 'background-call', language: 'en' },
    says: [`OFFICIAL: ${wording}`, 'Q: When may that be?', 'We met.\rTwice.'],
  }),
  source({
    name: 'sheet.md',
    meta: {
      title: 'Lake Leaders’ Summit',
      date: '2025-06-19',
      kind: 'fact-sheet',
      publisher: 'Lake "Office", Orsk',
      governments: [{ code: 'XA', name: 'Orsk' }],
      specimen: true,
      sourceUrl: 'https://lake.example/sheet',
    },
    says: [wording, 'We may also plant reeds.', 'We will plant oaks.'],
  }),
  source({ name: 'note.txt', says: ['\\N', 'We will meet.'] }),
  source({ name: 'ünïcode.md', meta: { title: 'Größe 大' }, says: ['We will meet again, 湖.'] }),
  source({ name: 'note.txt', says: ['\\N', 'We will meet.', 'We will meet twice.', 'Here\u2028and there.'] }),
] as const

async function filled(database: TestDatabase): Promise<Archive> {
  const archive = await database.emptied()
  for (const text of texts) await archive.importSource(text)
  const [, sheet] = texts
  await archive.importSource({ ...sheet, name: 'copy.md' })
  return archive
}

/** What an archive holds and answers, but for the counter of changes. */
async function everything(database: TestDatabase, archive: Archive): Promise<unknown> {
  const { documents: _, ...rows } = Object.fromEntries(Object.entries(Object(await database.rows())))
  const { documents } = await archive.documents()
  return {
    rows,
    documents: await Promise.all(documents.map(({ slug }) => archive.document(slug))),
    sources: await Promise.all(documents.map(({ slug }) => archive.source(slug, 1))),
    rejected: await Promise.all(documents.map(({ slug }) => archive.rejected(slug))),
    commitments: await archive.commitments({ today, limit: 100 }),
    pledges: await archive.pledges({ today, limit: 100 }),
    summits: await archive.summits(),
    latest: await archive.latest(),
    found: await archive.search('methane or lake'),
  }
}
