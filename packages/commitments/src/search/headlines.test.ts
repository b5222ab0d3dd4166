import { expect, test } from 'vitest'
import { find, sift } from '../find.ts'
import { call, statement } from '../testing/lake.ts'

const quotes = (record: Parameters<typeof find>[0]) => find(record).map(({ quote }) => quote)
const item = (...sentences: readonly string[]) => statement(`- ${sentences.join(' ')}\n- We met in Dray.`)

test('what an item tells again, more fully, is promised once', () => {
  const fuller = 'The Ministry of Waters will announce the reopening of the Dray ferry line in May 2031'
  expect(quotes(item('Orsk will reopen the Dray ferry line.', `${fuller}.`))).toEqual([fuller])
})

test('two deeds of one actor are two, whoever the words for it name', () => {
  const twice = ['The Ministry of Waters will dredge the channel.', 'The Ministry of Waters will lend pumps.']
  expect(quotes(item(...twice))).toHaveLength(2)
})

test('a title of a list that founds is a deed, but where the item tells it', () => {
  const listed = (text: string) => quotes(statement(`The leaders will:\n\n- ${text}\n- dredge the channel`))
  expect(listed('**Launch a Dyke Group**: Experts of the ports will meet in May.')).toContain(
    'Launch a Dyke Group',
  )
  expect(listed('**Launch a Dyke Group**: The leaders will launch the Dyke Group in May.')).not.toContain(
    'Launch a Dyke Group',
  )
})

test('what is specified goes where it is; in speech nothing does', () => {
  const two = [
    'Orsk will take steps to end the theft of eels.',
    'Specifically, Orsk will fund 40 wardens on the lake.',
  ]
  expect(quotes(item(...two))).toEqual(['Orsk will fund 40 wardens on the lake'])
  expect(quotes(call(`SENIOR OFFICIAL: ${two.join(' ')}`))).toHaveLength(2)
})

test('what is left out says why', () => {
  const fuller = 'The Ministry of Waters will announce the reopening of the Dray ferry line in May 2031.'
  const headline = sift(item('Orsk will reopen the Dray ferry line.', fuller)).rejected
  expect(headline.map(({ quote, reason }) => [quote, reason])).toEqual([
    ['Orsk will reopen the Dray ferry line', 'is told in full further on'],
  ])
  const twice = sift(
    statement('Orsk will reopen the Dray ferry line.\n\nOrsk will reopen the Dray ferry line.'),
  )
  expect(twice.commitments).toHaveLength(1)
  expect(twice.rejected.map(({ reason }) => reason)).toEqual(['is said elsewhere in the text'])
})

test('two governments promise two things, and a sum is said beside what specifies it', () => {
  const two = [
    'Orsk will lower dues on salt by 5 percent.',
    'Vell will lower dues on salt and fish by 10 percent.',
  ]
  expect(quotes(item(...two))).toHaveLength(2)
  expect(
    quotes(item('Orsk will lend $5 million to Vell.', 'Specifically, Orsk will pay for pumps.')),
  ).toHaveLength(2)
})

test('an item with a number has a headline too', () => {
  const told = 'In May, the Ministry of Waters will fund 12 ferries on the lake for the ports.'
  const record = statement(
    `The leaders agreed to:\n\n1. Fund ferries on the lake for the ports. ${told}\n2. lend pumps`,
  )
  expect(quotes(record)).not.toContain('Fund ferries on the lake for the ports')
})
