/** What a transcript's page tells beyond its words: edits, tables, footnotes, who asks whom, terms, problems. */
import { documentKind, questionList, role } from '@readout/record'
import { expect, test } from 'vitest'
import { createApp } from './app.tsx'
import { entries, fakeArchive } from './testing/fake-archive.ts'
import { figures, figuresFound, gaggle, gaggleFound } from './testing/harbour-gaggle.ts'

const archive = fakeArchive([
  { slug: 'gaggle', record: gaggle, found: gaggleFound },
  { slug: 'figures', record: figures, found: figuresFound },
  ...entries,
])
const app = createApp({ archive, now: () => Temporal.Instant.from('2031-06-01T00:00:00Z') })
const pageOf = async (path: string) => (await app.request(path)).text()

/** What is read out: words without tags, and a mark's words for those who hear the page. */
const heardOn = async (path: string) =>
  (await pageOf(path)).replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')

test('what a transcriber put in stands apart from what was said', async () => {
  const page = await pageOf('/documents/gaggle')
  for (const aside of ['(In progress.)', '(Laughter.)', '(inaudible)']) {
    expect(page).toContain(`<span class="aside">${aside}</span>`)
  }
  for (const insert of ['[sic]', '[redacted]']) {
    expect(page).toContain(`<span class="editorial">${insert}</span>`)
  }
})

test('words withdrawn are struck out, and said to be, with the reading that stands for them', async () => {
  const page = await pageOf('/documents/gaggle')
  expect(page).toContain('<s><span class="unseen">withdrawn: </span>twelve</s>')
  const heard = await heardOn('/documents/gaggle')
  expect(heard).toContain('lend withdrawn: twelve; corrected to: [twenty] pilots')
  expect(heard).toContain('They pay withdrawn: 40 [corrected to: 14] a day')
  expect(heard).toContain('Nobody withdrawn: ever; end; said so.')
})

test('words withdrawn within a commitment stay within it', async () => {
  const page = await pageOf('/documents/gaggle')
  expect(page).toMatch(/<mark id="commitment-1" data-notes="1">lend <\/mark><mark data-notes="1"><s>/)
  expect(page.split('href="#note-1"')).toHaveLength(2)
})

test('a question names its asker and leads to its answer, an answer leads back, a follow-up says so', async () => {
  const page = await pageOf('/documents/gaggle')
  const heads = page.split('<div class="words speaker"').map((part) => part.split('</p>')[0] ?? '')
  const headOf = (anchor: string) => heads.find((head) => head.startsWith(` id="${anchor}"`)) ?? ''
  expect(headOf('t-2')).toContain('Ada Tarn with the Quay Courier')
  expect(headOf('t-2')).toMatch(/href="#t-4">answer</)
  expect(headOf('t-4')).toMatch(/href="#t-2">answers<span class="unseen"> the question of Ada Tarn with/)
  expect(headOf('t-6')).toMatch(/href="#t-2">follows up</)
  expect(headOf('t-10')).toMatch(/href="#t-8">goes on with</)
  expect(headOf('t-12')).toContain('no answer')
})

test('a label in doubt leads to the problem, and the problem to the turn', async () => {
  const page = await pageOf('/documents/gaggle')
  expect(page.split('class="doubt" href="#problems"')).toHaveLength(2)
  expect(page).toContain('<h2 class="label" id="problems">')
  expect(page).toContain('<a class="problem-place" href="#t-10">To this turn of MS. ORSK</a>')
})

test('terms by speaker, materials, zone and what was concluded stand in the ground rules', async () => {
  const heard = await heardOn('/documents/gaggle')
  expect(heard).toContain('names may not. Some speak under other terms')
  expect(heard).toContain('MS. ORSK: on the record')
  expect(heard).toContain('SENIOR HARBOUR OFFICIAL: on background, attributed to “a harbour official”')
  expect(heard).toContain('Attributiondiffers by speaker')
  expect(heard).toContain('Embargountil the conclusion of the call')
  expect(heard).toContain('Materialsno embargo')
  expect(heard).toContain('ZoneHarbour TimeConcluded. The ferry is registered in Tolm.')
})

test('a table has rows with addresses, heads where its first row names the columns, and figures in line', async () => {
  const page = await pageOf('/documents/figures')
  expect(page).toContain('aria-label="Table 1, 2\u00a0rows"')
  expect(page).toMatch(/<tr id="t-1"><th scope="col">State<a class="address" href="#t-1"/)
  expect(page).toMatch(/<tr id="t-2"><td>Vesmark<a [^>]*>¶<\/a><\/td><td class="figure">12<\/td><td>will /)
  expect(page).toContain('<th scope="col" class="figure">Ferries</th>')
  expect(page).toContain('<td class="figure">9<sup')
  expect(page).toContain('<mark id="commitment-1" data-notes="1">add 4 by 2033</mark>')
  expect(page.indexOf('id="note-1"')).toBeGreaterThan(page.indexOf('</table>'))
})

test('a footnote and its mark lead to each other', async () => {
  const page = await pageOf('/documents/figures')
  expect(page).toContain('<a href="#f-4" id="ref-f-4" role="doc-noteref">')
  expect(page).toContain('href="#ref-f-4" aria-label="Back to the text"')
  expect(page).toContain('<a href="#f-5" id="ref-f-5" role="doc-noteref">')
  expect(page.split('role="doc-backlink"')).toHaveLength(3)
})

test('a document with questions leads to them; one without does not', async () => {
  expect(await pageOf('/documents/gaggle')).toContain(
    '<a href="/documents/gaggle/questions">3\u00a0questions and their answers</a>',
  )
  expect(await pageOf('/documents/figures')).not.toContain('/documents/figures/questions')
  expect(await heardOn('/documents/figures/questions')).toContain('Nobody asks a question in this text.')
})

test('questions stand with their answers, and words pick them out', async () => {
  const all = await heardOn('/documents/gaggle/questions')
  expect(all).toContain('1 Ada Tarn with the Quay Courier')
  expect(all).toContain('MS. ORSK officialThe Council does.')
  expect(all).toContain('3 A reporter')
  const some = await heardOn('/documents/gaggle/questions?q=barge')
  expect(some).toContain('1 of 3 questions, with “barge” in the question or an answer')
  expect(some).toContain('2 Ada Tarn')
  expect(some).not.toContain('The Council does.')
  expect(await pageOf('/documents/gaggle/questions?q=barge')).toContain(
    'the <mark class="hit">barges</mark>?',
  )
  expect(await pageOf('/documents/gaggle/questions?q=barge')).toContain(
    'href="/documents/gaggle/questions.json?q=barge"',
  )
  const none = await heardOn('/documents/gaggle/questions?q=volcano')
  expect(none).toContain('No question or answer has all of these words. Show all questions.')
})

test('the same questions go out as JSON', async () => {
  const answer = await app.request('/documents/gaggle/questions.json?q=barge')
  const list = questionList.parse(await answer.json())
  expect(list).toMatchObject({ document: 'Gaggle on the night ferry', about: 'barge' })
  expect(list.exchanges.map(({ followsUp }) => followsUp)).toEqual(['t-2'])
  expect((await app.request('/documents/nowhere/questions.json')).status).toBe(404)
  expect((await app.request(`/documents/gaggle/questions?q=${'a'.repeat(401)}`)).status).toBe(400)
})

test.each(['gaggle', 'gaggle/questions', 'figures', 'call', 'fact-sheet'])(
  'every address within /documents/%s stands on it, and once',
  async (path) => {
    const page = await pageOf(`/documents/${path}`)
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    const linked = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(linked.filter((id) => !ids.includes(id))).toEqual([])
  },
)

test('a text in another language says so of its words alone', async () => {
  const record = { ...gaggle, meta: { ...gaggle.meta, language: 'es' } }
  const site = createApp({
    archive: fakeArchive([{ slug: 'gaggle', record, found: gaggleFound }]),
    now: () => Temporal.Instant.from('2031-06-01T00:00:00Z'),
  })
  const page = await (await site.request('/documents/gaggle')).text()
  expect(page).toContain('<h1 lang="es">')
  expect(page).toContain('<p lang="es"><span class="aside">')
  expect(page).not.toContain('<div class="text" lang')
})

test.each([
  ...documentKind.options.map((kind) => `/documents?kind=${kind}`),
  ...role.options.map((role) => `/search?q=ferries&role=${role}`),
])('%s can be asked for', async (path) => {
  expect((await app.request(path)).status).toBe(200)
})
