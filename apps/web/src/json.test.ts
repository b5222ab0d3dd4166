import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { listedCommitments, pledge, pledgeList, summit, summitList } from './json.ts'
import { fieldsIn, pathsIn } from './testing/json-fields.ts'

const page = await readFile(new URL('../../../docs/site.md', import.meta.url), 'utf8')

describe.each([
  ['readout/listed-commitments/1', listedCommitments],
  ['readout/summits/1', summitList],
  ['readout/summit/1', summit],
  ['readout/pledges/1', pledgeList],
  ['readout/pledge/1', pledge],
] as const)('docs/site.md', (format, schema) => {
  test(`names every field of ${format} and every value that it may have`, () => {
    const written = fieldsIn(page, format)
    const fields = pathsIn(z.toJSONSchema(schema))
    expect([...written.keys()].toSorted()).toEqual([...fields.keys()].toSorted())
    for (const [path, values] of fields)
      for (const value of values) expect(written.get(path), path).toContain(`\`${value}\``)
  })
})
