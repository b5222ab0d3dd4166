import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from './read.ts'
import { type DocumentRecord, documentRecord } from './schema.ts'

test('a document is its head, its passages and its own words', () => {
  const record = read(
    '---\ntitle: Lake summit\ndate: 2031-03-04\n---\n\n# Lake\n\nThe states **will** dredge.',
  )
  expect(record.meta).toMatchObject({
    title: 'Lake summit',
    date: '2031-03-04',
    kind: 'other',
    language: 'en',
  })
  expect(record.text).toBe('Lake\n\nThe states will dredge.')
  expect(record.problems).toEqual([])
})

test('a .txt without front matter is plain text, all else Markdown', () => {
  expect(read('The *lake*', { name: 'a.txt' }).text).toBe('The *lake*')
  expect(read('The *lake*', { name: 'a.md' }).text).toBe('The lake')
  expect(read('---\ntitle: Lake\n---\nThe *lake*', { name: 'a.txt' }).text).toBe('The lake')
})

test('the title is the first heading where the head names none', () => {
  expect(read('# Lake summit\n\nText.').meta.title).toBe('Lake summit')
  expect(read('Text.\n\n# Later').meta.title).toBeNull()
})

test('a sign-off of marks alone is no passage', () => {
  expect(read('The lake.\n\n\\# \\# \\#').passages).toHaveLength(1)
})

describe('a source of which nothing can be read has one problem and no passages', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n '],
    ['a head alone', '---\ntitle: Lake\n---\n'],
    ['marks alone', '***\n\n---'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff])],
  ])('%s', (_, source) => {
    const record = read(source)
    expect(record.problems.map((problem) => problem.code)).toEqual(['unread'])
    expect(record).toMatchObject({ passages: [], text: '', groundRules: null })
  })
})

describe('what is wrong with a source is told, and the rest is read', () => {
  test.each([
    ['broken-front-matter', '---\ntitle: [\n---\nThe lake.'],
    ['truncated', '---\ntitle: Lake\n\nThe lake.'],
    ['unclosed-html', 'The <u>lake.'],
    ['unknown-speakers', 'ORSK: Yes.\n\nVELL: No.\n\nORSK: Yes.\n\nVELL: No.'],
    ['replaced-characters', 'The harbour of the \ufffdcluse is open all day.'],
  ])('%s', (code, source) => {
    const record = read(source)
    expect(record.problems.map((problem) => problem.code)).toEqual([code])
    expect(record.passages.length).toBeGreaterThan(0)
  })

  test('an unclosed tag is named with its line in the file', () => {
    const [problem] = read('---\ntitle: Lake\n---\n\nThe lake\n<u>is wide.').problems
    expect(problem?.message).toMatch(/^<u> on line 6 /)
  })
})

test('a time whose offset no place has is no reason to stop', () => {
  const record = read(
    '---\npublished_time: 2031-03-04 10:00:00+99:99\ndate: 2031-03-04\n---\n9:00 A.M. EST\n\nMODERATOR: Hello.\n\nQ When?',
  )
  expect(record.meta.publishedAt).toBeNull()
  expect(record.groundRules?.starts).toBe('2031-03-04T09:00:00-05:00')
})

/** Lines as published texts have them, marks and labels included. */
const line = fc.constantFrom(
  'The states will **dredge** the channel by 2034.',
  '- build ferries;',
  '    - for Orsk',
  '# Lake summit',
  '**Clean water:** an aim',
  '**Clean water**',
  'MODERATOR: Welcome. This is on background, embargoed until 5 a.m. tomorrow.',
  'Q When?',
  'SENIOR OFFICIAL: In May, we hope.',
  'MS. ORSK:',
  'ORSK: Yes.',
  '3:45 P.M. EST',
  'March 4, 2031',
  '<table><tr><td>x</td><td>12</td></tr></table>',
  '<!-- -->',
  '> quoted',
  '```',
  '---',
  'title: Lake',
  '**a*b***c\u00a0**',
  '[a](b [c]: d',
  '1\\. Not a list\\',
  '',
  '',
)
const published = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'))
const source = fc.oneof(
  published,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
)
const option = fc.constantFrom({}, { name: 'a.txt' }, { name: 'a.md' })

function expectLaws(record: DocumentRecord) {
  expect(documentRecord.safeParse(record).error).toBeUndefined()
  const { text, passages } = record
  for (const passage of passages) expect(text.slice(passage.start, passage.end)).toBe(passage.text)
  const byAnchor = new Map(passages.map((passage) => [passage.anchor, passage]))
  expect(byAnchor.size).toBe(passages.length)
  let last = 0
  for (const passage of passages) {
    const turn = byAnchor.get(passage.turn ?? '')
    expect(turn === undefined).toBe(passage.turn === undefined)
    if (turn !== undefined) {
      expect(turn.kind).toBe('turn')
      expect(turn.start <= passage.start && passage.end <= turn.end).toBe(true)
    }
    if (passage.leadInAnchor !== undefined)
      expect(byAnchor.get(passage.leadInAnchor)?.text).toBe(passage.leadIn)
    expect(passage.start).toBeGreaterThanOrEqual(last)
    if (passage.kind !== 'turn') last = passage.end
  }
  for (const problem of record.problems) expect(problem.end).toBeGreaterThanOrEqual(problem.start)
}

describe('laws', () => {
  test('any text gives a record whose passages slice to their words and overlap only within a turn', () => {
    fc.assert(
      fc.property(source, option, (text, options) => expectLaws(read(text, options))),
      { numRuns: 500 },
    )
  })

  test('any bytes give a record, read or not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expectLaws(read(bytes))),
      { numRuns: 300 },
    )
  })

  test('any front matter gives a record', () => {
    const value = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('2031-03-04', '2031-13-44 25:61:61+24:00', '[', '*a', '!!js/function', '{a: b}', '2e9'),
    )
    const field = fc.constantFrom(
      'title',
      'date',
      'published_time',
      'lang',
      'governments',
      'source_url',
      '__proto__',
    )
    const head = fc.array(
      fc.tuple(field, value).map(([name, words]) => `${name}: ${words}`),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(head, (fields) =>
        expectLaws(read(`---\n${fields.join('\n')}\n---\n3:45 P.M. EST\n\nMODERATOR: Hi.\n\nQ When?`)),
      ),
      { numRuns: 300 },
    )
  })

  test('no word of plain paragraphs is lost or moved', () => {
    const word = fc.stringMatching(/^[a-zé0-9]{1,8}$/u)
    const paragraph = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `So ${words.join(' ')}.`)
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), option, (paragraphs, options) => {
        const { passages } = read(paragraphs.join('\n\n'), options)
        expect(passages.map((passage) => passage.text)).toEqual(paragraphs)
      }),
    )
  })

  test('no word of a transcript is lost: it stands in a passage or is a label', () => {
    const words = fc.constantFrom(
      'The lake is wide.',
      'We dredge in May.',
      'And then?',
      'Orsk pays 12 crowns.',
    )
    const label = fc.constantFrom('MODERATOR', 'SENIOR OFFICIAL', 'MS. ORSK', 'THE PRESIDENT')
    fc.assert(
      fc.property(fc.array(fc.tuple(label, words), { minLength: 2, maxLength: 12 }), (turns) => {
        const { passages } = read(turns.map(([speaker, said]) => `${speaker}: ${said}`).join('\n\n'))
        const seen = passages.filter((passage) => passage.kind === 'turn')
        expect(seen.map((turn) => [turn.speaker, turn.text])).toEqual(turns)
      }),
    )
  })

  test.each([10, 100])('a text said %i times over has as many times the passages', (times) => {
    const once =
      '# Lake\n\nThe states will:\n\n- **dredge** the channel\n- build [ferries](https://lake.example)\n\nThey met.\n\n'
    const most = read(once.repeat(times))
    expect(most.passages).toHaveLength(read(once).passages.length * times)
    expectLaws(most)
  })

  test.each(['[a](b', '![a](', '<!-- a ', '*a ', '<u>', '- ', '> ', '`a', '***a** ', '\\*', 'a\u00a0**'])(
    '10,000 times “%s” is read to its end',
    (piece) => {
      expectLaws(read(piece.repeat(piece === '- ' || piece === '> ' ? 1000 : 10_000)))
    },
  )
})
