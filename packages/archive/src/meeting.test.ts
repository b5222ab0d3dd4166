import { read } from '@readout/record'
import { expect, test } from 'vitest'
import { meetingOf } from './meeting.ts'

const meetingIn = (title: string, opening = 'We met.', date = '2031-03-04') =>
  meetingOf(read(`---\ntitle: "${title}"\ndate: ${date}\n---\n\n${opening}\n`))

test.each([
  ['Fact Sheet: Key Deliverables for the 2031 Lake Leaders’ Summit', 'lake-leaders-summit-2031'],
  ["Lake Leaders' Summit (LLS)", 'lake-leaders-summit-2031'],
  [
    'Background Press Call by Officials Previewing the Summit of the Shores Climate Deliverables',
    'summit-of-the-shores-2031',
  ],
  ['Remarks by President Orsk At The Summit For Harbours Opening Session', 'summit-for-harbours-2031'],
  ['FACT SHEET: The Trilateral Leaders’ Summit at Camp Vell', 'trilateral-leaders-summit-2031'],
  ['Remarks by the President at the Virtual Leaders Summit on Reeds', 'leaders-summit-on-reeds-2031'],
  [
    'Statement on the Upcoming Trilateral Leaders’ Summit of Orsk, Vell, and Tamar',
    'trilateral-leaders-summit-2031',
  ],
  [
    'Readout of the Orsk-Vell Trade and Technology Council Fifth Ministerial Meeting',
    'orsk-vell-trade-and-technology-council-ministerial-2031',
  ],
  [
    'Joint Statement following the Second Trilateral Eel Committee Meeting',
    'second-trilateral-eel-committee-meeting-2031',
  ],
  [
    'Call on the Trilateral Eel Committee’s Fourth Meeting in Vell',
    'fourth-trilateral-eel-committee-meeting-2031',
  ],
  ['Orsk to Host Ninth Summit of the Shores in 2032', 'summit-of-the-shores-2032'],
  ['G7 Summit Communiqué', 'g7-summit-2031'],
])('“%s” is of %s', (title, slug) => {
  expect(meetingIn(title)?.slug).toBe(slug)
})

test.each([
  'Remarks on the Summit',
  'Fact Sheet: Anniversary of the Lake Leaders’ Summit',
  'Deals Made After the 2030 Lake Leaders’ Summit',
  'Statement from the Lake Committee',
  'Joint Statement on the North Shore Ministerial Committee',
])('“%s” names no meeting that it is of', (title) => {
  expect(meetingIn(title)).toBeNull()
})

test('where the title names none, an opening at the meeting does', () => {
  const opening = 'Today the leaders of Orsk and Vell met in Tamar for the 10th Lake Leaders’ Summit (LLS).'
  expect(meetingIn('Declaration of the Shores', opening)).toEqual({
    slug: 'lake-leaders-summit-2031',
    name: 'Lake Leaders’ Summit',
    year: 2031,
    place: null,
  })
})

test.each([
  'The committee was established in January 2030, during the Lake Leaders’ Summit.',
  'They fulfilled commitments made by the three at the Lake Leaders’ Summit.',
  'They discussed preparations for the Lake Leaders’ Summit.',
  'Since the Lake Leaders’ Summit much was done.',
  'The Lake Leaders’ Summit is dear to us.',
])('an opening that only speaks of a meeting is not of it: %s', (opening) => {
  expect(meetingIn('Joint Statement', opening)).toBeNull()
})

test('the place beside the name is the meeting’s, and no month is a place', () => {
  expect(meetingIn('The 2031 Lake Summit in Port Haldis')?.place).toBe('Port Haldis')
  expect(meetingIn('The Lake Summit in June')?.place).toBeNull()
})

test('a text without a day is of no meeting, for the year is not known', () => {
  expect(meetingOf(read('# The Lake Leaders’ Summit\n\nWe met.'))).toBeNull()
})

test('a title made to be slow takes no longer than its length', () => {
  const title = `${'Lake and of '.repeat(3000)}Summit of the ${'Shores of '.repeat(3000)}`
  expect(meetingIn(title.slice(0, 60_000))?.year).toBe(2031)
})
