import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { statement } from '../testing/lake.ts'

const quotes = (text: string) => find(statement(text)).map(({ quote }) => quote)

test('what all are asked to do is promised by nobody', () => {
  expect(quotes('Let us renew our commitment to dredge the channel.')).toEqual([])
  expect(quotes('They renewed their commitment to dredge the channel.')).toHaveLength(1)
})

test('what somebody is known for is no promise', () => {
  expect(quotes('The fund helps the officials working to guard the shore.')).toEqual([])
  expect(quotes('The officials are working to guard the shore.')).toHaveLength(1)
})
