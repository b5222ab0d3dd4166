import { expect, test } from 'vitest'
import { markdownBlocks } from './formats/markdown.ts'
import { lay } from './passages.ts'
import { turnsOf } from './transcript/turns.ts'

const laid = (markdown: string) => lay(turnsOf(markdownBlocks(markdown)))
const anchors = (markdown: string) =>
  new Map(laid(markdown).passages.map((passage) => [passage.text, passage.anchor]))

test('an anchor stays when passages before and after it come and go', () => {
  const before = anchors('# Lake\n\nThe states will dredge.\n\n- ferries\n- locks')
  const after = anchors('# Lake\n\nNew words.\n\nThe states will dredge.\n\n- barges\n- locks\n\nThe end')
  expect(after.get('The states will dredge.')).toBe(before.get('The states will dredge.'))
  expect(after.get('locks')).toBe(before.get('locks'))
})

test('words that stand twice have two anchors, and kinds are told apart', () => {
  const { passages } = laid('Same.\n\nSame.\n\n- Same.')
  const [first, second, item] = passages.map((passage) => passage.anchor)
  expect(second).toBe(`${first}-2`)
  expect(item).toMatch(/^i-[0-9a-f]{8}$/)
})

test('a turn spans its passages, its label stands before it', () => {
  const { text, passages } = laid('MODERATOR: Welcome.\n\nWe begin.\n\nQ When?')
  expect(text).toBe('MODERATOR: Welcome.\n\nWe begin.\n\nQ: When?')
  const turn = passages[0]
  expect(turn).toMatchObject({
    kind: 'turn',
    speaker: 'MODERATOR',
    role: 'moderator',
    text: 'Welcome.\n\nWe begin.',
  })
  expect(passages.filter((passage) => passage.turn === turn?.anchor).map((passage) => passage.text)).toEqual([
    'Welcome.',
    'We begin.',
  ])
})

test('a turn without words is kept with its label', () => {
  const { text, passages } = laid('MODERATOR:\n\nQ When?\n\nMODERATOR: In May.')
  expect(text.startsWith('MODERATOR:\n\nQ: When?')).toBe(true)
  expect(passages[0]).toMatchObject({ kind: 'turn', text: '', speaker: 'MODERATOR' })
})

test('an item hangs on the open paragraph before its list', () => {
  const { passages } = laid('The states pledged to:\n\n- dredge\n- build')
  expect(passages.map((passage) => passage.leadIn)).toEqual([
    undefined,
    'The states pledged to:',
    'The states pledged to:',
  ])
  expect(passages[1]?.leadInAnchor).toBe(passages[0]?.anchor)
})

test('a nested item hangs on the item above it', () => {
  const { passages } = laid('They will:\n\n- build ferries for:\n    - Orsk\n    - Vell\n- dredge')
  expect(passages.map((passage) => passage.leadIn)).toEqual([
    undefined,
    'They will:',
    'build ferries for:',
    'build ferries for:',
    'They will:',
  ])
})

test('a list that a comment cuts in two still hangs on the same paragraph', () => {
  const { passages } = laid('They will:\n\n- dredge\n\n<!-- -->\n\n- build')
  expect(passages.map((passage) => passage.leadIn)).toEqual([undefined, 'They will:', 'They will:'])
})

test('a paragraph that ends in a full stop, and a heading, lead no list in', () => {
  expect(laid('They met.\n\n- dredge').passages[1]?.leadIn).toBeUndefined()
  expect(laid('They said “yes.”\n\n- dredge').passages[1]?.leadIn).toBeUndefined()
  expect(laid('They will:\n\n## Water\n\n- dredge').passages[2]?.leadIn).toBeUndefined()
})
