import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { statement } from '../testing/lake.ts'
import { bodiesNamedIn } from './named-bodies.ts'

test.each([
  ['the Lake Rescue Command (LRC)', ['LRC']],
  ['the Office of Locks and Dykes (OLD)', ['OLD']],
  ['the Lake Partnership to End the Floods 2034 (LPEF 2034)', ['LPEF']],
  ['the Partners in the Blue Lake (PBL)', ['PBL']],
  ['the Lake Law (LL)', []],
  ['Vell Marine (VMX)', []],
  ['fishing that breaks the rules (IUU)', []],
] as const)('“%s” names %j', (text, letters) => {
  expect(bodiesNamedIn(text)).toEqual([...letters])
})

test('a body that was named acts by its letters', () => {
  const record = statement('Orsk opened the Lake Rescue Command (LRC) in May. LRC will train 40 pilots.')
  expect(find(record).map(({ quote }) => quote)).toEqual(['LRC will train 40 pilots'])
})
