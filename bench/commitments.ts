/**
 * `npm run bench:commitments`: how fast the whole corpus is searched for commitments on one thread, beside the tagger of
 * parts of speech that the search rests on, over every passage of the same documents in the same run (`tagging.ts`, while
 * this thread waits); the documents it takes longest for; and whether it holds on to memory.
 *
 * Opening files is not timed; reading them into records is timed by itself. Garbage is collected between the quarters.
 */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { sift } from '@readout/commitments'
import { read } from '@readout/record'
import { collectGarbage, heapMiB, withCorpus } from './corpus.ts'

const tagger = new Worker(new URL('./tagging.ts', import.meta.url))

const sum = { bytes: 0, readMs: 0, siftMs: 0, tagMs: 0, found: 0, rejected: 0, promising: 0 }
const slow: { readonly path: string; readonly bytes: number; readonly elapsedMs: number }[] = []
const heapsMiB: number[] = []
await withCorpus('bench:commitments', async (folder, paths) => {
  const load = (path: string): Source => ({ path, bytes: readFileSync(join(folder, path)) })
  const warm = paths.filter((_, index) => index % 100 === 0)
  for (const path of warm) timeSifting(load(path))
  await timeTagging(folder, warm)
  Object.assign(sum, { bytes: 0, readMs: 0, siftMs: 0, tagMs: 0, found: 0, rejected: 0, promising: 0 })
  slow.length = 0
  for (let quarter = 0; quarter < 4; quarter++) {
    const own = paths.slice((quarter * paths.length) / 4, ((quarter + 1) * paths.length) / 4)
    collectGarbage()
    for (const path of own) timeSifting(load(path))
    heapsMiB.push(heapMiB())
    await timeTagging(folder, own)
  }
  print(paths.length)
})
await tagger.terminate()

interface Source {
  readonly path: string
  readonly bytes: Buffer
}

function timeSifting({ path, bytes }: Source): void {
  const before = performance.now()
  const record = read(bytes, { name: path })
  const between = performance.now()
  const { commitments, rejected } = sift(record)
  const elapsedMs = performance.now() - between
  sum.bytes += bytes.length
  sum.readMs += between - before
  sum.siftMs += elapsedMs
  sum.found += commitments.length
  sum.rejected += rejected.length
  sum.promising += Number(commitments.length > 0)
  slow.push({ path, bytes: bytes.length, elapsedMs })
}

async function timeTagging(folder: string, paths: readonly string[]): Promise<void> {
  tagger.postMessage(paths.map((path) => join(folder, path)))
  const [elapsedMs] = await once(tagger, 'message')
  sum.tagMs += elapsedMs
}

function print(documents: number): void {
  const megabytes = sum.bytes / 1e6
  const row = (name: string, ms: number) => {
    const rate = (megabytes / (ms / 1000)).toFixed(2)
    console.log(
      `  ${name.padEnd(44)}${(ms / 1000).toFixed(1).padStart(8)}${rate.padStart(9)}${(ms / sum.tagMs).toFixed(2).padStart(12)}`,
    )
  }
  console.log(
    `${documents.toLocaleString('en-GB')} documents, ${megabytes.toFixed(1)} MB, one thread at a time, Node ${process.versions.node}\n`,
  )
  console.log(`  ${''.padEnd(44)}${'seconds'.padStart(8)}${'MB/s'.padStart(9)}${'times tagger'.padStart(13)}`)
  row('commitments searched for in what was read', sum.siftMs)
  row('read and searched', sum.readMs + sum.siftMs)
  row('wink-nlp, tagging every passage', sum.tagMs)
  console.log(
    `\n${sum.found.toLocaleString('en-GB')} commitments found in ${sum.promising.toLocaleString('en-GB')} documents, ` +
      `${sum.rejected.toLocaleString('en-GB')} candidates rejected.`,
  )
  console.log(
    `Heap after each quarter, garbage collected: ${heapsMiB.map((heap) => heap.toFixed(1)).join(', ')} MiB.\n\nLongest:`,
  )
  for (const { path, bytes, elapsedMs } of slow.sort((a, b) => b.elapsedMs - a.elapsedMs).slice(0, 5))
    console.log(
      `  ${elapsedMs.toFixed(0).padStart(6)} ms  ${(bytes / 1000).toFixed(0).padStart(5)} kB  ${path}`,
    )
}
