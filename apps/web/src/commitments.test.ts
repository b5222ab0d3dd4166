import { expect, test } from 'vitest'
import { listedCommitments } from './json.ts'
import { siteAt } from './testing/site.ts'

const { app, textOf, wordsOf } = siteAt('2035-01-01T08:00:00Z')

test('a commitment stands with its words, what they are read as, and its place in its text', async () => {
  const page = await textOf('/commitments')
  expect(page).toContain('<blockquote class="hit-words">lend 12 ferries</blockquote>')
  expect(page).toContain('href="/documents/call#p-9"')
  const words = await wordsOf('/commitments')
  expect(words).toContain('Ondara · Give, lend or pay: infrastructure · soft, announced as coming')
  expect(words).toContain('can be checked')
  expect(words).toContain('All are proposed by machine.')
})

test('a deadline says so where it has passed on the day of the reader', async () => {
  expect(await wordsOf('/commitments?deadline=any')).toContain('by 2034, which has passed')
})

test('the day that deadlines are held against stands on the page, with its zone', async () => {
  expect(await wordsOf('/commitments')).toContain(
    'Whether a deadline has passed is told as of 1 January 2035 (UTC).',
  )
  expect(await wordsOf('/commitments?deadline=ahead')).toContain('the next deadline first')
})

test('a choice that leaves nothing is still shown as taken', async () => {
  const page = await textOf('/commitments?party=nobody')
  expect(page).not.toMatch(/aria-current="true">All parties/)
  expect(page).toContain('Party: Nobody <a class="chosen-off" href="/commitments">')
})

test('a party is the same in either case', async () => {
  expect(await textOf('/commitments?party=xa')).toBe(await textOf('/commitments?party=XA'))
})

test('each filter is a link that keeps the others, with how many it leaves', async () => {
  const page = await textOf('/commitments?issue=environment&strength=firm')
  expect(page).toContain('href="/commitments?issue=environment&amp;strength=firm&amp;party=XA"')
  expect(page).toMatch(
    /<a href="[^"]*" aria-current="true">Environment<\/a><span class="filter-count"> 2<\/span>/,
  )
})

test('what the list is narrowed to is named, and each can be let go of alone', async () => {
  const page = await textOf('/commitments?issue=environment&from=2030')
  expect(page).toMatch(/Issue: environment <a class="chosen-off" href="\/commitments\?from=2030">/)
  expect(page).toMatch(/Due from: 2030 <a class="chosen-off" href="\/commitments\?issue=environment">/)
  expect(page).toContain('the earliest deadline first')
  expect(page).toContain('<input type="hidden" name="issue" value="environment"/>')
})

test('the same list goes out as JSON', async () => {
  const list = listedCommitments.parse(
    await (await app().request('/commitments.json?issue=environment')).json(),
  )
  expect(list).toMatchObject({ today: '2035-01-01', total: 2, next: null })
  expect(list.commitments[0]?.document.slug).toBe('fact-sheet')
  expect(await textOf('/commitments?issue=environment')).toContain(
    'href="/commitments.json?issue=environment"',
  )
})

test.each([
  ['issue=sonnets', '“issue” must be one of: climate, energy,'],
  ['checkable=perhaps', '“checkable” must be one of: yes, no.'],
  ['from=2030-02-30', '“from” must be a day, a month or a year, such as 2030-06-30, 2030-06 or 2030.'],
  ['from=2031&until=2030', '“from” lies after “until”. Swap them, or leave one out.'],
  ['page=0', '“page” must be a whole number from 1.'],
])('%s answers 400 and says why', async (query, line) => {
  for (const path of ['/commitments', '/commitments.json']) {
    const response = await app().request(`${path}?${query}`)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(line)
  }
})

test('commitments of a summit that is not there are not there, which is no empty list', async () => {
  for (const path of ['/commitments', '/commitments.json', '/api/v1/commitments']) {
    const response = await app().request(`${path}?summit=nope`)
    expect([path, response.status]).toEqual([path, 404])
    expect(await response.text()).toContain('The archive holds nothing by the name “nope”.')
  }
})

test('nothing under the filters leads back to all, and there is no page after the last', async () => {
  const page = await textOf('/commitments?issue=food')
  expect(page).toContain('<a href="/commitments">show all commitments</a>')
  expect((await app().request('/commitments?page=2')).status).toBe(404)
})
