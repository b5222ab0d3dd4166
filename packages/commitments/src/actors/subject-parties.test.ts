import { read } from '@readout/record'
import { expect, test } from 'vitest'
import { statement } from '../testing/lake.ts'
import { partiesOf } from './subject-parties.ts'

test('a commitment is of those whom its subject names, else of all', () => {
  const record = statement('They met.')
  const all = ['XO', 'XV']
  expect(partiesOf('Vell', { record, parties: all })).toEqual(['XV'])
  expect(partiesOf('The leaders', { record, parties: all })).toEqual(all)
  expect(partiesOf(null, { record, parties: all })).toEqual(all)
  expect(partiesOf('The governments of Norway and Kenya', { record, parties: all })).toEqual(['NO', 'KE'])
  expect(partiesOf('The European Union', { record, parties: all })).toEqual(['eu'])
})

test('leaders named without their states stand for those that the text gives them', () => {
  const record = read(
    '# Readout of a call with President Bem Orro of Kenya\n\nHe met Prime Minister Ask of Norway.',
  )
  const document = { record, parties: ['NO', 'KE', 'FJ'] }
  expect(partiesOf('Prime Minister Ask and President Bem Orro', document)).toEqual(['NO', 'KE'])
  expect(partiesOf('Prime Minister Ulm', document)).toEqual(['NO', 'KE', 'FJ'])
})

test('a leader beside others whose state the text does not tell is one of those who speak', () => {
  const record = read(
    '# Joint Statement\n\nThe Norwegian Prime Minister, Bo Ask, met Chancellor Ulm of Kenya.',
  )
  const document = { record, parties: ['NO', 'FJ'] }
  expect(partiesOf('Chancellor Ulm and President Orro', document)).toEqual(['NO', 'FJ'])
  expect(partiesOf('Chancellor Ulm', document)).toEqual(['KE'])
})

test('a leader is of the people whose title the text gives', () => {
  const record = read('# Joint Statement\n\nNorwegian Prime Minister Bo Ask met the President of Kenya Orro.')
  const document = { record, parties: ['FJ', 'NO', 'KE'] }
  expect(partiesOf('Prime Minister Ask and President Orro', document)).toEqual(['NO', 'KE'])
})

test('letters stand for the state whose office they are', () => {
  const record = read('The Norway Lake Corps (NLC) met. The Lake Forum (LFX) met.')
  const document = { record, parties: ['NO', 'KE'] }
  expect(partiesOf('NLC', document)).toEqual(['NO'])
  expect(partiesOf('LFX', document)).toEqual(['NO', 'KE'])
  expect(partiesOf('The Ministry of Kenya and NLC', document)).toEqual(['KE', 'NO'])
})

test('letters joined stand for the states of both', () => {
  const record = read('The Norway Lake Corps (NLC) met the Kenya Eel Board (KEB). The Lake Forum (LFX) met.')
  const document = { record, parties: ['NO', 'KE', 'FJ'] }
  expect(partiesOf('NLC and KEB', document)).toEqual(['NO', 'KE'])
  expect(partiesOf('NLC and LFX', document)).toEqual(['NO', 'KE', 'FJ'])
})

test('a state beside a body promises with it, and a compact is its members', () => {
  const document = { record: statement('They met.'), parties: ['XO'] }
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
  }
  expect(partiesOf('The Department of Waters', document)).toEqual(['US'])
  expect(partiesOf('The State Department', document)).toEqual(['US'])
  expect(partiesOf('Vice President Orro', document)).toEqual(['US'])
  expect(partiesOf('NSF and the Ministry of Kenya', document)).toEqual(['US', 'KE'])
  expect(partiesOf('Vice President Orro of Kenya', document)).toEqual(['KE'])
})

test('“my government” is that of whoever speaks, or nobody’s that the text tells', () => {
  const record = read('# Remarks of Prime Minister Bo Ask of Norway and President Orro of Kenya\n\nThey met.')
  const document = { record, parties: ['NO', 'KE'] }
  expect(partiesOf('My government', document, 'PRIME MINISTER ASK')).toEqual(['NO'])
  expect(partiesOf('My government', document, 'PRESIDENT ORRO')).toEqual(['KE'])
  expect(partiesOf('My government', document, 'SENIOR OFFICIAL')).toEqual([])
  expect(partiesOf('My government', { record, parties: ['NO'] }, 'SENIOR OFFICIAL')).toEqual(['NO'])
})
