import { expect, test } from 'vitest'
import { type Corrected, withCorrections } from './corrections.ts'
import type { Inline } from './inlines.ts'

const struck = (correction?: string): Inline => ({
  mark: { kind: 'struck', start: 0, end: 4, ...(correction === undefined ? {} : { correction }) },
  inlines: ['upon'],
})
const shape = (inline: Inline | Corrected) => {
  if (typeof inline === 'string') return inline
  return 'mark' in inline ? { struck: true } : [inline.gap, inline.correction]
}

test.each<[string, string, unknown[]]>([
  [' [until] May', 'until', [[' ', '[until]'], ' May']],
  ['[until]', 'until', [['', '[until]']]],
  [' *[until]* May', 'until', [[' ', '*[until]*'], ' May']],
  [' until May', 'until', [[' ', 'until'], ' May']],
  [' May [until]', 'until', [{ struck: true }, ' May [until]']],
  [' [till]', 'until', [{ struck: true }, ' [till]']],
])('“%s” behind struck words', (text, correction, expected) => {
  expect(withCorrections(['held ', struck(correction), text]).map(shape)).toEqual(['held ', ...expected])
})

test('a reading that was withdrawn without another stands alone', () => {
  expect(withCorrections([struck(), ' [until]']).map(shape)).toEqual([{ struck: true }, ' [until]'])
  expect(withCorrections([struck('until')]).map(shape)).toEqual([{ struck: true }])
})
