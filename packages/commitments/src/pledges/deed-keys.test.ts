import { expect, test } from 'vitest'
import { areOfOneKind, deedKey } from './deed-keys.ts'

test.each([
  ['build', 'built', 'Building'],
  ['use', 'used', 'using'],
  ['lend', 'lent', 'lending'],
  ['aid', 'aided', 'aiding'],
  ['share', 'shared', 'sharing'],
  ['give', 'gave', 'given'],
])('the forms of “%s” have one key', (verb, ...forms) => {
  expect(deedKey(verb)).not.toBeNull()
  for (const form of forms) expect(deedKey(form), form).toBe(deedKey(verb))
})

test.each([['us'], ['the'], ['an'], ['be'], ['a'], ['two'], ['reaffirming'], ['pledged'], ['40']])(
  '“%s” is no deed',
  (word) => {
    expect(deedKey(word)).toBeNull()
  },
)

test('founding, meeting and giving have many verbs', () => {
  const areOne = (a: string, b: string) => areOfOneKind(deedKey(a) ?? '', deedKey(b) ?? '')
  expect(areOne('founded', 'establish')).toBe(true)
  expect(areOne('held', 'convene')).toBe(true)
  expect(areOne('lent', 'provide')).toBe(true)
  expect(areOne('lent', 'convene')).toBe(false)
  expect(areOne('dredged', 'rebuild')).toBe(false)
})
