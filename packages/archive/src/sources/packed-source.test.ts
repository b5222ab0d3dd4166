import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { pack } from 'tar-stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Gathered } from './gathered.ts'
import { packedName } from './packed-name.ts'
import { pathSource } from './path-source.ts'
import { tarSource } from './tar-source.ts'
import { ownNames } from './text-names.ts'
import { unpackLimits } from './unpacking.ts'
import { zipSource } from './zip-source.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-packed-'))
})
afterEach(() => rm(folder, { recursive: true }))

type Entries = Readonly<Record<string, string | Uint8Array>>

async function zipped(entries: Entries, change = (bytes: Uint8Array) => bytes): Promise<string> {
  const path = join(folder, 'texts.zip')
  const files = Object.entries(entries).map(([name, text]) => [name, bytesOf(text)] as const)
  await writeFile(path, change(zipSync(Object.fromEntries(files))))
  return path
}

async function tarred(entries: Entries, name = 'texts.tar', change = (bytes: Uint8Array) => bytes) {
  const path = join(folder, name)
  const tar = pack()
  for (const [name, text] of Object.entries(entries)) tar.entry({ name }, Buffer.from(bytesOf(text)))
  tar.finalize()
  const bytes = await buffer(tar)
  await writeFile(path, change(/gz$/iu.test(name) ? gzipSync(bytes) : bytes))
  return path
}

const bytesOf = (text: string | Uint8Array) => (typeof text === 'string' ? strToU8(text) : text)

async function all(source: AsyncIterable<Gathered>) {
  const texts: Record<string, string> = {}
  const failures: string[] = []
  for await (const item of source) {
    if (item.is === 'text') texts[item.source.name] = new TextDecoder().decode(item.source.bytes)
    if (item.is === 'failed') failures.push(`${item.name}: ${item.message}`)
  }
  return { texts, failures }
}

const entries = {
  'calls/2031.md': 'The call.',
  'README.md': 'About these texts.',
  '__MACOSX/calls/._2031.md': 'x',
  '.git/notes.md': 'x',
  'picture.png': 'x',
  'pact.txt': 'The pact.',
}
const texts = { 'calls/2031.md': 'The call.', 'pact.txt': 'The pact.' }
const kinds = [
  ['zip', () => zipped(entries)],
  ['tar', () => tarred(entries)],
  ['tar.gz', () => tarred(entries, 'texts.tar.gz')],
  ['tgz', () => tarred(entries, 'texts.TGZ')],
] as const

it.each(kinds)('a %s file that is named gives its documents as a folder does', async (_, make) => {
  const path = await make()
  expect(await all(pathSource([path], ownNames(), true))).toEqual({ texts, failures: [] })
})

it('a zip in a folder is none of its documents', async () => {
  await zipped(entries)
  await writeFile(join(folder, 'a.md'), 'A.')
  expect(await all(pathSource([folder], ownNames(), true))).toEqual({ texts: { 'a.md': 'A.' }, failures: [] })
})

it('two archive files with one name in them give two names', async () => {
  const paths = [await zipped({ 'a.md': 'Zip.' }), await tarred({ 'a.md': 'Tar.' })]
  const { texts } = await all(pathSource(paths, ownNames(), true))
  expect(texts).toEqual({ 'a.md': 'Zip.', 'texts.tar/a.md': 'Tar.' })
})

it('one without documents is reported, and says what would be read', async () => {
  const { failures } = await all(pathSource([await zipped({ 'a.png': 'x' })], ownNames(), true))
  expect(failures).toEqual([expect.stringMatching(/texts\.zip holds no documents\. Files that end in \.md/u)])
})

it.each([
  ['../../etc/a.md', 'etc/a.md'],
  ['/etc/a.md', 'etc/a.md'],
  ['C:\\texts\\a.md', 'texts/a.md'],
  ['./a//b/../c.md', 'a/c.md'],
  ['cumbre-de-l\u0069\u0301deres.md', 'cumbre-de-l\u00edderes.md'],
])('the entry %s comes as %s, for nothing is unpacked to a disk', async (name, own) => {
  expect(packedName(name)).toBe(own)
  expect((await all(zipSource(await zipped({ [name]: 'A.' }), ownNames()))).texts).toEqual({ [own]: 'A.' })
})

describe('too much', () => {
  const limits = { ...unpackLimits, entryBytes: 1000, wholeBytes: 5000 }
  const bomb = {
    'a.md': 'A.',
    'bomb.md': new Uint8Array(3000),
    'b.md': 'B.',
    'c.md': new Uint8Array(3000),
    'd.md': 'D.',
  }

  it.each([
    ['zip', async () => zipSource(await zipped(bomb), ownNames(), limits)],
    ['tar', async () => tarSource(await tarred(bomb, 'texts.tar.gz'), ownNames(), limits)],
  ])(
    'in one text of a %s fails that text; in the whole ends it, and what came before stays',
    async (kind, make) => {
      const { texts, failures } = await all(await make())
      expect(texts).toEqual({ 'a.md': 'A.', 'b.md': 'B.' })
      expect(failures).toEqual([
        expect.stringMatching(/^bomb\.md: bomb\.md in .* is longer than the 1000 bytes/u),
        expect.stringMatching(new RegExp(`texts\\.${kind}.* unpacks to more than 5000 bytes`, 'u')),
      ])
    },
  )

  it('in what is passed over counts as well', async () => {
    const path = await tarred({ 'a.md': 'A.', 'zeros.bin': new Uint8Array(6000), 'b.md': 'B.' })
    const { texts, failures } = await all(tarSource(path, ownNames(), limits))
    expect([texts, failures.length]).toEqual([{ 'a.md': 'A.' }, 1])
  })

  it('of entries ends it', async () => {
    const few = { ...limits, entries: 1 }
    for (const source of [
      zipSource(await zipped(entries), ownNames(), few),
      tarSource(await tarred(entries), ownNames(), few),
    ]) {
      const { texts, failures } = await all(source)
      expect(texts).toEqual({ 'calls/2031.md': 'The call.' })
      expect(failures).toEqual([expect.stringContaining('has more than 1 entries')])
    }
  })
})

describe('a damaged file', () => {
  it('that is no zip is reported', async () => {
    const { failures } = await all(
      zipSource(await zipped(entries, () => strToU8('<html>Sign in')), ownNames()),
    )
    expect(failures).toEqual([
      expect.stringMatching(/texts\.zip is no whole zip file \(.*\)\. Fetch the file again\./u),
    ])
  })

  it.each(['texts.tar', 'texts.tar.gz'])('that breaks off (%s) gives what came before', async (name) => {
    const long = {
      'a.md': 'A.',
      'b.md': Buffer.from(Array.from({ length: 40_000 }, (_, i) => (i * 7919) % 251)),
    }
    const half = (bytes: Uint8Array) => bytes.slice(0, Math.floor(bytes.length / 2))
    const { texts, failures } = await all(tarSource(await tarred(long, name, half), ownNames()))
    expect(texts).toEqual({ 'a.md': 'A.' })
    expect(failures).toEqual([
      expect.stringMatching(/is no whole tar file \(.*\); what came before that was taken/u),
    ])
  })

  it('whose entry was changed fails that entry by its check sum', async () => {
    const words = strToU8('The lake is wide and its shores are far.')
    const damage = (bytes: Uint8Array) => {
      const at = Buffer.from(bytes).indexOf('shores')
      return bytes.with(at, 0x53)
    }
    const path = join(folder, 'texts.zip')
    await writeFile(path, damage(zipSync({ 'a.md': [words, { level: 0 }], 'b.md': strToU8('B.') })))
    const { texts, failures } = await all(zipSource(path, ownNames()))
    expect(texts).toEqual({ 'b.md': 'B.' })
    expect(failures).toEqual([
      expect.stringMatching(/^a\.md: a\.md in .* is damaged \(its check sum differs\)/u),
    ])
  })

  it.each([
    ['is locked by a password', 8, 1],
    ['is packed by a method that is not read (number 99)', 10, 99],
  ])('or one that %s fails alone', async (words, offset, value) => {
    // The field of the first entry in the list at the end of the file.
    const change = (bytes: Uint8Array) => {
      const list = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
      return bytes.with(list + offset, value)
    }
    const { texts, failures } = await all(
      zipSource(await zipped({ 'a.md': 'A.', 'b.md': 'B.' }, change), ownNames()),
    )
    expect(texts).toEqual({ 'b.md': 'B.' })
    expect(failures).toEqual([expect.stringContaining(words)])
  })
})
