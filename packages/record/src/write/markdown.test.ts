import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'
import type { DocumentRecord, Passage } from '../schema.ts'
import { toMarkdown } from './markdown.ts'

const call = [
  '---',
  "title: 'Background Press Call: The Lake'",
  'published_time: 2031-03-04 10:00:00-05:00',
  'source_url: https://www.whitehouse.gov/lake',
  'governments:',
  '  - {code: XO, name: Orsk}',
  'specimen: true',
  '---',
  'Via Teleconference',
  '',
  '9:00 A.M. EST',
  '',
  'MODERATOR: Welcome. This is on background, embargoed until 5 a.m. tomorrow.',
  '',
  'Q When do the *locks* open?',
  '',
  'SENIOR OFFICIAL: In May, 1. or 2.',
  '',
  'END 9:10 A.M. EST',
].join('\n')

describe('a record comes back from its Markdown whole', () => {
  test.each([
    ['a call with ground rules', call],
    ['a text without a head', '# Lake\n\n- one\n    - two'],
    ['a title that the first heading gives', '# Lake: *the* summit\n\nText.'],
    ['a problem', '---\ntitle: [\n---\nThe lake.'],
    ['another language', 'Los estados van a dragar el canal para los barcos del lago.'],
    ['labels that tell no role', 'ORSK: Yes.\n\nVELL: No.\n\nORSK: Yes.\n\nVELL: No.'],
    ['nothing that could be read', ''],
    ['words that were struck', 'on <s>Monday</s> \\[Tuesday\\]\n\n- of\\\n  <s>May *1*</s>\n\n# <s>A</s>'],
    ['a paragraph of marks before a turn', '1\n\n&\\\nQ lake'],
    ['items below all sense', `${'- '.repeat(40)}Ferries`],
    [
      'characters of its own meaning',
      '\\*one\\* \\[two\\]\\(three\\) &amp;amp; \\<s\\> 4\\. \\\\\n\n\\# five',
    ],
  ])('%s', (_, source) => {
    const record = read(source)
    expect(read(toMarkdown(record))).toEqual(record)
  })

  test('as bytes too', () => {
    const record = read(call)
    expect(read(new TextEncoder().encode(toMarkdown(record)))).toEqual(record)
  })
})

test('the body reads as the document does', () => {
  expect(toMarkdown(read(call)).split('\n---\n\n')[1]?.trim().split('\n\n')).toEqual([
    'Via Teleconference',
    '9:00 A.M. EST',
    '**MODERATOR:** Welcome. This is on background, embargoed until 5 a.m. tomorrow.',
    '**Q:** When do the locks open?',
    '**SENIOR OFFICIAL:** In May, 1. or 2.',
  ])
})

test('what is struck needs no word in the head', () => {
  const markdown = toMarkdown(read('We meet on <s>Monday</s> \\[Tuesday\\] (laughs) at —'))
  expect(markdown).toContain('on <s>Monday</s> \\[Tuesday\\]')
  expect(markdown).not.toContain('overrides')
})

test('a label that plays two roles has the rarer one on its turns', () => {
  const record = read(call)
  const passages = record.passages.map((passage) =>
    passage.speaker === 'MODERATOR' ? { ...passage, speaker: 'SENIOR OFFICIAL' } : passage,
  )
  const mixed: DocumentRecord = {
    ...record,
    passages,
    text: record.text.replace('MODERATOR', 'SENIOR OFFICIAL'),
  }
  expect(read(toMarkdown(mixed)).passages.map(({ role }) => role)).toEqual(
    record.passages.map(({ role }) => role),
  )
})

test('what a passage has otherwise than its words tell is said in the head', () => {
  const record = read(call)
  const changed = record.passages.map((passage): Passage => {
    if (passage.role !== 'reporter') return passage
    const { role: _, ...rest } = passage
    return {
      ...rest,
      asker: 'Steve Orsk',
      marks: [{ kind: 'sic', start: passage.start, end: passage.start + 4 }],
    }
  })
  const markdown = toMarkdown({ ...record, passages: changed })
  expect(markdown).toContain('overrides:\n')
  expect(read(markdown).passages).toEqual(changed)
})

describe('a head that was broken by hand', () => {
  const broken = toMarkdown(read(call)).replace('terms: on-background', 'terms: on-foreground')

  test('is a problem, and the text is read as any other', () => {
    const record = read(broken)
    expect(record.problems).toMatchObject([{ code: 'broken-front-matter' }])
    expect(record.problems[0]?.message).toContain('ground_rules.terms')
    expect(record.text).toContain('When do the locks open?')
  })
})

test('words that were mended by hand move what stands behind them, and nothing else', () => {
  const record = read(call)
  const mended = read(toMarkdown(record).replace('do the locks open', 'do all the locks open'))
  expect(mended.passages.map(({ kind, role }) => [kind, role])).toEqual(
    record.passages.map(({ kind, role }) => [kind, role]),
  )
  expect(mended.text).toContain('Q: When do all the locks open?')
})
