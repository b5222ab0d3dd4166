import { expect, test } from 'vitest'
import { problem } from './api/problems.ts'
import { createApp } from './app.tsx'
import { asManyAsFit, refusalToCompare } from './side-by-side.ts'
import { entries, fakeArchive } from './testing/fake-archive.ts'

const now = () => Temporal.Instant.from('2031-05-07T08:00:00Z')
const [ofCall, ofSheet] = ['call', 'fact-sheet'].map(
  (name) => entries.find(({ slug }) => slug === name)?.found.length ?? 0,
)
const exactly = (ofCall ?? 0) * (ofSheet ?? 0)
const siteWeighing = (mostWeighed: number) => createApp({ archive: fakeArchive(), now, mostWeighed })

test('two texts whose commitments are too many are not laid side by side, and both numbers are told', async () => {
  const api = await siteWeighing(exactly - 1).request('/api/v1/compare?a=call&b=fact-sheet')
  expect([api.status, api.headers.get('content-type')]).toEqual([422, 'application/problem+json'])
  const said = problem.parse(await api.json())
  expect(said.type).toBe('/api#too-much')
  expect(said.detail).toContain(`has ${ofCall} commitments and “`)
  expect(said.detail).toContain(`has ${ofSheet}. The site compares`)
  expect(said.detail).toContain(`come to ${exactly - 1} at most`)
  expect(said.detail).toContain('the command readout compare, which has no bound')
  const page = await siteWeighing(exactly - 1).request('/compare?a=call&b=fact-sheet')
  expect(page.status).toBe(422)
  expect(await page.text()).toContain(said.detail)
})

test('at the bound they are', async () => {
  for (const path of ['/api/v1/compare?a=call&b=fact-sheet', '/compare?a=call&b=fact-sheet'])
    expect((await siteWeighing(exactly).request(path)).status).toBe(200)
})

test('a summit leaves out what would take too long to lay side by side', async () => {
  const path = '/summits/harbour-council-meeting-2031/summit.json'
  const briefedWeighing = async (most: number) =>
    (await (await siteWeighing(most).request(path)).json()).briefed
  expect(await briefedWeighing(exactly)).toHaveLength(1)
  expect(await briefedWeighing(exactly - 1)).toEqual([])
})

test('pairs fit as long as all of them together do', () => {
  const of = (commitments: number) => ({ commitments })
  const pairs = [
    [of(4), of(3)],
    [of(10), of(10)],
    [of(2), of(4)],
  ] as const
  expect(asManyAsFit(pairs, 20)).toEqual([pairs[0], pairs[2]])
  expect(asManyAsFit(pairs, 0)).toEqual([])
})

test('texts of 2,500 commitments each are too many, those of 407 are not', () => {
  const all = entries.flatMap(({ found }) => found)
  const text = (many: number) => ({
    title: 'Pact',
    found: Array.from({ length: many }, () => all)
      .flat()
      .slice(0, many),
  })
  expect(refusalToCompare(text(2500), text(2500), 300_000)).toContain('has 2,500 commitments')
  expect(refusalToCompare(text(407), text(407), 300_000)).toBeNull()
})
