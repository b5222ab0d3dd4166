import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { foundPassages } from '@readout/archive'
import { describe, expect, test } from 'vitest'
import { backupReport, exportedPackage, importedSource, importSummary, served } from './json.ts'
import { columnsOf } from './layout.ts'
import {
  call,
  examples,
  factSheet,
  firstLine,
  linesOf,
  ownFolder,
  parsed,
  readout,
  startReadout,
} from './testing/readout.ts'

const desk = ownFolder()

describe('readout import and readout search', () => {
  const folder = join(desk.path, 'kept')
  const texts = join(desk.path, 'texts')
  cpSync(examples, texts, { recursive: true })

  test('a folder is taken in without its README, and a second time nothing changes', async () => {
    const first = await readout(['import', texts, '--folder', folder])
    expect(first.code).toBe(0)
    expect(linesOf(first.stderr).filter((line) => !line.includes('gaggle'))).toEqual([])
    expect(linesOf(first.stdout).at(-1)).toBe('6 texts: 6 added, 0 revised, 0 unchanged, 0 failed.')
    expect(first.stdout).toMatch(/^ {2}added {4}2025-06-18-\S+/mu)
    expect(linesOf(first.stdout).filter((line) => columnsOf(line) > 80)).toEqual([])

    const second = await readout(['import', '--json', texts, '--folder', folder])
    const lines = linesOf(second.stdout)
    expect(lines.slice(0, -1).map((line) => parsed(importedSource, line).status)).toEqual(
      Array(6).fill('unchanged'),
    )
    expect(parsed(importSummary, lines.at(-1))).toMatchObject({ added: 0, unchanged: 6, failed: [] })
  }, 180_000)

  test('changed bytes make a revision, and the search finds the new words', async () => {
    const name = readdirSync(texts).find((name) => name.includes('tarn-vallis')) ?? ''
    const path = join(texts, name)
    writeFileSync(path, '\nThe three governments will count the wading birds each May.\n', { flag: 'a' })
    const { code, stdout } = await readout(['import', texts, '--folder', folder])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^ {2}revised {2}2026-06-17-\S+/mu)
    const { stdout: found } = await readout(['search', 'wading birds', '--folder', folder])
    expect(found).toContain('*wading* *birds*')
  })

  test('a search shows each passage under its document and address, no wider than 80 columns', async () => {
    const { code, stdout, stderr } = await readout(['search', 'phosphorus', '--folder', folder])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^\d+ passages for “phosphorus”/u)
    expect(stdout).toMatch(/#[pth]-[0-9a-f]{8}$/mu)
    expect(stdout).toContain('specimen')
    expect(linesOf(stdout).filter((line) => columnsOf(line) > 80)).toEqual([])
  })

  test('the filters and --limit narrow it down, and --json says how many there are in all', async () => {
    const args = [
      'search',
      '--json',
      '--folder',
      folder,
      '--limit',
      '1',
      '--role',
      'official',
      '--kind',
      'background-call',
    ]
    const { code, stdout } = await readout([...args, '--year', '2025', 'lake'])
    expect(code).toBe(0)
    const { hits, total, query } = parsed(foundPassages, linesOf(stdout)[0])
    expect(query).toBe('lake')
    expect(hits.map(({ kind, role }) => [kind, role])).toEqual([['background-call', 'official']])
    expect(total).toBeGreaterThan(1)
  })

  test('a search is narrowed to commitments with a number and put in the order of days', async () => {
    const args = ['search', '--json', '--folder', folder, '--commitment', '--number', '--sort', 'date']
    const { stdout } = await readout([...args, 'phosph*'])
    const { hits, facets } = parsed(foundPassages, linesOf(stdout)[0])
    expect(hits.length).toBeGreaterThan(1)
    const days = hits.map(({ date }) => date ?? '')
    expect(days).toEqual(days.toSorted().reverse())
    expect(facets.commitment.values).toEqual(facets.number.values)
  })

  test('a misspelt word has a better one offered', async () => {
    const { code, stdout } = await readout(['search', 'phosporus', '--folder', folder])
    expect([code, stdout]).toEqual([1, '0 passages for “phosporus”\nDid you mean: phosphorus\n'])
  })

  test('a search that finds nothing ends with 1', async () => {
    const { code, stdout } = await readout(['search', 'zeppelin', '--folder', folder])
    expect([code, stdout]).toEqual([1, '0 passages for “zeppelin”\n'])
  })

  test('without --folder the archive is readout-data in the folder one stands in', async () => {
    const cwd = join(desk.path, 'elsewhere')
    mkdirSync(cwd)
    expect((await readout(['import', factSheet], { cwd })).code).toBe(0)
    expect(readdirSync(cwd)).toEqual(['readout-data'])
    expect((await readout(['search', 'lake'], { cwd })).code).toBe(0)
  })
})

describe('readout export', () => {
  const from = join(desk.path, 'whole')
  const place = join(desk.path, 'whole.zip')

  test('writes a package that readout import puts back into an empty archive', async () => {
    expect((await readout(['import', factSheet, '--folder', from])).code).toBe(0)
    const exported = await readout(['export', place, '--folder', from])
    expect([exported.code, exported.stderr]).toEqual([0, ''])
    expect(exported.stdout).toMatch(
      /^Package written: 1 documents?, 1 revisions?, [1-9]\d* commitments\.\n$/u,
    )
    const copy = join(desk.path, 'copy')
    const { code, stdout } = await readout(['import', '--json', place, '--folder', copy])
    expect(code).toBe(0)
    expect(parsed(exportedPackage, linesOf(stdout)[0])).toMatchObject({ documents: 1, revisions: 1 })
    expect((await readout(['search', 'lake', '--folder', copy])).code).toBe(0)
  }, 120_000)

  test('writes over nothing, and puts nothing into an archive that holds documents', async () => {
    const over = await readout(['export', place, '--folder', from])
    expect([over.code, over.stderr]).toEqual([
      2,
      `readout: There is something at ${place} already. Name a place that is free.\n`,
    ])
    const full = await readout(['import', place, '--folder', from])
    expect([full.code, full.stderr]).toEqual([
      2,
      'readout: The archive holds documents already, and a package is a whole archive. ' +
        'Name an empty folder with --folder, or an empty database.\n',
    ])
  })

  test('holds nothing of a package back, for all of it was public', async () => {
    const until = ['--hold-until', '2031-06-18T18:00[Europe/Oslo]', '--reason', 'Agreed.', '--by', 'ana']
    const { code, stderr } = await readout(['import', place, ...until, '--folder', join(desk.path, 'held')])
    expect([code, stderr]).toEqual([
      2,
      'readout: A package holds what was public; it cannot be held. Import it without --hold-until.\n',
    ])
  })
})

describe('readout backup and readout restore', () => {
  const from = join(desk.path, 'whole')
  const file = join(desk.path, 'whole.backup')

  test('make the archive again elsewhere, from a file that nobody else may read', async () => {
    const until = ['--hold-until', '2131-06-18T18:00[Europe/Oslo]', '--reason', 'Agreed.', '--by', 'ana']
    expect((await readout(['import', call, ...until, '--folder', from])).code).toBe(0)
    const written = await readout(['backup', file, '--folder', from])
    expect([written.code, written.stderr]).toEqual([0, ''])
    expect(linesOf(written.stdout)[0]).toBe('Backup written: 2 documents (1 held), 2 revisions, 0 accounts.')
    expect(written.stdout).toContain('holds what is not public yet')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const to = join(desk.path, 'restored')
    const { code, stdout, stderr } = await readout(['restore', '--json', file, '--folder', to])
    expect([code, stderr]).toEqual([0, ''])
    expect(parsed(backupReport, linesOf(stdout)[0])).toMatchObject({ documents: 2, held: 1, accounts: 0 })
    const lists = await Promise.all(
      [from, to].map((folder) => readout(['releases', '--json', '--folder', folder])),
    )
    expect(linesOf(lists[0]?.stdout ?? '')).toHaveLength(1)
    expect(lists[1]).toEqual(lists[0])
    const again = await readout(['restore', file, '--folder', to])
    expect([again.code, again.stderr]).toEqual([
      2,
      expect.stringMatching(
        /^readout: The archive is not empty \(\w+\), and a backup is a whole archive\. /u,
      ),
    ])
  }, 120_000)

  test('a file that is no backup makes no archive', async () => {
    const nowhere = join(desk.path, 'nowhere')
    const { code, stderr } = await readout(['restore', factSheet, '--folder', nowhere])
    expect([code, stderr]).toEqual([
      2,
      `readout: ${factSheet} is no backup of Readout. Name what readout backup wrote.\n`,
    ])
    expect(existsSync(nowhere)).toBe(false)
  })
})

describe('readout serve', () => {
  test('prints its address, serves the specimens, keeps others off the folder, and ends when told to', async () => {
    const folder = join(desk.path, 'served')
    const site = startReadout(['serve', '--examples', '--port', '0', '--json', '--folder', folder])
    const { url } = parsed(served, await firstLine(site))
    expect(await (await fetch(url)).text()).toContain('Ellenmar')

    const second = await readout(['search', 'lake', '--folder', folder])
    expect([second.code, second.stdout]).toEqual([2, ''])
    expect(linesOf(second.stderr)).toEqual([
      expect.stringMatching(
        /^readout: The archive in .* is in use by process \d+\. Stop that process first/u,
      ),
    ])

    const { port } = new URL(url)
    const third = await readout(['serve', '--port', port, '--folder', join(desk.path, 'kept')])
    expect([third.code, third.stdout]).toEqual([2, ''])
    expect(linesOf(third.stderr)).toEqual([
      `readout: Port ${port} on 127.0.0.1 is taken. Name another with --port, or take any free one with --port 0.`,
    ])

    const ended = once(site, 'close')
    site.kill('SIGINT')
    expect((await ended)[0]).toBe(0)
    expect((await readout(['search', 'lake', '--folder', folder])).code).toBe(0)
  }, 180_000)

  test('says to a reader where the site is and how to stop it', async () => {
    const site = startReadout(['serve', '--port', '0', '--folder', join(desk.path, 'served')])
    expect(await firstLine(site)).toMatch(/^Readout is at http:\/\/127\.0\.0\.1:\d+$/u)
    const ended = once(site, 'close')
    site.kill('SIGTERM')
    expect((await ended)[0]).toBe(0)
  })
})
