import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fakeArchive } from '../testing/fake-archive.ts'
import { fieldsIn, pathsIn } from '../testing/json-fields.ts'
import { siteAt } from '../testing/site.ts'
import { document, documents, evidence, revisions } from './answers.ts'
import { apiOver } from './api.ts'
import { problem, problems } from './problems.ts'

const page = await readFile(new URL('../../../../docs/api.md', import.meta.url), 'utf8')
const { app, textOf, wordsOf } = siteAt('2031-06-01T08:00:00Z')

const described = z
  .object({
    paths: z.record(
      z.string(),
      z.object({
        get: z.object({ parameters: z.array(z.object({ name: z.string(), in: z.string() })).optional() }),
      }),
    ),
  })
  .parse(
    apiOver({ archive: fakeArchive(), now: () => Temporal.Instant.from('2031-06-01T08:00:00Z') }).describe(),
  )

const parametersOf = Object.fromEntries(
  Object.entries(described.paths).map(([path, { get }]) => [
    path,
    (get.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name),
  ]),
)

describe('docs/api.md', () => {
  test('lists every address of the API with its parameters', () => {
    const rows = [...page.matchAll(/^\| `(\/api\/v1\/[^`]*)` \|([^|]*)\|/gm)]
    const written = rows.map(([, path, parameters = '']) => [
      path,
      [...parameters.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    ])
    expect(Object.fromEntries(written)).toEqual(parametersOf)
  })

  test.each([
    ['readout/documents/1', documents],
    ['readout/document/1', document],
    ['readout/revisions/1', revisions],
    ['readout/evidence/1', evidence],
  ] as const)('names every field of %s and every value that it may have', (format, schema) => {
    const written = fieldsIn(page, format)
    const fields = pathsIn(z.toJSONSchema(schema))
    expect([...written.keys()].toSorted()).toEqual([...fields.keys()].toSorted())
    for (const [path, values] of fields)
      for (const value of values) expect(written.get(path), path).toContain(`\`${value}\``)
  })

  test('names every field of a problem, and every problem with its status', () => {
    for (const name of Object.keys(problem.shape)) expect(page).toContain(`| \`${name}\` |`)
    for (const [name, { status }] of Object.entries(problems))
      expect(page).toContain(`| \`${name}\` | ${status} |`)
  })
})

describe('the page of the API', () => {
  test('has every address and every parameter with what it means', async () => {
    const shown = await textOf('/api')
    for (const [path, parameters] of Object.entries(parametersOf)) {
      expect(shown).toContain(`<code>${path}</code>`)
      for (const name of parameters) expect(shown).toContain(`<code>${name}</code>`)
    }
    expect(await wordsOf('/api')).not.toContain('undefined')
  })

  test('is a link away on every page', async () => {
    expect(await textOf('/documents')).toContain('<a href="/api">')
    expect((await app().request('/api')).status).toBe(200)
  })
})
