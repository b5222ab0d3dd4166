/**
 * `npm run eval:corpus`: reads the whole corpus, holds every record to the laws and every word of every body against its
 * source, and prints what the corpus holds. Ends with 1 when a document throws, loses a word or breaks a law.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { read } from '@readout/record'
import { accountFor } from '../packages/record/src/testing/accounts.ts'
import { brokenLaws } from '../packages/record/src/testing/laws.ts'
import { bodyOf, markdownWords } from '../packages/record/src/testing/source-words.ts'
import { count, newCounts, tables } from './corpus-tables.ts'

const shared = new URL('../../shared/', import.meta.url)
const bundle = fileURLToPath(new URL('corpus/white-house.bundle', shared))
if (!existsSync(bundle)) {
  console.error(
    'eval:corpus: the corpus is not here. Put the folder "shared" beside the repository and run it again.',
  )
  process.exit(2)
}

const corpus = mkdtempSync(join(tmpdir(), 'readout-corpus-'))
const counts = newCounts()
const thrown: string[] = []
const peaksMiB: number[] = []
try {
  execFileSync('git', ['clone', '--quiet', bundle, corpus])
  const listed = execFileSync('git', ['-C', corpus, 'ls-files', '-z', '*/*.md'], {
    maxBuffer: 64 * 1024 * 1024,
  })
  const paths = listed.toString().split('\0').filter(Boolean)
  const quarter = Math.ceil(paths.length / 4)
  for (const [index, path] of paths.entries()) {
    countDocument(path)
    if ((index + 1) % quarter === 0 || index === paths.length - 1) {
      peaksMiB.push(Math.round(process.resourceUsage().maxRSS / 1024))
    }
  }
} finally {
  rmSync(corpus, { recursive: true })
}

console.log(tables(counts))
console.log(`\nMost memory held after each quarter of the documents: ${peaksMiB.join(', ')} MiB.`)
for (const sample of [...thrown, ...counts.samples].slice(0, 200)) console.log(sample)
if (thrown.length > 0 || counts.lost > 0 || counts.brokenLaws > 0) process.exitCode = 1

function countDocument(path: string): void {
  const bytes = readFileSync(join(corpus, path))
  try {
    const record = read(bytes, { name: path })
    const source = markdownWords(bodyOf(bytes.toString('utf8')))
    count(counts, path, record, accountFor(source, record), brokenLaws(record))
  } catch (error) {
    thrown.push(`thrown: ${error} (${path})`)
  }
}
