import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gistOf } from '../meaning/gist.ts'
import type { Commitment } from '../schema.ts'
import { commitment } from '../testing/lake.ts'
import { saidBehindLead } from './behind-lead.ts'
import { likelihood, type Termed } from './signs.ts'

const termed = (said: Commitment, governments: readonly string[] = ['XO', 'XV'], day = 0): Termed => ({
  commitment: said,
  gist: gistOf(said),
  said: saidBehindLead(said),
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
  expect(likelyOf(of(usual), of(usual))).toBeGreaterThan(0.9)
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

test('a deed of the same promisers counts where one text files it under another field', () => {
  const [one, same] = ['trade', 'infrastructure'].map((issue) =>
    of('sell eels to towns', { issue: issue as Commitment['issue'], action: 'transfer' }),
  )
  const other = of('sell eels to towns', { action: 'support' })
  if (one === undefined || same === undefined) throw new Error('two wordings')
  expect(likelyOf(one, same)).toBeGreaterThan(likelyOf(one, other))
})

test('words of one topic make one promise only where the thing is the same', () => {
  const one = of('keep the eels out of locks')
  const later = (quote: string) => termed(commitment(quote, { action: 'support' }), ['XO', 'XV'], 400)
  expect(likelyOf(one, later('count herons and eels near locks'))).toBeLessThanOrEqual(0.5)
  expect(likelyOf(one, later('count eels and herons near locks'))).toBeGreaterThan(0.54)
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

test('targets that are counted alike are likelier one than a target and none', () => {
  const target = {
    metric: 'runoff',
    low: 40,
    high: 40,
    unit: '%',
    direction: 'reduce',
    baseline: null,
  } as const
  const [first, second] = ['cut runoff from farms', 'cut runoff from towns'].map((quote) =>
    of(quote, { target }),
  )
  if (first === undefined || second === undefined) throw new Error('two wordings')
  expect(likelyOf(first, second)).toBeGreaterThan(likelyOf(first, of('cut runoff from towns')))
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
