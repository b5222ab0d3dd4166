import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { statement } from '../testing/lake.ts'

const quotes = (text: string) => find(statement(text)).map(({ quote }) => quote)

test('“… and will …” is another promise of the same subject', () => {
  expect(quotes('Orsk will lend two barges to the islands and will train forty pilots.')).toEqual([
    'Orsk will lend two barges to the islands',
    'will train forty pilots',
  ])
})

test('“… and has …” is what the subject did besides', () => {
  expect(quotes('Orsk plans to lend two barges to the islands, and has asked for 3 more.')).toEqual([
    'Orsk plans to lend two barges to the islands',
  ])
  const fair = 'Orsk will ensure that all ports are treated alike and have access to barges'
  expect(quotes(`${fair}.`)).toEqual([fair])
})

test('a body by its letters opens no clause', () => {
  const pledge = 'Orsk will lend two barges to WHO and to the ports of Vell'
  expect(quotes(`${pledge}.`)).toEqual([pledge])
})

test('a clause with a pronoun of its own ends the deed', () => {
  expect(quotes('Orsk will lend two barges to the islands, and we thank Vell for it.')).toEqual([
    'Orsk will lend two barges to the islands',
  ])
})

test('an insertion between dashes does not', () => {
  expect(
    quotes('Orsk will work with partners—ports, schools and pilots—to keep the Brenna channel open.'),
  ).toEqual(['Orsk will work with partners—ports, schools and pilots—to keep the Brenna channel open'])
})

test('what else is told of, and what is excepted, ends it', () => {
  const pledge = 'Orsk reaffirms its commitment to train forty pilots'
  expect(quotes(`${pledge}, its support for the lock, and its thanks to Vell.`)).toEqual([pledge])
  const fence = 'The leaders will end the dues of the winter ferries'
  expect(quotes(`${fence}, except in the narrow cases that the treaty names.`)).toEqual([fence])
})

test('what is done meanwhile does', () => {
  expect(quotes('Orsk will lend two barges to the islands while thanking Vell for its own.')[0]).toBe(
    'Orsk will lend two barges to the islands',
  )
})

test('what part of it does, and what comes of it, is told and not promised', () => {
  const lent = 'Orsk is providing $5 million to the island ports'
  expect(
    quotes(`${lent}, much of which supports pilots, including training crews and lending barges.`),
  ).toEqual([lent])
  expect(quotes(`${lent}, thereby helping reduce dues, create work and lift wages.`)).toEqual([lent])
})

test('what a deed is a way to do is no deed beside it', () => {
  expect(
    quotes(
      'Orsk will convene the first eel summit, as a way to protect fish, save money, and advance trade.',
    ),
  ).toEqual(['Orsk will convene the first eel summit'])
})

test.each([
  'with the hope that others will follow',
  'with the aim of peace on the lake',
  ', focusing on the winter months and the northern islands',
  ', reaffirming the need for peace on the lake',
  ', resulting in a total of 7 barges',
  'while being prepared to lend more',
])('what may come of it or goes with it ends it: “%s”', (tail) => {
  const lent = 'Orsk will lend two barges to the island ports'
  expect(quotes(`${lent}${tail.startsWith(',') ? '' : ' '}${tail}.`)).toEqual([lent])
})

test('what stands between “and” and “will” parts two promises', () => {
  expect(
    quotes(
      'Orsk will lend two barges to the islands and, subject to the Lake Charter, will train forty pilots.',
    ),
  ).toEqual(['Orsk will lend two barges to the islands', 'will train forty pilots'])
})

test('a list goes on behind a verb that looks like an adjective', () => {
  expect(
    quotes(
      'The leaders announced new efforts to cut runoff; close old loopholes; end winter dues; and train pilots.',
    ),
  ).toEqual(expect.arrayContaining(['end winter dues', 'train pilots']))
})

test('a list goes on behind the semicolon of an item that says how', () => {
  expect(
    quotes(
      'Orsk will raise funds for the lake, in part by selling salt; train forty pilots; and lend two barges.',
    ),
  ).toHaveLength(3)
})

test('“as well as to …” goes on with the deeds', () => {
  expect(
    quotes('Orsk has committed to guard the eels of the lake, as well as to train pilots.'),
  ).toHaveLength(2)
})

test('an aim within a list ends nothing', () => {
  expect(
    quotes(
      'The leaders will guard the northern eels with the aim of peace, train forty pilots, and lend two barges.',
    ),
  ).toHaveLength(3)
})

test('a name that the tagger takes for a verb ends nothing', () => {
  const share = 'Orsk will share charts on Missing and Stranded Barges with Vell'
  expect(quotes(`${share}.`)).toEqual([share])
})

test('what a part of it is or does is told, and no part of the deed', () => {
  const pledge = 'Orsk will lend forty pumps to the islands'
  expect(quotes(`${pledge}, over half of which are new.`)).toEqual([pledge])
  expect(quotes(`${pledge}, many of whom asked for them.`)).toEqual([pledge])
})

test.each([
  [
    'We commit to train forty pilots by 2034, and call on the ports to join us.',
    'We commit to train forty pilots by 2034',
  ],
  ['We commit to end eel theft, and recognise that pilots need help.', 'We commit to end eel theft'],
  [
    'Orsk will ensure that the lights are built and used in Dray.',
    'Orsk will ensure that the lights are built and used in Dray',
  ],
  [
    'Orsk will lend two barges to the islands and is hiring pilots.',
    'Orsk will lend two barges to the islands',
  ],
])('%s: what is only said, and what is told besides, ends it', (sentence, pledge) => {
  expect(quotes(sentence)[0]).toBe(pledge)
})

test('two words that describe one thing are one', () => {
  const pledge = 'Orsk will strengthen secure and trusted ferry lines'
  expect(quotes(`${pledge}.`)).toEqual([pledge])
})

test('a speaker who takes up a word behind a dash goes on with the deed', () => {
  const spoken = 'We will stand by the ports of the lake in — in their fight for the eels'
  expect(quotes(`${spoken}.`)).toEqual([spoken])
  expect(quotes('Orsk will lend two barges to the islands — which it likes.')).toEqual([
    'Orsk will lend two barges to the islands',
  ])
})
