import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Commitment } from '../schema.ts'
import { commitment } from '../testing/lake.ts'
import { addToBook, openBook, pledgeIdOf, pledgeOf, pledgesOf, removeFromBook } from './book.ts'
import type { LinkDocument } from './order.ts'

const document = (name: string, date: string | null, ...commitments: Commitment[]): LinkDocument => ({
  document: { name, title: name, date },
  commitments,
})

const sluice = 'rebuild the sluice gates at Brenna'
const first = document('first', '2031-03-04', commitment(`${sluice} by 2033`, { deadline: '2033' }))
const second = document(
  'second',
  '2032-03-04',
  commitment('will rebuild the Brenna sluice gates by 2035', { deadline: '2035' }),
)
const other = document('other', '2032-05-04', commitment('train deckhands for the winter ferries'))

test('a later wording joins the pledge, which keeps its id', () => {
  const book = openBook([first, other])
  const id = pledgeIdOf(book, 'first', 0) ?? ''
  expect(addToBook(book, [second])).toEqual({ changed: [id], gone: [] })
  expect(pledgeIdOf(book, 'second', 0)).toBe(id)
  expect(pledgeOf(book, id)?.links).toMatchObject([{ from: 0, to: 1, relation: 'moved' }])
})

test('an earlier document that comes later founds the pledge, and the old id leads to the new', () => {
  const book = openBook([second, other])
  const old = pledgeIdOf(book, 'second', 0) ?? ''
  const { changed, gone } = addToBook(book, [first])
  expect(changed).toEqual([pledgeIdOf(book, 'first', 0)])
  expect(gone).toEqual([{ id: old, into: pledgeIdOf(book, 'first', 0) }])
  expect(pledgeOf(book, old)).toBeNull()
})

test('a document that goes leaves its pledge to the next wording', () => {
  const book = openBook([first, second])
  const old = pledgeIdOf(book, 'first', 0) ?? ''
  const { changed, gone } = removeFromBook(book, 'first')
  expect(changed).toEqual([pledgeIdOf(book, 'second', 0)])
  expect(gone).toEqual([{ id: old, into: pledgeIdOf(book, 'second', 0) }])
})

test('a document read anew with the same words changes no id', () => {
  const book = openBook([first, second])
  const id = pledgeIdOf(book, 'first', 0)
  const { gone } = addToBook(book, [first])
  expect(gone).toEqual([])
  expect(pledgeIdOf(book, 'second', 0)).toBe(id)
})

test('a wording goes on from the latest of those that it is nearly as like', () => {
  const third = document('third', '2034-03-04', commitment(sluice))
  const [pledge] = pledgesOf(openBook([first, second, third]))
  expect(pledge?.links.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [1, 2],
  ])
})

test('of two wordings of one event a later one goes on from the likelier, not from what stands further down', () => {
  const earlier = document(
    'first',
    '2031-03-04',
    commitment(sluice),
    commitment(`${sluice} and the locks of Lower Ellenmar`),
  )
  const [pledge] = pledgesOf(
    openBook([earlier, document('later', '2033-03-04', commitment(`will ${sluice}`))]),
  )
  expect(pledge?.links.find(({ to }) => pledge.wordings[to]?.document.name === 'later')?.from).toBe(0)
})

test('what is told in the words that any promise uses is found by the whole of it', () => {
  const usual = commitment('hold meetings on key issues each year')
  const [pledge] = pledgesOf(
    openBook([document('one', '2031-03-04', usual), document('two', '2033-03-04', usual)]),
  )
  expect(pledge?.wordings).toHaveLength(2)
})

test('what is likely of one topic alone is renewed, whatever changed', () => {
  const [pledge] = pledgesOf(
    openBook([
      document(
        'one',
        '2031-03-04',
        commitment('will plant herons’ reeds along the dyke', { strength: 'firm' }),
      ),
      document('two', '2033-03-04', commitment('hope for herons’ reeds in Vell', { strength: 'soft' })),
    ]),
  )
  expect(pledge?.links.every(({ confidence, relation }) => confidence >= 0.7 || relation === 'renewed')).toBe(
    true,
  )
})

test('what one partner was promised does not come to another through a text of all three', () => {
  const of = (name: string, date: string, parties: readonly string[], deadline: string) =>
    document(name, date, commitment(sluice, { parties: [...parties], deadline }))
  const [pledge, ...others] = pledgesOf(
    openBook([
      of('with Vell', '2031-03-04', ['XO', 'XV'], '2033'),
      of('of three', '2032-03-04', ['XO', 'XT', 'XV'], '2033'),
      of('with Tarn', '2033-03-04', ['XO', 'XT'], '2035'),
    ]),
  )
  expect(pledge?.wordings.map((wording) => wording.document.name)).toEqual(['with Vell', 'of three'])
  expect(others).toHaveLength(1)
})

test('texts without a day are linked to none', () => {
  const book = openBook([document('undated', null, commitment(sluice)), first])
  expect(pledgesOf(book)).toHaveLength(2)
})

test('words that come into more documents than are looked through for them link the same, one by one or all at once', () => {
  // With the 65th document "sluice gates" no longer leads from one text to another.
  const texts = Array.from({ length: 66 }, (_, number) => {
    const date = Temporal.PlainDate.from('2031-01-01').add({ days: number }).toString()
    return document(`text ${String(number).padStart(2, '0')}`, date, commitment(sluice, { deadline: '2040' }))
  })
  const grown = openBook()
  for (const text of texts) addToBook(grown, [text])
  expect(pledgesOf(grown)).toEqual(pledgesOf(openBook(texts)))
  for (const { document: gone } of texts.slice(0, 3)) removeFromBook(grown, gone.name)
  expect(pledgesOf(grown)).toEqual(pledgesOf(openBook(texts.slice(3))))
})

describe('whatever comes first', () => {
  const words =
    'sluice gates Brenna harbour ferries icebreaker eels wetlands gauge sirens deckhands barges'.split(' ')
  const quote = fc
    .array(fc.constantFrom(...words, 'strengthen', 'cooperation', 'will'), { minLength: 1, maxLength: 6 })
    .map((chosen) => chosen.join(' '))
  const parties = fc.constantFrom<string[][]>(['XO'], ['XV'], ['XO', 'XV'])
  const wording = fc
    .record({ quote, parties })
    .map(({ quote: said, parties: who }) => commitment(said, { parties: who }))
  const documents = fc
    .array(fc.tuple(fc.array(wording, { maxLength: 3 }), fc.integer({ min: 1, max: 9 })), { maxLength: 9 })
    .map((all) => all.map(([said, day], index) => document(`text-${index}`, `2031-03-0${day}`, ...said)))

  test('documents in any order, one by one, some together or all at once, give the same pledges', () => {
    const shuffled = documents.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, ([all, otherwise]) => {
        const book = openBook()
        for (const one of otherwise) addToBook(book, [one])
        expect(pledgesOf(book)).toEqual(pledgesOf(openBook(all)))
        const inParts = openBook(otherwise.slice(0, 2))
        addToBook(inParts, otherwise.slice(1, 5))
        addToBook(inParts, otherwise.slice(4))
        expect(pledgesOf(inParts)).toEqual(pledgesOf(book))
      }),
    )
  })

  test('a document that comes and goes leaves everything as it was, and the changes say what it touched', () => {
    fc.assert(
      fc.property(documents, documents, (all, [guest]) => {
        const book = openBook(all)
        const before = pledgesOf(book)
        if (guest === undefined) return
        const told = addToBook(book, [{ ...guest, document: { ...guest.document, name: 'guest' } }])
        const during = pledgesOf(book)
        const known = new Map(before.map((pledge) => [pledge.id, pledge]))
        for (const pledge of during)
          if (!told.changed.includes(pledge.id))
            expect(isLinked(known.get(pledge.id))).toEqual(isLinked(pledge))
        const ids = new Set(during.map(({ id }) => id))
        expect(told.gone.map(({ id }) => id).sort()).toEqual(
          before
            .map(({ id }) => id)
            .filter((id) => !ids.has(id))
            .sort(),
        )
        removeFromBook(book, 'guest')
        expect(pledgesOf(book)).toEqual(before)
      }),
    )
  })

  const isLinked = (pledge: ReturnType<typeof pledgesOf>[number] | undefined) =>
    pledge && {
      wordings: pledge.wordings,
      links: pledge.links.map(({ from, to, confidence }) => ({ from, to, confidence })),
    }
})
