import { expect, test } from 'vitest'
import { words } from '../testing/lake.ts'
import { carriedVerb, deedsFrom } from './deeds.ts'
import { textOf } from './proposal.ts'

/** The deeds of a sentence that opens with its verb. */
function deeds(sentence: string): string[] {
  const tokens = words(sentence)
  return deedsFrom(tokens, 0, tokens.length).map((deed) => textOf(tokens, deed))
}

test('verbs with objects of their own are deeds of their own', () => {
  expect(deeds('Invest in harbour schools, and combat counterfeit medicines.')).toEqual([
    'Invest in harbour schools',
    'combat counterfeit medicines',
  ])
  expect(deeds('Establish an ice patrol and launch a harbour fund.')).toEqual([
    'Establish an ice patrol',
    'launch a harbour fund',
  ])
})

test('verbs that share an object are one deed', () => {
  expect(deeds('Review and update the harbour plan.')).toEqual(['Review and update the harbour plan'])
  expect(deeds('Prevent, detect, and respond to spills.')).toEqual(['Prevent, detect, and respond to spills'])
  expect(deeds('Identify, target, and dismantle rings of smugglers.')).toHaveLength(1)
  expect(deeds('Protect the reeds; identify, freeze, and seize nets.')).toHaveLength(2)
})

test('numbers part deeds and belong to none', () => {
  expect(deeds('Lend pumps to Dray; (ii) train pilots; and (iii) mend the lock.')).toEqual([
    'Lend pumps to Dray',
    'train pilots',
    'mend the lock',
  ])
})

test('what a participle only names is no deed', () => {
  expect(deeds('Exempting salt from testing and labeling requirements.')).toHaveLength(1)
  expect(deeds('Launch a dyke campaign, open to all ports.')).toHaveLength(1)
  expect(deeds('Fund two schools, work exchanges, and other courses.')).toHaveLength(1)
})

test('a capital joins the words of a name, and other states or technologies are no deeds', () => {
  expect(deeds('Hold the Lake Dialogue on Critical and Emerging Trades.')).toHaveLength(1)
  expect(deeds('Funding new pumps and emerging salt technologies.')).toHaveLength(1)
})

test('what stands between commas before a verb parts no deed from it', () => {
  expect(deeds('Consult each other, explore new rules, prevent and, where needed, counter theft.')).toEqual([
    'Consult each other',
    'explore new rules',
    'prevent and, where needed, counter theft',
  ])
})

test('nouns joined by “and” are one object', () => {
  expect(deeds('Protect the eels and the wetlands.')).toEqual(['Protect the eels and the wetlands'])
})

test('behind steps, ways and company each of what is listed is a deed', () => {
  expect(deeds('Take concrete steps to support harbour schools and align pilot rules.')).toEqual([
    'Take concrete steps to support harbour schools',
    'align pilot rules',
  ])
  expect(deeds('Look at ways to mend the dykes, train 40 pilots, and lend pumps.')).toHaveLength(3)
  expect(
    deeds(
      'Work together and with our ports to promote fair dues, implement the rules, and cooperate to end piracy.',
    ),
  ).toHaveLength(3)
  expect(deeds('Forge stronger ferry links, as well as promote new quays.')).toEqual([
    'Forge stronger ferry links',
    'promote new quays',
  ])
})

test('nouns that are made of verbs are one list', () => {
  expect(
    deeds('Developing salt digging, processing, shipping, and recycling plants in both states.'),
  ).toHaveLength(1)
})

test('what a deed is done for stays with it', () => {
  expect(deeds('Train pilots to guide ships and keep crews safe.')).toEqual([
    'Train pilots to guide ships and keep crews safe',
  ])
})

test.each([
  ['Build ferries, which are cheap.', 'Build ferries'],
  ['Build ferries, because they are cheap.', 'Build ferries'],
  ['Establish a group focused on ice.', 'Establish a group'],
  ['Protect the lake, including:', 'Protect the lake'],
])('a reason, a reservation or an open list is no part of the deed: %s', (sentence, deed) => {
  expect(deeds(sentence)).toEqual([deed])
})

test('the verb of a deed is what is done, not what carries it', () => {
  const tokens = words('Continue working together to increase trade.')
  expect(tokens[carriedVerb(tokens, 0, tokens.length)]?.text).toBe('increase')
})

test('a phrase ends where its subject does something else', () => {
  expect(deeds('Dredge the channel and called on Vell to open the lock.')).toEqual(['Dredge the channel'])
})

test('a list behind a colon is deeds of their own, after what it hangs on', () => {
  expect(
    deeds('Remove barriers to trade, including by: raising quotas for eels; and opening a desk in Vell.'),
  ).toEqual(['Remove barriers to trade', 'raising quotas for eels', 'opening a desk in Vell'])
})

test('a body among the ways is founded by itself, and semicolons part what is under way', () => {
  expect(deeds('Modernize the locks including establishing a centre for pilots.')).toEqual([
    'Modernize the locks',
    'establishing a centre for pilots',
  ])
  expect(
    deeds('working together to guard the lake; opening a desk in Vell; and building the ferries.'),
  ).toEqual(['working together to guard the lake', 'opening a desk in Vell', 'building the ferries'])
})

test('a list behind “by” is what is done, where nothing stands between', () => {
  expect(
    deeds(
      'Improving trade by enforcing harbour laws, sharing ice maps, ending winter dues, and repairing the locks.',
    ),
  ).toEqual(['enforcing harbour laws', 'sharing ice maps', 'ending winter dues', 'repairing the locks'])
})

test('examples that stand before how it is done are part of the words', () => {
  expect(deeds('Advance open harbour networks, including radio, by training forty pilots.')).toEqual([
    'Advance open harbour networks, including radio, by training forty pilots',
  ])
})

test('an item that says how keeps the deed before it', () => {
  expect(deeds('Fighting the theft of eels, including by convening wardens of both states.')).toEqual([
    'Fighting the theft of eels',
    'convening wardens of both states',
  ])
})

test('a word of the next deed is no part of the words', () => {
  expect(deeds('Reviewing the rules of the lake, and further engaging the ports.')).toEqual([
    'Reviewing the rules of the lake',
    'engaging the ports',
  ])
})
