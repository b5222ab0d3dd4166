import { expect, test } from 'vitest'
import { read } from '../read.ts'

/** The links of each turn, anchors as the numbers of turns from 0. */
const links = (...lines: string[]) => {
  const turns = read(lines.join('\n\n')).passages.filter((passage) => passage.kind === 'turn')
  const place = new Map(turns.map((turn, index) => [turn.anchor, index]))
  return turns.map(({ asker, answers, followsUp, continues }) =>
    Object.fromEntries(
      Object.entries({
        asker,
        answers: place.get(answers ?? ''),
        followsUp: place.get(followsUp ?? ''),
        continues: place.get(continues ?? ''),
      }).filter(([, value]) => value !== undefined),
    ),
  )
}

test('all that officials say up to the next question answers it', () => {
  expect(
    links('Q When?', 'MINISTER ORSK: In May.', 'MR. VELL: Or in June.', 'Q Where?', 'MR. VELL: Here.'),
  ).toEqual([{}, { answers: 0 }, { answers: 0 }, {}, { answers: 3 }])
})

test('a moderator who moves on ends the answers, one who asks for more does not', () => {
  const call = (words: string) =>
    links(
      'MODERATOR: Welcome.',
      'Q When?',
      'SENIOR OFFICIAL: In May.',
      `MODERATOR: ${words}`,
      'SENIOR OFFICIAL: Bye.',
    )[4]
  expect(call('Thank you. That was our last question.')).toEqual({})
  expect(call('Do you want to add anything?')).toEqual({ answers: 1 })
})

test('a moderator who answers for want of an official answers', () => {
  expect(
    links('Q Is this recorded?', 'MODERATOR: It is.', 'Q When do locks open?', 'SENIOR OFFICIAL: In May.')[1],
  ).toEqual({
    answers: 0,
  })
})

test('the hand-over says who asks, and so does the reporter', () => {
  expect(
    links(
      'MODERATOR: Welcome. We’ll go to Ida Holm with the Lake Courier.',
      'Q When?',
      'SENIOR OFFICIAL: In May.',
      'MODERATOR: Next question.',
      'Q Hi, this is Tom Brann from Lake Radio. Where?',
      'SENIOR OFFICIAL: Here.',
      'MODERATOR: Next question.',
      'Q Hi. Why?',
    ).map(({ asker }) => asker ?? null),
  ).toEqual([
    null,
    'Ida Holm with the Lake Courier',
    null,
    null,
    'Tom Brann from Lake Radio',
    null,
    null,
    null,
  ])
})

const opening = ['MODERATOR: Welcome. Let’s go to Ida Holm.', 'Q When?', 'SENIOR OFFICIAL: In May.']

test('the same reporter asks again where nobody hands over', () => {
  expect(links(...opening, 'Q The locks of Ellenmar too?', 'SENIOR OFFICIAL: Yes.')[3]).toEqual({
    asker: 'Ida Holm',
    followsUp: 1,
  })
})

test('a greeting, an introduction and another’s question are another reporter’s', () => {
  expect(links(...opening, 'Q Hi, thanks for doing this. Where?')[3]).toEqual({})
  expect(links(...opening, 'Q On Ida’s question: where?')[3]).toEqual({})
  expect(links(...opening, 'Q This is Tom Brann from Lake Radio. Where?')[3]).toEqual({
    asker: 'Tom Brann from Lake Radio',
  })
})

test('where reporters call out, only the words of a question tell', () => {
  const gaggle = [
    'Q When?',
    'MINISTER ORSK: In May.',
    'Q Where are the pumps?',
    'MINISTER ORSK: Here.',
    'Q And the price?',
  ]
  expect(links(...gaggle).map(({ followsUp }) => followsUp ?? null)).toEqual([null, null, null, null, 2])
})

test('leave to go on leaves the question with its reporter, after thanks it does not', () => {
  const briefing = ['Q When?', 'MINISTER ORSK: In May.']
  expect(links(...briefing, 'Q One more.', 'MINISTER ORSK: Go ahead.', 'Q Where are the pumps?')[4]).toEqual({
    followsUp: 2,
  })
  expect(links(...briefing, 'Q Thank you.', 'MINISTER ORSK: Go ahead.', 'Q Where are the pumps?')[4]).toEqual(
    {},
  )
})

test('who is interrupted goes on behind a dash, officials and reporters alike', () => {
  expect(
    links(
      'Q When do the —',
      'MINISTER ORSK: Yes?',
      'Q — locks open?',
      'MINISTER ORSK: In —',
      'Q Okay.',
      'MINISTER ORSK: — May.',
    ),
  ).toEqual([{}, { answers: 0 }, { continues: 0 }, { answers: 0 }, {}, { answers: 0, continues: 3 }])
})

test('a reply to an official who asks back belongs to the question', () => {
  expect(
    links('Q When?', 'MINISTER ORSK: The locks, you mean?', 'Q The locks, yes.', 'MINISTER ORSK: In May.'),
  ).toEqual([{}, { answers: 0 }, { continues: 0 }, { answers: 0 }])
})

test('what an audience calls out answers nothing', () => {
  expect(
    links('Q When?', 'AUDIENCE MEMBER: Now!', 'MINISTER ORSK: In May.').map(({ answers }) => answers ?? null),
  ).toEqual([null, null, 0])
})

test('in a conversation without reporters the host asks', () => {
  expect(
    links(
      'HOST: When do the locks open?',
      'MINISTER ORSK: In May.',
      'HOST: And where?',
      'MINISTER ORSK: Here.',
    )[1],
  ).toEqual({ answers: 0 })
})
