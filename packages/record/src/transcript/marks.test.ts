import { expect, test } from 'vitest'
import { read } from '../read.ts'
import type { Passage } from '../schema.ts'
import { marksOf, withMarks } from './marks.ts'
import { whiteHouse } from './styles/white-house.ts'

const marked = (text: string, isSpoken = true) =>
  marksOf(text, 0, { isSpoken }).map(({ kind, start, end, of }) =>
    [kind, text.slice(start, end), ...(of === undefined ? [] : [of])].join(' · '),
  )

test.each([
  ['We dredge. (Laughter.) And more.', 'stage-direction · (Laughter.)'],
  ['(The President signs the bill.)', 'stage-direction · (The President signs the bill.)'],
  ['I said (laughs) no.', 'stage-direction · (laughs)'],
  ['(Cross-talk by reporters.)', 'stage-direction · (Cross-talk by reporters.)'],
  ['(PAUSA)', 'stage-direction · (PAUSA)'],
  ['(Mensaje en inglés).', 'stage-direction · (Mensaje en inglés)'],
  ['We (inaudible) the lake.', 'inaudible · (inaudible)'],
  ['(Inaudible.) And then?', 'inaudible · (Inaudible.)'],
  ['(audio drop) and so on', 'inaudible · (audio drop)'],
  ['(Falla de audio) ¿Ya?', 'inaudible · (Falla de audio)'],
  ['We [inaudible] the lake.', 'inaudible · [inaudible]'],
  ['(As interpreted.) Good day.', 'interpreted · (As interpreted.)'],
  ['(interpretación del lagués): Buenas', 'interpreted · (interpretación del lagués)'],
  ['(In progress.) — the lake', 'in-progress · (In progress.)'],
  ['We begin (in progress) here', 'in-progress · (in progress)'],
  ['the [Vice] Minister', 'insert · [Vice]'],
  ['I thank [senior harbour official] for it.', 'redaction · [senior harbour official]'],
  ['[Senior harbour officials’] words', 'redaction · [Senior harbour officials’]'],
  ['[Redacted.] asks', 'redaction · [Redacted.]'],
  ['over to [moderator].', 'redaction · [moderator]'],
  ['we met (senior harbour official) there', 'redaction · (senior harbour official)'],
  ['and so […] on', 'redaction · […]'],
  ['the lake were [sic] dredged', 'sic · [sic] · were'],
  ['“Ellenmarr,” [sic] they wrote', 'sic · [sic] · Ellenmarr'],
  ['called “the old lock” [sic]', 'sic · [sic] · the old lock'],
  ['We were about to —', 'cut-off · —'],
  ['He said, “We were about to —”', 'cut-off · —'],
  ['We were about to --', 'cut-off · --'],
])('%s', (text, mark) => {
  expect(marked(text)).toEqual([mark])
})

test.each([
  'the Lake Ports Office (LPO) and others',
  'the lake — wide as it is — is ours',
  'the harbour (which is old) and',
  'see [1]',
  'in the U.S. (U.S.) waters',
  'an open (bracket',
])('“%s” bears no mark', (text) => {
  expect(marked(text)).toEqual([])
})

test('outside speech a sentence in brackets is the author’s, and a dash at the end no interruption', () => {
  expect(marked('(All figures are of 2031.)', false)).toEqual([])
  expect(marked('Lake Ellenmar —', false)).toEqual([])
  expect(marked('[As prepared]', false)).toEqual([])
  expect(marked('“A good lake.” [Statement, 4/5/31]', false)).toEqual([])
  expect(marked('Ports of the lake (video) met the pilots (and boat operators) there.', false)).toEqual([])
  expect(marked('said the [Vice] Minister', false)).toEqual(['insert · [Vice]'])
})

test('marks count from the offset', () => {
  expect(marksOf('a [sic]', 10, {})).toEqual([{ kind: 'sic', start: 12, end: 17, of: 'a' }])
})

test('another house brings its own words', () => {
  const styles = [{ ...whiteHouse, directions: { inaudible: ['onhoorbaar'] } }]
  expect(marksOf('(onhoorbaar)', 0, { styles })).toEqual([{ kind: 'inaudible', start: 0, end: 12 }])
})

test('a correction behind struck words is theirs and no insert, and marks stand in order', () => {
  const text = 'on Sunday [Monday] the [Vice] Minister'
  const passage: Passage = {
    anchor: 'p-1',
    kind: 'paragraph',
    start: 5,
    end: 5 + text.length,
    text,
    marks: [{ kind: 'struck', start: 8, end: 14, correction: 'Monday' }],
  }
  expect(withMarks([passage])[0]?.marks?.map(({ kind }) => kind)).toEqual(['struck', 'insert'])
})

test('the marks of a record slice to what was put in', () => {
  const record = read(
    'MODERATOR: Welcome. (Laughter.)\n\nQ When did (inaudible) —\n\nSENIOR OFFICIAL: Let [her] go.',
  )
  const slices = record.passages.flatMap(({ marks = [] }) =>
    marks.map(({ kind, start, end }) => `${kind} ${record.text.slice(start, end)}`),
  )
  expect(slices).toEqual([
    'stage-direction (Laughter.)',
    'inaudible (inaudible)',
    'cut-off —',
    'insert [her]',
  ])
  expect(record.passages.some((passage) => passage.kind === 'turn' && passage.marks !== undefined)).toBe(
    false,
  )
})
