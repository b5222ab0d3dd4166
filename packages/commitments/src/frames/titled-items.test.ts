import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { statement } from '../testing/lake.ts'

const item = (title: string, rest: string) => `- ${title}. ${rest}`
const found = (items: readonly string[]) =>
  find(statement(`The states told of their work on the lake:\n\n${items.join('\n')}`)).map(
    ({ quote }) => quote,
  )

const items = [
  item(
    'Ensuring that new locks are safe, and raising the bar for old ones',
    'Orsk will test the locks of Dray.',
  ),
  item('Strengthening the rules that pilots of both shores are held to', 'Vell will examine 40 pilots.'),
  item('Protecting what is left of the reeds – from the shore to the deep', 'Orsk will plant reeds.'),
  item('Keeping the ferries of the lake running when it is frozen', 'Vell will lend two icebreakers.'),
]

test('where every item opens with a title, the sentences behind it promise', () => {
  expect(found(items)).toEqual([
    'Orsk will test the locks of Dray',
    'Vell will examine 40 pilots',
    'Orsk will plant reeds',
    'Vell will lend two icebreakers',
  ])
})

test('one by itself is a deed of its list', () => {
  expect(find(statement(`The states will act by:\n\n${items[2]}`)).map(({ quote }) => quote)).toContain(
    'Protecting what is left of the reeds',
  )
})

test('a title that says what it includes is a title, and a deed of which something is said is none', () => {
  const lead = 'The states will act by:'
  expect(
    find(
      statement(
        `${lead}\n\n- Guarding the Lake – including training forty pilots\n- Reducing runoff is the best way to guard it`,
      ),
    ).map(({ quote }) => quote),
  ).toEqual(['training forty pilots'])
})

test('what a list celebrates, reflects or builds on is seen and not done', () => {
  expect(
    find(
      statement(
        'The states are working together by:\n\n- Celebrating the opening of the lock of Dray\n- Building on the Eel Fund for pilots\n- Training forty pilots',
      ),
    ).map(({ quote }) => quote),
  ).toEqual(['Training forty pilots'])
})

test('what is listed behind “by” is what an item is to do, and one way alone is how it is done', () => {
  const lead = 'The leaders pledged to:'
  const quotesOf = (item: string) =>
    find(statement(`${lead}\n\n- ${item}\n- Improve the harbour maps`)).map(({ quote }) => quote)
  expect(quotesOf('Protect the lake by training forty pilots and mending the locks of Dray')).toEqual([
    'training forty pilots',
    'mending the locks of Dray',
    'Improve the harbour maps',
  ])
  expect(quotesOf('Protect the lake by training forty pilots')).toEqual([
    'Protect the lake by training forty pilots',
    'Improve the harbour maps',
  ])
})
