import { expect, test } from 'vitest'
import { read } from '../read.ts'
import type { DocumentKind, Role } from '../schema.ts'
import { kindOf } from './kind.ts'

const turn = (role: Role, start = 0, end = start + 10) =>
  ({ anchor: `t-${start}`, kind: 'turn', start, end, text: '', speaker: 'X', role }) as const

const kindOfText = (markdown: string): DocumentKind => read(markdown).meta.kind

test('questions on background are a background call, whatever the title says', () => {
  const passages = [turn('official'), turn('reporter', 10)]
  expect(kindOf({ title: 'Remarks on the Lake', passages, isOnBackground: true })).toBe('background-call')
})

test('without a telling title a dialogue is told by who asks, how often and how early', () => {
  const questions = [1, 2, 3].map((n) => turn('reporter', n * 10))
  const kind = (passages: readonly ReturnType<typeof turn>[]) =>
    kindOf({ title: null, passages, isOnBackground: false })
  expect(kind([turn('official'), ...questions, turn('official', 40, 100)])).toBe('press-briefing')
  expect(kind([turn('official'), turn('reporter', 10), turn('official', 20, 100)])).toBe('remarks')
  expect(kind([turn('official', 0, 400), ...questions.map((q) => ({ ...q, start: q.start + 400 }))])).toBe(
    'remarks',
  )
  expect(kind([turn('official'), turn('host', 10)])).toBe('remarks')
})

test('the title decides where it names a kind, and the form where it does not', () => {
  const letter = 'Dear Mr. Speaker:\n\nI report that the locks are open.\n\nSincerely,'
  expect(kindOfText(`---\ntitle: Statement on the Locks\n---\n${letter}`)).toBe('statement')
  expect(kindOfText(`---\ntitle: The Locks\n---\n${letter}`)).toBe('letter')
  expect(kindOfText(letter)).toBe('letter')
})

test('the line over a text without a title is its title, a first sentence is none', () => {
  expect(kindOfText('Joint Statement of Orsk and Vell\n\nThe harbour is deep.')).toBe('joint-statement')
  expect(kindOfText('Remarks were exchanged.\n\nThe harbour is deep.')).toBe('other')
})

test('an agreement between governments is no order, though it is built as one', () => {
  const articles = 'Section 1. Locks\n\nVell shall open them.\n\nSection 2. Dykes\n\nOrsk shall build them.'
  expect(kindOfText(`---\ntitle: Order on the Locks\n---\n${articles}`)).toBe('order')
  expect(kindOfText(`---\ntitle: Agreement Between Orsk and Vell on the Locks\n---\n${articles}`)).toBe(
    'other',
  )
})

test('no kind is better than a wrong one', () => {
  expect(kindOfText('The lake is wide.\n\nIts water is clear.')).toBe('other')
})
