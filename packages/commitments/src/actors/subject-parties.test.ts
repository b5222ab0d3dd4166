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

test('letters stand for the state whose office they are', () => {
  const record = read('The Norway Lake Corps (NLC) met. The Lake Forum (LFX) met.')
  const document = { record, parties: ['NO', 'KE'] }
  expect(partiesOf('NLC', document)).toEqual(['NO'])
  expect(partiesOf('LFX', document)).toEqual(['NO', 'KE'])
})
