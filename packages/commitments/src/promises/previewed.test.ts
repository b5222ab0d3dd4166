import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { call, statement } from '../testing/lake.ts'

const quotes = (words: string) =>
  find(call(`SENIOR ADMINISTRATION OFFICIAL: ${words}`)).map(({ quote }) => quote)

test('a preview lists what is launched and committed to without a verb that promises', () => {
  expect(
    quotes(
      'That will include the launch of a Lake Energy Dialogue; a commitment to a new eel agreement; and more.',
    ),
  ).toEqual(['the launch of a Lake Energy Dialogue', 'a commitment to a new eel agreement'])
})

test('what leaders will meet to announce is announced', () => {
  expect(quotes('The President is going to meet with ministers to announce a partnership on eels.')).toEqual([
    'announce a partnership on eels',
  ])
})

test('in writing the launch of a thing is only named', () => {
  expect(find(statement('The results include the launch of a lake fund.'))).toEqual([])
})

test('a sentence that only names a ban adds it to the list before; one that says something of it does not', () => {
  expect(quotes('There is a pledge on eels. Separately, the ban on nets in the northern lake.')).toContain(
    'the ban on nets in the northern lake',
  )
  expect(quotes('The ban on nets in the northern lake is an old one.')).toEqual([])
})

test('what leaders recognize by doing it they do', () => {
  expect(
    quotes('It is about the eels, by working to preserve the ponds via the Lake Commission of Orsk.'),
  ).toHaveLength(1)
})

test('what is expected to come of a meeting is announced, softly', () => {
  const [found] = find(
    call(
      'SENIOR ADMINISTRATION OFFICIAL: We anticipate some deliverables in terms of new funding for pilots.',
    ),
  )
  expect([found?.strength, found?.stage]).toEqual(['soft', 'announced'])
})

test('what a package of steps is aimed at is coming', () => {
  expect(quotes('We have got a strong package of measures aimed at poachers on the lake.')).toHaveLength(1)
  expect(quotes('Some key elements include additional steps to restrict nets on the lake.')).toEqual([
    'additional steps to restrict nets on the lake',
  ])
})

test('commitments in order to do something say what for', () => {
  expect(find(statement('The states made standard commitments on dues in order to foster trade.'))).toEqual(
    [],
  )
})

test.each([
  ['The main outcome of the meeting will be the launch of a Lake Council.', 'the launch of a Lake Council'],
  [
    'One of the deliverables is a new initiative that will train 500 pilots.',
    'a new initiative that will train 500 pilots',
  ],
  ['There’s going to be a new fellowship program for pilots.', 'a new fellowship program for pilots'],
  ['We’ll have a new fund for pilots.', 'a new fund for pilots'],
  ['There will be a hotline for the pilots of both states.', 'a hotline for the pilots of both states'],
  [
    'The centerpiece is a new fund at the Lake Bank that will underwrite cranes.',
    'a new fund at the Lake Bank that will underwrite cranes',
  ],
  ['You can expect us to open a lock at Dray.', 'us to open a lock at Dray'],
])('“%s” says what is coming', (words, quote) => {
  expect(quotes(words)).toEqual([quote])
})

test('what leaders are expected to agree to is announced softly, and what they will talk about is not', () => {
  const [found] = find(
    call('SENIOR ADMINISTRATION OFFICIAL: We expect the two leaders to agree to open a lock at Dray.'),
  )
  expect([found?.quote, found?.strength, found?.stage]).toEqual([
    'the two leaders to agree to open a lock at Dray',
    'soft',
    'announced',
  ])
  expect(quotes('We expect the two leaders to discuss the locks of the lake.')).toEqual([])
  expect(quotes('We expect that there will be some announcements.')).toEqual([])
})

test('of what is only said of a thing that is there, nothing comes', () => {
  expect(quotes('The signing of the charter, I think, is a great chance for pilots.')).toEqual([])
  expect(quotes('The Lake Forum is an important forum for pilots.')).toEqual([])
  expect(quotes('There is a new forum for pilots.')).toEqual(['a new forum for pilots'])
})

test('on a call “where” opens what comes there, “you know” is no word to anybody, and other paths are looked at', () => {
  expect(quotes('She will go to Dray, where we’ll be announcing a new fund for pilots.')).toContain(
    'we’ll be announcing a new fund for pilots',
  )
  expect(quotes('We also, you know, commit to working together against eel theft on the lake.')).toHaveLength(
    1,
  )
  expect(quotes('We will be looking at other legal paths for eel pilots.')).toHaveLength(1)
})
