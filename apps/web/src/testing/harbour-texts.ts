/** A summit that never was, of three harbour states, written to try the pages on. */
import type { Commitment } from '@readout/commitments'
import type { DocumentRecord, GroundRules, Mark, Meta, Passage } from '@readout/record'

export const governments = [
  { code: 'XA', name: 'Vesmark' },
  { code: 'XB', name: 'Ondara' },
  { code: 'XC', name: 'Tolm' },
]

const parties = governments.map(({ code }) => code)

const meta: Meta = {
  title: null,
  kind: 'other',
  publisher: 'Office of the Harbour Council',
  date: null,
  publishedAt: null,
  modifiedAt: null,
  sourceUrl: null,
  language: 'en',
  governments,
  specimen: true,
}

export const groundRules: GroundRules = {
  terms: 'on-background',
  attribution: 'a senior harbour official',
  embargo: { kind: 'until-time', lifts: '2031-05-05T05:00:00-03:00' },
  place: 'By telephone',
  callDate: '2031-05-04',
  starts: '2031-05-04T15:30:00-03:00',
  ends: '2031-05-04T16:05:00-03:00',
  speakers: 2,
  questions: 1,
  official: 2,
  moderator: 1,
  operator: 0,
}

export type Line = Omit<Passage, 'anchor' | 'start' | 'end' | 'marks'> & { readonly edits?: readonly Edit[] }

/** A mark on the first place at which its words stand in the line. */
type Edit = Omit<Mark, 'start' | 'end'> & { readonly words: string }

/** Lays lines out as `read` does: an empty line between passages, a turn's label before it and outside its span. */
export function recordOf(
  own: Partial<Meta>,
  lines: readonly Line[],
  rules: GroundRules | null = null,
): DocumentRecord {
  const passages: Passage[] = []
  let text = ''
  let turn: { at: number; anchor: string } | null = null
  const close = () => {
    const open = turn === null ? undefined : passages[turn.at]
    if (turn === null || open === undefined) return
    passages[turn.at] = { ...open, end: text.length, text: text.slice(open.start) }
  }
  for (const [index, { edits = [], ...line }] of lines.entries()) {
    const anchor = `${line.kind[0]}-${index}`
    if (line.kind === 'turn') {
      close()
      text += `${text === '' ? '' : '\n\n'}${line.speaker}: `
      turn = { at: passages.length, anchor }
      passages.push({ ...line, anchor, start: text.length, end: text.length })
      continue
    }
    if (text !== '' && !text.endsWith(': ')) text += '\n\n'
    const start = text.length
    text += line.text
    passages.push({
      ...line,
      anchor,
      start,
      end: text.length,
      ...(turn === null ? {} : { turn: turn.anchor }),
      ...(edits.length === 0 ? {} : { marks: edits.map((edit) => markAt(edit, line.text, start)) }),
    })
  }
  close()
  return {
    format: 'readout/record/1',
    meta: { ...meta, ...own },
    groundRules: rules,
    passages,
    problems: [],
    text,
  }
}

function markAt({ words, ...mark }: Edit, text: string, from: number): Mark {
  const start = from + text.indexOf(words)
  return { ...mark, start, end: start + words.length }
}

export function commitmentIn(
  record: DocumentRecord,
  quote: string,
  fields: Partial<Commitment> = {},
): Commitment {
  const start = record.text.indexOf(quote)
  const home = record.passages.find((passage) => passage.kind !== 'turn' && passage.end > start)
  return {
    quote: quote.replaceAll(/\s+/g, ' '),
    start,
    end: start + quote.length,
    anchor: home?.anchor ?? '',
    parties,
    action: 'deliver',
    issue: 'infrastructure',
    strength: 'firm',
    stage: 'made',
    target: null,
    deadline: null,
    beneficiary: null,
    mechanism: null,
    earlier: null,
    checkable: 'yes',
    confidence: 0.83,
    cues: [{ name: 'performative verb', words: 'will' }],
    ...fields,
  }
}

export const paragraph = (text: string): Line => ({ kind: 'paragraph', text })
const item = (text: string, level: number): Line => ({ kind: 'list-item', text, level })
export const turn = (speaker: string, role: NonNullable<Passage['role']>): Line => ({
  kind: 'turn',
  text: '',
  speaker,
  role,
})

export const call = recordOf(
  {
    title: 'Background call on the Harbour Council’s meeting',
    kind: 'background-call',
    date: '2031-05-04',
    publishedAt: '2031-05-04T21:40:00-03:00',
    sourceUrl: 'https://harbour-council.example/calls/1',
  },
  [
    paragraph('By telephone'),
    turn('MODERATOR', 'moderator'),
    paragraph('Good afternoon. This call is on background.'),
    turn('SENIOR HARBOUR OFFICIAL', 'official'),
    paragraph('The three will agree to cut soot from ferries by 40 to 55 percent by 2034.'),
    paragraph('They will also set up a pilot working group, and it will meet twice a year.'),
    turn('Q', 'reporter'),
    paragraph('Will the ferries be paid for?'),
    turn('SENIOR HARBOUR OFFICIAL', 'official'),
    paragraph('Ondara plans to lend 12 ferries.'),
  ],
  groundRules,
)

export const callFound = [
  commitmentIn(call, 'cut soot from ferries by 40 to 55 percent by 2034', {
    action: 'target',
    issue: 'environment',
    stage: 'announced',
    deadline: '2034',
    target: {
      metric: 'soot from ferries',
      low: 40,
      high: 55,
      unit: '%',
      direction: 'reduce',
      baseline: null,
    },
  }),
  commitmentIn(call, 'set up a pilot working group, and it will meet twice a year', {
    action: 'establish',
    stage: 'announced',
    mechanism: 'pilot working group',
  }),
  commitmentIn(call, 'it will meet twice a year', { action: 'convene', stage: 'announced' }),
  commitmentIn(call, 'lend 12 ferries', {
    action: 'transfer',
    strength: 'soft',
    stage: 'announced',
    parties: ['XB'],
  }),
]

export const factSheet = recordOf(
  {
    title: 'Fact sheet: what the Harbour Council agreed',
    kind: 'fact-sheet',
    date: '2031-05-05',
    publishedAt: '2031-05-05T12:00:00-03:00',
    sourceUrl: 'javascript:alert(1)',
  },
  [
    { kind: 'heading', text: 'Clean harbours', level: 3 },
    paragraph('The three pledged to:'),
    item('cut soot from ferries in all harbours by 2034;', 1),
    item('light every pier, in particular:', 1),
    item('the north pier,', 2),
    item('the east pier.', 2),
    item('open a pilot coordination office.', 1),
    { kind: 'heading', text: 'Safety <b>at sea</b> & on land', level: 5 },
    paragraph('They will train crews together.'),
  ],
)

export const factSheetFound = [
  commitmentIn(factSheet, 'cut soot from ferries in all harbours by 2034', {
    action: 'target',
    issue: 'environment',
    deadline: '2034-12-31',
  }),
  commitmentIn(factSheet, 'light every pier, in particular:\n\nthe north pier', {}),
  commitmentIn(factSheet, 'open a pilot coordination office', { action: 'establish' }),
  commitmentIn(factSheet, 'train crews together', { action: 'cooperate', issue: 'security' }),
]

export const plain = recordOf(
  { title: 'Remarks at the old lighthouse', kind: 'remarks', date: '2029-02-01', specimen: false },
  [paragraph('It was a fine day.')],
)
