import { expect, test } from 'vitest'
import { commitment } from '../testing/lake.ts'
import { beneficiaryChanges } from './beneficiaries.ts'

const notes = (from: string, to: string) =>
  beneficiaryChanges(
    commitment(`end dues for ${from}`, { beneficiary: from }),
    commitment(`end dues for ${to}`, { beneficiary: to }),
  ).map(({ note }) => note)

test('those who gain are told where they are others', () => {
  expect(notes('dock hands', 'farmers')).toEqual(['It was for “dock hands” and is now for “farmers”.'])
})

test.each([
  ['the harbour workforce', 'harbour workers'],
  ['directly six towns', 'six towns'],
  ['small and middle ports', 'small-middle ports'],
  ['Upper Tarn', 'the people'],
])('“%s” and “%s” may be the same', (from, to) => {
  expect(notes(from, to)).toEqual([])
})
