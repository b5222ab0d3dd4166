import { expect, test } from 'vitest'
import { labelOf } from './labels.ts'
import { general } from './styles/general.ts'
import { presidencia } from './styles/presidencia.ts'
import { whiteHouse } from './styles/white-house.ts'

const label = (text: string, style = whiteHouse, kind: 'paragraph' | 'heading' = 'paragraph') =>
  labelOf({ text, boldPrefix: 0 }, kind, style)
const bold = (text: string, boldPrefix: number) => labelOf({ text, boldPrefix }, 'paragraph', general)

test.each([
  ['MODERATOR: Welcome.', 'MODERATOR', 11],
  ['SENIOR OFFICIAL TWO: Yes.', 'SENIOR OFFICIAL TWO', 21],
  ['MS. ØRSK : Good day.', 'MS. ØRSK', 11],
  ['MR. VELL:Good day.', 'MR. VELL', 9],
  ['[SENIOR OFFICIAL]: Yes.', '[SENIOR OFFICIAL]', 19],
  ['MAYOR VELL (HARBOUR, ST): Yes.', 'MAYOR VELL', 11],
  ['Q When?', 'Q', 2],
  ['Q: When?', 'Q', 3],
  ['Q. When?', 'Q', 3],
  ['Q', 'Q', 1],
  ['OPERATOR:', 'OPERATOR', 9],
  ['5:19 P.M. EDT OPERATOR: Go.', 'OPERATOR', 24],
] as const)('“%s” may open with the label %s', (line, speaker, end) => {
  expect(label(line)).toMatchObject({ speaker, end })
})

test.each([
  'Quays will open.',
  'The moderator: welcome.',
  'A: first',
  '3:45 P.M. EST',
  'END 3:45 P.M.',
  'Q&A',
  '',
])('“%s” opens with no label', (line) => {
  expect(label(line)).toBeNull()
})

test('capitals alone on a line are a label where the house sets it so', () => {
  expect(label('ANA ORSK, MINISTRA DE PUERTOS', presidencia, 'heading')).toMatchObject({
    speaker: 'ANA ORSK, MINISTRA DE PUERTOS',
    form: 'capitals-line',
  })
  expect(label('ANA ORSK, MINISTRA DE PUERTOS')).toBeNull()
})

test('what is said of the words in brackets belongs to the words', () => {
  const line = 'ANA ORSK (interpretación del lagués): Buenas tardes.'
  expect(line.slice(label(line, presidencia)?.end)).toBe('(interpretación del lagués): Buenas tardes.')
})

test('a name in bold is a label with its colon and without it', () => {
  expect(bold('Moderator: Welcome.', 10)).toMatchObject({ speaker: 'Moderator', end: 11 })
  expect(bold('Moderator Welcome.', 9)).toMatchObject({ speaker: 'Moderator', end: 10 })
  expect(bold('We will open the locks in the spring of this year.', 50)).toBeNull()
})

test('a name in small letters before a colon is a label, an address and a sentence are none', () => {
  expect(label('Anna Orsk of Ellenmar: Yes.', general)).toMatchObject({ speaker: 'Anna Orsk of Ellenmar' })
  expect(label('Https://lake.example', general)).toBeNull()
  expect(label('We say this: no.', general)).toBeNull()
})
