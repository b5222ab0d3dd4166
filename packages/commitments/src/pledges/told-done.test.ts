import { expect, test } from 'vitest'
import { growth, slack } from '../../../../test/growth.ts'
import { toldAsDone } from './told-done.ts'

/** The first deed that a sentence tells as done. */
const told = (sentence: string) => toldAsDone(sentence)[0]?.words ?? null

test.each([
  ['The lock has been rebuilt.', 'has been rebuilt'],
  ['Orsk has already lent two barges.', 'has already lent'],
  ['The pilots met for the third time.', 'met'],
  ['Vell has agreed to lend pumps, and has sent two.', 'has sent'],
  ['Orsk returned to Brenna and opened the lock.', 'opened'],
])('“%s” tells of something done', (sentence, done) => {
  expect(told(sentence)).toBe(done)
})

test.each([
  ['Orsk has committed to dredge it.'],
  ['The leaders have agreed on dues.'],
  ['Both were expected to ratify it.'],
  ['Vell has recommitted to it, and was urged to lend pumps.'],
])('a promise told is not done: “%s”', (sentence) => {
  expect(told(sentence)).toBeNull()
})

test.each([
  ['Peace can only be reached by talks.'],
  ['The lock will have opened by then.'],
  ['The dues are to be fully implemented.'],
  ['Vell has not yet ratified it.'],
  ['The lock would have been rebuilt.'],
  ['It will open once the dyke has been rebuilt.'],
  ['A council is held each year.'],
])('what is ahead, or never was, is not done: “%s”', (sentence) => {
  expect(told(sentence)).toBeNull()
})

test('what ends like a participle is none', () => {
  expect(told('She has been front of house, and the lake has salt.')).toBeNull()
  expect(told('The office has served the shore for years.')).toBeNull()
})

test.each([
  ['Orsk rebuilt the Tarn Lock for barges.', 'rebuilt'],
  ['In May Vell trained 300 pilots.', 'trained'],
  ['Orsk, with help from Vell, built a dyke.', 'built'],
  ['Orsk recently opened the lock.', 'opened'],
  ['We, the leaders of Orsk, met today in Tarn.', 'met'],
  ['We delivered pumps to the shore.', 'delivered'],
  ['The Office of Tarn lent pumps.', 'lent'],
  ['The gates of the Tarn Lock opened in May.', 'opened'],
  ['The lock was closed, and 1,200 boats were delivered.', 'was closed'],
])('a plain past with who did it tells of something done: “%s”', (sentence, done) => {
  expect(told(sentence)).toBe(done)
})

test.each([
  ['The newly established fund will help.'],
  ['Newly established Tarn funds will help.'],
  ['Work will go on in established yards.'],
  ['Vell’s adopted plans will help.'],
  ['Well-established yards will help.'],
  ['Orsk will buy a dozen Tarn unmanned ferries.'],
  ['And related works are dear.'],
  ['The pilots are very excited about the lock.'],
  ['The next meeting hosted by Vell in 2035 will decide.'],
  ['The fund established in 2031 will help.'],
  ['The gates opened in 2031 will be widened.'],
  ['The plan published the same day will help.'],
  ['They need the pilots, and feed the crews.'],
])('a participle tells nothing as done: “%s”', (sentence) => {
  expect(told(sentence)).toBeNull()
})

test.each([
  ['Nothing was built.'],
  ['No part of the lock has been rebuilt.'],
  ['No part of the lock, which is old, has been rebuilt.'],
  ['Neither Orsk nor Vell has ratified it.'],
  ['So far none of the pumps were delivered.'],
  ['Not a single gate was opened.'],
  ['Few pilots have been trained.'],
  ['Vell denied that the lock was opened.'],
  ['The lock has hardly been rebuilt.'],
  ['The lock was nearly completed.'],
  ['Work on the lock has not, so far, begun, nor was a pilot trained.'],
  ['Had the lock been opened, barges would pass.'],
  ['Has the lock been opened?'],
  ['It will open when the dyke has been rebuilt.'],
])('what is denied, asked or supposed is not done: “%s”', (sentence) => {
  expect(told(sentence)).toBeNull()
})

test.each([
  ['Orsk has failed to build the lock.'],
  ['Orsk has refused to build.'],
  ['The lock was cancelled.'],
  ['The lock was delayed until 2040.'],
  ['Vell abandoned the lock.'],
  ['Orsk postponed the opening.'],
  ['The opening was put off.'],
  ['The talks have fallen through.'],
  ['The gates were left unbuilt.'],
  ['The lock was set to open in May.'],
  ['A fund named the Tarn Fund will help.'],
])('what failed or was put off is not done: “%s”', (sentence) => {
  expect(told(sentence)).toBeNull()
})

test.each([
  ['No lock was built, but Orsk has trained pilots.', 'has trained'],
  ['Once the dyke has been rebuilt, as it was, Vell opened the lock.', 'opened'],
  ['No fewer than 30 pilots were trained.', 'were trained'],
  ['When the dyke was rebuilt, barges came.', 'was rebuilt'],
])('what is denied or supposed beside it leaves what is done: “%s”', (sentence, done) => {
  expect(told(sentence)).toBe(done)
})

test.each([
  ['Orsk and Vell shared views on dues.'],
  ['The leaders shared the need to dredge the channel.'],
  ['Orsk has declared an emergency.'],
])('what is said or thought is not done: “%s”', (sentence) => {
  expect(told(sentence)).toBeNull()
})

test('what is shared and no thought is given', () => {
  expect(told('Orsk has shared its charts.')).toBe('has shared')
})

test.each([
  ['Orsk has made great strides towards the lock.'],
  ['Vell took first steps to drain the polder.'],
  ['The pilots have begun training.'],
  ['Orsk commenced talks on dues.'],
])('what is under way is not done: “%s”', (sentence) => {
  expect(told(sentence)).toBeNull()
})

test.each([
  ['The barges that have been lent are old.'],
  ['Those who rebuilt the lock are old.'],
  ['Vell, which has lent two barges, will lend more.'],
])('what is said by the way tells nothing: “%s”', (sentence) => {
  expect(told(sentence)).toBeNull()
})

test.each([
  ['Orsk and other Tarn likeminded partners will help.'],
  ['Help goes to Vell, and other Tarn trained pilots.'],
])('a name before what describes others did nothing: “%s”', (sentence) => {
  expect(told(sentence)).toBeNull()
})

test('all that a sentence tells is told', () => {
  const deeds = toldAsDone('Orsk rebuilt the lock, and 40 pilots have been trained.')
  expect(deeds.map(({ verb, isPassive }) => [verb, isPassive])).toEqual([
    ['rebuilt', false],
    ['trained', true],
  ])
})

test.each([
  'will be jointly opened ',
  'Orsk opened lock of the ',
  'has been newly ',
  'a lock built, ',
  'no ',
])(
  'a sentence of “%s” again and again takes time that grows with its length',
  { timeout: 60_000 },
  (words) => {
    expect(growth(toldAsDone, (count) => words.repeat(count), 3000)).toBeLessThan(slack)
  },
)
