/** `npm run eval:record`: how far the ground rules that `read` finds agree with 30 coded briefings of the corpus. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { read } from '@readout/record'
import { codedBriefings, groundRuleFields, missesIn } from './ground-rules.ts'

const shared = new URL('../../shared/', import.meta.url)
const bundle = fileURLToPath(new URL('corpus/white-house.bundle', shared))
if (!existsSync(bundle)) {
  console.error(
    'eval:record: the corpus is not here. Put the folder "shared" beside the repository and run it again.',
  )
  process.exit(2)
}

const corpus = mkdtempSync(join(tmpdir(), 'readout-corpus-'))
/** The counts of turns by role. */
const turnCounts: readonly string[] = ['questions', 'official', 'moderator', 'operator']
let exactTurns = 0
const misses = new Map(groundRuleFields.map((field) => [field, 0]))
try {
  execFileSync('git', ['clone', '--quiet', '--bare', bundle, corpus])
  const briefings = codedBriefings.parse(
    JSON.parse(readFileSync(new URL('gold/groundrules-dev.json', shared), 'utf8')),
  )
  for (const { path, groundRules } of briefings) {
    const source = execFileSync('git', ['-C', corpus, 'show', `HEAD:${path}`], {
      maxBuffer: 64 * 1024 * 1024,
    })
    const missed = missesIn(read(source, { name: path }).groundRules, groundRules)
    if (missed.length > 0) console.log(path)
    if (!missed.some(({ field }) => turnCounts.includes(field))) exactTurns++
    for (const { field, got, coded } of missed) {
      console.log(`  ${field}: read ${got}, coded ${coded}`)
      misses.set(field, (misses.get(field) ?? 0) + 1)
    }
  }
  console.log(`\nFields that agree, of ${briefings.length} briefings\n`)
  for (const [field, missed] of misses) {
    const agreed = briefings.length - missed
    console.log(`  ${field.padEnd(12)} ${agreed}  ${((100 * agreed) / briefings.length).toFixed(1)} %`)
  }
  console.log(`\nTurns by role exact in ${exactTurns} of ${briefings.length}`)
} finally {
  rmSync(corpus, { recursive: true })
}
