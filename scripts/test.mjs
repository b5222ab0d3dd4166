// npm test [-- FILTER…]: installs what is missing, checks style, types and schemas, and runs every test that this machine
// can run. A filter is a part of a test file's path; with one, only the tests of those files are run.
// The last line is `N passed, N failed, N skipped`, each check counted as one test.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ensureInstalled, pinnedNode, root } from './installed.mjs'

const filters = process.argv.slice(2)
const tallyPath = join(root, 'node_modules/.cache/readout/tally.json')

ensureInstalled()
const checks = filters.length > 0 ? [] : checksOfTheWhole().map(runCheck)
const tests = runTests()
process.exitCode = report(checks, tests)

function checksOfTheWhole() {
  return [
    {
      name: 'lint and format (npm run fix mends most)',
      args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
    },
    { name: 'types', args: ['node_modules/typescript/bin/tsc', '-p', '.'] },
    { name: 'JSON Schemas in docs (npm run schemas writes them)', args: ['scripts/schemas.ts', '--check'] },
  ]
}

function runCheck({ name, args }) {
  console.log(`\n── ${name}`)
  return { name, isPassed: run(args) === 0 }
}

function runTests() {
  console.log('\n── tests')
  rmSync(tallyPath, { force: true })
  const status = run(['node_modules/vitest/vitest.mjs', 'run', ...filters])
  const tally = readTally()
  // Vitest can fail although no test did: no file fits the filter, or the run itself broke.
  const isUnexplained = status !== 0 && tally.failed.length === 0
  return isUnexplained ? { ...tally, failed: [{ file: '', name: 'the run of the tests as a whole' }] } : tally
}

function readTally() {
  try {
    return JSON.parse(readFileSync(tallyPath, 'utf8'))
  } catch {
    return {
      passed: 0,
      failed: [{ file: '', name: 'the run of the tests: it ended before it was counted' }],
      skipped: [],
    }
  }
}

/** Prints what failed and what was skipped, and gives the exit code. */
function report(checks, tests) {
  const skipped = tests.skipped.filter(({ reason }) => reason !== null)
  // A skip without a reason hides something: `.skip`, `.only`, or a condition that tells nobody.
  const silent = tests.skipped.filter(({ reason }) => reason === null)
  const failed = [
    ...checks.filter(({ isPassed }) => !isPassed).map(({ name }) => name),
    ...tests.failed.map(placed),
    ...silent.map((test) => `${placed(test)}: skipped without a reason`),
  ]
  const passed = checks.filter(({ isPassed }) => isPassed).length + tests.passed

  if (filters.length > 0)
    console.log('\nOnly the tests of the named files were run; style, types and schemas were not checked.')
  if (skipped.length > 0) {
    console.log('\n══ SKIPPED, AND WHY')
    for (const [reason, names] of byReason(skipped)) {
      console.log(`\n  ${reason}`)
      for (const name of names) console.log(`    · ${name}`)
    }
  }
  if (failed.length > 0) {
    console.log('\n══ FAILED')
    for (const name of failed) console.log(`    · ${name}`)
  }
  console.log(`\n${passed} passed, ${failed.length} failed, ${skipped.length} skipped`)
  return failed.length > 0 ? 1 : 0
}

function byReason(skipped) {
  const groups = new Map()
  for (const test of skipped) groups.set(test.reason, [...(groups.get(test.reason) ?? []), placed(test)])
  return groups
}

function placed({ file, name }) {
  return file === '' ? name : `${file}: ${name}`
}

function run(args) {
  const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`
  const { status } = spawnSync(pinnedNode, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: path },
  })
  return status ?? 1
}
