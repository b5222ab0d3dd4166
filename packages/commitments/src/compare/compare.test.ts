import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listCommitments } from '../find.ts'
import { type Commitment, type Concordance, concordance } from '../schema.ts'
import { commitment, listOf, statement } from '../testing/lake.ts'
import { compare } from './compare.ts'

const dredge = commitment('dredge the northern channel by 2034', { deadline: '2034' })
const ferries = commitment('build two ferries for the islands', { action: 'transfer' })
const wetlands = commitment('protect the wetlands and their eels', { issue: 'environment' })

test('what stands in both is paired, what stands in one is only there', () => {
  const laid = compare(listOf([dredge, ferries]), listOf([wetlands, { ...dredge, deadline: null }]))
  expect(laid.pairs).toMatchObject([
    { a: 0, b: 1, relation: 'changed', changes: [{ type: 'deadline dropped' }] },
  ])
  expect([laid.onlyA, laid.onlyB]).toEqual([[1], [0]])
})

test('a promise that the other text splits in two is paired with both parts', () => {
  const joined = commitment('dredge the northern channel and deepen the southern harbour')
  const laid = compare(
    listOf([joined]),
    listOf([commitment('dredge the northern channel'), commitment('deepen the southern harbour')]),
  )
  expect(laid.pairs.map(({ a, b }) => [a, b])).toEqual([
    [0, 0],
    [0, 1],
  ])
})

test('lists without a commitment are laid side by side too', () => {
  expect(compare(listOf([]), listOf([]))).toMatchObject({ pairs: [], onlyA: [], onlyB: [] })
  expect(compare(listOf([dredge]), listOf([]))).toMatchObject({ pairs: [], onlyA: [0], onlyB: [] })
  expect(compare(listOf([]), listOf([dredge, ferries]))).toMatchObject({
    pairs: [],
    onlyA: [],
    onlyB: [0, 1],
  })
})

test('two texts read from their words: a number dropped, a promise kept', () => {
  const first = statement(
    'The leaders agreed to cut runoff into the lake by 40 percent by 2034. Orsk will build two ferries.',
  )
  const second = statement(
    'Orsk will build two ferries. The leaders agreed to cut runoff into the lake by 2034.',
  )
  const laid = compare(listCommitments(first), listCommitments(second))
  expect(
    laid.pairs.map(({ a, b, relation, changes }) => [a, b, relation, changes.map(({ type }) => type)]),
  ).toEqual([
    [0, 1, 'changed', ['number dropped']],
    [1, 0, 'same', []],
  ])
})

const quote = fc
  .array(
    fc.constantFrom(
      'dredge',
      'channel',
      'ferries',
      'in-person',
      'and',
      'the',
      'of',
      'wetlands',
      'eels',
      'together',
      'by',
      'ice',
      'patrol',
      '40',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' '))
const some: fc.Arbitrary<Commitment> = fc
  .record({
    quote,
    parties: fc.constantFrom<string[]>(['XO'], ['XV'], ['XO', 'XV'], []),
    action: fc.constantFrom('deliver', 'support', 'explore'),
    issue: fc.constantFrom('climate', 'infrastructure'),
    strength: fc.constantFrom('firm', 'soft'),
    mechanism: fc.constantFrom(null, 'Harbour Plan', 'ice patrol network'),
  })
  .map(({ quote: words, ...fields }) => commitment(words, fields))
/** As `find` gives them: no wording twice. */
const many = fc.uniqueArray(some, { maxLength: 7, selector: (one) => one.quote })

/** Each pair by its wordings, in no order. */
const byWords = ({ a, b, pairs }: Concordance) =>
  pairs.map((pair) => `${a.commitments[pair.a]?.quote} | ${b.commitments[pair.b]?.quote}`).sort()

describe('laws', () => {
  test('a text laid beside itself is all the same', () => {
    fc.assert(
      fc.property(many, (list) => {
        const laid = compare(listOf(list), listOf(list))
        expect(laid.pairs.map(({ a, b, relation }) => [a, b, relation])).toEqual(
          list.map((_, index) => [index, index, 'same']),
        )
        expect([laid.onlyA, laid.onlyB]).toEqual([[], []])
      }),
      { numRuns: 300 },
    )
  })

  test('every commitment is in a pair or stands in one text only, never both', () => {
    fc.assert(
      fc.property(many, many, (a, b) => {
        const laid = compare(listOf(a), listOf(b))
        expect(concordance.safeParse(laid).error).toBeUndefined()
        const paired = {
          a: new Set(laid.pairs.map((pair) => pair.a)),
          b: new Set(laid.pairs.map((pair) => pair.b)),
        }
        expect([...paired.a, ...laid.onlyA].sort((x, y) => x - y)).toEqual(a.map((_, index) => index))
        expect([...paired.b, ...laid.onlyB].sort((x, y) => x - y)).toEqual(b.map((_, index) => index))
        for (const { relation, changes } of laid.pairs) expect(relation === 'same').toBe(changes.length === 0)
      }),
      { numRuns: 300 },
    )
  })

  test('the order of a text does not matter where its promises are told apart', () => {
    const texts = [
      dredge,
      ferries,
      wetlands,
      commitment('open an ice patrol'),
      commitment('train harbour pilots'),
    ]
    const others = [
      { ...wetlands, quote: 'protecting the wetlands and their eels' },
      { ...dredge, quote: 'the northern channel will be dredged' },
      commitment('train 40 pilots of the harbour'),
    ]
    const inOrder = byWords(compare(listOf(texts), listOf(others)))
    expect(inOrder).toHaveLength(3)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(texts, { minLength: 5 }),
        fc.shuffledSubarray(others, { minLength: 3 }),
        (a, b) => {
          expect(byWords(compare(listOf(a), listOf(b)))).toEqual(inOrder)
        },
      ),
    )
  })
})
