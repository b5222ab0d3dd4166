import { expect, test } from 'vitest'
import { isHeadline, titleKind } from './kind-titles.ts'

test.each([
  ['Background Press Call on the Lake Summit', 'background-call'],
  ['FACT SHEET: The Lake Summit', 'fact-sheet'],
  ['Joint Fact Sheet on the Locks', 'fact-sheet'],
  ['Readout of the Call with Orsk', 'readout'],
  ['The Premier speaks with the President of Vell', 'readout'],
  ['Joint Statement of Orsk and Vell', 'joint-statement'],
  ['Orsk-Vell Joint Leaders’ Statement', 'joint-statement'],
  ['G7 Statement on the Lakes', 'joint-statement'],
  ['The Harbour Declaration', 'declaration'],
  ['Communiqué of the Lake States', 'declaration'],
  ['Press Briefing by the Spokesperson', 'press-briefing'],
  ['Remarks by the Premier at a Press Conference', 'press-briefing'],
  ['Remarks by the President of Vell', 'remarks'],
  ['Excerpts of the Premier’s Remarks', 'remarks'],
  ['Statement by the President of Vell', 'statement'],
  ['Press Release: Bill Signed: L. 12', 'statement'],
  ['A Proclamation on Harbour Day', 'order'],
  ['Executive Order on the Locks', 'order'],
  ['Notice on the Continuation of the Emergency', 'order'],
  ['Nominations Sent to the Senate', 'nomination'],
  ['The Premier Announces Two Nominees', 'nomination'],
  ['Letter to the Speaker on the Locks', 'letter'],
  ['Message to the Congress on the Locks', 'letter'],
  ['Daily Guidance for Monday', 'schedule'],
  ['2031 Annual Harbour Report', 'report'],
  ['ICYMI: The locks are open', 'article'],
] as const)('“%s” heads a text of kind %s', (title, kind) => {
  expect(titleKind(title)).toBe(kind)
})

test.each([
  ['Versión estenográfica. Reunión bilateral Orsk-Vell', 'remarks'],
  ['Versión estenográfica. Conferencia de prensa', 'press-briefing'],
  ['Comunicado conjunto de Orsk y Vell', 'joint-statement'],
  ['Comunicado de prensa', 'statement'],
  ['Declaración del presidente de Vell', 'statement'],
  ['Declaración del Puerto', 'declaration'],
  ['Déclaration conjointe', 'joint-statement'],
  ['Déclaration du premier ministre', 'statement'],
  ['Allocution du président', 'remarks'],
  ['Fiche d’information sur le lac', 'fact-sheet'],
  ['Declaração conjunta', 'joint-statement'],
  ['Gemeinsame Erklärung', 'joint-statement'],
] as const)('“%s” is told in its own language: %s', (title, kind) => {
  expect(titleKind(title)).toBe(kind)
})

test.each([
  'The Lake',
  'The Premier Announces a Report',
  'The Lake Office Approves a Disaster Declaration',
  'Memorandum of Understanding Between Orsk and Vell',
  'How to Watch the Address',
])('“%s” names no kind', (title) => {
  expect(titleKind(title)).toBeNull()
})

test('what a title is about does not tell what the text is', () => {
  expect(titleKind('Message on the Anniversary of the Harbour Address')).toBe('statement')
  expect(titleKind('Fact Sheet: The Premier’s Remarks')).toBe('fact-sheet')
  expect(titleKind('Remarks by the Premier Announcing Her Intent to Nominate a Harbour Master')).toBe(
    'remarks',
  )
  expect(titleKind('The Premier’s Address Moves the Lake States')).toBeNull()
})

test('a sentence over a text is a headline, a name is none', () => {
  expect(isHeadline('The Lake Office Opens the Locks')).toBe(true)
  expect(isHeadline('How the Locks Work')).toBe(true)
  expect(isHeadline('The Lake and Its Locks')).toBe(false)
})
