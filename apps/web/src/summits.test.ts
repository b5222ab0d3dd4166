import { expect, test } from 'vitest'
import { listOf } from './answers.ts'
import { summit as summitForm, summitList } from './json.ts'
import { tallyOf } from './parts/briefed.tsx'
import { entries, fakeArchive } from './testing/fake-archive.ts'
import { siteAt } from './testing/site.ts'

const { app, textOf, wordsOf } = siteAt('2031-06-01T08:00:00Z')
const meeting = '/summits/harbour-council-meeting-2031'

test('summits are listed with their days and counts', async () => {
  expect(await textOf('/summits')).toContain(`<a href="${meeting}">Harbour Council Meeting 2031</a>`)
  expect(await wordsOf('/summits')).toContain('4 to 5 May 2031')
  expect(await wordsOf('/summits')).toContain('2 texts · 8 commitments')
})

test('a summit shows its texts in order and its commitments by issue and party', async () => {
  const page = await textOf(meeting)
  expect(page.indexOf('Background call on')).toBeLessThan(page.indexOf('Fact sheet: what'))
  expect(page).toContain(
    'href="/commitments?summit=harbour-council-meeting-2031&amp;issue=infrastructure&amp;party=XB">5</a>',
  )
  expect(await wordsOf(meeting)).toContain(
    '2 texts name this meeting in their title or opening. 8 commitments',
  )
})

test('what was briefed stands beside what was published, with a way to see both', async () => {
  const page = await textOf(meeting)
  expect(page).toContain('href="/compare?a=call&amp;b=fact-sheet"')
  expect(page).toMatch(/<dt>only briefed<\/dt><dd>\d<\/dd>/)
  expect(page).toMatch(/<dt>no change found<\/dt><dd>\d<\/dd>/)
  expect(await wordsOf(meeting)).toContain('“only” is said of these two')
})

test('what both word under one pledge without a match is counted apart', async () => {
  const [briefing, text] = await Promise.all(
    ['call', 'fact-sheet'].map((slug) => fakeArchive(entries).document(slug)),
  )
  if (!briefing || !text) throw new TypeError('the fixture has no such document')
  const sides = { a: listOf(briefing), b: listOf(text) }
  const concordance = {
    format: 'readout/concordance/1' as const,
    ...sides,
    pairs: [],
    onlyA: [0, 1],
    onlyB: [0],
  }
  expect(tallyOf({ briefing, text, concordance })).toEqual({
    changed: 0,
    same: 0,
    otherwise: 1,
    onlyBriefed: 1,
    onlyPublished: 0,
  })
})

test('an address that has a summit’s name in full leads to the summit', async () => {
  const answer = await app().request('/summits/harbour-council-leaders-meeting-2031')
  expect([answer.status, answer.headers.get('location')]).toEqual([302, meeting])
})

test('a document leads to its summit', async () => {
  expect(await textOf('/documents/call')).toContain(`<a href="${meeting}">Harbour Council Meeting 2031</a>`)
  expect(await textOf('/documents/remarks')).not.toContain('<dt>Summit</dt>')
})

test('a list of commitments narrowed to a summit names it', async () => {
  expect(await wordsOf('/commitments?summit=harbour-council-meeting-2031')).toContain(
    'Summit: Harbour Council Meeting 2031',
  )
})

test('both go out as JSON', async () => {
  const list = summitList.parse(await (await app().request('/summits.json')).json())
  expect(list.summits[0]?.slug).toBe('harbour-council-meeting-2031')
  const one = summitForm.parse(await (await app().request(`${meeting}/summit.json`)).json())
  expect(one.texts.map(({ slug }) => slug)).toEqual(['call', 'fact-sheet'])
  expect(one.briefed).toMatchObject([{ briefing: 'call', text: 'fact-sheet' }])
})

test('what became of a promise is told from this summit on, and says what was worded at it', async () => {
  const words = await wordsOf(meeting)
  expect(words).toContain('4 May 2031, background call first worded, at this summit')
  expect(words).toContain('5 May 2031, fact sheet weakened, at this summit')
  expect(words).toContain('1 pledge that no text of a later day in the archive words again')
})

test('a summit of specimens says so, and its figures have a sum', async () => {
  expect(await wordsOf(meeting)).toContain('Specimen. Texts of this summit were written as examples')
  expect(await textOf(meeting)).toContain(
    '<th scope="row">All issues</th><td class="figure"><a href="/commitments?summit=harbour-council-meeting-2031">8</a>',
  )
})

test('a summit that is not there, and a page after the last, answer 404', async () => {
  for (const path of ['/summits/nowhere', '/summits/nowhere/summit.json', '/summits?page=2'])
    expect((await app().request(path)).status).toBe(404)
})
