/** docs/record.md against the reader: every example of the page is read, and is what the page says it is. */
import { readFileSync } from 'node:fs'
import {
  type DocumentRecord,
  documentKind,
  exchanges,
  markKind,
  passageKind,
  read,
  role,
} from '@readout/record'
import { describe, expect, test } from 'vitest'

const page = readFileSync('docs/record.md', 'utf8')

interface Example {
  readonly heading: string
  readonly source: string
  readonly name: string
  readonly expected: unknown
}

const endings: Readonly<Record<string, string>> = {
  markdown: '.md',
  text: '.txt',
  html: '.html',
  wordpress: '.json',
}

/** Each fenced text with the fenced JSON behind it, by the heading above both. */
const examples: Example[] = []
let heading = ''
for (const [, title, language = '', body = ''] of page.matchAll(
  /^#{2,4} (.*)$|^```(\w+)\n([\s\S]*?)^```$/gm,
)) {
  const ending = endings[language]
  const last = examples.at(-1)
  if (title !== undefined) heading = title
  else if (ending !== undefined) {
    examples.push({ heading, source: body, name: `example${ending}`, expected: null })
  } else if (language === 'json' && last !== undefined) {
    examples[examples.length - 1] = { ...last, expected: JSON.parse(body) }
  }
}

/** The record as the page shows it: a mark with the words that it covers, and the exchanges beside the passages. */
function shown(record: DocumentRecord): unknown {
  const passages = record.passages.map((passage) => ({
    ...passage,
    ...(passage.marks && {
      marks: passage.marks.map((mark) => ({ ...mark, words: record.text.slice(mark.start, mark.end) })),
    }),
  }))
  const asked = exchanges(record).map(({ question, asker, answers, followsUp }) => ({
    question: question.text,
    asker,
    answers: answers.map((turn) => turn.text),
    followsUp: followsUp?.text ?? null,
  }))
  return { ...record, passages, exchanges: asked }
}

/** What of `expected` is not in `actual`: lists hold more than is shown, in the same order; null is also what is absent. */
function missing(expected: unknown, actual: unknown, at = ''): string[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [`${at} is no list`]
    if (expected.length === 0) return actual.length === 0 ? [] : [`${at} is not empty`]
    let next = 0
    return expected.flatMap((part: unknown, index) => {
      const found = actual.findIndex((other, place) => place >= next && missing(part, other).length === 0)
      if (found < 0) return [`${at}[${index}] is not there: ${JSON.stringify(part)}`]
      next = found + 1
      return []
    })
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null) return [`${at} is ${actual}`]
    const fields = new Map(Object.entries(actual))
    return Object.entries(expected).flatMap(([key, value]) => missing(value, fields.get(key), `${at}.${key}`))
  }
  const same = (expected === null && actual === undefined) || Object.is(expected, actual)
  return same ? [] : [`${at} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`]
}

/** Rows of the table that gives titles their kinds. */
const titles = [...page.matchAll(/^\| ([^|`]+) \| `([a-z-]+)` \|$/gm)]

/** Rows of the tables that give a moderator's words their ground rules. */
const wordings = [
  ...page.matchAll(/^\| (On background.*|.*\b(?:on background|on the record)\b.*) \| (.*) \|$/gm),
]
const callWith = (words: string) =>
  read(
    `Via telephone\n\n(March 4, 2031)\n\n3:45 P.M. EST\n\nMODERATOR: ${words}\n\nSENIOR LAKE OFFICIAL: Thank you.\n\nQ When?\n\nSENIOR LAKE OFFICIAL: Soon.\n\n4:13 P.M. EST`,
  )

/** The ground rules as the cells of such a row give them. */
function cells({ groundRules, problems }: DocumentRecord): string[] {
  const embargo = groundRules?.embargo
  const ends = embargo?.kind === 'until-time' ? embargo.lifts : embargo && `until ${embargo.event}`
  const [problem] = problems
  return [
    `${groundRules?.terms} | ${groundRules?.attribution ?? 'none'}`,
    problem === undefined ? (ends ?? 'none') : `problem: ${problem.code}`,
  ]
}

describe('docs/record.md', () => {
  test('shows wordings of ground rules', () => expect(wordings.length).toBeGreaterThan(12))

  test.each(wordings.map(([, words = '', rules = '']) => [words, rules]))('“%s” is %s', (row, last) => {
    const [words = '', ...middle] = row.split(' | ')
    expect(cells(callWith(words))).toContain([...middle, last].join(' | '))
  })

  test.each(titles.map(([, title = '', kind = '']) => [title, kind]))('“%s” is a %s', (title, kind) => {
    expect(read(`# ${title}\n\nThe locks at Port Merrow open in May.`).meta.kind).toBe(kind)
  })

  test.each(examples)('$heading: $source', ({ source, name, expected }) => {
    expect(expected, 'the example has no JSON behind it').not.toBeNull()
    const record = shown(read(source, { name }))
    expect(missing(expected, record), JSON.stringify(record, null, 1)).toEqual([])
  })

  test.each([
    ['kind of document', documentKind],
    ['role', role],
    ['kind of passage', passageKind],
    ['kind of mark', markKind],
  ] as const)('names every %s', (_, values) => {
    expect(
      values.options.filter((value) => !page.includes(`\`${value}\``) && !page.includes(`"${value}"`)),
    ).toEqual([])
  })

  test('has examples enough to be a grammar', () => {
    expect(examples.length).toBeGreaterThan(30)
  })
})

describe('an example', () => {
  test.each([
    [{ a: 1 }, { a: 1, b: 2 }, 0],
    [{ a: 2 }, { a: 1 }, 1],
    [[1, 3], [1, 2, 3], 0],
    [[3, 1], [1, 2, 3], 1],
    [[], [1], 1],
    [{ a: null }, {}, 0],
    [{ a: null }, { a: 1 }, 1],
    [[{ a: [2] }], [{ a: [1] }, { a: [1, 2] }], 0],
  ])('%j of %j lacks %i', (expected, actual, count) => {
    expect(missing(expected, actual)).toHaveLength(count)
  })
})
