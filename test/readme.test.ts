/** What the README shows of a terminal is what the command prints there, today. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const readout = resolve('apps/cli/bin/readout.mjs')
const desk = mkdtempSync(join(tmpdir(), 'readout-readme-'))
cpSync('examples', join(desk, 'examples'), { recursive: true })
afterAll(() => rmSync(desk, { recursive: true, force: true }))

const [, shown = ''] = /```console\n(.*?)```/su.exec(readFileSync('README.md', 'utf8')) ?? []
const runs = shown
  .split(/^\$ npx readout /mu)
  .slice(1)
  .map((part) => {
    const [, command = '', output = ''] = /^((?:[^\n]*\\\n)*[^\n]*)\n(.*)$/su.exec(part) ?? []
    return { command: command.replaceAll(/\\\n\s*/gu, ''), output }
  })

test('there are some', () => {
  expect(runs.length).toBeGreaterThan(3)
})

// One after another, on one desk: what is searched was imported before.
test.each(runs)('readout $command', { timeout: 60_000 }, ({ command, output }) => {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '')
  const { NO_COLOR: _, FORCE_COLOR: __, ...environment } = process.env
  const { stdout } = spawnSync(process.execPath, [readout, ...words], {
    cwd: desk,
    env: { ...environment, DATABASE_URL: '' },
    encoding: 'utf8',
  })
  expect(stdout).toBe(output)
})
