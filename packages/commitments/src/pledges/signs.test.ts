import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gistOf } from '../meaning/gist.ts'
import type { Commitment } from '../schema.ts'
import { commitment } from '../testing/lake.ts'
import { saidBehindLead } from './behind-lead.ts'
import { nearOf } from './near.ts'
import { likelihood, type Termed } from './signs.ts'

const termed = (
  said: Commitment,
  governments: readonly string[] = ['XO', 'XV'],
  day = 0,
  around = '',
): Termed => ({
  commitment: said,
  gist: gistOf(said),
  said: saidBehindLead(said),
  near: nearOf(gistOf(said), around),
  governments,
  day,
})
const of = (quote: string, fields: Partial<Commitment> = {}) => termed(commitment(quote, fields))
/** As rare as a word of two texts is. */
const likelyOf = (a: Termed, b: Termed) => likelihood(a, b, () => 6)

const sluice = of('rebuild the sluice gates at Brenna')

test('the same thing said in other words is likelier one promise than another thing', () => {
  const again = of('will rebuild the Brenna sluice gates')
  expect(likelyOf(sluice, again)).toBeGreaterThan(0.8)
  expect(likelyOf(sluice, of('train deckhands at Brenna'))).toBeLessThan(0.5)
})

test('words that any promise uses tie nothing', () => {
  expect(
    likelyOf(of('strengthen our cooperation on key issues'), of('strengthen cooperation on key issues')),
  ).toBe(0)
})

test('the same words in one order are one promise, however usual', () => {
  const usual = 'hold meetings on key issues each year'
  expect(likelyOf(of(usual), of(usual))).toBeGreaterThan(0.8)
  expect(likelyOf(of(usual), of(usual, { parties: ['XO'] }))).toBe(0)
})

test('a figure that both have ties them, whatever the words for what is counted', () => {
  const [one, other] = ['lend $30 million to lock keepers', 'give loans of $30 million'].map((quote) =>
    of(quote),
  )
  const third = of('give loans of $45 million')
  if (one === undefined || other === undefined) throw new Error('two wordings')
  expect(likelyOf(one, other)).toBeGreaterThan(0.54)
  expect(likelyOf(one, third)).toBeLessThan(likelyOf(one, other))
})

test('what stands around both speaks for one promise, and so does that nothing of the one is missing', () => {
  const [one, other] = ['keep the eels out of locks', 'count herons and eels near locks'].map((quote) =>
    commitment(quote),
  )
  if (one === undefined || other === undefined) throw new Error('two wordings')
  const beside = (around: string) => termed(other, ['XO', 'XV'], 400, around)
  const said = termed(one, ['XO', 'XV'], 0, 'keep the eels out of locks. The Brenna weir is theirs.')
  const likely = ['', 'The Brenna weir leads there.', 'Herons and otters nest at Tarn.'].map((around) =>
    likelyOf(said, beside(around)),
  )
  expect(likely[1]).toBeGreaterThan(likely[0] ?? 1)
  expect(likely[2]).toBe(likely[0])
  const told = termed(one, ['XO', 'XV'], 0, 'keep the eels out of locks, and count herons')
  expect(likelyOf(told, beside('keep them out'))).toBeGreaterThan(likely[0] ?? 1)
})

test('two texts that lay down a duty each lay down their own', () => {
  const dredge = (will: string, day: number) =>
    termed(commitment(`The Lake Office ${will} dredge the channel`), undefined, day)
  expect(likelyOf(dredge('shall', 0), dredge('shall', 400))).toBeLessThan(0.7)
  expect(likelyOf(dredge('shall', 0), dredge('will', 400))).toBeGreaterThan(0.9)
})

test('what Orsk and Vell promise is not what Orsk and Tarn promise', () => {
  const tarn = commitment('rebuild the sluice gates at Brenna', { parties: ['XO', 'XT'] })
  expect(likelyOf(sluice, termed(tarn, ['XO', 'XT']))).toBe(0)
})

test('a promise that only Orsk makes counts less where the texts are of Orsk and of two others', () => {
  const alone = commitment('rebuild the sluice gates', { parties: ['XO'] })
  const [withVell, withTarn] = [termed(alone, ['XO', 'XV']), termed(alone, ['XO', 'XT'])]
  expect(likelyOf(withVell, withTarn)).toBeLessThan(likelyOf(withVell, withVell))
})

test('bodies and partners part promises of the same words as well', () => {
  const alone = commitment('rebuild the sluice gates', { parties: ['US'] })
  expect(likelyOf(termed(alone, ['US', 'eu']), termed(alone, ['US', 'XT']))).toBe(0)
  const union = commitment('rebuild the sluice gates', { parties: ['eu'] })
  expect(likelyOf(termed(union, ['US', 'eu']), termed(alone, ['US', 'eu']))).toBe(0)
})

test.each([
  ['where', 'train pilots in Lower Ellenmar', 'dredge channels in Lower Ellenmar'],
  [
    'under which body',
    'open locks through the Lake Ellenmar Compact',
    'count herons through the Lake Ellenmar Compact',
  ],
  [
    'who does it',
    'The Ellenmar Ferry Office will paint buoys',
    'The Ellenmar Ferry Office will count herons',
  ],
])('two deeds that share only %s they are done are two promises', (_, a, b) => {
  const fields = { mechanism: /Lake Ellenmar Compact/.exec(a)?.[0] ?? null }
  const later = termed(commitment(b, { ...fields, action: 'support' }), ['XO', 'XV'], 400)
  expect(likelyOf(of(a, fields), later)).toBeLessThan(0.55)
})

test('what speaks of its own text is the promise of that text and its event', () => {
  const [own, long] = [
    'The Lake Office ends two years from the date of this order',
    'The Lake Office ends two years from its founding',
  ]
  const [order, later, beside] = [
    of(own ?? ''),
    termed(commitment(own ?? ''), ['XO', 'XV'], 400),
    of(own ?? ''),
  ]
  expect(likelyOf(order, later)).toBeLessThan(likelyOf(order, beside))
  expect(likelyOf(of(long ?? ''), termed(commitment(long ?? ''), ['XO', 'XV'], 400))).toBeGreaterThan(0.9)
})

test('figures of which the other has none speak against one promise, and so does saying little', () => {
  const [one, other] = [
    of('lend 30 pumps to lock keepers at Brenna'),
    of('lend 45 pumps to ferry crews at Tarn'),
  ]
  const unnumbered = of('lend pumps to lock keepers at Brenna')
  expect(likelyOf(one, other)).toBeLessThan(likelyOf(unnumbered, other))
})

test('it is the same from either side', () => {
  const quote = fc
    .array(
      fc.constantFrom('rebuild', 'sluice', 'gates', 'at Brenna', 'in Vell', 'and', 'ferries', 'cooperation'),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(quote, quote, (a, b) => {
      expect(likelyOf(of(a), of(b))).toBeCloseTo(likelyOf(of(b), of(a)), 10)
    }),
  )
})

test('the name of a state ties nothing', () => {
  const of = (deed: string) => commitment(`${deed} for the Republic of the Marshall Islands and Micronesia`)
  expect(likelyOf(termed(of('lend pumps')), termed(of('train judges')))).toBe(0)
})

test('those who have nothing else to say are tied by the state that they speak of', () => {
  const support = (more: string) => of(`${more}support Micronesia`)
  expect(likelyOf(support(''), support('continue to '))).toBeGreaterThan(0)
})
