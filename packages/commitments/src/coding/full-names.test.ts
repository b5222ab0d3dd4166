import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { statement } from '../testing/lake.ts'
import { fullNameOf } from './full-names.ts'

test('a body called by the end of its name is the one that the text named in full', () => {
  const text = 'The Orsk-Vell Task Force on Eels met in May. The Task Force rowed.'
  expect(fullNameOf('Task Force', text)).toBe('Orsk-Vell Task Force on Eels')
  expect(fullNameOf('Task Force', 'Sec. 3. Lake Task Force on Eels. There is a Task Force.')).toBe(
    'Lake Task Force on Eels',
  )
  expect(fullNameOf('Task Force', 'The Task Force rowed.')).toBe('Task Force')
  expect(fullNameOf('Eel Task Force', text)).toBe('Eel Task Force')
})

test('a commitment runs through the body by its whole name', () => {
  const record = statement(
    'The Orsk-Vell Task Force on Eels met in May.\n\nThe Task Force will chart 40 miles of lake.',
  )
  expect(find(record).map(({ mechanism }) => mechanism)).toEqual(['Orsk-Vell Task Force on Eels'])
})

test('an item of a list under a body runs through it, and not through an office that the lead-in names', () => {
  const mechanisms = (leadIn: string) =>
    find(statement(`${leadIn}\n\n- Chart 40 miles of lake\n- Train 30 pilots`)).map(
      ({ mechanism }) => mechanism,
    )
  expect(mechanisms('Orsk and Vell will form the Lake Experts Group to:')).toContain('Lake Experts Group')
  expect(mechanisms('The Lake Rescue Agency will:')).not.toContain('Lake Rescue Agency')
})

test('the office that promises is no mechanism of what it promises', () => {
  const record = statement('The Department of Ports will lend 20 ferries to the Lake Fund.')
  expect(find(record).map(({ mechanism }) => mechanism)).toEqual(['Lake Fund'])
})
