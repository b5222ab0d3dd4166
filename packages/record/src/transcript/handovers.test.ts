import { expect, test } from 'vitest'
import { asksForMore, handsOn, isCourtesy, movesOn, openingOf, takesLeave } from './handovers.ts'

test('an official hands on with a few words at the end of an answer', () => {
  expect(handsOn('We dredge. Go ahead.')).toBe(true)
  expect(handsOn('We dredge. Go ahead, in the back. (Laughter.)')).toBe(true)
  expect(handsOn('And with that I am happy to take your questions.')).toBe(true)
  expect(handsOn('The states may go ahead with the dredging in May.')).toBe(false)
})

test('a moderator moves on, or says something on the matter', () => {
  expect(movesOn('Thank you. Next question.')).toBe(true)
  expect(movesOn('Let’s go over to Ida.')).toBe(true)
  expect(movesOn('The map is in your folder.')).toBe(false)
  expect(asksForMore('Minister, do you want to add anything?')).toBe(true)
  expect(asksForMore('The map is in your folder.')).toBe(false)
})

test.each([
  ['Hi. Thanks for doing this. When?', 'greets'],
  ['Thanks, Ms. Orsk. When do the locks open?', 'greets'],
  ['To go back to Ida’s question, when?', 'greets'],
  ['What Ida asked: when?', 'greets'],
  ['Thank you. And just one more: where?', 'follows'],
  ['So it is May?', 'follows'],
  ['Okay. A quick follow-up.', 'follows'],
  ['What I asked was when.', null],
  ['The locks open in May?', null],
] as const)('“%s” %s', (text, opening) => {
  expect(openingOf(text)).toBe(opening)
})

test('a courtesy asks nothing', () => {
  expect(isCourtesy('Thank you so much, Ida.')).toBe(true)
  expect(isCourtesy('Okay.')).toBe(true)
  expect(isCourtesy('Ellenmar.')).toBe(false)
  expect(isCourtesy('Thank you?')).toBe(false)
  expect(isCourtesy('And the locks?')).toBe(false)
  expect(takesLeave('Thanks.')).toBe(true)
  expect(takesLeave('Okay.')).toBe(false)
})
