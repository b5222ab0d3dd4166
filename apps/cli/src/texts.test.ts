import { readFileSync } from 'node:fs'
import { commitmentList, concordance } from '@readout/commitments'
import { documentRecord } from '@readout/record'
import { describe, expect, test } from 'vitest'
import { columnsOf } from './layout.ts'
import { call, factSheet, laterFactSheet, linesOf, ownFolder, parsed, readout } from './testing/readout.ts'

const desk = ownFolder()
const pact = desk.write('pact.md', '# Lake Pact\n\nThe three states will dredge the channel by 2030.\n')
const shore = desk.write(
  'shore.md',
  '# Shore\n\nThe three states will dredge the channel. This cooperation will strengthen the shore.\n',
)
const note = desk.write('note.md', '# A walk\n\nThe lake lay still that morning.\n')

describe('readout read', () => {
  test('shows what a text is, its ground rules and its passages after their anchors', async () => {
    const { code, stdout, stderr } = await readout(['read', call])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^ {2}kind +background call \(specimen/mu)
    expect(stdout).toMatch(/^Ground rules$/mu)
    expect(stdout).toMatch(/^ {2}terms +on background$/mu)
    expect(stdout).toMatch(/^ {2}embargo +until 18 June 2025, 06:30 \(UTC\+03:00\)$/mu)
    expect(stdout).toMatch(/^ {2}t-[0-9a-f]{8} +MODERATOR · moderator$/mu)
    expect(stdout).toContain('…')
  })

  test('shows passages whole with --full', async () => {
    const { stdout } = await readout(['read', '--full', call])
    expect(stdout).not.toContain('…')
  })

  test('--json prints one record a line for several files, each as its schema says', async () => {
    const { code, stdout } = await readout(['read', '--json', call, pact])
    expect(code).toBe(0)
    const records = linesOf(stdout).map((line) => parsed(documentRecord, line))
    expect(records.map(({ meta }) => meta.kind)).toEqual(['background-call', 'other'])
    expect(records[1]?.passages.map(({ text }) => text)).toEqual([
      'Lake Pact',
      'The three states will dredge the channel by 2030.',
    ])
  })

  test('- is standard input', async () => {
    const { code, stdout } = await readout(['read', '--json', '-'], { stdin: readFileSync(pact, 'utf8') })
    expect(code).toBe(0)
    expect(parsed(documentRecord, linesOf(stdout)[0]).meta.title).toBe('Lake Pact')
  })
})

describe('readout commitments', () => {
  test('shows each quote with what was read from it', async () => {
    const { code, stdout, stderr } = await readout(['commitments', pact])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Lake Pact\n1 commitment/u)
    expect(stdout).toContain('dredge the channel by 2030')
    expect(stdout).toContain('firm')
    expect(stdout).toContain('by 2030 ·')
  })

  test('--cues says why each was proposed, and in which passage it stands', async () => {
    const { stdout } = await readout(['commitments', '--cues', pact])
    expect(stdout).toContain('“will”')
    expect(stdout).toMatch(/in passage p-[0-9a-f]{8}/u)
  })

  test('--rejected shows what was not taken and why, after what was; --cues explains it too', async () => {
    const { code, stdout } = await readout(['commitments', '--rejected', '--cues', shore])
    expect(code).toBe(0)
    const [taken = '', notTaken = ''] = stdout.split('\nNot taken  1\n')
    expect(taken).toContain('dredge the channel')
    expect(notTaken).toMatch(/^ – {2}.*strengthen the shore\n {4}another subject · confidence 0\.\d\d$/mu)
    expect(notTaken).toMatch(/^ {4}in passage p-[0-9a-f]{8}$/mu)
    expect((await readout(['commitments', shore])).stdout).not.toContain('strengthen')
  })

  test('--rejected --json carries them in the line, which is without the field otherwise', async () => {
    const [asked, plain] = await Promise.all([
      readout(['commitments', '--rejected', '--json', shore]),
      readout(['commitments', '--json', shore]),
    ])
    const { rejected } = parsed(commitmentList, linesOf(asked.stdout)[0])
    expect(rejected?.map(({ reason }) => reason)).toEqual(['another subject'])
    expect(parsed(commitmentList, linesOf(plain.stdout)[0]).rejected).toBeUndefined()
  })

  test('--json prints one list a line, and its offsets are those of the record', async () => {
    const [lists, records] = await Promise.all([
      readout(['commitments', '--json', factSheet, pact]),
      readout(['read', '--json', factSheet, pact]),
    ])
    expect(lists.code).toBe(0)
    const texts = linesOf(records.stdout).map((line) => parsed(documentRecord, line).text)
    for (const [index, line] of linesOf(lists.stdout).entries()) {
      const { commitments } = parsed(commitmentList, line)
      expect(commitments.length).toBeGreaterThan(0)
      for (const { quote, start, end } of commitments) {
        expect(texts[index]?.slice(start, end).replace(/\s+/gu, ' ')).toBe(quote)
      }
    }
  })

  test('a text that promises nothing ends with 1; one that does beside it, with 0', async () => {
    expect((await readout(['commitments', note])).code).toBe(1)
    expect((await readout(['commitments', note, pact])).code).toBe(0)
  })
})

describe('readout compare', () => {
  test('shows the changes of a promise first, and both wordings with what differs marked', async () => {
    const { code, stdout, stderr } = await readout(['compare', call, factSheet])
    expect([code, stderr]).toEqual([0, ''])
    const at = [
      'Changed',
      'number dropped',
      'at least 40 percent',
      'mechanism renamed',
      'No change found',
      'Only in A',
    ]
    const places = at.map((words) => stdout.indexOf(words))
    expect(places).toEqual(places.toSorted((x, y) => x - y))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(stdout).toContain('[-only A has-]')
    expect(stdout).toMatch(/\[-at least 40 percent by-\]|\[-by at least 40/u)
  })

  test('--json holds both lists, and every index points into them', async () => {
    const { code, stdout } = await readout(['compare', '--json', call, factSheet])
    expect(code).toBe(0)
    const { a, b, pairs, onlyA, onlyB } = parsed(concordance, linesOf(stdout)[0])
    const everyA = [...pairs.map((pair) => pair.a), ...onlyA].toSorted((x, y) => x - y)
    const everyB = [...pairs.map((pair) => pair.b), ...onlyB].toSorted((x, y) => x - y)
    expect(everyA).toEqual([...a.commitments.keys()])
    expect(everyB).toEqual([...b.commitments.keys()])
    expect(pairs.flatMap(({ changes }) => changes.map(({ type }) => type))).toContain('number dropped')
  })

  test('--only leaves the other parts out', async () => {
    const [shown, json] = await Promise.all([
      readout(['compare', '--only', 'b', call, factSheet]),
      readout(['compare', '--only', 'b', '--json', call, factSheet]),
    ])
    expect(shown.stdout).toMatch(/^Only in B {2}\d+$/mu)
    expect(shown.stdout).not.toMatch(/^(?:Changed|No change found|Only in A) {2}/mu)
    const { pairs, onlyA, onlyB } = parsed(concordance, linesOf(json.stdout)[0])
    expect([pairs, onlyA]).toEqual([[], []])
    expect(onlyB.length).toBeGreaterThan(0)
  })

  test('--exit-code ends with 1 where the texts differ and with 0 where they do not', async () => {
    expect((await readout(['compare', '--exit-code', call, factSheet])).code).toBe(1)
    expect((await readout(['compare', '--exit-code', pact, pact])).code).toBe(0)
    expect((await readout(['compare', call, factSheet])).code).toBe(0)
  })

  test('two texts without a promise end with 1', async () => {
    expect((await readout(['compare', note, note])).code).toBe(1)
  })

  test('one of the two may come through a pipe', async () => {
    const piped = await readout(['compare', '-', factSheet], { stdin: readFileSync(call, 'utf8') })
    const named = await readout(['compare', call, factSheet])
    expect(piped).toEqual(named)
  })
})

test.each([
  ['read', call],
  ['read', '--full', call],
  ['commitments', '--cues', '--rejected', call],
  ['compare', call, factSheet],
  ['compare', factSheet, laterFactSheet],
])('in a pipe no line is wider than 80 columns, and none ends in a space: readout %s', async (...args) => {
  const { stdout } = await readout(args)
  const lines = linesOf(stdout)
  expect(lines.length).toBeGreaterThan(10)
  expect(lines.filter((line) => columnsOf(line) > 80)).toEqual([])
  expect(lines.filter((line) => /\s$/u.test(line))).toEqual([])
})
