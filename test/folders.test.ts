/** The folders of a package build on each other in one direction: the order in which its page names them. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf, parse, sourceFiles } from './source-files.ts'

const root = 'packages/commitments'
const source = join(root, 'src')

/** The shapes that a package gives to others are below all of its folders. */
const ground = 'schema.ts'

const page = readFileSync(join(root, 'README.md'), 'utf8')
const folders = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name ?? '')

/** Imports of a file that go to a folder which the page names later, or not at all. */
function upwards(path: string, text?: string): string[] {
  const from = folders.indexOf(path.slice(source.length + 1).split(sep)[0] ?? '')
  return importsOf(parse(path, text))
    .filter(({ name }) => name.startsWith('.'))
    .map(({ name }) => normalize(join(dirname(path), name)).slice(source.length + 1))
    .filter((to) => to !== ground && !folders.slice(0, from + 1).includes(to.split(sep)[0] ?? ''))
    .map((to) => `${path} imports ${to}`)
}

test('the page names every folder of the sources', () => {
  const held = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const names = held.map(({ name }) => name).filter((name) => name !== 'testing')
  expect([...folders].sort()).toEqual(names.sort())
})

test('a folder imports from folders above it on the page, and from no other', () => {
  const inFolders = sourceFiles(source).filter((path) => dirname(path) !== source)
  expect(inFolders.length).toBeGreaterThan(0)
  expect(inFolders.flatMap((path) => upwards(path))).toEqual([])
})

test('an import of a folder further down is named', () => {
  const [first = '', second = ''] = folders
  const path = join(source, first, 'a.ts')
  expect(upwards(path, `import { x } from '../${second}/x.ts'`)).toEqual([`${path} imports ${second}/x.ts`])
  expect(upwards(path, "import type { X } from '../schema.ts'")).toEqual([])
})
