import { expect, test } from 'vitest'
import { read } from '../read.ts'

/** The words of the turns that are called mislabelled. */
const mislabelled = (...turns: string[]) => {
  const record = read(turns.join('\n\n'))
  return record.problems
    .filter(({ code }) => code === 'mislabelled-turn')
    .map(({ start, end }) => record.text.slice(start, end))
}

const call = ['MODERATOR: Welcome.', 'SENIOR OFFICIAL: We dredge.']
const question = 'Hi, thanks for doing this. Could you say when the locks open?'

test('a reporter’s question under the official’s label is told, and its turn stays as printed', () => {
  const turns = [
    ...call,
    'MODERATOR: We’ll go to Ida Holm with the Lake Courier.',
    `SENIOR OFFICIAL: ${question}`,
  ]
  expect(mislabelled(...turns, 'SENIOR OFFICIAL: In May.', 'Q Where?', 'SENIOR OFFICIAL: Here.')).toEqual([
    question,
  ])
  const record = read([...turns, 'SENIOR OFFICIAL: In May.', 'Q Where?'].join('\n\n'))
  expect(record.passages.filter(({ role }) => role === 'official')).toHaveLength(3)
  expect(record.problems.find(({ code }) => code === 'mislabelled-turn')?.message).toMatch(
    /^The label says SENIOR OFFICIAL; the words read like a reporter’s question/,
  )
})

test('an official’s answer under a reporter’s label is told', () => {
  const answer =
    `Those are great questions. ${'We dredge the harbour and the channel up to the locks. '.repeat(3)}`.trim()
  expect(
    mislabelled(...call, 'Q When, and where?', `Q ${answer}`, 'Q And the price?', 'SENIOR OFFICIAL: Low.'),
  ).toEqual([answer])
})

test('a hand-over under the official’s label is told where a moderator hands over otherwise', () => {
  const handOver = 'Thank you. Next we’ll go to Ida Holm with the Lake Courier.'
  const next = ['Q When?', 'SENIOR OFFICIAL: In May.']
  expect(
    mislabelled(
      ...call,
      'MODERATOR: We’ll go to Tom Brann with Lake Radio.',
      ...next,
      `SENIOR OFFICIAL: ${handOver}`,
      ...next,
    ),
  ).toEqual([handOver])
  expect(
    mislabelled(
      'SENIOR OFFICIAL: Welcome. We’ll go to Tom Brann with Lake Radio.',
      ...next,
      `SENIOR OFFICIAL: ${handOver}`,
      ...next,
    ),
  ).toEqual([])
})

test('a hand-over under a reporter’s mark is told', () => {
  const handOver = 'Let’s go to Ida Holm at the Lake Courier.'
  expect(mislabelled(...call, `Q ${handOver}`, 'Q When?', 'SENIOR OFFICIAL: In May.')).toEqual([handOver])
})

test('nobody answers their own question under their own name', () => {
  const words =
    'And to follow up on the pumps that the states have bought for the locks of Ellenmar this spring: who pays for them?'
  expect(
    mislabelled('Q When?', 'MR. VELL: In May.', `MR. VELL: ${words}`, 'MR. VELL: All do.', 'Q Where?'),
  ).toEqual([words])
})

test.each([
  [
    'a rhetorical question',
    'What do we want? We want the locks open. Is that too much to ask of the states?',
  ],
  ['thanks of an official', 'Thanks, everyone, for joining. So what is new here?'],
  ['a question to a colleague', '[Senior official], do you want to take that?'],
  ['an introduction', 'Hi, this is [senior official]. Can you hear me?'],
])('%s is the official’s own', (_, words) => {
  expect(
    mislabelled(...call, 'Q When?', `SENIOR OFFICIAL: ${words}`, 'SENIOR OFFICIAL: In May.', 'Q Where?'),
  ).toEqual([])
})

test('where nobody asks, nothing is told', () => {
  expect(
    mislabelled('PRESIDENT ORSK: Thanks for doing this. Could you say when?', 'PRESIDENT VELL: In May.'),
  ).toEqual([])
})
