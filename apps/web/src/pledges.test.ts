import { commitmentList } from '@readout/commitments'
import { expect, test } from 'vitest'
import { pledge as pledgeForm, pledgeList } from './json.ts'
import { siteAt } from './testing/site.ts'

const { app, textOf, wordsOf } = siteAt('2035-06-01T08:00:00Z')
const soot = '/pledges/2031-05-04-cut-soot'

test('a list of pledges tells the way of each, step by step, with a link to every place', async () => {
  const page = await textOf('/pledges')
  expect(page).toContain(`<a href="${soot}">“cut soot from ferries by 40 to 55 percent by 2034”</a>`)
  expect(page).toContain('href="/documents/fact-sheet#l-2"')
  expect(await wordsOf('/pledges')).toMatch(/first worded.*5 May 2031, fact sheet weakened/)
})

test('pledges are narrowed by what became of them', async () => {
  const page = await textOf('/pledges?relation=weakened&overdue=no')
  expect(page).toContain('What became of it: weakened <a class="chosen-off" href="/pledges?overdue=no">')
  expect(await wordsOf('/pledges?relation=moved')).toContain('No pledge fits all of these.')
  expect((await app().request('/pledges?relation=sung')).status).toBe(400)
})

test('a pledge shows its wordings with what was dropped and what is new, and what changed in words', async () => {
  const page = await textOf(soot)
  expect(page).toContain('cut soot from ferries <del>by 40 to 55 percent</del> by 2034')
  expect(page).toContain('cut soot from ferries <ins>in all harbours</ins> by 2034')
  expect(page).toContain('<b>number dropped</b> “40 to 55 percent” is gone.')
  const words = await wordsOf(soot)
  expect(words).toContain('weakened in the fact sheet of 5 May 2031')
  expect(words).toContain('promised again, without its number')
})

test('each step says why the two are held to be one promise, and that a machine proposed it', async () => {
  const words = await wordsOf(soot)
  expect(words).toContain('proposed by machine as one promise, confidence 0.87')
  expect(words).toContain('shared wordssoot, ferries')
  expect(words).toContain('That they are one promise, and what became of it, is proposed by machine')
})

test('what was promised when stands in one table, each line leading to its wording', async () => {
  const page = await textOf(soot)
  expect(page).toMatch(
    /<a href="#wording-2"><time[^>]*>5 May 2031<\/time>, <span class="day">fact sheet<\/span>/,
  )
  expect(page).toContain('<td data-column="How much">reduce by 40 to 55 percent</td>')
  expect(page).toContain('<td data-column="How much" class="absent">—</td>')
})

test('a promise that one text words is said to be proposed by machine as well', async () => {
  expect(await wordsOf(soot)).toContain('Proposedby machine, confidence 0.83')
})

test('what else the passage of a wording promises is told beside it', async () => {
  expect(await wordsOf(soot)).toContain(
    'The same passage also promises: “cut soot from ferries by 40 to 55 percent by 2034”.',
  )
})

test('each step tells which earlier text it is held against', async () => {
  expect(await wordsOf(soot)).toContain(', against the words in the background call published 4 May 2031')
})

test('a deadline that has passed says so, and so does what the pledge lacks', async () => {
  expect(await wordsOf(soot)).toContain('31 December 2034, which has passed')
  expect(await wordsOf(soot)).toContain('Can it be checkedas it stands')
})

test('candidate evidence has the words that tie it and leads to its place', async () => {
  const page = await textOf(soot)
  expect(page).toContain('<b>shared words:</b> day')
  expect(page).toContain('href="/documents/remarks#p-0"')
  expect(await wordsOf(soot)).toContain('nobody has weighed them yet')
})

test('an address that a pledge had before leads on to the one that took it up', async () => {
  const response = await app().request('/pledges/former-2031-05-04-cut-soot')
  expect(response.status).toBe(302)
  expect(response.headers.get('location')).toBe(soot)
  expect((await app().request('/pledges/nowhere')).status).toBe(404)
})

test('both go out as JSON', async () => {
  const list = pledgeList.parse(await (await app().request('/pledges.json')).json())
  expect(list).toMatchObject({ total: 1, next: null, today: '2035-06-01' })
  const one = pledgeForm.parse(await (await app().request(`${soot}/pledge.json`)).json())
  expect(one.links).toMatchObject([{ relation: 'weakened', from: 0, to: 1 }])
  expect(one.evidence).toHaveLength(1)
})

test('a note on a commitment leads to its pledge and says whether it can be checked', async () => {
  const page = await textOf('/documents/call')
  expect(page).toMatch(/can be checked\u00a0· <a href="\/pledges\/2031-05-04-cut-soot">2.wordings/)
  expect(await wordsOf('/documents/call')).toContain('no other wording')
})

test('what was not taken for a commitment stands on its own page with reasons and cues', async () => {
  expect(await textOf('/documents/call')).toContain('href="/documents/call/rejected"')
  const page = await textOf('/documents/call/rejected')
  expect(page).toMatch(/<b>another subject<\/b>\u00a0· <a href="\/documents\/call#p-7">in the text/)
  const words = await wordsOf('/documents/call/rejected')
  expect(words).toContain('another subjectwho is to do it is no public actor')
  expect(words).toContain('not taken by machine, confidence 0.21 that it is a commitment')
  expect(await wordsOf('/documents/fact-sheet/rejected')).toContain('Nothing else in this text looked like')
  const list = commitmentList.parse(await (await app().request('/documents/call/rejected.json')).json())
  expect(list.rejected).toMatchObject([{ reason: 'another subject' }])
  expect((await app().request('/documents/nowhere/rejected')).status).toBe(404)
})
