import type { HeldDocument } from '@readout/archive'
import { expect, test } from 'vitest'
import { showHeld } from './releases.ts'

const now = Temporal.Instant.from('2031-06-18T12:00:00Z')
const withdrawn: HeldDocument = {
  slug: '2031-06-18-pact',
  title: 'Pact of Orsk and Vell',
  kind: 'fact-sheet',
  date: '2031-06-18',
  until: null,
  set: null,
  audience: [],
  at: now,
  by: 'ana',
  reason: 'It names a source.',
  wasPublic: true,
}
const linesOf = (document: HeldDocument) =>
  showHeld([document], { width: 200, now }).map((line) => line.map(({ text }) => text).join(''))

test('what was withdrawn and is then held until an instant says that it was held', () => {
  expect(linesOf(withdrawn).at(-1)).toBe('    withdrawn by ana: It names a source.')
  const until = Temporal.ZonedDateTime.from('2031-06-19T18:00[Europe/Oslo]')
  const held = linesOf({ ...withdrawn, until, by: 'lark', reason: 'As agreed.' })
  expect(held[0]).toMatch(/^held until 19 June 2031/u)
  expect(held.at(-1)).toBe('    held by lark: As agreed.')
})

test('a held text that was withdrawn from its set says so, though it never was public', () => {
  expect(linesOf({ ...withdrawn, wasPublic: false }).at(-1)).toBe('    withdrawn by ana: It names a source.')
})
