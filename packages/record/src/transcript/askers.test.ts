import { expect, test } from 'vitest'
import { askerCalled, askerIntroduced, nameCalled } from './askers.ts'

test.each([
  ['Thank you. We’ll go to Ida Holm with the Lake Courier.', 'Ida Holm with the Lake Courier'],
  [
    'Our next question comes from the line of Ida Holm with Lake Radio 4. Please go ahead.',
    'Ida Holm with Lake Radio 4',
  ],
  ['Next up, Ida Holm, Lake Courier.', 'Ida Holm, Lake Courier'],
  ['Let’s go to Ida at LRT. Ida, you should be able to unmute.', 'Ida at LRT'],
  [
    'Tom, you’re still muted. Let’s go to Ida Holm of the Lake & Shore News.',
    'Ida Holm of the Lake & Shore News',
  ],
  ['And we’ll turn it over to Ida Holm.', 'Ida Holm'],
  ['Ida, your line is open.', 'Ida'],
  ['Por la prensa del lago preguntará Ida Holm, de La Ribera, a la ministra.', 'Ida Holm, de La Ribera'],
  ['Ida Holm at the Courier?', 'Ida Holm at the Courier'],
  ['We will take Ida van der Holm from shore.example next.', 'Ida van der Holm'],
])('the moderator’s “%s” calls on %s', (text, asker) => {
  expect(askerCalled(text, true)).toBe(asker)
})

test.each([
  'Next question, please.',
  'Thank you. Please go ahead.',
  'Over to [senior official].',
  'Could we go to Q&A?',
])('“%s” names nobody', (text) => {
  expect(askerCalled(text, true)).toBeNull()
})

test.each([
  ['We dredge. Go ahead, Ida.', 'Ida'],
  ['We dredge. Ida, go ahead.', 'Ida'],
  ['We dredge. Ida Holm, Lake Courier.', 'Ida Holm, Lake Courier'],
])('an official calls a name out: %s', (text, asker) => {
  expect(askerCalled(text, false)).toBe(asker)
})

test('what an official says of a person or a place calls on nobody', () => {
  expect(askerCalled('We spoke to Ida Holm.', false)).toBeNull()
  expect(askerCalled('We dredge the harbour of Ellenmar.', false)).toBeNull()
  expect(askerCalled('Go ahead.', false)).toBeNull()
})

test('a name alone may call on somebody', () => {
  expect(nameCalled('We dredge the lake. Ida.')).toBe('Ida')
  expect(nameCalled('We dredge the lake.')).toBeNull()
})

test.each([
  ['Hi, this is Ida Holm from the Lake Courier. When?', 'Ida Holm from the Lake Courier'],
  ['Hey, it’s Ida Holm. When?', 'Ida Holm'],
  ['Hi, yeah, Ida with Lake Radio. When?', 'Ida with Lake Radio'],
  ['My name is Ida Holm, reporter here. When?', 'Ida Holm'],
  ['Yes, hello. Ida Holm, Lake Courier. When?', 'Ida Holm, Lake Courier'],
  ['Hi, Ida Holm with Lake Radio. When?', 'Ida Holm with Lake Radio'],
  ['Señora ministra. Ida Holm, de La Ribera. ¿Cuándo?', 'Ida Holm, de La Ribera'],
])('“%s” introduces %s', (text, asker) => {
  expect(askerIntroduced(text)).toBe(asker)
})

test.each([
  'This is about Ellenmar. When?',
  'Plenty of Ministers say so. When?',
  'On Ellenmar, Lake Courier readers ask: when?',
  'Thank you, Ida. When?',
  'The ferry — it’s Harbour Day. When?',
  'In East Ellenmar, the U.S. ferry sank.',
])('“%s” introduces nobody', (text) => {
  expect(askerIntroduced(text)).toBeNull()
})
