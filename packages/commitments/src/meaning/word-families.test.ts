import { expect, test } from 'vitest'
import { stem } from './content-words.ts'
import { familyOf } from './word-families.ts'

test.each([
  ['collect', 'collection'],
  ['deploy', 'deployment'],
  ['prosecute', 'prosecution'],
  ['combat', 'combatting'],
  ['address', 'addressing'],
  ['harbour', 'harbor'],
  ['denuclearisation', 'denuclearization'],
  ['vehicles', 'cars'],
  ['procurement', 'purchases'],
  ['buying', 'procure'],
  ['identify', 'identifying'],
  ['certify', 'certification'],
  ['classified', 'classifying'],
  ['favourable', 'favorable'],
])('“%s” and “%s” are one', (a, b) => {
  expect(familyOf(stem(a))).toBe(familyOf(stem(b)))
})

test.each([
  ['station', 'state'],
  ['section', 'sector'],
  ['hour', 'horse'],
])('“%s” and “%s” are two', (a, b) => {
  expect(familyOf(stem(a))).not.toBe(familyOf(stem(b)))
})
