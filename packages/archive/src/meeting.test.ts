import { read } from '@readout/record'
import { expect, test } from 'vitest'
import { meetingOf } from './meeting.ts'

const meetingIn = (title: string, opening = 'We met.', date = '2031-03-04') =>
  meetingOf(read(`---\ntitle: "${title}"\ndate: ${date}\n---\n\n${opening}\n`))

test.each([
  ['Fact Sheet: Key Deliverables for the 2031 Lake Leaders’ Summit', 'lake-summit-2031'],
  ["Lake Leaders' Summit (LLS)", 'lake-summit-2031'],
  [
    'Background Press Call by Officials Previewing the Summit of the Shores Climate Deliverables',
    'summit-of-shores-2031',
  ],
  ['Remarks by President Orsk At The Summit For Harbours Opening Session', 'summit-for-harbours-2031'],
  ['FACT SHEET: The Trilateral Leaders’ Summit at Camp Vell', 'trilateral-summit-2031'],
  ['Remarks by the President at the Virtual Leaders Summit on Reeds', 'summit-on-reeds-2031'],
  ['Statement on the Upcoming Trilateral Leaders’ Summit of Orsk, Vell, and Tamar', 'trilateral-summit-2031'],
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
  ['Orsk to Host Ninth Summit of the Shores in 2032', 'summit-of-shores-2032'],
  ['G7 Summit Communiqué', 'g7-summit-2031'],
  ['TARN VALLIS G5 SUMMIT COMMUNIQUÉ', 'g5-summit-2031'],
  ['Statement on Travel to the G5 Leaders’ Summit', 'g5-summit-2031'],
  ['Remarks at the Group of Five (G5) Summit of Leaders', 'g5-summit-2031'],
  ['Remarks at the G5 Summit on Reeds', 'g5-summit-on-reeds-2031'],
  ['Remarks at the G5 and Lake States Summit', 'g5-and-lake-states-summit-2031'],
  ['REMARKS AT THE LLS SUMMIT FOR HARBOURS', 'lls-summit-for-harbours-2031'],
])('“%s” is of %s', (title, slug) => {
  expect(meetingIn(title)?.slug).toBe(slug)
})

test.each([
  'Remarks on the Summit',
  'Fact Sheet: Anniversary of the Lake Leaders’ Summit',
  'Deals Made After the 2030 Lake Leaders’ Summit',
  'Statement from the Lake Committee',
  'Joint Statement on the North Shore Ministerial Committee',
  'Joint Statement of Orsk and Vell on the Margins of the Lake Leaders’ Summit in Tamar',
])('“%s” names no meeting that it is of', (title) => {
  expect(meetingIn(title)).toBeNull()
})

test('where the title names none, an opening at the meeting does', () => {
  const opening = 'Today the leaders of Orsk and Vell met in Tamar for the 10th Lake Leaders’ Summit (LLS).'
  expect(meetingIn('Declaration of the Shores', opening)).toEqual({
    slug: 'lake-summit-2031',
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

test.each([
  ['We, the Leaders of the Lake States, met in Port Haldis for our annual Summit.', 'Lake States Summit'],
  [
    'We, the Leaders of the Group of Five (G5), met in Port Haldis for our annual Summit on March 3-4, 2031.',
    'G5 Summit',
  ],
  [
    'We, the Heads of State and Government of the Lake Union (LU), convened in Port Haldis at our third summit.',
    'Lake Union Summit',
  ],
])('leaders who speak of their summit mean that of their group: %s', (opening, name) => {
  expect(meetingIn('Declaration of the Shores', opening)).toMatchObject({ name, place: 'Port Haldis' })
})

test.each([
  'We, the Leaders of the Lake States, met today. Much was done since our last Summit.',
  'We, the Leaders of the Lake States, met at our last summit in Vell.',
  'We, the Leaders of Orsk, Vell, and Tamar, met in Vell for our annual summit.',
  'We, the Leaders of the Group of Five (G5), met in Vell today.',
])('leaders who name no group, or speak of no summit of theirs, are at none: %s', (opening) => {
  expect(meetingIn('Joint Statement', opening)).toBeNull()
})

test('a leaders’ text with the place of their meeting in its title is of their summit', () => {
  const opening = 'Ten years ago the leaders met for the first time. We met in Port Haldis on 3 and 4 March.'
  const summit = { slug: 'g5-summit-2031', place: 'Port Haldis' }
  expect(meetingIn('G5 Port Haldis Leaders’ Communiqué', opening)).toMatchObject(summit)
  expect(meetingIn('G5 Leaders’ Port Haldis Vision on Reeds', opening)).toMatchObject(summit)
  expect(meetingIn('G5 Leaders’ Statement', opening)).toBeNull()
  expect(meetingIn('G5 Tarn Vallis Leaders’ Communiqué', opening)).toBeNull()
})

test.each([
  'Premier Orsk met today with President Ida Vell on the margins of the Lake Leaders’ Summit.',
  'On the sidelines of the Lake Leaders’ Summit they agreed on locks. They then joined the Reed Summit.',
  'Today in Port Haldis at the Lake Leaders’ Summit, Premier Ida Orsk of Vell and President Steve Haldis of Tamar agreed on locks.',
  'At the Lake Leaders’ Summit, the Premier met with the President of Vell.',
])('what some do at a meeting of more is not of that meeting: %s', (opening) => {
  expect(meetingIn('Statement of Port Haldis', opening)).toBeNull()
})

test.each([
  ['At the Lake Leaders’ Summit, the Premier announced new locks.', '2031-03-04'],
  ['The Premier will attend the Lake Leaders’ Summit in June.', '2031-03-04'],
  ['At the Lake Leaders’ Summit on March 3, the Premier announced new locks.', '2031-03-04'],
])('what is done at a meeting, or will be, is of it: %s', (opening, date) => {
  expect(meetingIn('Statement on Locks', opening, date)?.slug).toBe('lake-summit-2031')
})

test.each([
  'At the Lake Leaders’ Summit on January 9-10, the leaders promised new locks.',
  'As the Premier said at the Lake Leaders’ Summit last December, locks matter.',
  'Building on our progress at the Lake Leaders’ Summit, the Premier opens locks.',
  'The visit will further the vision set forth at the Lake Leaders’ Summit.',
])('what a text of a later month tells of a meeting does not make it one of it: %s', (opening) => {
  expect(meetingIn('Statement on Locks', opening)).toBeNull()
})

test.each([
  'Ministers met last year in Tarn to plan.',
  'The ministers met in Tarn in 2028.',
  'Experts of the five met in Tarn on Monday.',
  'We met in Tarn in 2028, and have done much.',
  'Since we met in Tarn, much was done.',
  'We welcome that ministers met in Tarn.',
])('others’ meeting in the place of the title, or another year’s, is not the leaders’: %s', (opening) => {
  expect(meetingIn('G5 Tarn Leaders’ Statement', opening)).toBeNull()
})

test.each([
  'We, the Leaders of the Group of Five (G5), met at a grave hour in Tarn, which lost its dyke in 1945.',
  'The G5 Leaders gathered in Tarn on March 3, 2031, to agree on locks.',
  'Meeting in Tarn, we agreed on locks.',
])('leaders who say that they met in the place of the title are at their summit: %s', (opening) => {
  expect(meetingIn('G5 Tarn Leaders’ Statement', opening)).toMatchObject({
    slug: 'g5-summit-2031',
    place: 'Tarn',
  })
})

test('the leaders of one state are no group, and its summit no meeting of one', () => {
  const opening = 'We, the Leaders of Chile, met in Tarn for our annual Summit.'
  expect(meetingIn('Declaration of the Shores', opening)).toBeNull()
})

test.each([
  ['Remarks at the Women’s G5 Summit', 'womens-g5-summit-2031'],
  ['Remarks at the Youth G5 Summit', 'youth-g5-summit-2031'],
  ['Remarks at the Mayors G5 Summit', 'mayors-g5-summit-2031'],
])('what others hold around a group’s summit is not that summit: “%s”', (title, slug) => {
  expect(meetingIn(title)?.slug).toBe(slug)
})

test.each([
  'Joint Statement of Orsk and Vell on the Margins of this year’s G5 Summit',
  'Joint Statement in the Margins of the annual G5 Summit',
  'Remarks on the Sidelines of the third Lake Leaders’ Summit',
  'Remarks alongside the Lake Leaders’ Summit',
])('whatever stands before its name, what is at a meeting’s margins is not that meeting: “%s”', (title) => {
  expect(meetingIn(title)).toBeNull()
})

test.each([
  'At the Lake Leaders’ Summit in Tarn, the nine leaders met with civil society and agreed on locks.',
  'At the Lake Leaders’ Summit, the leaders met with the Mayor of Tarn.',
  'At the Lake Leaders’ Summit, the Premier met with pilots.',
  'At the Lake Leaders’ Summit, President Ida Ask and President Bo Bem and the other leaders agreed on locks.',
])('what all do, and what one does with others than leaders, is of the meeting: %s', (opening) => {
  expect(meetingIn('Statement on Locks', opening)?.slug).toBe('lake-summit-2031')
})

test.each([
  'At the Lake Leaders’ Summit, the leaders of Orsk and Vell met with Premier Ida Ask.',
  'At the Lake Leaders’ Summit, both leaders met with the King of Tarn.',
  'At the Lake Leaders’ Summit, the Premier spoke briefly with Vell’s Ida Ask.',
  'Earlier this morning at the Lake Leaders’ Summit, he opened a lock.',
])('what a few do there, or did before, is not: %s', (opening) => {
  expect(meetingIn('Statement on Locks', opening)).toBeNull()
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

test.each([
  ['Today we met for the third in-person Lake Leaders’ Summit, hosted by Orsk.', 'lake-summit-2031'],
  ['The Premier will attend the annual Reed Summit today.', 'reed-summit-2031'],
  [
    'On March 3, 2031, Orsk hosted Vell and Tamar in the fourth meeting of the Trilateral Eel Committee to discuss locks.',
    'fourth-trilateral-eel-committee-meeting-2031',
  ],
  [
    'The Premier convened the 12th plenary meeting of the Council on Lake Affairs.',
    '12th-council-on-lake-affairs-meeting-2031',
  ],
  [
    'They agreed on locks following the second Trilateral Eel Committee meeting.',
    'second-trilateral-eel-committee-meeting-2031',
  ],
  [
    'They agreed on locks at the Ministerial for Reed Cooperation on March 3.',
    'ministerial-for-reed-cooperation-2031',
  ],
])('which of its kind a meeting is may stand before its name: %s', (opening, slug) => {
  expect(meetingIn('Joint Statement', opening)?.slug).toBe(slug)
})

test.each([
  'They discussed the fourth meeting of the Lake Eel Committee.',
  'They affirmed plans for an in-person Lake Leaders’ Summit.',
  'Since the first meeting of the Lake Eel Committee much was done.',
  'Much was done in the fourth meeting of the Committee.',
])('a counted meeting that is only talked of is not the text’s own: %s', (opening) => {
  expect(meetingIn('Joint Statement', opening)).toBeNull()
})

test.each([
  ['Fact Sheet: Lake Summit', 'Fact Sheet: Lake Leaders’ Summit'],
  ['Remarks at the Ninth Summit of the Shores', 'Call Previewing the 9th Summit of Shores'],
  ['Remarks at the Leaders’ Summit for the Reeds', 'Remarks at the Summit for the Reeds'],
  ['Fact Sheet: Lake Leaders’ Tarn Summit 2031', 'Remarks at the Lake Leaders’ Summit'],
  ['Fact Sheet: G5 Port Haldis Summit', 'Remarks at the G5 Summit'],
])('“%s” and “%s” are of one meeting', (one, other) => {
  const opening = 'The leaders will meet on March 5, 2031 in Tarn. Last of all they will meet in Port Haldis.'
  expect(meetingIn(one, opening)?.slug).toBe(meetingIn(other, opening)?.slug)
})

test('a place in the midst of a name is where the leaders meet', () => {
  const title = 'Fact Sheet: Lake Leaders’ Tarn Summit 2031'
  expect(meetingIn(title, 'In Tarn, the leaders will agree on locks.')).toMatchObject({
    name: 'Lake Leaders’ Summit',
    place: 'Tarn',
  })
  expect(meetingIn(title, 'Investments in Tarn will grow.')?.slug).toBe('lake-leaders-tarn-summit-2031')
})

test.each([
  ['Remarks at the Lake Leaders’ Reed Summit', 'Remarks at the Lake Leaders’ Summit'],
  ['Remarks at the Business Leaders’ Summit', 'Remarks at the Business Summit'],
  ['Remarks at the Youth Leaders’ Summit', 'Remarks at the Youth Summit'],
  ['Remarks at the Lake Leaders’ Meeting', 'Remarks at the Lake Summit'],
])('“%s” and “%s” are not', (one, other) => {
  expect(meetingIn(one)?.slug).not.toBe(meetingIn(other)?.slug)
})
