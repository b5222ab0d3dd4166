import { expect, test } from 'vitest'
import { labelReader } from './speakers.ts'
import { presidencia } from './styles/presidencia.ts'
import { whiteHouse } from './styles/white-house.ts'

const read = labelReader(whiteHouse)
const readSpanish = labelReader(presidencia)

test.each([
  ['MODERATOR', 'moderator'],
  ['MOERATOR', 'moderator'],
  ['SENIOR ADMINISTRATION OFFICAL', 'official'],
  ['SENIOR ADMINISTRATION OFFICIALS', 'official'],
  ['SENIOR OFFICIAL TWO', 'official'],
  ['OPERATOR', 'operator'],
  ['OPERTATOR', 'operator'],
  ['WHITE HOUSE AIDE', 'moderator'],
  ['Q', 'reporter'],
  ['REPORTER', 'reporter'],
  ['INTERPRETER', 'interpreter'],
  ['HOST', 'host'],
  ['PARTICIPANT', 'other'],
  ['AUIDENCE MEMBER', 'other'],
] as const)('%s is the %s', (label, role) => {
  expect(read(label).role).toBe(role)
})

test('a name tells no role, whatever word it is made of', () => {
  expect(read('MS. ORSK').role).toBeNull()
  expect(read('MR. HOST').role).toBeNull()
})

test('an honorific or an office makes a label a speaker’s, capitals alone do not', () => {
  expect(read('MS. ORSK').isSure).toBe(true)
  expect(read('PRIME MINISTER VELL').isSure).toBe(true)
  expect(read('STATE SPEAKER ORSK').isSure).toBe(true)
  expect(read('CLEAN WATER').isSure).toBe(false)
})

test('a misprinted office is one', () => {
  expect(read('ADMINSITRATOR ORSK').isOfficeHolder).toBe(true)
  expect(read('THE PRESIDNET').isOfficeHolder).toBe(true)
})

test('a heading that has an office in it is no label', () => {
  expect(read('PRESIDENT VELL IS ENDING THE DELAYS').isSure).toBe(false)
  expect(read('DEAR MR. PRESIDENT').isSure).toBe(false)
  expect(read('PRESIDENT').isSure).toBe(false)
})

test('who watches or calls out makes no transcript', () => {
  expect(read('PARTICIPANTS').isSure).toBe(false)
})

test('an office-holder speaks for an office, an aide with an honorific does not', () => {
  expect(read('SECRETARY ORSK').isOfficeHolder).toBe(true)
  expect(read('THE VICE PRESIDENT').isOfficeHolder).toBe(true)
  expect(read('MS. ORSK').isOfficeHolder).toBe(false)
})

test.each([
  ['PRESIDENTA ANA ORSK VELL', null, true],
  ['TOMÁS VELL, SECRETARIO DE PUERTOS', null, true],
  ['MODERADORA', 'moderator', false],
  ['INTERLOCUTORA', 'reporter', false],
  ['VOZ MUJER', 'other', false],
] as const)('%s is read by the words of its language', (label, role, isOfficeHolder) => {
  expect(readSpanish(label)).toMatchObject({ role, isOfficeHolder })
})
