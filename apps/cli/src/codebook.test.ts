import { action, issue } from '@readout/commitments'
import { expect, test } from 'vitest'
import { actions, issues } from './codebook.ts'

test('options take the names of the codebook, all of them', () => {
  expect(issues).toEqual(issue.options)
  expect(actions).toEqual(action.options)
})
