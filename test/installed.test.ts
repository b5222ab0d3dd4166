import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const lock = {
  packages: {
    '': { dependencies: { lake: '1.0.0' }, devDependencies: { node: '26.0.0' } },
    'node_modules/lake': { version: '1.0.0' },
    'node_modules/lake-for-another-system': { version: '1.0.0', optional: true },
    'node_modules/node': { version: '26.0.0' },
  },
}
const manifest = { workspaces: ['packages/*'], ...lock.packages[''] }

/** An npm that writes down what it is asked for and installs what it is told to. */
const npm = `
const { appendFileSync, chmodSync, mkdirSync, writeFileSync } = require('node:fs')
appendFileSync('asked', process.argv.slice(2, 4).join(' ') + '\\n')
if (process.env.NPM_FAILS) process.exit(7)
mkdirSync('node_modules/lake', { recursive: true })
mkdirSync('node_modules/node/bin', { recursive: true })
writeFileSync('node_modules/node/bin/node', '#!/bin/sh\\necho v26.0.0\\n')
chmodSync('node_modules/node/bin/node', 0o755)
const { packages } = JSON.parse(require('node:fs').readFileSync('package-lock.json', 'utf8'))
const there = Object.entries(packages).filter(([path, { optional }]) => path && !optional)
writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: Object.fromEntries(there) }))
`

let clone = ''

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'readout-clone-'))
  place('package.json', JSON.stringify(manifest))
  place('package-lock.json', JSON.stringify(lock))
  place('npm.cjs', npm)
  place('ask.mjs', "import { ensureInstalled } from './scripts/installed.mjs'\nensureInstalled()\n")
  mkdirSync(join(clone, 'scripts'))
  copyFileSync('scripts/installed.mjs', join(clone, 'scripts/installed.mjs'))
})
afterEach(() => rmSync(clone, { recursive: true, force: true }))

function place(path: string, text: string): void {
  mkdirSync(dirname(join(clone, path)), { recursive: true })
  writeFileSync(join(clone, path), text)
}

function ensure(environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['ask.mjs'], {
    cwd: clone,
    encoding: 'utf8',
    env: {
      ...process.env,
      npm_execpath: join(clone, 'npm.cjs'),
      npm_node_execpath: process.execPath,
      ...environment,
    },
  })
  return { status, stdout, stderr, asked: asked() }
}

function asked(): string[] {
  try {
    return readFileSync(join(clone, 'asked'), 'utf8').trim().split('\n')
  } catch {
    return []
  }
}

describe('before anything runs', () => {
  test('a fresh clone is installed as the lock says, and told so on standard error', () => {
    const { status, stdout, stderr, asked } = ensure()
    expect({ status, stdout, asked }).toEqual({ status: 0, stdout: '', asked: ['install --no-save'] })
    expect(stderr).toMatch(/^Installing the packages that Readout needs .*\nInstalled in \d+ seconds\.\n$/u)
  })

  test('a complete clone is left alone, without a word', () => {
    ensure()
    expect(ensure()).toEqual({ status: 0, stdout: '', stderr: '', asked: ['install --no-save'] })
  })

  test.each([
    ['a package was removed by hand', () => rmSync(join(clone, 'node_modules/lake'), { recursive: true })],
    ['the last installation was broken off', () => rmSync(join(clone, 'node_modules/.package-lock.json'))],
    ['the pinned Node does not run', () => chmodSync(join(clone, 'node_modules/node/bin/node'), 0o644)],
    ['a pull brought a newer lock', () => place('package-lock.json', JSON.stringify(withLake('1.1.0')))],
  ])('it is installed again where %s', (_, damage) => {
    ensure()
    damage()
    expect(ensure()).toMatchObject({ status: 0, asked: ['install --no-save', 'install --no-save'] })
    expect(ensure()).toMatchObject({ status: 0, stderr: '' })
  })

  test('the lock is written where a workspace wants what it does not have', () => {
    ensure()
    place('packages/record/package.json', JSON.stringify({ dependencies: { ice: '2.0.0' } }))
    expect(ensure().asked).toEqual(['install --no-save', 'install --include=dev'])
  })

  test('a failed installation ends with what to do', () => {
    const { status, stderr } = ensure({ NPM_FAILS: '1' })
    expect(status).toBe(2)
    expect(stderr).toContain('npm install failed (exit code 7). Its message stands above')
  })
})

function withLake(version: string) {
  return { packages: { ...lock.packages, 'node_modules/lake': { version } } }
}
