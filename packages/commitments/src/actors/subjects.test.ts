import { expect, test } from 'vitest'
import { textOf } from '../deeds/proposal.ts'
import { words } from '../testing/lake.ts'
import { subjectBefore } from './subjects.ts'

/** The subject of the verb group that ends at `verb`. */
function subject(sentence: string, verb: string): string | null {
  const tokens = words(sentence)
  const found = subjectBefore(
    tokens,
    tokens.findIndex((token) => token.lower === verb),
  )
  return found === null ? null : textOf(tokens, found)
}

test.each([
  ['The leaders will dredge.', 'will', 'The leaders'],
  ['We also will dredge.', 'will', 'We'],
  ['Orsk and Vell will dredge.', 'will', 'Orsk and Vell'],
  ['In October, the states will dredge.', 'will', 'the states'],
  ['The Minister of Fish will dredge.', 'will', 'The Minister'],
  ['The new working group will dredge.', 'will', 'The new working group'],
  ['Orsk will dredge the channel, and Vell shall build ferries.', 'shall', 'Vell'],
  ['The leaders met and will dredge.', 'will', 'The leaders'],
  ['In that spirit, the states will dredge.', 'will', 'the states'],
  ['Orsk rescue experts will dredge.', 'will', 'Orsk rescue experts'],
  ['Rescue experts will dredge.', 'will', null],
  ['The Board of Salt will dredge.', 'will', 'The Board'],
  ['The board of the firm will dredge.', 'will', null],
  ['The Lake Agency (LDA), through its new office in Dray, Vell, will dredge.', 'will', 'The Lake Agency'],
  ['New trade deals with Orsk, the Vell Isles, and others will dredge.', 'will', null],
  ['They said that Orsk and Vell stand together in the talks, will dredge.', 'will', 'Orsk and Vell'],
  ['On 9 January, 2034 President Hale will dredge.', 'will', 'President'],
  ['Allies will dredge.', 'will', 'Allies'],
  ['U.S. experts will dredge.', 'will', 'U.S. experts'],
  ['Norwegian troops will dredge.', 'will', null],
  ['Norwegian pilots will dredge.', 'will', null],
  ['DOI will dredge.', 'will', 'DOI'],
  ['The G8 will dredge.', 'will', 'The G8'],
  [
    'In opening the old lock, President Brandt and President Hale will dredge.',
    'will',
    'President Brandt and President',
  ],
  ['Following the Lake Forum, Norway and Kenya will dredge.', 'will', 'Norway and Kenya'],
  [
    'Norway (Norway) and the Republic of South Africa (South Africa) will dredge.',
    'will',
    'Norway (Norway) and the Republic of South Africa (South Africa',
  ],
  ['As neighbours and partners, the states will dredge.', 'will', 'the states'],
  ['The Minister’s Order will ban nets.', 'will', 'The Minister’s Order'],
  ['Port officials will dredge.', 'will', 'Port officials'],
  ['USAID, through its work with Vell and the Lake Fund, will dredge.', 'will', 'USAID'],
  ['The Ministry, pending a vote on its budget, will dredge.', 'will', 'The Ministry'],
  ['The European Union will dredge.', 'will', 'The European Union'],
  ['The White House will dredge.', 'will', 'The White House'],
  ['The Coast Guard will dredge.', 'will', 'The Coast Guard'],
  ['Ambassador Brandt will dredge.', 'will', 'Ambassador'],
  ['AUKUS will dredge.', 'will', 'AUKUS'],
  ['The National Science Foundation will dredge.', 'will', 'The National Science Foundation'],
  ['The Orsk Finance Corporation will dredge.', 'will', 'The Orsk Finance Corporation'],
  ['To keep the strength of our ties, Orsk and Vell will dredge.', 'will', 'Orsk and Vell'],
  ['To keep the strength of our ties, the President and Orsk will dredge.', 'will', 'the President and Orsk'],
  ['In addition to schools, and with pilots, the ministers will dredge.', 'will', 'the ministers'],
  [
    'The Minister of Waters, the Warden of Dray, and the Director of the Fund will dredge.',
    'will',
    'The Minister of Waters, the Warden of Dray, and the Director of the Fund',
  ],
  [
    'To advance these aims, President Hale and President Brandt will dredge.',
    'will',
    'President Hale and President',
  ],
  ['They lend pumps to schools, and this fund will dredge.', 'will', 'this fund'],
  ['As part of the Dyke Fund, Orsk, and Vell will dredge.', 'will', 'Orsk, and Vell'],
  ['The Participants will dredge.', 'will', 'The Participants'],
  ['Orsk military and civilian personnel will dredge.', 'will', 'Orsk military and civilian personnel'],
  ['His Administration will dredge.', 'will', 'His Administration'],
  ['At the Wardens’ Summit, Lake states will dredge.', 'will', 'Lake states'],
  ['Besides the $2 million the Ministry will lend.', 'will', 'the Ministry'],
  ['The Department of Transportation (DOT) will dredge.', 'will', 'The Department'],
  ['The Department of Waters, including the Dyke Service, will dredge.', 'will', 'The Department'],
  [
    'The Agency for International Waters, and the Ministry will dredge.',
    'will',
    'The Agency for International Waters, and the Ministry',
  ],
  ['Senior-level experts will dredge.', 'will', 'Senior-level experts'],
  ['Our crews will dredge.', 'will', 'Our crews'],
  ['To this end, Orsk will dredge.', 'will', 'Orsk'],
  ['Given its long-standing fear, Orsk will dredge.', 'will', 'Orsk'],
  ['Today, my Ministry will dredge.', 'will', 'my Ministry'],
  ['Ports, pilots, Orsk and Vell will dredge.', 'will', 'Ports, pilots, Orsk and Vell'],
  ['Orsk (“Orsk”) and Norway (“Norway”) will dredge.', 'will', 'Orsk (“Orsk”) and Norway (“Norway'],
  ['Through the Lake Pact (LAP), Norway and Kenya will dredge.', 'will', 'Norway and Kenya'],
  ['Norway, Kenya and the United States, are dredging.', 'are', 'Norway, Kenya and the United States'],
  ['Norway and the European Union plan to dredge.', 'plan', 'Norway and the European Union'],
  ['We fear for rules as well as for dues and will dredge.', 'will', 'We'],
])('in “%s” the subject of %s is “%s”', (sentence, verb, expected) => {
  expect(subject(sentence, verb)).toBe(expected)
})

test.each([
  ['The harbour company will dredge.', 'will'],
  ['The eels will return.', 'will'],
  ['The ferries of Orsk will run.', 'will'],
  ['Orsk Companies will dredge.', 'will'],
  ['Our strong economy will grow.', 'will'],
  ['Vell’s ferries will run.', 'will'],
  ['Vell Airlines will fly.', 'will'],
  ['The Vell Gas Corporation will dredge.', 'will'],
  ['The White House gardens will open.', 'will'],
  ['Vell’s pension funds will invest.', 'will'],
  ['Participants of the course will dredge.', 'will'],
  ['The leaders met; rain will fall.', 'will'],
])('in “%s” no public actor is the subject', (sentence, verb) => {
  expect(subject(sentence, verb)).toBeNull()
})

test('a body is told from those who made it', () => {
  const tokens = words('The working group will dredge.')
  expect(subjectBefore(tokens, 3)?.isBody).toBe(true)
  expect(subjectBefore(words('The leaders will dredge.'), 2)?.isBody).toBe(false)
})

test('a state behind the name of a place tells where', () => {
  expect(subject('The yard in Brenna, Georgia, is old and will dredge.', 'will')).toBeNull()
  expect(subject('In the Arctic, Orsk, with its neighbours, will dredge.', 'will')).toBe('Orsk')
  expect(subject('During his visit his government will dredge.', 'will')).toBe('his government')
})

test('services and working groups go by their whole names', () => {
  expect(subject('The National Forest Service will dredge.', 'will')).toBe('The National Forest Service')
  expect(subject('The service will dredge.', 'will')).toBeNull()
  expect(subject('The Harbour Standards working group will dredge.', 'will')).toBe(
    'The Harbour Standards working group',
  )
})

test('a clause between a thing and its verb parts them not, nor does “all of”', () => {
  expect(subject('This fund, which opens in May, will dredge.', 'will')).toBe('This fund')
  expect(subject('All of the ministers will dredge.', 'will')).toBe('All of the ministers')
  expect(subject('In low- and middle-income countries, high-income states will dredge.', 'will')).toBe(
    'high-income states',
  )
})
