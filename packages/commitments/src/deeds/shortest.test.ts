import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { statement } from '../testing/lake.ts'

const quotes = (body: string) => find(statement(body)).map(({ quote }) => quote)

test.each([
  'Orsk will join the Ice Compact, a treaty of seven states that was made on a cold day to keep the ferries of the whole lake running in hard winters',
  'Orsk will join the Ice Compact, one of the oldest treaties of the lake, linking ports by rail and by barge and so wages and trade from Dray to Vell',
  'Orsk will join the Ice Compact, which brings ferries through the floes of the lake in every winter and which has done so for longer than anybody knows',
])('what is told about the thing is no part of the promise: “%s”', (sentence) => {
  expect(quotes(`${sentence}.`)).toEqual(['Orsk will join the Ice Compact'])
})

test.each([
  [
    'Orsk will join the Ice Compact, a treaty of the lake that was made in a hard winter to keep a safe, secure, and stable shore for all its ferries',
    'Orsk will join the Ice Compact',
  ],
  [
    'Orsk will mend the old locks of the northern lake, including through the loans of the Harbour Bank, the Dray School of Locks, and the yearly winter drills that its keepers hold',
    'Orsk will mend the old locks of the northern lake',
  ],
  [
    'Orsk will work with Vell on harbour safety in areas such as the charting of floes, the training of keepers, the search for lost boats, and their rescue in winter',
    'Orsk will work with Vell on harbour safety',
  ],
  [
    'Orsk will accept the charts of Vell, ensuring that its ferries can cross the lake in every winter without a second survey of the same floes',
    'Orsk will accept the charts of Vell',
  ],
  [
    'Orsk will launch a Dyke School to support new trades, support the small ports, and draw pilots from every shore of the lake to its courses in winter',
    'Orsk will launch a Dyke School',
  ],
])('“%s” promises in its first words', (sentence, quote) => {
  expect(quotes(`${sentence}.`)).toEqual([quote])
})

test('what it may come to is no part of the promise', () => {
  const aim =
    'ending the winter dues, drawing trade to both shores, and keeping every ferry of the lake running'
  expect(quotes(`Orsk will mend the old lock in the service of ${aim}.`)).toEqual([
    'Orsk will mend the old lock',
  ])
})

test('what a deed is for stays, and what it includes', () => {
  const sentence =
    'Orsk will lend pumps to ports to keep the ferries of the whole lake running through the hard winters of the north'
  expect(quotes(`${sentence}.`)).toEqual([sentence])
})

test('a name or a sum that tells what is founded stays', () => {
  const named =
    'Orsk launched a new fund, the Dray Fund for Pilots of the lake and its ports, to lend barges to schools of the shore'
  expect(quotes(`${named}.`)).toEqual([named])
  const sum =
    'Orsk announced the Dray Fund, a project of up to $2 million to train pilots, mend locks, and keep the ferries of the lake running'
  expect(quotes(`${sum}.`)).toEqual([sum])
})

test('a deed goes on behind what two dashes put in', () => {
  const sentence =
    'Orsk will give the pilots – particularly those of the small ports, the winter crews and the young – more days of rest'
  expect(quotes(`${sentence}.`)).toEqual([sentence])
})

test('a list of things is no tail', () => {
  const sentence =
    'Orsk will support the ports, the locks, the ferries, the pilots of the lake, the schools of the shore, the eel patrol, and the dykes'
  expect(quotes(`${sentence}.`)).toEqual([sentence])
})

test('what is promised by a thing stands by itself', () => {
  expect(quotes('Orsk announced a new eel fund, by which states commit to end nets.')[0]).toBe(
    'Orsk announced a new eel fund',
  )
})

test('letters alone do not tell what is founded', () => {
  const founded = 'Orsk launched the LDF, a new fund to keep the dykes of the lake dry for a hundred years'
  expect(quotes(`${founded}.`)).toEqual([founded])
})

test('of several purposes the first is enough, where the others are longer', () => {
  const first = 'Orsk will establish a school to train pilots of the lake'
  const others =
    'teach the wardens of both shores, lend boats to the ports of the north, and keep the ferries running'
  expect(quotes(`${first}, ${others}.`)).toEqual([first])
  expect(quotes(`${first}, and lend boats.`)[0]).toBe(first)
})

test('a list of verbs before one object is no list of purposes, nor what somebody is told to do', () => {
  const verbs =
    'Orsk will establish a school to prevent, respond to, and recover from floods of the lake and of the sea'
  expect(quotes(`${verbs}.`)).toEqual([verbs])
  const told =
    'Orsk will help the ports to meet demand, mend the locks of the north before the first ice, and keep every ferry running'
  expect(quotes(`${told}.`).join(', ')).toContain('keep every ferry running')
})

test('what is founded or given stands without what it is for, where that hides it', () => {
  const aim =
    'that will draw pilots from every shore of the lake to its courses in winter and keep the ferries running'
  expect(quotes(`Orsk will endorse the Ice Compact of the North ${aim}.`)).toEqual([
    'Orsk will endorse the Ice Compact of the North',
  ])
})

test('of what a thing without a name is for as much stays as tells which it is', () => {
  const aim =
    'to keep the ferries of the lake running, including by lending pumps to the ports and pilots to the islands of the north'
  expect(quotes(`Orsk will launch an initiative ${aim}.`)).toEqual([
    'Orsk will launch an initiative to keep the ferries of the lake running',
  ])
})

test('a tail is not cut where a word asks for what follows, nor behind its comma', () => {
  const aim =
    'to keep the ferries of the lake running in partnership with the ports of both shores and the pilots of the islands of the north'
  expect(quotes(`Orsk will launch an initiative ${aim}.`)[0]).not.toMatch(/partnership$/)
  expect(
    quotes(
      'Orsk will produce a strategy, based on the findings of the wardens and on what the pilots of both shores have told them of the ice.',
    ),
  ).toEqual(['Orsk will produce a strategy'])
})

test('few words take up the first of what is told about them, and nothing of another promise', () => {
  const [treaty] = quotes(
    'Orsk will keep to the treaty, particularly its rules for the hard winters of the north.',
  )
  expect(treaty).toBe(
    'Orsk will keep to the treaty, particularly its rules for the hard winters of the north',
  )
  expect(quotes('Orsk will mend its locks, while thanking Vell for the pumps.')).toEqual([
    'Orsk will mend its locks',
  ])
})
