/**
 * The peer of `bench/commitments.ts`, in a thread of its own: every passage of the documents that it is told goes through the
 * tagger once, and nothing else is done. Answers with the milliseconds that took. With the two in one thread, each would
 * pay for the words and the compiled code that the other leaves behind.
 */
import { readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { read } from '@readout/record'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const tagger = winkNLP(model, ['pos'])

parentPort?.on('message', (paths: readonly string[]) => {
  parentPort?.postMessage(paths.reduce((sumMs, path) => sumMs + tag(path), 0))
})

function tag(path: string): number {
  const { passages } = read(readFileSync(path), { name: path })
  const before = performance.now()
  for (const { kind, text } of passages) {
    if (kind === 'turn' || kind === 'heading') continue
    const tokens = tagger.readDoc(text).tokens()
    tokens.out(tagger.its.pos)
  }
  return performance.now() - before
}
