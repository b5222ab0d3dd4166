import { expect, test } from 'vitest'
import type { Block } from '../blocks.ts'
import { read } from '../read.ts'
import { withSections } from './sections.ts'

const block = (text: string): Block => ({
  kind: text.startsWith('- ') ? 'list-item' : 'paragraph',
  level: text.startsWith('- ') ? 1 : 0,
  lines: text
    .replace('- ', '')
    .split('\n')
    .map((line) => ({ text: line, boldPrefix: 0 })),
})
const shown = (...texts: readonly string[]) =>
  withSections(texts.map(block)).map(
    (each) =>
      `${each.kind === 'heading' ? `h${each.level} ` : ''}${each.lines.map((line) => line.text).join(' / ')}`,
  )
const prose = 'The harbour master of the lake states shall open the locks by the first of May.'

test.each(['Annex I', 'ANNEX A: LOCKS', 'Appendix 2 – Ferries', 'Anexo', 'Annexe III'])(
  '“%s” on a line of its own is a heading',
  (line) => {
    expect(shown(line, prose)).toEqual([`h2 ${line}`, prose])
  },
)

test.each(['Annex I lists the locks.', 'Annexes'])('“%s” heads nothing', (line) => {
  expect(shown(line, prose)).toEqual([line, prose])
})

test('a line in capitals heads the text below it', () => {
  expect(shown('CIRCUIT COURTS', prose, 'NOMINATIONS SENT TO THE SENATE:', prose)).toEqual([
    'h3 CIRCUIT COURTS',
    prose,
    'h3 NOMINATIONS SENT TO THE SENATE:',
    prose,
  ])
})

test.each([
  ['MEMORANDUM FOR THE HARBOUR MASTER', prose],
  ['THE WHITE HOUSE,', prose],
  ['IDA ORSK', 'Premier'],
  ['WE HEREBY DECLARE:', prose],
  ['THE STATES WILL:', '- dredge'],
] as const)('“%s” heads nothing before “%s”', (line, next) => {
  expect(shown(line, next)[0]).toBe(line)
})

test('of several addressees in capitals the last is no heading', () => {
  expect(shown('THE SECRETARY OF PORTS', 'THE SECRETARY OF LOCKS', prose)[1]).toBe('THE SECRETARY OF LOCKS')
})

test('titles with a numeral are headings where one begins the count', () => {
  expect(shown('I. Ports', prose, 'II. Locks', prose)).toEqual(['h3 I. Ports', prose, 'h3 II. Locks', prose])
  expect(shown('B. Ports', prose)).toEqual(['B. Ports', prose])
  expect(shown('1. Ida Orsk', '2. Steve Vell')).toEqual(['1. Ida Orsk', '2. Steve Vell'])
})

test('number and title of a section of an act head its words', () => {
  expect(
    shown(
      `Section 1. Purpose. ${prose}`,
      `Sec. 2. (a) ${prose}`,
      'Sec. 3. Ports of the U.S. Lakes. They open.\nSec. 4. It is so ordered.',
    ),
  ).toEqual([
    'h3 Section 1. Purpose.',
    prose,
    'h3 Sec. 2.',
    `(a) ${prose}`,
    'h3 Sec. 3. Ports of the U.S. Lakes.',
    'They open.',
    'h3 Sec. 4.',
    'It is so ordered.',
  ])
})

test('a section of another act that a sentence begins with is none', () => {
  const texts = [`Section 202(d) of the Act says so. ${prose}`, `Section 7 of the Act says so. ${prose}`]
  expect(shown(...texts)).toEqual(texts)
})

test('a second pass changes nothing', () => {
  const once = withSections(['Annex I', `Section 1. Purpose. ${prose}`, `Sec. 2. Ports. ${prose}`].map(block))
  expect(withSections(once)).toEqual(once)
})

test('a place in capitals above a transcript is no heading', () => {
  const { passages } = read(
    'LAKE ELLENMAR HARBOUR\n\nMODERATOR: Welcome, everyone, to the harbour.\n\nQ When?',
  )
  expect(passages[0]?.kind).toBe('paragraph')
})
