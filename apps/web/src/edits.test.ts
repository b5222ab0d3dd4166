import { editList, revisionDifference } from '@readout/commitments'
import { expect, test } from 'vitest'
import { createApp } from './app.tsx'
import { fakeArchive } from './testing/fake-archive.ts'

const app = createApp({ archive: fakeArchive(), now: () => Temporal.Instant.from('2031-05-07T08:00:00Z') })
const textOf = async (path: string) => (await app.request(path)).text()
const wordsOf = async (path: string) =>
  (await textOf(path)).replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')

test('a document lists its revisions with the time seen and what each changed', async () => {
  const page = await textOf('/documents/fact-sheet')
  expect(page).toContain('5 May 2031, 09:00 UTC')
  expect(page).toContain('href="/documents/fact-sheet/revisions?from=1&amp;to=2"')
  expect(await wordsOf('/documents/fact-sheet')).toContain(
    '2 edits from revision 1 to 2: a date and spelling',
  )
})

test('two revisions are shown with the words that differ, and passages that moved as moved', async () => {
  const page = await textOf('/documents/fact-sheet/revisions')
  expect(page).toContain('<del>2033.</del> <ins>2043.</ins>')
  expect(page).toContain('Moved here')
  expect(page).toContain('Moved from here')
  const words = await wordsOf('/documents/fact-sheet/revisions')
  expect(words).toContain('revision 2, 23 hours later, 6 May 2031, 08:00 UTC')
  expect(words).toContain('No note in the later text says that it was changed.')
  expect(words).toContain('deadline changed 2033 → 2043')
})

test('the two revisions may be chosen in either order, and must be there', async () => {
  expect(await textOf('/documents/fact-sheet/revisions?from=2&to=1')).toContain('<ins>2043.</ins>')
  expect((await app.request('/documents/fact-sheet/revisions?from=1&to=9')).status).toBe(404)
  expect((await app.request('/documents/fact-sheet/revisions?from=2&to=2')).status).toBe(400)
  expect((await app.request('/documents/fact-sheet/revisions?from=x')).status).toBe(400)
  expect((await app.request('/documents/nothing/revisions')).status).toBe(404)
})

test('a document with one revision says so', async () => {
  expect(await wordsOf('/documents/call/revisions')).toContain('The archive has this text in one state only.')
  expect((await app.request('/documents/call/revisions.json')).status).toBe(404)
})

test('edits are listed with what was told, and each filter keeps the others', async () => {
  const page = await textOf('/edits?announced=no')
  expect(page).toContain('href="/edits?announced=no&amp;sort=date"')
  expect(page).toContain('href="/documents/fact-sheet/revisions?from=1&amp;to=2"')
  const words = await wordsOf('/edits')
  expect(words).toContain('1 edited revision of 1 document, the last seen first')
  expect(words).toContain('not announced')
  expect(words).toContain('1 commitment touched')
})

test('a filter that nothing fits says how to go on', async () => {
  expect(await wordsOf('/edits?sort=name')).toContain('No edit fits all of these.')
  expect((await app.request('/edits?sort=spelling')).status).toBe(400)
  expect((await app.request('/edits?page=2')).status).toBe(404)
})

test('edits of a document that is not there are not there, which is no empty list', async () => {
  expect(await wordsOf('/edits?document=fact-sheet')).toContain('1 edited revision')
  for (const path of ['/edits?document=nope', '/edits.json?document=nope']) {
    const response = await app.request(path)
    expect([path, response.status]).toEqual([path, 404])
    expect(await response.text()).toContain('There is no document “nope”.')
  }
})

test('the JSON of both is what its schema says', async () => {
  const difference = revisionDifference.parse(
    await (await app.request('/documents/fact-sheet/revisions.json')).json(),
  )
  expect(difference.edits.map(({ sort }) => sort)).toEqual(['date', 'typo'])
  expect(difference.moved).toBe(1)
  const list = editList.parse(await (await app.request('/edits.json')).json())
  expect(list.revisions[0]).toMatchObject({
    slug: 'fact-sheet',
    seenAt: '2031-05-06T08:00:00Z',
    isAnnounced: false,
  })
})
