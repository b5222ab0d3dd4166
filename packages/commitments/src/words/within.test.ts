import { expect, test } from 'vitest'
import { words } from '../testing/lake.ts'
import { firstWithin, lastWithin } from './within.ts'

const tokens = words('Orsk, Vell, and the ports, will dredge it.')
const isComma = ({ text }: { readonly text: string }) => text === ','

test('only the stretch is looked through', () => {
  expect([firstWithin(tokens, 0, 99, isComma), lastWithin(tokens, 0, 99, isComma)]).toEqual([1, 7])
  expect([firstWithin(tokens, 2, 4, isComma), lastWithin(tokens, -3, 3, isComma)]).toEqual([3, 1])
  expect([firstWithin(tokens, 4, 7, isComma), lastWithin(tokens, 4, 7, isComma)]).toEqual([-1, -1])
})
