import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ReadoutError } from '@readout/record'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { importPaths } from './import-paths.ts'
import type { ImportProgress } from './import-places.ts'
import { asOrdinaryUser, canBeOrdinaryUser, superuserOnly } from './testing/ordinary-user.ts'
import type { ImportOutcome, ImportSource } from './types.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-import-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** An archive that remembers what it was given. */
function remembering(outcomeOf: (source: ImportSource) => ImportOutcome = added) {
  const sources: ImportSource[] = []
  const importSource = async (source: ImportSource): Promise<ImportOutcome> => {
    sources.push(source)
    return outcomeOf(source)
  }
  return { importSource, sources, names: () => sources.map(({ name }) => name) }
}

const added = ({ name }: ImportSource): ImportOutcome => ({ status: 'added', name, slug: name })

async function write(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), `words of ${name}`)
  }
}

it('a folder gives its documents in the order of their paths, without hidden files and other endings', async () => {
  await write('b.md', 'a/z.TXT', 'a/y.markdown', 'c.png', '.hidden.md', '.git/x.md', 'a/.z.md', 'readme')
  const archive = remembering()
  const report = await importPaths(archive, [folder])
  expect(archive.names()).toEqual(['a/y.markdown', 'a/z.TXT', 'b.md'])
  expect(new TextDecoder().decode(archive.sources[0]?.bytes)).toBe('words of a/y.markdown')
  expect(report).toEqual({ added: 3, revised: 0, unchanged: 0, failed: [], asBefore: [] })
})

it('pages, PDFs and Word documents of a folder are documents, the lock of one and a JSON are not', async () => {
  await write('a.html', 'b.HTM', 'c.pdf', 'd.docx', '~$d.docx', 'package.json')
  const archive = remembering()
  await importPaths(archive, [folder])
  expect(archive.names()).toEqual(['a.html', 'b.HTM', 'c.pdf', 'd.docx'])
})

it('the README of a folder is no document, unless it is named', async () => {
  await write('README.md', 'calls/Readme.txt', 'calls/readme-of-the-call.md')
  const archive = remembering()
  await importPaths(archive, [folder])
  expect(archive.names()).toEqual(['calls/readme-of-the-call.md'])
  await importPaths(archive, [join(folder, 'README.md')])
  expect(archive.names().at(-1)).toBe('README.md')
})

it('a file that is named comes under its own name, whatever its ending', async () => {
  await write('calls/transcript')
  const archive = remembering()
  await importPaths(archive, [join(folder, 'calls/transcript')])
  expect(archive.names()).toEqual(['transcript'])
})

it('a file named twice is imported once, and two of one name get different names', async () => {
  await write('us/call.md', 'mx/call.md', 'mx/note.md')
  const archive = remembering()
  await importPaths(archive, [join(folder, 'us'), join(folder, 'mx'), join(folder, 'us/call.md')])
  expect(archive.names()).toEqual(['call.md', 'mx/call.md', 'note.md'])
})

it('an import goes on past what fails and reports it at the end, each with its reason', async () => {
  await write('a.md', 'b.md', 'c.md')
  await symlink(join(folder, 'gone'), join(folder, 'd.md'))
  const archive = remembering((source) =>
    source.name === 'b.md'
      ? { status: 'failed', name: 'b.md', message: 'The text is empty.' }
      : added(source),
  )
  const steps: ImportProgress[] = []
  const report = await importPaths(archive, [join(folder, 'nowhere'), folder], {
    onProgress: (step) => steps.push(step),
  })
  expect(report).toEqual({
    added: 2,
    revised: 0,
    unchanged: 0,
    failed: [
      {
        name: join(folder, 'nowhere'),
        message: `There is no file or folder ${join(folder, 'nowhere')}. Check its name.`,
      },
      { name: 'b.md', message: 'The text is empty.' },
      { name: join(folder, 'd.md'), message: expect.stringContaining('There is no file or folder') },
    ],
    asBefore: [],
  })
  expect(steps.map(({ done, total }) => [done, total])).toEqual([
    [1, 5],
    [2, 5],
    [3, 5],
    [4, 5],
    [5, 5],
  ])
})

it('a folder without documents is refused, and the refusal says which endings are read', async () => {
  await write('picture.png')
  const refusal = importPaths(remembering(), [folder])
  await expect(refusal).rejects.toBeInstanceOf(ReadoutError)
  await expect(refusal).rejects.toMatchObject({
    code: 'no-documents',
    remedy:
      'Files that end in .md, .txt, .markdown, .html, .htm, .pdf or .docx are read; hidden ones and a README are left out.',
  })
})

it('a folder without documents beside one that has some is a failure of its own', async () => {
  await write('full/a.md')
  await mkdir(join(folder, 'empty'))
  const report = await importPaths(remembering(), [join(folder, 'empty'), join(folder, 'full')])
  expect(report).toMatchObject({ added: 1, failed: [{ name: join(folder, 'empty') }] })
})

it('a device is no text', async () => {
  const report = await importPaths(remembering(), ['/dev/null'])
  expect(report.failed).toEqual([
    {
      name: '/dev/null',
      message: '/dev/null is neither a file nor a folder. Name a file that holds a text.',
    },
  ])
})

it('a name is the same on every system, however its letters are composed', async () => {
  await write('cumbre-de-l\u0069\u0301deres.txt')
  const archive = remembering()
  await importPaths(archive, [folder])
  expect(archive.names()).toEqual(['cumbre-de-l\u00edderes.txt'])
})

it('no path at all is bad use', async () => {
  await expect(importPaths(remembering(), [])).rejects.toMatchObject({ code: 'bad-use' })
})

it('a link that leads back to its own folder ends the walk there', async () => {
  await write('a/b.md')
  await symlink(folder, join(folder, 'a/again'))
  const archive = remembering()
  await importPaths(archive, [folder])
  expect(archive.names()).toEqual(['a/b.md'])
})

it('a folder that may not be read fails alone', async ({ skip }) => {
  skip(!canBeOrdinaryUser, superuserOnly)
  await write('a.md', 'closed/b.md')
  await chmod(folder, 0o755)
  await chmod(join(folder, 'closed'), 0o000)
  const report = await asOrdinaryUser(() => importPaths(remembering(), [folder]))
  await chmod(join(folder, 'closed'), 0o700)
  expect(report).toMatchObject({
    added: 1,
    failed: [{ name: join(folder, 'closed'), message: expect.stringContaining('You may not read') }],
  })
})

it('a file of a gigabyte is not even opened', async () => {
  await write('disk.md')
  await truncate(join(folder, 'disk.md'), 1024 ** 3)
  const report = await importPaths(remembering(), [folder])
  expect(report.failed).toEqual([
    {
      name: join(folder, 'disk.md'),
      message: `${join(folder, 'disk.md')} is 1024 MiB long. Split it into its documents.`,
    },
  ])
})

it('an archive that fails ends the import', async () => {
  await write('a.md')
  const broken = { importSource: () => Promise.reject(new ReadoutError('database', 'Gone.', 'Start it.')) }
  await expect(importPaths(broken, [folder])).rejects.toMatchObject({ code: 'database' })
})
