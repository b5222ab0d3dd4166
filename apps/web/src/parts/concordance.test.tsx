import type { Concordance } from '@readout/commitments'
import { expect, test } from 'vitest'
import { entries, fakeArchive } from '../testing/fake-archive.ts'
import { callFound, factSheetFound } from '../testing/harbour-texts.ts'
import { ConcordanceView } from './concordance.tsx'

const list = (document: string, commitments: typeof callFound) => ({
  format: 'readout/commitments/1' as const,
  document,
  commitments,
})

const concordance: Concordance = {
  format: 'readout/concordance/1',
  a: list('the call', callFound),
  b: list('the fact sheet', factSheetFound),
  pairs: [
    {
      a: 0,
      b: 0,
      relation: 'changed',
      changes: [
        {
          type: 'number dropped',
          from: '40 to 55 percent',
          to: null,
          note: '“40 to 55 percent” is gone.',
        },
        { type: 'scope widened', from: 'ferries', to: 'ferries in all harbours', note: 'It is wider now.' },
      ],
      likeness: 0.8,
    },
    { a: 1, b: 2, relation: 'same', changes: [], likeness: 0.6 },
  ],
  onlyA: [2, 3],
  onlyB: [1, 3],
}

async function shown(of: Concordance = concordance, slugs = ['call', 'fact-sheet']): Promise<string> {
  const archive = fakeArchive(entries)
  const [a, b] = await Promise.all(slugs.map((slug) => archive.document(slug)))
  if (!a || !b) throw new TypeError('the fixture has no such document')
  return String(await (<ConcordanceView a={a} b={b} concordance={of} />))
}

test('what was dropped is ruled out in one wording, what is new ruled in the other', async () => {
  const page = await shown()
  expect(page).toContain('cut soot from ferries <del>by 40 to 55 percent</del> by 2034')
  expect(page).toContain('cut soot from ferries <ins>in all harbours</ins> by 2034')
})

test('each change is named, told in words and listed at a glance', async () => {
  const page = await shown()
  expect(page).toContain('<span class="change-type">number dropped</span> “40 to 55 percent” is gone.')
  expect(page).toContain('<a href="#pair-1">cut soot from ferries by 40 to 55 percent\u00a0…</a>')
  expect(page).toContain(
    '<td data-column="What changed">number dropped</td><td data-column="Background call">40 to 55 percent</td>',
  )
  expect(page).toContain('rowspan="2"')
})

test('every wording leads to its passage', async () => {
  const page = await shown()
  expect(page).toContain('<a href="/documents/call#p-4">in the background call</a>')
  expect(page).toContain('<a href="/documents/fact-sheet#l-2">in the fact sheet</a>')
  expect(page).toContain('href="/documents/call#p-9"')
})

test('the counts of all four groups stand above them', async () => {
  const page = await shown()
  for (const [id, name, number] of [
    ['changed', 'changed', 1],
    ['same', 'no change found', 1],
    ['only-a', 'only in the background call', 2],
    ['only-b', 'only in the fact sheet', 2],
  ]) {
    expect(page).toContain(`<dt><a href="#${id}">${name}</a></dt><dd>${number}</dd>`)
    expect(page).toContain(`<h2 id="${id}">`)
  }
})

test('how sure it is that both are one promise stands at each pair, but for one in the same words', async () => {
  const page = await shown()
  expect(page).toContain('One promise with confidence 0.80')
  expect(page).toContain('One promise with confidence 0.60')
  const unsure = concordance.pairs.map((pair) => ({ ...pair, likeness: 0.4 }))
  expect(await shown({ ...concordance, pairs: unsure })).toContain('Perhaps one promise with confidence 0.40')
  const pairs = [{ a: 3, b: 3, relation: 'same' as const, changes: [], likeness: 1 }]
  expect(await shown({ ...concordance, b: concordance.a, pairs, onlyA: [], onlyB: [] })).not.toContain(
    'confidence',
  )
})

test('a promise kept word for word has no ruling in it', async () => {
  const pairs = [{ a: 3, b: 3, relation: 'same' as const, changes: [], likeness: 1 }]
  const page = await shown({ ...concordance, b: concordance.a, pairs, onlyA: [], onlyB: [] })
  expect(page).toContain('lend 12 ferries')
  expect(page).not.toMatch(/<(del|ins)>/)
})

test('texts that share nothing say so', async () => {
  const page = await shown({ ...concordance, pairs: [], onlyA: [1, 2, 3], onlyB: [1, 2, 3] })
  expect(page).toContain('The two texts share no commitment.')
  expect(page).not.toContain('<h2 id="changed">')
})

test('two texts of one kind and year are told apart by their order', async () => {
  const page = await shown(concordance, ['call', 'call'])
  expect(page).toContain('In the first background call')
  expect(page).toContain('In the second background call')
})

test('what has no match in the other text, though one pledge ties both, stands apart from what one has only', async () => {
  const unmatched = { ...concordance, pairs: concordance.pairs.slice(1), onlyA: [0, 2, 3], onlyB: [0, 1, 3] }
  const page = await shown(unmatched)
  expect(page).toContain('<dt><a href="#otherwise">in both, in other words</a></dt><dd>1</dd>')
  expect(page).toContain('<dt><a href="#only-a">only in the background call</a></dt><dd>2</dd>')
  const [, otherwise = '', only = ''] = /id="otherwise">(.*)id="only-a">(.*)/su.exec(page) ?? []
  expect(otherwise.match(/cut soot from ferries/g)?.length).toBeGreaterThanOrEqual(2)
  expect(otherwise).toContain('href="/pledges/')
  expect(only).not.toContain('cut soot from ferries')
  expect(await shown()).not.toContain('id="otherwise"')
})

test('where a change is told by the lead-in of a list, the lead-in stands above the quote', async () => {
  const cues = [{ name: 'lead-in of the list', words: 'pledged to …' }]
  const [first, ...rest] = factSheetFound
  const b = list('the fact sheet', first === undefined ? [] : [{ ...first, cues }, ...rest])
  const note = 'The wording is firmer: “working to” became “pledged”.'
  const changes = [{ type: 'strength raised' as const, from: 'soft', to: 'firm', note }]
  const pairs = [{ a: 0, b: 0, relation: 'changed' as const, changes, likeness: 0.8 }]
  const page = await shown({ ...concordance, b, pairs })
  expect(page.match(/<p class="lead-in quiet">lead-in of the list: /gu)).toHaveLength(1)
  expect(await shown()).not.toContain('lead-in of the list')
})
