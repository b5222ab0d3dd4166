import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWordings, type Piece } from './wording.ts'

/** Changed words in brackets. */
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('')

test('a dropped number is marked in the text that has it', () => {
  const { a, b } = compareWordings(
    'cut ferry soot by 40 to 55 percent by 2031',
    'cut ferry soot from all harbours by 2031',
  )
  expect(shown(a)).toBe('cut ferry soot [by 40 to 55 percent] by 2031')
  expect(shown(b)).toBe('cut ferry soot [from all harbours] by 2031')
})

test('a replaced phrase stays in one piece around a small word', () => {
  const { a, b } = compareWordings(
    'a working group on the supply of timber will meet',
    'a coordination mechanism for the trade of grain will meet',
  )
  expect(shown(a)).toBe('a [working group on the supply of timber] will meet')
  expect(shown(b)).toBe('a [coordination mechanism for the trade of grain] will meet')
})

test('a number between two changes is still the same number', () => {
  expect(shown(compareWordings('send 40 boats', 'lend 40 ferries').a)).toBe('[send] 40 [boats]')
})

test('capitals and marks make no other word', () => {
  const { a, b } = compareWordings('open the pilot office, at last', 'Opening the Pilot Office at last')
  expect(shown(a)).toBe('[open] the pilot office, at last')
  expect(shown(b)).toBe('[Opening] the Pilot Office at last')
})

test('the words that carry the promise hold the wordings together, not the small ones around them', () => {
  const { a, b } = compareWordings(
    'the council is going to start a northern timber supply group that is going to look at it',
    'creating a joint timber supply office, with a goal to count it',
  )
  expect(shown(a)).toContain('] timber supply [group')
  expect(shown(b)).toContain('] timber supply [office')
})

test('a bracket opens with the word behind it', () => {
  const { b } = compareWordings('plans for the pier office', 'plans for the Harbour (pier) office')
  expect(shown(b)).toBe('plans for the [Harbour] (pier) office')
})

test('equal wordings have no change in them, strange ones nothing else', () => {
  expect(shown(compareWordings('light the pier', 'light the pier').a)).toBe('light the pier')
  expect(shown(compareWordings('light the pier', 'dredge every harbour').a)).toBe('[light the pier]')
  expect(compareWordings('', '')).toEqual({ a: [], b: [] })
})

test('each side, joined, is its own text', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'we',
        'will',
        'of',
        'light',
        'the',
        'pier',
        '2.5',
        '—',
        '(',
        '“pier”',
        ',',
        ' ',
        '  ',
        '\n',
        'U.S.',
        'São',
      ),
    )
    .map((list) => list.join(' '))
  fc.assert(
    fc.property(words, words, (a, b) => {
      const wordings = compareWordings(a, b)
      expect(wordings.a.map(({ text }) => text).join('')).toBe(a)
      expect(wordings.b.map(({ text }) => text).join('')).toBe(b)
    }),
  )
})
