import type { Passage } from '@readout/record'
import { expect, test } from 'vitest'
import { footnotesOf } from './footnotes.ts'

/** Passages one after another, every mark between braces a footnote's. */
function laid(...texts: readonly (readonly [Passage['kind'], string])[]): Passage[] {
  let start = 0
  return texts.map(([kind, written], index) => {
    const text = written.replaceAll(/[{}]/g, '')
    const at = /\{(.*?)\}/.exec(written)
    const from = start + (at?.index ?? 0)
    const end = start + text.length
    const marks =
      at === null ? [] : [{ kind: 'footnote' as const, start: from, end: from + (at[1] ?? '').length }]
    const passage = { anchor: `a${index}`, kind, start, end, text, marks }
    start = end + 2
    return passage
  })
}

const markOf = (passage: Passage | undefined) =>
  passage?.marks?.[0] ?? ({ kind: 'sic', start: 0, end: 0 } as const)

test.each(['[1]', '1', '(1)', '*', '**', '†', '[a]'])(
  'a mark %s leads to the footnote that begins with it',
  (mark) => {
    const passages = laid(
      ['paragraph', `Ferries{${mark}} sail.`],
      ['footnote', `${mark} All but one.`],
      ['footnote', '9 Other.'],
    )
    const footnotes = footnotesOf(passages)
    expect(footnotes.pointedTo(markOf(passages[0]))).toEqual({ anchor: 'a1', ref: 'ref-a1' })
    expect(passages.map(footnotes.refsOf)).toEqual([[], ['ref-a1'], []])
  },
)

test('brackets and points round a number make no other mark of it', () => {
  const passages = laid(['paragraph', 'Ferries{[2]} sail.'], ['footnote', '2. All but one.'])
  expect(footnotesOf(passages).pointedTo(markOf(passages[0]))?.anchor).toBe('a1')
})

test('an asterisk used anew belongs to the next footnote; one behind them all, to the last', () => {
  const passages = laid(
    ['paragraph', 'Ferries{*} sail.'],
    ['footnote', '* All but one.'],
    ['paragraph', 'Barges{*} wait.'],
    ['footnote', '* In winter.'],
    ['paragraph', 'Boats{*} too.'],
  )
  const footnotes = footnotesOf(passages)
  expect(passages.map((passage) => footnotes.pointedTo(markOf(passage))?.anchor)).toEqual([
    'a1',
    undefined,
    'a3',
    undefined,
    'a3',
  ])
  expect(footnotes.refsOf(passages[3] ?? markless)).toEqual(['ref-a3', 'ref-a3-2'])
})

const markless: Passage = { anchor: '', kind: 'footnote', start: 0, end: 0, text: '' }

test('a mark without a footnote leads nowhere', () => {
  const passages = laid(['paragraph', 'Ferries{[1]} sail.'], ['footnote', '[12] Other.'])
  expect(footnotesOf(passages).pointedTo(markOf(passages[0]))).toBe(null)
})
