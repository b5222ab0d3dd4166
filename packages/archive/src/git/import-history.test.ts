import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { importPaths } from '../import-paths.ts'
import { onEveryDatabase } from '../testing/every-database.ts'
import { type Fixture, fixtureWays, source } from '../testing/fixtures.ts'
import type { Archive, ImportSource } from '../types.ts'
import { importHistory } from './import-history.ts'
import { openBlobs } from './run.ts'
import { versionsIn } from './versions.ts'

const desk = mkdtempSync(join(tmpdir(), 'readout-history-'))
afterAll(() => rmSync(desk, { recursive: true, force: true }))
const hasGit = spawnSync('git', ['--version']).status === 0
const noGit = 'there is no git on this machine'

/** A repository, and a way to commit what its folder holds at an hour of 3 March 2031. */
function repository(name: string) {
  const folder = join(desk, name)
  mkdirSync(folder)
  const git = (...words: string[]) =>
    spawnSync('git', ['-C', folder, '-c', 'user.name=Lark', '-c', 'user.email=lark@lake.example', ...words], {
      encoding: 'utf8',
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: join(desk, 'none'),
        GIT_COMMITTER_DATE: at,
        GIT_AUTHOR_DATE: at,
      },
    }).stdout
  let at = ''
  git('init', '--quiet', '--initial-branch=main')
  return {
    folder,
    git,
    write(path: string, fixture: Fixture) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), source(fixture).bytes)
    },
    move: (from: string, to: string) => renameSync(join(folder, from), join(folder, to)),
    commit(hour: number) {
      at = `2031-03-03T${String(hour).padStart(2, '0')}:00:00Z`
      git('add', '--all')
      git('commit', '--quiet', '--message', 'A state')
    },
  }
}

const pact: Fixture = {
  meta: { title: 'Lake Pact', date: '2031-03-03', sourceUrl: 'https://lake.example/pact' },
  says: ['We will light 40 piers.', 'The lake is wide and its ports are many.'],
}
const slug = '2031-03-03-lake-pact'
const more: Fixture = {
  ...pact,
  says: ['We will light 45 piers.', 'The lake is wide and its ports are many.'],
}
const elsewhere: Fixture = { ...more, meta: { ...more.meta, sourceUrl: 'https://archives.example/pact' } }

/** The pact as it was written, with another number, at another address, under another name, and as it was at first. */
function story(name: string) {
  const repo = repository(name)
  repo.write('texts/pact.md', pact)
  repo.write('texts/README.md', pact)
  repo.commit(8)
  repo.write('texts/pact.md', more)
  repo.commit(9)
  repo.write('texts/pact.md', elsewhere)
  repo.commit(10)
  repo.move('texts/pact.md', 'texts/renamed.md')
  repo.commit(11)
  repo.write('texts/renamed.md', { ...pact, meta: elsewhere.meta ?? {} })
  repo.commit(12)
  return repo
}

/** Changes are numbered over the whole life of a database; beside them stands the number of a method. */
const withoutChange = (rows: unknown) => JSON.stringify(rows).replaceAll(/,\d+,\d+\)"/gu, ')"')

const shown = async (archive: Archive) =>
  (await archive.document(slug))?.history.map(({ number, seenAt, change }) => [
    number,
    seenAt.toString().slice(11, 13),
    change?.edits ?? null,
  ])

onEveryDatabase((database) => {
  it('every version is a revision seen at its commit, whatever its address and path', async (context) => {
    if (!hasGit) return context.skip(noGit)
    const archive = await database.emptied()
    const { folder } = story(`story-${database.name}`)
    const report = await importHistory(archive, [join(folder, 'texts')])
    expect(report).toEqual({ added: 1, revised: 3, unchanged: 1, failed: [], asBefore: [] })
    expect((await archive.documents()).total).toBe(1)
    expect(await shown(archive)).toEqual([
      [4, '12', 1],
      [3, '10', 0],
      [2, '09', 1],
      [1, '08', null],
    ])
    expect((await archive.document(slug))?.found[0]?.quote).toBe('We will light 40 piers.')
  })

  it('a second import takes nothing, and a new commit alone is taken', async (context) => {
    if (!hasGit) return context.skip(noGit)
    const archive = await database.emptied()
    const repo = story(`again-${database.name}`)
    await importHistory(archive, [repo.folder])
    const before = await database.rows()
    expect(await importHistory(archive, [repo.folder])).toEqual({
      added: 0,
      revised: 0,
      unchanged: 5,
      failed: [],
      asBefore: [],
    })
    expect(await database.rows()).toEqual(before)
    repo.write('texts/renamed.md', { ...more, meta: elsewhere.meta ?? {}, head: 'new' })
    repo.commit(13)
    const names: string[] = []
    const report = await importHistory(archive, [repo.folder], {
      onProgress: ({ done, total, outcome }) => names.push(`${done} of ${total}: ${outcome.name}`),
    })
    expect(report).toMatchObject({ revised: 1, unchanged: 5 })
    expect(names).toEqual(['6 of 6: texts/renamed.md'])
  })

  it('an import that was cut off goes on to the same rows', async (context) => {
    if (!hasGit) return context.skip(noGit)
    const { folder } = story(`cut-${database.name}`)
    const whole = await database.emptied()
    await importHistory(whole, [folder])
    const wanted = withoutChange(await database.rows())
    const archive = await database.emptied()
    for (const calls of [1, 2]) {
      let left = calls
      const importSource = async (one: ImportSource) => {
        if (left-- === 0) throw new Error('cut off')
        return archive.importSource(one)
      }
      const cut = { importSource, versions: archive.versions }
      await expect(importHistory(cut, [folder])).rejects.toThrow('cut off')
    }
    await importHistory(archive, [folder])
    expect(withoutChange(await database.rows())).toEqual(wanted)
  })

  it('history joins a folder that was imported as it stands, whose state stays the current one', async (context) => {
    if (!hasGit) return context.skip(noGit)
    const archive = await database.emptied({ now: () => Temporal.Instant.from('2031-06-01T12:00:00Z') })
    const repo = repository(`joined-${database.name}`)
    repo.write('pact.md', pact)
    repo.commit(8)
    repo.write('pact.md', more)
    repo.commit(9)
    await importPaths(archive, [repo.folder])
    expect(await importHistory(archive, [repo.folder])).toMatchObject({ revised: 1, unchanged: 1 })
    expect(await shown(archive)).toEqual([
      [1, '09', 1],
      [2, '08', null],
    ])
    expect((await archive.document(slug))?.found[0]?.quote).toBe('We will light 45 piers.')
  })

  it('an archive that was made before revisions were compared has them compared when it is opened', async () => {
    const archive = await database.emptied()
    await archive.importSource(source(pact))
    await archive.importSource(source(more))
    expect((await archive.edits()).revisions).toMatchObject([
      { sorts: ['number'], isAnnounced: false, number: 1 },
    ])
    expect((await archive.edits({ sort: 'name' })).total).toBe(0)
    expect((await archive.edits({ document: slug })).total).toBe(1)
    await expect(archive.edits({ document: 'nothing' })).rejects.toMatchObject({
      code: 'no-such-document',
      message: 'The archive holds no document “nothing”. Look its name up in the list of documents.',
    })
    expect((await archive.edits()).facets).toMatchObject({
      sort: [{ value: 'number', count: 1 }],
      touchesCommitments: [{ value: true, count: 1 }],
    })
    const found = await archive.difference(slug, 2, 1)
    expect(found?.difference.edits).toMatchObject([{ from: '40', to: '45' }])
    expect(found?.fates).toMatchObject([{ state: 'changed', words: 'We will light 45 piers.' }])
    expect(await archive.difference(slug, 1, 3)).toBeNull()
    expect(await archive.difference('nothing', 1, 2)).toBeNull()
  })

  it('nothing tells of the edits of a held history; later versions of its files are held with it', async (context) => {
    if (!hasGit) return context.skip(noGit)
    await database.setClock('2031-03-05T16:59:59Z')
    const archive = await database.emptied()
    const ana = { by: 'ana', reason: 'The leaders speak first.' }
    const until = Temporal.ZonedDateTime.from('2031-03-05T18:00[Europe/Oslo]')
    const importSource = (one: ImportSource) => archive.importSource(one, { until, ...ana })
    const repo = story(`held-${database.name}`)
    await importHistory({ importSource, versions: archive.versions }, [repo.folder])
    repo.write('texts/renamed.md', { ...more, meta: { ...more.meta, sourceUrl: 'https://third.example' } })
    repo.commit(13)
    const report = await importHistory(archive, [repo.folder])
    expect(report).toMatchObject({ added: 0, revised: 1, unchanged: 5, failed: [] })
    await expect(archive.edits({ document: slug })).rejects.toMatchObject({
      code: 'no-such-document',
      message: `The archive holds no document “${slug}”. Look its name up in the list of documents.`,
    })
    const seen = async () => [
      (await archive.documents()).total,
      (await archive.edits()).total,
      (await archive.edits()).facets.sort,
      (await archive.difference(slug, 1, 2))?.difference.edits.length,
      (await database.db().selectFrom('git_versions').select('commit').execute()).length,
      (await database.db().selectFrom('edits').select('later').execute()).length,
    ]
    const nothing = [0, 0, [], undefined, 0, 0]
    expect(await seen()).toEqual(nothing)
    await database.setClock('2031-03-05T17:00:00Z')
    expect(await seen()).toEqual([1, 3, [{ value: 'number', count: 3 }], 1, 6, 4])
    await archive.releases.withdraw({ documents: [slug] }, ana)
    expect(await seen()).toEqual(nothing)
  })
})

it('what a merge brings in is seen at the merge, and clocks that go back are held', async (context) => {
  if (!hasGit) return context.skip(noGit)
  const repo = repository('merged')
  repo.write('a.md', pact)
  repo.commit(8)
  repo.git('checkout', '--quiet', '-b', 'side')
  repo.write('b.md', more)
  repo.commit(9)
  repo.git('checkout', '--quiet', 'main')
  repo.write('c.md', elsewhere)
  repo.commit(12)
  // Three hours before the commit that it follows.
  repo.commit(9)
  repo.git('merge', '--quiet', '--no-edit', 'side')
  const { versions } = await versionsIn(repo.folder)
  expect(versions.map(({ path, committedAt }) => [path, committedAt.toString().slice(11, 13)])).toEqual([
    ['a.md', '08'],
    ['c.md', '12'],
    ['b.md', '12'],
  ])
})

it('bytes come as they were committed, and those that are not there are said to be missing', async (context) => {
  if (!hasGit) return context.skip(noGit)
  const repo = repository('bytes')
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256)
  writeFileSync(join(repo.folder, 'Brücke und\ttab.txt'), bytes)
  repo.commit(8)
  const [version] = (await versionsIn(repo.folder)).versions
  expect(version?.name).toBe('Brücke und\ttab.txt')
  const blobs = openBlobs(repo.folder, 100_000)
  expect(await blobs.read(version?.blob ?? '')).toEqual(bytes)
  await expect(blobs.read('0'.repeat(40))).rejects.toThrow('missing')
  expect(await blobs.read(version?.blob ?? '')).toEqual(bytes)
  blobs.close()
})

it.each([
  ['a folder in no repository', () => desk, 'unreadable', 'is in no git repository'],
  ['a repository without a commit', () => repository('empty').folder, 'unreadable', 'has no commit'],
  ['a folder that is not there', () => join(desk, 'nowhere'), 'unreadable', 'There is no folder'],
])('%s is refused with what to do', async (_, folder, code, words) => {
  if (!hasGit) return
  const archive = { importSource: fail, versions: async () => new Set<string>() }
  await expect(importHistory(archive, [folder()])).rejects.toMatchObject({
    code,
    message: expect.stringContaining(words),
  })
})

async function fail(): Promise<never> {
  throw new Error(`nothing is imported with ${Object.keys(fixtureWays).join(', ')}`)
}
