import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'
import type { Passage } from '../schema.ts'
import { frontMatter } from './front-matter.ts'
import { overridden, overrideOf, recordHead, recordHeadYaml } from './record-head.ts'

const least = { format: 'readout/record/1', kind: 'readout', lang: 'en' }
const none = { speakers: new Map(), overrides: new Map() }

test('a head that is written reads back as it was', () => {
  const record = read(
    '---\ntitle: "Yes: #4"\npublished_time: 2031-03-04 10:00:00-05:00\n---\nMODERATOR: On background.\n\nQ When?',
  )
  const head = { ...record, ...none, speakers: new Map([['Q', 'reporter' as const]]) }
  const { meta, groundRules, problems, speakers, overrides } = head
  expect(recordHead(frontMatter(recordHeadYaml(head)).fields)).toEqual({
    meta,
    groundRules,
    problems,
    speakers,
    overrides,
  })
})

test('fields without a value are left out, and nothing is concluded in their place', () => {
  const { meta, groundRules, problems } = read('')
  expect(recordHeadYaml({ meta, groundRules, problems: [], ...none })).toBe(
    '---\nformat: readout/record/1\nkind: other\nlang: en\n---\n',
  )
  expect(problems).toHaveLength(1)
  expect(recordHead({ ...least, source_url: 'https://www.whitehouse.gov/a' })).toMatchObject({
    meta: { publisher: null },
  })
  expect(recordHead({ ...least, published_time: '2031-03-04T10:00:00Z' })).toMatchObject({
    meta: { date: null },
  })
})

test('an address that is none of the web is no source, whoever wrote it', () => {
  expect(recordHead({ ...least, source_url: 'javascript:alert(1)' })).toMatchObject({
    meta: { sourceUrl: null },
  })
})

const rules = {
  terms: 'on-background',
  attribution: null,
  embargo: null,
  place: null,
  callDate: null,
  starts: null,
  ends: null,
  speakers: null,
  questions: 0,
  official: 0,
  moderator: 0,
  operator: 0,
}

describe('what is broken is named', () => {
  test.each([
    [
      { ...least, ground_rules: { ...rules, embargo: { kind: 'until-time', lifts: 'tomorrow' } } },
      'ground_rules',
    ],
    [{ ...least, ground_rules: { ...rules, starts: '2031-03-04T09:00:00' } }, 'ground_rules'],
    [{ ...least, ground_rules: { ...rules, callDate: '2031-02-30' } }, 'ground_rules'],
    [{ ...least, kind: 'song' }, 'kind'],
    [{ ...least, speakers: { Q: 'king' } }, 'speakers.Q'],
    [{ ...least, problems: 'none' }, 'problems'],
    [{ ...least, overrides: { 'p-1': { without: ['text'] } } }, 'overrides.p-1.without.0'],
  ])('%j', (fields, field) => {
    expect(recordHead(fields)).toMatchObject({ broken: expect.stringContaining(`${field}: `) })
  })
})

test('an override holds what a passage has otherwise and lacks, its marks from the passage’s own start', () => {
  const seen: Passage = {
    anchor: 'p-1',
    kind: 'paragraph',
    start: 10,
    end: 20,
    text: 'The [lake]',
    turn: 't-1',
  }
  const { turn: _, ...rest } = seen
  const wanted: Passage = { ...rest, marks: [{ kind: 'insert', start: 14, end: 20 }] }
  const override = overrideOf(wanted, seen)
  expect(override).toEqual({ marks: [{ kind: 'insert', start: 4, end: 10 }], without: ['turn'] })
  expect(overridden(seen, override ?? {})).toEqual(wanted)
  expect(overrideOf(seen, { ...seen })).toBeNull()
  expect(
    overridden({ ...seen, end: 13 }, { marks: [{ kind: 'insert', start: 4, end: 10 }] }).marks,
  ).toBeUndefined()
})
