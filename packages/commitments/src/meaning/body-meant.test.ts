import { expect, test } from 'vitest'
import { bodyMeant } from './body-meant.ts'

test('a wording speaks of the body that it names, and of none that only its list does', () => {
  const mechanism = 'Orsk-Vell Task Force on Eels'
  expect(bodyMeant({ quote: `join the ${mechanism}`, mechanism })).toBe(mechanism)
  expect(bodyMeant({ quote: 'the Task Force will chart the lake', mechanism })).toBe(mechanism)
  expect(bodyMeant({ quote: 'Our teams are at work to update that to guard the lake', mechanism })).toBe(
    mechanism,
  )
  expect(bodyMeant({ quote: 'chart the lake that the eels cross', mechanism })).toBeNull()
  expect(bodyMeant({ quote: 'chart the lake', mechanism: null })).toBeNull()
})
