/** Imports that are killed at instants drawn by lot, started again until they are whole, and held against one that was not. */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { isDeepStrictEqual } from 'node:util'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { openFolder } from '../folder.ts'
import { specimens } from './import-specimens.ts'
import { rowsThatMatter } from './rows-that-matter.ts'

export interface KilledImports {
  /** How often a process was killed. */
  readonly kills: number
  /** How many imports were brought to their end, each after some of these kills. */
  readonly imports: number
  /** What was told to be in the archive and was not there after a kill: `round 3: 2031-03-02-lake-pact`. */
  readonly lost: readonly string[]
  /** Imports whose tables differ in the end from those of one that nobody killed. */
  readonly different: readonly number[]
}

/**
 * Kills imports of so many texts, of a tar file in turn with a folder, `kills` times by `SIGKILL`.
 *
 * @param draw a number from 0 to 1, by lot
 * @param onKill told after each kill how many have been
 *
 * @example
 * await killImports(10, 240, Math.random) // { kills: 10, imports: 4, lost: [], different: [] }
 */
export async function killImports(
  kills: number,
  texts: number,
  draw: () => number,
  onKill: (done: number) => void = () => {},
): Promise<KilledImports> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-killed-'))
  try {
    const places = await writeSpecimens(folder, texts)
    const whole = join(folder, 'whole')
    const began = performance.now()
    await untilEnd(importing(whole, places[0]))
    const lastingMs = performance.now() - began
    const wanted = await rowsIn(whole)

    const lost: string[] = []
    const different: number[] = []
    let done = 0
    let imports = 0
    while (done < kills) {
      const archive = join(folder, `archive-${imports}`)
      const told = new Set<string>()
      let isWhole = false
      while (!isWhole) {
        const run = importing(archive, places[imports % 2] ?? places[0])
        const said = listen(run, told, (slug) => lost.push(`round ${done}: ${slug}`))
        // Somewhere in half the time that all of it takes, so that most are killed several times.
        if (done < kills) setTimeout(() => run.kill('SIGKILL'), draw() * (lastingMs / 2))
        const [code] = await once(run, 'close')
        await said
        isWhole = code === 0
        if (code !== 0 && run.signalCode !== 'SIGKILL')
          throw new Error(`The import ended by itself with ${code}, after ${done} kills.`)
        if (!isWhole) onKill(++done)
      }
      if (!isDeepStrictEqual(await rowsIn(archive), wanted)) different.push(imports)
      imports += 1
      await rm(archive, { recursive: true })
    }
    return { kills: done, imports, lost, different }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function writeSpecimens(folder: string, count: number): Promise<[folder: string, tar: string]> {
  const tar = pack()
  const texts = await mkdtemp(join(folder, 'texts-'))
  for (const { name, bytes } of specimens(count)) {
    await writeFile(join(texts, name), bytes)
    tar.entry({ name }, Buffer.from(bytes))
  }
  tar.finalize()
  await writeFile(join(folder, 'texts.tar.gz'), gzipSync(await buffer(tar)))
  return [texts, join(folder, 'texts.tar.gz')]
}

type Run = ChildProcessByStdio<null, Readable, null>

/** Another process that imports the place and says each text that it is done with. */
function importing(archive: string, place: string): Run {
  const script = new URL('./killed-import-process.ts', import.meta.url).pathname
  return spawn(process.execPath, [script, archive, place], { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** `told` grows by what the process says is in the archive; each process first says what it found there. */
async function listen(run: Run, told: Set<string>, lost: (slug: string) => void): Promise<void> {
  for await (const line of createInterface({ input: run.stdout })) {
    const [what, ...slugs] = line.split(' ')
    if (what === 'there') for (const slug of told.difference(new Set(slugs))) lost(slug)
    else for (const slug of slugs) told.add(slug)
  }
}

async function untilEnd(run: Run): Promise<void> {
  run.stdout.resume()
  const [code] = await once(run, 'close')
  if (code !== 0) throw new Error(`The import that nobody killed ended with ${code}.`)
}

async function rowsIn(archive: string): Promise<unknown> {
  const store = await openFolder(archive)
  try {
    return await rowsThatMatter(store.db)
  } finally {
    await store.close()
  }
}
