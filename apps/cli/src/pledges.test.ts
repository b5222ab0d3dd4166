import { mkdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { linkedPledge } from './json.ts'
import { columnsOf } from './layout.ts'
import { call, factSheet, laterFactSheet, linesOf, ownFolder, parsed, readout } from './testing/readout.ts'

const desk = ownFolder()
for (const folder of ['orsk', 'vell']) mkdirSync(join(desk.path, folder))

/** A text of two states that do not exist. */
const pact = (date: string | null, ...sentences: readonly string[]) => `---
title: "Pact of Orsk and Vell"${date === null ? '' : `\ndate: ${date}`}
governments:
  - { code: XO, name: Orsk }
  - { code: XV, name: Vell }
---

${sentences.join('\n\n')}
`
const ferries = 'Orsk and Vell will train forty deckhands for the winter ferries.'
const earlier = desk.write(
  'orsk/pact.md',
  pact('2031-03-04', 'Orsk and Vell will rebuild the sluice gates at Brenna by 2033.', ferries),
)
const later = desk.write(
  'vell/pact.md',
  pact('2033-05-06', 'Orsk and Vell will rebuild the sluice gates at Brenna by 2035.'),
)
const undated = desk.write('undated.md', pact(null, ferries))

const jsonOf = (stdout: string) => linesOf(stdout).map((line) => parsed(linkedPledge, line))

describe('readout pledges', () => {
  test('shows a promise that two texts word, what became of it, what changed and why it is linked', async () => {
    const { code, stdout, stderr } = await readout(['pledges', later, earlier])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^2 texts, 3 commitments, 2 pledges, 1 of them followed$/mu)
    expect(stdout).toMatch(/^ 1\.1 {2}4 March 2031 · Pact of Orsk and Vell\n.*Brenna by 2033$/mu)
    expect(stdout).toMatch(/^ {3}│ {2}moved\n {3}│ {4}deadline changed {2}.*2033.*2035/mu)
    expect(stdout).toMatch(/confidence (?:over )?\d\.\d\d · .*sluice/u)
    expect(stdout).toMatch(/^ 1\.2 {2}6 May 2033 · Pact of Orsk and Vell\n.*Brenna by 2035$/mu)
    expect(stdout).not.toContain('deckhands')
  })

  test('files of one name in two folders are two texts, and a file that is named twice is one', async () => {
    const { stdout } = await readout(['pledges', '--json', earlier, later, earlier])
    const [pledge] = jsonOf(stdout)
    expect(pledge?.wordings.map(({ document }) => document.name)).toEqual([earlier, later])
    const shown = await readout(['pledges', earlier, earlier])
    expect(linesOf(shown.stdout)[0]).toBe('1 text, 2 commitments, 2 pledges, none of them followed')
  })

  test('a file is one text however its path is written, and a copy of it counts no second time', async () => {
    const again = relative('.', earlier)
    const written = await readout(['pledges', earlier, again])
    expect(linesOf(written.stdout)[0]).toMatch(/^1 text, 2 commitments, 2 pledges/u)
    expect(written.stderr).toBe('')
    const copy = desk.write('copy.md', readFileSync(earlier, 'utf8'))
    const copied = await readout(['pledges', earlier, copy])
    expect(linesOf(copied.stdout)[0]).toMatch(/^1 text, 2 commitments, 2 pledges/u)
    expect(copied.stderr).toBe(
      `readout: ${copy}: It has the bytes of ${earlier}, and both count as one text.\n`,
    )
  })

  test('--all shows those that one text alone words, too', async () => {
    const { code, stdout } = await readout(['pledges', '--all', earlier, later])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Not followed {2}1$/mu)
    expect(stdout).toMatch(/^ {3}2 {2}4 March 2031 · .*\n.*deckhands/mu)
  })

  test('--relation keeps those with such a step, and ends with 1 where there is none', async () => {
    const moved = await readout(['pledges', '--relation', 'moved', earlier, later])
    expect([moved.code, moved.stdout]).toEqual([0, expect.stringContaining('Brenna')])
    const weakened = await readout(['pledges', '--relation', 'weakened', earlier, later])
    expect([weakened.code, weakened.stdout]).toEqual([1, expect.not.stringContaining('Brenna')])
    expect(linesOf(weakened.stdout)[0]).toMatch(/1 of them followed, 0 of these shown$/u)
  })

  test('--json prints one pledge a line, as its schema says; with --all, also those of one wording', async () => {
    const { code, stdout } = await readout(['pledges', '--json', earlier, later])
    expect(code).toBe(0)
    expect(jsonOf(stdout).map(({ links }) => links.map(({ relation }) => relation))).toEqual([['moved']])
    const all = await readout(['pledges', '--json', '--all', earlier, later])
    expect(jsonOf(all.stdout).map(({ wordings }) => wordings.length)).toEqual([2, 1])
  })

  test('ends with 1 where no promise is worded twice, --all or not', async () => {
    for (const args of [['pledges'], ['pledges', '--all'], ['pledges', '--json']])
      expect((await readout([...args, earlier])).code).toBe(1)
  })

  test('a text without a day is linked to none, and one line says what to do', async () => {
    const { code, stdout, stderr } = await readout(['pledges', earlier, undated])
    expect([code, linesOf(stderr)]).toEqual([
      1,
      [
        `readout: ${undated}: The text bears no day and is linked to no other. ` +
          'Write one in its head (date: 2031-11-18).',
      ],
    ])
    expect(stdout).toMatch(/^ {2}no day +Pact of Orsk and Vell · 1 commitment$/mu)
  })

  test('one of the texts may come through a pipe', async () => {
    const { stdout } = await readout(['pledges', '--json', earlier, '-'], {
      stdin: pact('2034-01-02', 'Orsk and Vell will rebuild the sluice gates at Brenna by 2036.'),
    })
    expect(jsonOf(stdout)[0]?.wordings.map(({ document }) => document.name)).toEqual([
      earlier,
      'standard input',
    ])
  })

  test('the others are linked where one cannot be read; nothing is shown where none can', async () => {
    const gone = join(desk.path, 'gone.md')
    const { code, stdout, stderr } = await readout(['pledges', earlier, gone, later])
    expect([code, linesOf(stderr).length]).toEqual([2, 1])
    expect(stdout).toContain('2 texts')
    expect(await readout(['pledges', gone])).toMatchObject({ code: 2, stdout: '' })
  })

  test('keeps to 80 columns in a pipe, and no line ends in a space', async () => {
    const { stdout } = await readout(['pledges', '--all', call, factSheet, laterFactSheet])
    expect(linesOf(stdout).length).toBeGreaterThan(30)
    expect(linesOf(stdout).filter((line) => columnsOf(line) > 80 || /\s$/u.test(line))).toEqual([])
  })
})
