import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const root = fileURLToPath(new URL('..', import.meta.url))
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const commands = textOf('docs/commands.md')
const serving = commands.slice(commands.indexOf('## `readout serve`'))

/** What stands in the checkout and a deployment names. */
const ownPaths = (text: string) => text.match(/\b(?:apps|scripts|deploy)\/[\w./@-]+\b/g) ?? []

describe.each([
  'deploy/Containerfile',
  'deploy/compose.yaml',
  'deploy/readout.service',
  'deploy/readout-worker@.service',
])('%s', (file) => {
  test('names files of the checkout that are there', () => {
    const paths = ownPaths(textOf(file))
    expect(paths.length).toBeGreaterThan(0)
    for (const path of paths) expect([path, existsSync(join(root, path))]).toEqual([path, true])
  })

  test('gives serve no option that it does not have', () => {
    const told = textOf(file)
      .split('\n')
      .filter((line) => /\bserve\b/.test(line))
      .join(' ')
    const options = told.match(/--[a-z]+/g) ?? []
    for (const option of options) expect(serving).toContain(`| \`${option}`)
  })

  test('is told of in docs/operations.md', () => {
    expect(textOf('docs/operations.md')).toContain(`| \`${file}\` |`)
  })
})

const compose = z.object({
  services: z.record(
    z.string(),
    z.object({
      environment: z.record(z.string(), z.string()),
      ports: z.string().array().optional(),
      read_only: z.boolean().optional(),
    }),
  ),
})

test('composed, the site is on this machine alone and cannot write, and no password is written down', () => {
  const { services } = compose.parse(load(textOf('deploy/compose.yaml')))
  expect(services.site).toMatchObject({ ports: ['127.0.0.1:4040:4040'], read_only: true })
  expect(services.worker).toMatchObject({ read_only: true })
  expect(services.worker?.ports).toBeUndefined()
  expect(services.database?.ports).toBeUndefined()
  expect(services.database?.environment.POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD:\?/)
  expect(services.site?.environment.DATABASE_URL).toContain(['$', '{POSTGRES_PASSWORD}'].join(''))
})

test.each([
  ['deploy/readout.service', 'serve'],
  ['deploy/readout-worker@.service', 'work'],
])('%s runs %s as nobody who may do anything else', (file, command) => {
  const unit = textOf(file)
  expect(unit).toMatch(new RegExp(`^ExecStart=\\S+ \\S+/main\\.ts ${command}\\b`, 'mu'))
  for (const line of [
    'User=readout',
    'NoNewPrivileges=yes',
    'ProtectSystem=strict',
    'CapabilityBoundingSet=',
  ])
    expect(unit.split('\n')).toContain(line)
})
