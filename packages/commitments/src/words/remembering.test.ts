import { expect, test } from 'vitest'
import { remembering } from './remembering.ts'

test('what was asked is not asked again, until too much was', () => {
  const asked: string[] = []
  const lengthOf = remembering((text) => {
    asked.push(text)
    return text.length
  }, 2)
  expect([lengthOf('lock'), lengthOf('ice'), lengthOf('lock')]).toEqual([4, 3, 4])
  expect(asked).toEqual(['lock', 'ice'])
  lengthOf('ferry')
  lengthOf('lock')
  expect(asked).toEqual(['lock', 'ice', 'ferry', 'lock'])
})
