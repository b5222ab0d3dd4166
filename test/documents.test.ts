import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { read } from '@readout/record'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

/** Published texts and their coding; they are not ours, so they lie beside the project. */
const folders = ['../shared/documents', '../shared/documents-mx']
const coded = '../shared/gold/commitments-dev'

const readFile = (path: string) => read(readFileSync(path), { name: basename(path) })

describe.each(folders)('every text of %s', (folder) => {
  const isThere = existsSync(folder)
  const paths = isThere ? readdirSync(folder).map((name) => join(folder, name)) : []

  test('is read', (context) => {
    if (!isThere) return context.skip(`${folder} is not beside the project`)
    expect(paths.length).toBeGreaterThan(10)
    const unread = paths.filter((path) => readFile(path).problems.some(({ code }) => code === 'unread'))
    expect(unread).toEqual([])
  })

  test('has passages that stand where they say, one anchor each, overlapping only in a turn', (context) => {
    if (!isThere) return context.skip(`${folder} is not beside the project`)
    for (const path of paths) {
      const { text, passages } = readFile(path)
      const displaced = passages.filter((passage) => text.slice(passage.start, passage.end) !== passage.text)
      expect(displaced, path).toEqual([])
      expect(new Set(passages.map((passage) => passage.anchor)).size, path).toBe(passages.length)
      const leaves = passages.filter((passage) => passage.kind !== 'turn')
      const overlapping = leaves.filter((leaf, index) => leaf.start < (leaves[index - 1]?.end ?? 0))
      expect(overlapping, path).toEqual([])
    }
  })
})

const codedRules = z.object({ groundRules: z.record(z.string(), z.unknown()).optional() })

describe('the ground rules of a call', () => {
  const isThere = existsSync(coded)
  const calls = isThere
    ? readdirSync(coded).flatMap((name) => {
        const { groundRules } = codedRules.parse(JSON.parse(readFileSync(join(coded, name), 'utf8')))
        return groundRules === undefined ? [] : [{ name: name.replace(/\.json$/, '.md'), groundRules }]
      })
    : []

  test('are those that coders read in it', (context) => {
    if (!isThere) return context.skip(`${coded} is not beside the project`)
    expect(calls).toHaveLength(2)
    for (const { name, groundRules } of calls) {
      const found = readFile(join('../shared/documents', name)).groundRules
      expect(withInstants(found), name).toMatchObject({ ...Object(withInstants(groundRules)) })
    }
  })
})

/** Every date-time with an offset as its instant: two offsets can name one. */
function withInstants(value: unknown): unknown {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value))
    return Temporal.Instant.from(value).toString()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withInstants(field)]))
}
