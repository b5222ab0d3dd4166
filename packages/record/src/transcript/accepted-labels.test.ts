import { expect, test } from 'vitest'
import { acceptedLabels, surnameOf } from './accepted-labels.ts'
import { labelReader } from './speakers.ts'
import { whiteHouse } from './styles/white-house.ts'

const accepted = (...candidates: string[]) => acceptedLabels(candidates, labelReader(whiteHouse))

test('what can only be a speaker’s is a label, and so is what is printed twice', () => {
  expect([...accepted('MR. VELL', 'CLEAN WATER', 'HOLM', 'HOLM').keys()]).toEqual(['MR. VELL', 'HOLM'])
})

test('a misprint stands for the label that is printed right', () => {
  expect(accepted('SENIOR HARBOUR OFFICIAL', 'SENIOR HARBOUR OFFIAL').get('SENIOR HARBOUR OFFIAL')).toBe(
    'SENIOR HARBOUR OFFICIAL',
  )
})

test('a surname alone, or behind another office, stands for its speaker', () => {
  expect(accepted('MR. VELL', 'VELL').get('VELL')).toBe('MR. VELL')
  expect(accepted('MR. VELL', 'S. VELL').get('S. VELL')).toBe('MR. VELL')
})

test('what a caller trusts is a label', () => {
  expect([...acceptedLabels(['IDA HOLM'], labelReader(whiteHouse), () => true).keys()]).toEqual(['IDA HOLM'])
})

test('the surname stands before office and brackets', () => {
  expect(surnameOf('IDA HOLM, MINISTER OF PORTS')).toBe('HOLM')
  expect(surnameOf('IDA HOLM (HARBOUR)')).toBe('HOLM')
})
