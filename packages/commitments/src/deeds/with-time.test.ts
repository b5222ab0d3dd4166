import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { statement } from '../testing/lake.ts'

const quotes = (body: string) => find(statement(body)).map(({ quote }) => quote)

test.each([
  'By the end of 2034, Orsk will dredge the channel',
  'In the coming weeks, Orsk will dredge the channel',
  'In May 2034, Orsk will dredge the channel',
  'This year, Orsk will dredge the channel',
])('when it is to be done is promised with it: %s', (sentence) => {
  expect(quotes(`${sentence}.`)).toEqual([sentence])
})

test.each(['In recent years', 'In response to the May flood', 'At the 2034 summit'])(
  'what is no day to come stays out: %s',
  (opening) => {
    expect(quotes(`${opening}, Orsk will dredge the channel.`)).toEqual(['Orsk will dredge the channel'])
  },
)

test('the target is that of the deed', () => {
  const [found] = find(statement('In the next 3 years, Orsk will cut the dues by 40 percent.'))
  expect(found?.target?.high).toBe(40)
})
