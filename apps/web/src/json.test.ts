import { readFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { change, commitment } from '@readout/commitments'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { listedCommitments, pledge, pledgeList, summit, summitList } from './json.ts'

const page = await readFile(new URL('../../../docs/site.md', import.meta.url), 'utf8')

/** The rows of the table under a heading. */
function fieldsIn(format: string): Map<string, string> {
  const [, section = ''] = page.split(`### \`${format}\`\n`)
  const rows = section.split(/^#/m)[0]?.matchAll(/^\| `([^`]+)` \|(.*)\|$/gm) ?? []
  return new Map([...rows].map(([, path = '', rest = '']) => [path, rest]))
}

describe.each([
  ['readout/listed-commitments/1', listedCommitments],
  ['readout/summits/1', summitList],
  ['readout/summit/1', summit],
  ['readout/pledges/1', pledgeList],
  ['readout/pledge/1', pledge],
] as const)('docs/site.md', (format, schema) => {
  test(`names every field of ${format} and every value that it may have`, () => {
    const written = fieldsIn(format)
    const fields = pathsIn(z.toJSONSchema(schema))
    expect([...written.keys()].toSorted()).toEqual([...fields.keys()].toSorted())
    for (const [path, values] of fields)
      for (const value of values) expect(written.get(path), path).toContain(`\`${value}\``)
  })
})

/**
 * Every path of a JSON Schema with its values. The fields of a commitment and of a change are docs/json.md's to tell.
 */
function pathsIn(schema: unknown): Map<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>()
  const visit = (node: unknown, at: string): void => {
    if (typeof node !== 'object' || node === null) return
    if ('anyOf' in node && Array.isArray(node.anyOf)) for (const part of node.anyOf) visit(part, at)
    if ('items' in node) visit(node.items, `${at}[]`)
    if ('const' in node) paths.set(at, [String(node.const)])
    if ('enum' in node && Array.isArray(node.enum)) paths.set(at, node.enum.map(String))
    if (!('properties' in node) || typeof node.properties !== 'object' || node.properties === null) return
    const isToldElsewhere = [commitment, change].some((known) =>
      isDeepStrictEqual(Object.keys(node.properties ?? {}), Object.keys(known.shape)),
    )
    if (isToldElsewhere) return
    for (const [name, part] of Object.entries(node.properties)) {
      const below = at === '' ? name : `${at}.${name}`
      paths.set(below, [])
      visit(part, below)
    }
  }
  visit(schema, '')
  return paths
}
