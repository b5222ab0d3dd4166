import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { call, statement } from '../testing/lake.ts'

test('what leaders instructed their ministers to do lies ahead, in writing', () => {
  const words = 'The leaders of Orsk and Vell instructed their ministers to reinforce the eel patrol.'
  expect(find(statement(words))).toHaveLength(1)
  expect(find(call(`SENIOR ADMINISTRATION OFFICIAL: ${words}`))).toHaveLength(0)
})

test('who is tasked with something has it before them', () => {
  expect(find(statement('The leaders tasked their teams with counting the eels.'))).toHaveLength(1)
  expect(find(statement('The leaders tasked their teams with swiftly counting the eels.'))).toHaveLength(1)
  const present = 'We task our ministers with preparing a plan, and instruct them to report each year.'
  expect(find(statement(present)).map(({ quote }) => quote)[0]).toContain('preparing a plan')
  expect(find(statement('The leaders asked their climate envoys to count the eels.'))).toHaveLength(1)
})

test('what leaders ask of their own ministers they promise; what they ask of others they do not', () => {
  const [first, second] = find(
    statement('We further call on Ministers to repair the dyke and to train pilots for the lake.'),
  )
  expect([first?.strength, second?.quote]).toEqual(['firm', 'to train pilots for the lake'])
  expect(find(statement('We call on the ports of Vell to repair the dyke.'))).toEqual([])
  expect(find(statement('We further mandate the Eel Working Group to count the eels.'))).toHaveLength(1)
})

test('what an order directs an office to do lies ahead, in a list as well', () => {
  expect(find(statement('The Order directs the Minister of Fish to count the eels.'))).toHaveLength(1)
  expect(
    find(
      statement(
        'The Order directs agencies to:\n\n- Count the eels of the lake.\n- Mend the locks of Brenna.',
      ),
    ),
  ).toHaveLength(2)
})

test('who signs an order directs by it; a sign that directs does not', () => {
  const taken = (text: string) => find(statement(text)).map(({ quote }) => quote)
  expect(taken('The President issued an order (LO) directing the Ministry to dredge it.')).toEqual([
    'directing the Ministry to dredge it',
  ])
  expect(taken('The President put up a sign directing barges to stop.')).toEqual([])
})
