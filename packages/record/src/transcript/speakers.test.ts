import { expect, test } from 'vitest'
import { isOfficeHolder, isSpeakerLabel, knownRole, labelOf } from './speakers.ts'

test.each([
  ['MODERATOR: Welcome.', 'MODERATOR', 11],
  ['SENIOR OFFICIAL TWO: Yes.', 'SENIOR OFFICIAL TWO', 21],
  ['MS. ØRSK : Good day.', 'MS. ØRSK', 11],
  ['Q When?', 'Q', 2],
  ['Q: When?', 'Q', 3],
  ['Q', 'Q', 1],
  ['OPERATOR:', 'OPERATOR', 9],
] as const)('“%s” opens with the label %s', (line, speaker, length) => {
  expect(labelOf(line)).toEqual({ speaker, length })
})

test.each(['Quays will open.', 'The moderator: welcome.', 'A: first', '3:45 P.M. EST', 'Moderator: Hi', ''])(
  '“%s” opens with no label',
  (line) => {
    expect(labelOf(line)).toBeNull()
  },
)

test.each([
  ['MODERATOR', 'moderator'],
  ['MOERATOR', 'moderator'],
  ['SENIOR ADMINISTRATION OFFICAL', 'official'],
  ['SENIOR ADMINISTRATION OFFICIALS', 'official'],
  ['OPERATOR', 'operator'],
  ['OPERTOR', 'operator'],
  ['Q', 'reporter'],
  ['REPORTER', 'reporter'],
  ['INTERPRETER', 'interpreter'],
  ['HOST', 'host'],
  ['PARTICIPANT', 'other'],
] as const)('%s is the %s', (label, role) => {
  expect(knownRole(label)).toBe(role)
})

test('a name tells no role', () => {
  expect(knownRole('MS. ORSK')).toBeNull()
  expect(knownRole('MR. HOSTE')).toBeNull()
})

test('an honorific or an office makes a label a speaker’s, capitals alone do not', () => {
  expect(isSpeakerLabel('MS. ORSK')).toBe(true)
  expect(isSpeakerLabel('PRIME MINISTER VELL')).toBe(true)
  expect(isSpeakerLabel('CLEAN WATER')).toBe(false)
})

test('an office-holder speaks for an office, an aide with an honorific does not', () => {
  expect(isOfficeHolder('SECRETARY ORSK')).toBe(true)
  expect(isOfficeHolder('THE PRESIDENT')).toBe(true)
  expect(isOfficeHolder('MS. ORSK')).toBe(false)
})
