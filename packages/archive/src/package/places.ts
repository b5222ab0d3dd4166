/** Where a package lies: a folder, or one zip file. */
import { createReadStream, existsSync } from 'node:fs'
import { type FileHandle, mkdir, mkdtemp, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { ReadoutError } from '@readout/record'
import { Zip, ZipDeflate } from 'fflate'
import { openPromise } from 'yauzl'

/** A package that is being written: one file after another. */
export interface PackageSink {
  begin(path: string): Promise<void>
  write(bytes: Uint8Array): Promise<void>
  end(): Promise<void>
  /** Puts the whole in its place. */
  finish(): Promise<void>
  /** Takes away what was written. */
  discard(): Promise<void>
}

export interface PackageSource {
  /** Null where the package has no such file. */
  open(path: string): Promise<Readable | null>
  /** The same for a file that is not read from its beginning. */
  openAt(path: string): Promise<OpenFile | null>
  close(): Promise<void>
}

/** A file of which any part can be read. */
export interface OpenFile {
  readonly byteLength: number
  slice(start: number, end?: number): Promise<ArrayBuffer>
  close(): Promise<void>
}

/**
 * A new package at a place: a zip file where its name ends in `.zip`, else a folder. Until it is finished it stands beside
 * its place under another name, so that there is never half of one.
 *
 * @throws ReadoutError 'bad-use' where something is there already
 *
 * @example
 * const sink = await sinkAt('lake.zip')
 */
export async function sinkAt(place: string): Promise<PackageSink> {
  if (existsSync(place) && !(await isEmptyFolder(place)))
    throw new ReadoutError('bad-use', `There is something at ${place} already.`, 'Name a place that is free.')
  const unfinished = `${place}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  return place.toLowerCase().endsWith('.zip') ? zipSink(place, unfinished) : folderSink(place, unfinished)
}

async function isEmptyFolder(place: string): Promise<boolean> {
  return (await stat(place)).isDirectory() && (await readdir(place)).length === 0
}

function folderSink(place: string, unfinished: string): PackageSink {
  let file: FileHandle | null = null
  return {
    async begin(path) {
      const full = join(unfinished, path)
      await mkdir(dirname(full), { recursive: true })
      file = await open(full, 'w')
    },
    async write(bytes) {
      await file?.writeFile(bytes)
    },
    async end() {
      await file?.close()
      file = null
    },
    async finish() {
      await rm(place, { recursive: true, force: true })
      await rename(unfinished, place)
    },
    async discard() {
      await file?.close()
      await rm(unfinished, { recursive: true, force: true })
    },
  }
}

async function zipSink(place: string, unfinished: string): Promise<PackageSink> {
  const file = await open(unfinished, 'w')
  let made: Uint8Array[] = []
  let written = 0
  let files = 0
  let entry: ZipDeflate | null = null
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    made.push(chunk)
  })
  const flush = async () => {
    const ready = made
    made = []
    for (const chunk of ready) await file.writeFile(chunk)
    written += ready.reduce((sum, { length }) => sum + length, 0)
    if (written >= mostBytes || files > mostFiles)
      throw new ReadoutError(
        'bad-use',
        'The archive is too large for a zip file (4 GiB, 65,535 files).',
        'Name a folder instead.',
      )
  }
  return {
    async begin(path) {
      files += 1
      entry = new ZipDeflate(path, { level: 6 })
      entry.mtime = sameDay
      zip.add(entry)
    },
    async write(bytes) {
      entry?.push(bytes)
      await flush()
    },
    async end() {
      entry?.push(new Uint8Array(), true)
      await flush()
    },
    async finish() {
      zip.end()
      await flush()
      await file.close()
      await rename(unfinished, place)
    },
    async discard() {
      await file.close()
      await rm(unfinished, { force: true })
    },
  }
}

/** What a zip file holds without extensions that not every reader knows. */
const mostBytes = 2 ** 32 - 2 ** 20
const mostFiles = 65_000

/** The same archive makes the same file: 1 January 2000. */
const sameDay = 946_728_000_000

/**
 * The package at a place; null where there is none of ours.
 *
 * @example
 * (await sourceAt('lake.zip')) !== null // true where it is one
 */
export async function sourceAt(place: string): Promise<PackageSource | null> {
  const entry = await stat(place).catch(() => null)
  if (entry?.isDirectory()) {
    if (!existsSync(join(place, 'datapackage.json'))) return null
    return {
      open: async (path) => (existsSync(join(place, path)) ? createReadStream(join(place, path)) : null),
      openAt: async (path) => (existsSync(join(place, path)) ? openFile(join(place, path)) : null),
      close: async () => {},
    }
  }
  if (!entry?.isFile() || !place.toLowerCase().endsWith('.zip')) return null
  return zipSource(place)
}

async function zipSource(place: string): Promise<PackageSource | null> {
  const zip = await openPromise(place, { lazyEntries: true, autoClose: false }).catch(() => null)
  if (zip === null) return null
  const entries = new Map<string, Parameters<typeof zip.openReadStreamPromise>[0]>()
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  if (!entries.has('datapackage.json')) {
    zip.close()
    return null
  }
  const openEntry = async (path: string) => {
    const entry = entries.get(path)
    return entry === undefined ? null : zip.openReadStreamPromise(entry)
  }
  return {
    open: openEntry,
    async openAt(path) {
      const stream = await openEntry(path)
      return stream && unpacked(stream)
    },
    async close() {
      zip.close()
    },
  }
}

/** An entry of a zip file can only be read from its beginning, so it is unpacked to a file that lasts until it is closed. */
async function unpacked(stream: Readable): Promise<OpenFile> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-package-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const path = join(folder, 'table')
    await writeFile(path, stream)
    const file = await openFile(path)
    return { ...file, close: () => file.close().finally(remove) }
  } catch (error) {
    await remove()
    throw error
  }
}

async function openFile(path: string): Promise<OpenFile> {
  const file = await open(path)
  const { size } = await file.stat()
  return {
    byteLength: size,
    async slice(start, end = size) {
      const part = new Uint8Array(Math.max(0, end - start))
      let read = 0
      while (read < part.length) {
        const { bytesRead } = await file.read(part, read, part.length - read, start + read)
        if (bytesRead === 0) throw new RangeError('the file is too short')
        read += bytesRead
      }
      return part.buffer
    },
    close: () => file.close(),
  }
}
