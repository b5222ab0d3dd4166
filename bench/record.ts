/**
 * `npm run bench:record`: how fast `read` reads the whole corpus, beside the Markdown tokenizer that it rests on and three
 * others, in the same run on one thread; the documents it takes longest for; and whether it holds on to memory.
 *
 * The documents are read a quarter at a time, by one reader after the other, from texts that lie in memory; only the calls
 * are timed. Garbage is collected between the readers, so that none pays for what another left.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { collectGarbage, heapMiB, withCorpus } from './corpus.ts'
import { type Reader, readers, type Source, sourceOf } from './readers.ts'

const elapsedMs = new Map(readers.map(({ name }) => [name, 0]))
const slow: { readonly source: Source; readonly elapsedMs: number }[] = []
const heapsMiB: number[] = []
let bytes = 0
await withCorpus('bench:record', (folder, paths) => {
  const load = (path: string) => sourceOf(path, readFileSync(join(folder, path)))
  warmUp(paths.filter((_, index) => index % 50 === 0).map(load))
  for (let quarter = 0; quarter < 4; quarter++) {
    readQuarter(paths.slice(start(quarter, paths), start(quarter + 1, paths)).map(load))
    heapsMiB.push(heapMiB())
  }
  print(paths.length, slowest(load))
})

function start(quarter: number, paths: readonly string[]): number {
  return Math.floor((quarter * paths.length) / 4)
}

/** What is compiled while it runs is compiled first, for every reader. */
function warmUp(sources: readonly Source[]): void {
  for (const source of sources) {
    for (const { take } of readers) take(source)
  }
}

function readQuarter(sources: readonly Source[]): void {
  bytes += sources.reduce((sum, source) => sum + source.bytes, 0)
  for (const reader of readers) {
    collectGarbage()
    let sumMs = 0
    for (const source of sources) {
      const took = timed(reader, source)
      sumMs += took
      if (reader === readers[0]) slow.push({ source: { ...source, text: '', body: '' }, elapsedMs: took })
    }
    elapsedMs.set(reader.name, (elapsedMs.get(reader.name) ?? 0) + sumMs)
  }
}

function timed(reader: Reader, source: Source): number {
  const began = performance.now()
  reader.take(source)
  return performance.now() - began
}

function print(count: number, longest: typeof slow): void {
  const megabytes = bytes / 1e6
  const tokenizerMs = elapsedMs.get('commonmark') ?? Number.NaN
  console.log(`${count} documents, ${megabytes.toFixed(1)} MB, on Node ${process.versions.node}\n`)
  console.log('reader           seconds     MB/s   times the tokenizer')
  for (const [name, ms] of elapsedMs) {
    const figures = [ms / 1000, (megabytes / ms) * 1000, ms / tokenizerMs].map((figure) => figure.toFixed(2))
    console.log(`${name.padEnd(14)} ${figures.map((figure) => figure.padStart(9)).join('')}`)
  }
  console.log('\nthe ten documents that read takes longest for (the best of five times)\n\n     ms      KB')
  for (const { source, elapsedMs: ms } of longest) {
    console.log(
      `${ms.toFixed(1).padStart(7)} ${(source.bytes / 1000).toFixed(0).padStart(7)}  ${source.path}`,
    )
  }
  const heaps = heapsMiB.map((heap) => heap.toFixed(1)).join(', ')
  console.log(`\nheap after each quarter of the documents, garbage collected: ${heaps} MiB`)
}

/** A document may have been slow because something else was: the slowest are timed again. */
function slowest(load: (path: string) => Source): typeof slow {
  const [reader] = readers
  if (reader === undefined) return []
  return slow
    .sort((a, b) => b.elapsedMs - a.elapsedMs)
    .slice(0, 50)
    .map(({ source: { path } }) => {
      const source = load(path)
      const times = Array.from({ length: 5 }, () => timed(reader, source))
      return { source, elapsedMs: Math.min(...times) }
    })
    .sort((a, b) => b.elapsedMs - a.elapsedMs)
    .slice(0, 10)
}
