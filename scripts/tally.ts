/** A Vitest reporter: writes what the run counted, with the reason of every skipped test, for scripts/test.mjs. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node'

/** One test, or one file or group that failed as a whole. */
interface Line {
  readonly file: string
  readonly name: string
  /** On a skipped test: what it said when it was skipped; null when it said nothing. */
  readonly reason?: string | null
}

export interface Tally {
  readonly passed: number
  readonly failed: readonly Line[]
  readonly skipped: readonly Line[]
}

/**
 * Writes the tally to `path` as JSON when the run ends.
 *
 * @example
 * defineConfig({ test: { reporters: ['default', tallyReporter('tally.json')] } })
 */
export function tallyReporter(path: string): Reporter {
  return {
    onTestRunEnd(modules, unhandledErrors) {
      const tests = modules.flatMap((module) => [...module.children.allTests()])
      const tally: Tally = {
        passed: tests.filter((test) => test.result().state === 'passed').length,
        failed: [
          ...modules.flatMap(brokenParts),
          // A test whose worker died has no result.
          ...tests.filter((test) => ['failed', 'pending'].includes(test.result().state)).map(lineOf),
          ...unhandledErrors.map(({ message }) => ({
            file: '',
            name: `an error outside every test: ${message}`,
          })),
        ],
        skipped: tests.flatMap(skippedLine),
      }
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, JSON.stringify(tally))
    },
  }
}

/** Files that could not be loaded and groups whose set-up or tear-down failed: no test of theirs says so. */
function brokenParts(module: TestModule): Line[] {
  const suites = [...module.children.allSuites()].filter((suite) => suite.errors().length > 0)
  const isBroken = module.errors().length > 0 || ['queued', 'pending'].includes(module.state())
  return [...(isBroken ? [{ file: fileOf(module), name: 'the file as a whole' }] : []), ...suites.map(lineOf)]
}

/** The reason is the note of `context.skip(note)`, or stands in the name of the group: `on PostgreSQL (skipped: …)`. */
function skippedLine(test: TestCase): Line[] {
  const result = test.result()
  if (result.state !== 'skipped') return []
  const { file, name } = lineOf(test)
  const [inName = '', named = null] = /\s*\(skipped: (.*?)\)(?= >|$)/u.exec(name) ?? []
  const reason = result.note ?? named ?? (isInBrokenSuite(test) ? 'what its group sets up failed' : null)
  return [{ file, name: name.replace(inName, ''), reason }]
}

function isInBrokenSuite({ parent }: TestCase | TestSuite): boolean {
  return parent.type === 'suite' && (parent.errors().length > 0 || isInBrokenSuite(parent))
}

function lineOf(part: TestCase | TestSuite): Line {
  return { file: fileOf(part.module), name: part.fullName }
}

function fileOf(module: TestModule): string {
  return relative(process.cwd(), module.moduleId)
}
