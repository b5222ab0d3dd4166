import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { breaches, declaredDependencies, dependencyBreaches, packageTable } from './package-table.ts'
import { parse, sourceFiles } from './source-files.ts'

const present = Object.entries(packageTable).filter(([, { folder }]) => existsSync(folder))

test('every folder that holds a package stands in the table', () => {
  const folders = ['packages', 'apps'].flatMap((parent) =>
    readdirSync(parent).map((name) => `${parent}/${name}`),
  )
  const known = present.map(([, { folder }]) => folder)
  expect(folders.filter((folder) => !known.includes(folder))).toEqual([])
  expect(known).toEqual(expect.arrayContaining(['packages/record', 'apps/cli', 'apps/web']))
})

describe.each(present)('%s', (name, { folder }) => {
  const files = sourceFiles(join(folder, 'src')).map((path) => parse(path))

  test('has source files to hold against the table', () => {
    expect(files.length).toBeGreaterThan(0)
  })

  test('imports only what the table lets it, and is pure where it has to be', () => {
    expect(files.flatMap((file) => breaches(name, file))).toEqual([])
  })

  test('lists in its package.json what it imports, and nothing else', () => {
    const launchers = existsSync(join(folder, 'bin')) ? sourceText(join(folder, 'bin')) : ''
    const otherText = sourceText(join(folder, 'src')) + launchers
    expect(dependencyBreaches(name, declaredDependencies(folder), files, otherText)).toEqual([])
  })
})

/** The text of the style sheets and plain scripts under a folder. */
function sourceText(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(css|mjs|html)$/u.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n')
}

describe('the table itself', () => {
  const inRecord = (text: string) => breaches('record', parse('packages/record/src/a.ts', text))
  const inCommitments = (text: string) =>
    breaches('commitments', parse('packages/commitments/src/a.ts', text))
  const inArchive = (text: string) => breaches('archive', parse('packages/archive/src/deep/a.ts', text))

  test.each([
    "import { find } from '@readout/commitments'",
    "import type { Archive } from '@readout/archive'",
    "export * from '@readout/archive'",
    "const { find } = await import('@readout/commitments')",
    "type Found = import('@readout/commitments').Commitment",
    "import { find } from '../../commitments/src/find.ts'",
    'const late = await import(name)',
  ])('the record may import nothing of ours: %s', (text) => {
    expect(inRecord(text)).toHaveLength(1)
  })

  test('a package that may be imported is imported by its name, not by its files', () => {
    expect(inCommitments("import { read } from '@readout/record'")).toEqual([])
    expect(inCommitments("import { read } from '@readout/record/src/read.ts'")).toEqual([
      'packages/commitments/src/a.ts:1 imports @readout/record/src/read.ts: only what @readout/record exports may be imported',
    ])
  })

  test.each([
    "import { readFileSync } from 'node:fs'",
    "import { readFileSync } from 'fs'",
    "import net from 'node:net'",
    "import pg from 'pg'",
    "import { Kysely } from 'kysely'",
    "import { PGlite } from '@electric-sql/pglite'",
    "const fs = require('node:fs')",
    "import { randomUUID } from 'node:crypto'",
  ])('a pure package reaches no file, network or database: %s', (text) => {
    expect(inRecord(text).length).toBeGreaterThan(0)
  })

  test.each([
    'const at = new Date()',
    'const at = Date.now()',
    'const at = Temporal.Now.instant()',
    "const at = Temporal['Now'].instant()",
    'const { Now } = Temporal',
    'const began = performance.now()',
    'setTimeout(next, 10)',
    'setInterval(next, 10)',
    "const page = await fetch('https://example.org')",
    'const folder = process.env.HOME',
    "console.log('found')",
    'const chance = Math.random()',
    'const id = crypto.randomUUID()',
    'crypto.getRandomValues(bytes)',
    'const clock = globalThis.Date',
    'const here = import.meta.dirname',
    'const from: Date = given',
    'export const at = { Date }',
  ])('a pure package has no clock, no chance and no terminal: %s', (text) => {
    expect(inRecord(text).length).toBeGreaterThan(0)
  })

  test.each([
    "import { z } from 'zod'",
    "import { read } from './read.ts'",
    'const day = Temporal.PlainDate.from(text)',
    'const { date, process: steps } = meta',
    'const shape = { fetch: 1, console: 2 }',
    'const name = record.performance',
    'const most = Math.max(1, 2)',
    '// Date.now() is a word in a comment',
    "const words = 'process and console'",
  ])('a pure package may parse, reckon and name its fields as it likes: %s', (text) => {
    expect(inRecord(text)).toEqual([])
  })

  test('the archive has files, a clock and a database, and still not the apps', () => {
    expect(inArchive("import { open } from 'node:fs/promises'; const at = Temporal.Now.instant()")).toEqual(
      [],
    )
    expect(inArchive("import { serveSite } from '@readout/web'")).toHaveLength(1)
    expect(inArchive("import { tables } from '../tables.ts'")).toEqual([])
  })

  test('a dependency is listed where it is imported, and only there', () => {
    const files = [
      parse('packages/archive/src/a.ts', "import { Migrator } from 'kysely/migration'\nimport 'node:fs'"),
    ]
    expect(dependencyBreaches('archive', { kysely: '1' }, files, '')).toEqual([])
    expect(dependencyBreaches('archive', {}, files, '')).toEqual([
      'packages/archive/package.json does not list kysely, which is imported',
    ])
    expect(dependencyBreaches('archive', { kysely: '1', pg: '1' }, files, '')).toEqual([
      'packages/archive/package.json lists pg, which nothing there uses',
    ])
  })
})
