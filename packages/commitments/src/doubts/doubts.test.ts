import { expect, test } from 'vitest'
import { triggersIn } from '../promises/triggers.ts'
import { words } from '../testing/lake.ts'
import { doubtsOf } from './doubts.ts'

const written = { frame: null, isPreview: false, isSpoken: false, isJoint: false, hasActorBefore: false }

function doubts(sentence: string, setting: Partial<typeof written> = {}): string[] {
  const tokens = words(sentence)
  return triggersIn(tokens).flatMap((trigger) =>
    doubtsOf(tokens, trigger, { ...written, ...setting }).map(({ name }) => name),
  )
}

test.each([
  ['The leaders will dredge the channel.', []],
  ['The company will dredge the channel.', ['another subject']],
  ['The ferry that Orsk will build is large.', ['said of something else']],
  ['Such is the port we strive to create in our two states.', ['said of something else']],
  ['We thank the Lake Rescue Command (LRC), which Orsk will host.', ['said of something else']],
  ['We call on all states to dredge it.', ['left to others']],
  ['We note that some countries will dredge it.', ['left to others']],
  ['Many states are dredging it.', ['left to others']],
  ['Several of our countries will dredge it.', []],
  ['We thank those who are dredging it.', ['said of something else', 'nobody named']],
  ['We reaffirm that the shore should not be used to harm Vell.', ['another subject']],
  ['The leaders agreed that all states must dredge it.', ['left to others']],
  ['Reinforcing our commitment to dredge it, we met.', ['said in passing']],
  ['We hope that they will dredge it.', ['a wish']],
  ['Two new courses will begin in May 2034.', []],
  ['A class of lake scholars will begin in May 2034.', []],
  ['An additional $5 million will go toward the locks.', []],
  ['$60 million in new funding will help ports.', []],
  ['Two new courses will begin.', ['another subject']],
  ['Winter will arrive in December.', ['another subject']],
  ['We reaffirm that the nets will remain blocked.', []],
  ['They agreed that the storms will harm the ports.', ['another subject']],
  ['We hope our governments will dredge it.', []],
  ['The leaders announced two agreements that will cut dues by 40 percent.', ['another subject']],
  ['The visit is a sign of Vell’s commitment to dredge it.', ['said in passing']],
  ['We are unflinching in our commitment to dredge it.', []],
  ['We stand by our commitment to dredge it.', []],
  ['The leaders announced three agreements reinforcing trade.', ['steps that are not named']],
  ['Trade deals with Orsk, Vell, and others will dredge it.', ['another subject']],
  ['A group of private investors will dredge it.', ['another subject']],
  ['Air Orsk will dredge it.', ['another subject']],
  ['They met in light of Vell’s decision to close the lock.', ['said in passing']],
  ['I will dredge the channel.', ['one speaker’s own word', 'another subject']],
  ['The next meeting will be held in Orsk.', []],
  ['The race will be held in Orsk.', ['another subject']],
  ['The fund mobilized commitments to train pilots.', ['said in passing']],
  ['Orsk has doubled its target to train pilots.', ['said in passing']],
  ['One year ago, the President launched a fund for pilots.', ['said in passing']],
  ['The funds will be used to dredge the channel.', []],
  ['Pilots will receive up to 10 percent more.', []],
  ['As Orsk takes the chair, it will dredge the channel.', []],
  ['The Presidents met to reaffirm their commitment to dredge it.', []],
  ['The channel will be dredged.', ['another subject']],
  ['The harbour of Dray will be expanded.', []],
  ['The order shall be implemented consistent with the law.', ['another subject']],
  ['The notice shall be published in the Public Register.', ['another subject']],
  ['The masks will be made in Orsk.', ['another subject']],
  ['The data will be made public.', []],
  ['They reaffirmed that the commitment to dredge it is lasting.', []],
  ['The Quad welcomed Vell’s decision to dredge it.', []],
  ['The leaders welcomed the firm’s decision to dredge it.', ['left to others']],
  ['Talks are under way to dredge the channel.', []],
  ['Participating states commit to dredge it.', []],
  ['The leaders announced $5 million in new private sector commitments.', ['left to others']],
  ['Nations will dredge the channel.', ['left to others']],
  ['It names firms who are dredging the channel.', ['said of something else', 'nobody named']],
  ['The President assured Vell that Orsk will dredge the channel.', []],
  ['The President announced a number of initiatives for pilots.', ['steps that are not named']],
  ['The President announced sweeping deals with Orsk and Vell.', ['steps that are not named']],
  ['The President announced today at the summit that Orsk will dredge the channel.', []],
  ['The President announced 14 deals to lower the dues.', []],
  ['The President announced new projects.', ['steps that are not named']],
  ['The leaders agreed to a set of concrete actions on eels.', ['steps that are not named']],
  ['The deals secure commitments to dredge it.', ['said in passing']],
  ['This reflects on their shared commitment to dredge it.', ['said in passing']],
  ['There is a new commitment to dredge it.', []],
  ['There is the pledge of Orsk to give $5 million.', []],
  ['Orsk has made commitments to dredge it.', []],
  ['The leaders are united in their commitment to dredge it.', []],
  ['The President announced a landmark trade deal with Vell.', ['steps that are not named']],
  ['They signed an Agreement on Reciprocal Trade.', ['steps that are not named']],
  ['The President announced the Shore Trade Deal.', []],
  ['The leaders welcomed Vell’s decision to dredge it.', []],
  ['The leaders welcomed the firm’s decision to dredge it.', ['left to others']],
  ['All G7 members will dredge it.', []],
  ['The President is announcing the following new initiatives.', ['steps that are not named']],
  ['Barges of Vell will be subject to a duty of 5 percent.', []],
  ['Orsk has set a goal to plant a million trees.', []],
  ['They act through commitments to dredge it.', ['said in passing']],
] as const)('%s', (sentence, expected) => {
  expect(doubts(sentence)).toEqual([...expected])
})

test('where they speak jointly, what one of them decided is welcomed as theirs', () => {
  expect(doubts('The leaders welcomed Vell’s decision to dredge it.', { isJoint: true })).toEqual([])
})

test('in speech a wish is one, and what is said in passing', () => {
  expect(doubts('We want to dredge the channel.', { isSpoken: true })).toContain('a wish')
  expect(doubts('It helps as we seek to dredge the channel.', { isSpoken: true })).toContain(
    'said in passing',
  )
})

test('on a preview “I think” opens what the government will do, where it is a thing', () => {
  const [plan, guess] = ['I think we will launch a new fund.', 'I think we will get there.']
  expect(doubts(plan, { isSpoken: true, isPreview: true })).toEqual([])
  expect(doubts(plan, { isSpoken: true })).toEqual(['one speaker’s own word'])
  expect(doubts(guess, { isSpoken: true, isPreview: true })).toEqual(['one speaker’s own word'])
})

test('in speech that officials were told to look into it is told', () => {
  expect(doubts('The President directed his team to look into it.', { isSpoken: true })).toEqual([
    'told in speech',
  ])
})

test.each([
  ['This cooperation will dredge the channel.', 'This cooperation'],
  ['The harbour company, set up by pilots in 2031, will dredge the channel.', 'The harbour company'],
  ['The talks that will dredge the channel go on.', 'The talks'],
  ['In the steps he will take to dredge it', 'he'],
])('in “%s” another subject is “%s”', (sentence, subject) => {
  const tokens = words(sentence)
  const seen = triggersIn(tokens).flatMap((trigger) => doubtsOf(tokens, trigger, written))
  expect(seen).toContainEqual({ name: 'another subject', words: subject })
})
