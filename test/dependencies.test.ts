import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = 'docs/dependencies.md'

/** Names in the first column of the page's tables. */
const explained = [...readFileSync(page, 'utf8').matchAll(/^\| `([^`]+)` \|/gmu)].map(([, name = '']) => name)

const manifests = ['package.json', ...globSync('{packages,apps}/*/package.json')]
const direct = manifests.flatMap((path) => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(path, 'utf8'))
  return Object.entries<string>({ ...dependencies, ...devDependencies })
})
const foreign = [...new Set(direct.map(([name]) => name))].filter((name) => !name.startsWith('@readout/'))

test('every package that is depended on directly is explained in docs/dependencies.md, and no other', () => {
  expect(foreign.length).toBeGreaterThan(0)
  expect([...explained].sort()).toEqual([...foreign].sort())
})

test('every version is exact, and one package has one version throughout', () => {
  expect(direct.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([])
  const versions = new Map<string, Set<string>>()
  for (const [name, version] of direct) versions.set(name, (versions.get(name) ?? new Set()).add(version))
  expect([...versions].filter(([, found]) => found.size > 1)).toEqual([])
})
