import { expect, test } from 'vitest'
import { find } from './find.ts'
import { call, statement } from './testing/lake.ts'

test('what leaders instructed their ministers to do lies ahead, in writing', () => {
  const words = 'The leaders of Orsk and Vell instructed their ministers to reinforce the eel patrol.'
  expect(find(statement(words))).toHaveLength(1)
  expect(find(call(`SENIOR ADMINISTRATION OFFICIAL: ${words}`))).toHaveLength(0)
})
