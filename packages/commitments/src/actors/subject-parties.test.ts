import { read } from '@readout/record'
import { expect, test } from 'vitest'
import { statement } from '../testing/lake.ts'
import { partiesOf } from './subject-parties.ts'

test('a commitment is of those whom its subject names, else of all', () => {
  const record = statement('They met.')
  const all = ['XO', 'XV']
  expect(partiesOf('Vell', { record, parties: all, sides: all })).toEqual(['XV'])
  expect(partiesOf('The leaders', { record, parties: all, sides: all })).toEqual(all)
  expect(partiesOf(null, { record, parties: all, sides: all })).toEqual(all)
  expect(partiesOf('The governments of Norway and Kenya', { record, parties: all, sides: all })).toEqual([
    'NO',
    'KE',
  ])
  expect(partiesOf('The European Union', { record, parties: all, sides: all })).toEqual(['eu'])
})

test('leaders named without their states stand for those that the text gives them', () => {
  const record = read(
    '# Readout of a call with President Bem Orro of Kenya\n\nHe met Prime Minister Ask of Norway.',
  )
  const document = { record, parties: ['NO', 'KE', 'FJ'], sides: ['NO', 'KE', 'FJ'] }
  expect(partiesOf('Prime Minister Ask and President Bem Orro', document)).toEqual(['NO', 'KE'])
  expect(partiesOf('Prime Minister Ulm', document)).toEqual(['NO', 'KE', 'FJ'])
})

test('a leader beside others whose state the text does not tell is one of those who speak', () => {
  const record = read(
    '# Joint Statement\n\nThe Norwegian Prime Minister, Bo Ask, met Chancellor Ulm of Kenya.',
  )
  const document = { record, parties: ['NO', 'FJ'], sides: ['NO', 'FJ'] }
  expect(partiesOf('Chancellor Ulm and President Orro', document)).toEqual(['NO', 'FJ'])
  expect(partiesOf('Chancellor Ulm', document)).toEqual(['KE'])
})

test('a leader is of the people whose title the text gives', () => {
  const record = read('# Joint Statement\n\nNorwegian Prime Minister Bo Ask met the President of Kenya Orro.')
  const document = { record, parties: ['FJ', 'NO', 'KE'], sides: ['FJ', 'NO', 'KE'] }
  expect(partiesOf('Prime Minister Ask and President Orro', document)).toEqual(['NO', 'KE'])
})

test('letters stand for the state whose office they are', () => {
  const record = read('The Norway Lake Corps (NLC) met. The Lake Forum (LFX) met.')
  const document = { record, parties: ['NO', 'KE'], sides: ['NO', 'KE'] }
  expect(partiesOf('NLC', document)).toEqual(['NO'])
  expect(partiesOf('LFX', document)).toEqual(['NO', 'KE'])
  expect(partiesOf('The Ministry of Kenya and NLC', document)).toEqual(['KE', 'NO'])
})

test('letters joined stand for the states of both', () => {
  const record = read('The Norway Lake Corps (NLC) met the Kenya Eel Board (KEB). The Lake Forum (LFX) met.')
  const document = { record, parties: ['NO', 'KE', 'FJ'], sides: ['NO', 'KE', 'FJ'] }
  expect(partiesOf('NLC and KEB', document)).toEqual(['NO', 'KE'])
  expect(partiesOf('NLC and LFX', document)).toEqual(['NO', 'KE', 'FJ'])
})

test('a state beside a body promises with it, and a compact is its members', () => {
  const document = { record: statement('They met.'), parties: ['XO'], sides: ['XO'] }
  expect(partiesOf('Kenya and the European Union', document)).toEqual(['KE', 'eu'])
  expect(partiesOf('The European Commission', document)).toEqual(['eu'])
  expect(partiesOf('AUKUS partners', document)).toEqual(['AU', 'GB', 'US'])
  expect(partiesOf('The World Bank', document)).toEqual(['world bank'])
})

test('an office speaks for the publisher’s state where its name tells no other', () => {
  const record = read('# Fact Sheet: The Lake\n\nThey met.\n')
  const document = {
    record: { ...record, meta: { ...record.meta, publisher: 'The White House' } },
    parties: ['US', 'KE'],
    sides: ['US', 'KE'],
  }
  expect(partiesOf('The Department of Waters', document)).toEqual(['US'])
  expect(partiesOf('The State Department', document)).toEqual(['US'])
  expect(partiesOf('Vice President Orro', document)).toEqual(['US'])
  expect(partiesOf('NSF and the Ministry of Kenya', document)).toEqual(['US', 'KE'])
  expect(partiesOf('Vice President Orro of Kenya', document)).toEqual(['KE'])
})

test('“my government” is that of whoever speaks, or nobody’s that the text tells', () => {
  const record = read('# Remarks of Prime Minister Bo Ask of Norway and President Orro of Kenya\n\nThey met.')
  const document = { record, parties: ['NO', 'KE'], sides: ['NO', 'KE'] }
  expect(partiesOf('My government', document, { speaker: 'PRIME MINISTER ASK' })).toEqual(['NO'])
  expect(partiesOf('My government', document, { speaker: 'PRESIDENT ORRO' })).toEqual(['KE'])
  expect(partiesOf('My government', document, { speaker: 'SENIOR OFFICIAL' })).toEqual([])
  expect(
    partiesOf('My government', { record, parties: ['NO'], sides: ['NO'] }, { speaker: 'SENIOR OFFICIAL' }),
  ).toEqual(['NO'])
})

test('at a meeting of two leaders “we” is the state of whoever speaks, unless they do it together', () => {
  const record = read('# Remarks of Prime Minister Bo Ask of Norway and President Orro of Kenya\n\nThey met.')
  const document = { record, parties: ['NO', 'KE'], sides: ['NO', 'KE'] }
  const said = (sentence: string, speaker = 'PRESIDENT ORRO') =>
    partiesOf('We', document, { sentence, speaker })
  expect(said('We will lend pumps.')).toEqual(['KE'])
  expect(said('We will lend pumps together.')).toEqual(['NO', 'KE'])
  expect(said('We will lend our two countries’ pumps.')).toEqual(['NO', 'KE'])
  expect(said('We will lend pumps.', 'SENIOR OFFICIAL')).toEqual(['NO', 'KE'])
  expect(partiesOf(null, document, { sentence: 'We will lend pumps.', speaker: 'PRESIDENT ORRO' })).toEqual([
    'KE',
  ])
})

const ofOne = (text: string, sides = ['US', 'NO']) => ({
  record: {
    ...read(`# Fact Sheet: The Lake\n\n${text}\n`),
    meta: { ...read('# Fact Sheet: The Lake').meta, publisher: 'The White House' },
  },
  parties: ['US'],
  sides,
})

test('in a text of one government “we” and its offices are its own, several at once are all sides', () => {
  const document = ofOne('They met.')
  for (const subject of ['We', 'The President', 'The Budget', 'The Lake Fund', null])
    expect(partiesOf(subject, document), `${subject}`).toEqual(['US'])
  for (const subject of ['The leaders', 'Both countries', 'Our two nations', 'They', 'The two'])
    expect(partiesOf(subject, document), subject).toEqual(['US', 'NO'])
  expect(partiesOf('We', document, { sentence: 'We will join our militaries.' })).toEqual(['US', 'NO'])
  expect(partiesOf('Both', document, { sentence: 'They met, and both agreed to it.' })).toEqual(['US', 'NO'])
})

test('both, where the beginning tells of one, are the two that the text names most', () => {
  const document = ofOne('The United States and Kenya talk. Kenya thanks the United States. Fiji looks on.', [
    'US',
  ])
  expect(partiesOf('Both nations', document).toSorted()).toEqual(['KE', 'US'])
})

test('a leader beside a body promises with it, unless it is in the body', () => {
  const document = ofOne('They met.')
  expect(
    partiesOf('President Biden and the leaders of the European Commission and Norway', document),
  ).toEqual(['US', 'NO', 'eu'])
  expect(partiesOf('President Biden and the G7 leaders', document)).toEqual(['g7'])
  expect(partiesOf('Our Allies', ofOne('They met at NATO.'))).toEqual(['nato'])
})

test('a promise without a subject is of those whom its noun names or who share it', () => {
  const document = ofOne('They met.')
  const of = (quote: string, before = '', leadIn = '') =>
    partiesOf(null, document, { noun: { quote, before, leadIn } })
  expect(of('lend pumps', '', 'This deal includes Norwegian commitments to:')).toEqual(['NO'])
  expect(of('a Kenyan commitment to lend pumps')).toEqual(['KE'])
  expect(of('their mutual commitment to the lake', 'They stressed ')).toEqual(['US', 'NO'])
  expect(of('the launch of a U.S.-Norway lake dialogue')).toEqual(['US', 'NO'])
  expect(of('his plan to lend pumps to Fiji', 'Later ')).toEqual(['US'])
  expect(of('a pump for Norway')).toEqual(['US'])
})
