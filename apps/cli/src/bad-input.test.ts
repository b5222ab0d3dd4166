import { existsSync, mkdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { documentRecord } from '@readout/record'
import { describe, expect, test } from 'vitest'
import { importSummary } from './json.ts'
import { linesOf, ownFolder, parsed, readout } from './testing/readout.ts'

const desk = ownFolder()
const promise = 'The three states will dredge the channel by 2030.'
const good = desk.write('good.md', `# Lake Pact\n\n${promise}\n`)
const empty = desk.write('empty.md', '')
const blank = desk.write('blank.md', '\n \n\t\n')
const binary = desk.write(
  'picture.md',
  Uint8Array.from({ length: 4000 }, (_, index) => (index * 167) % 256),
)
const long = desk.write('long.md', '')
truncateSync(long, 50 * 1024 * 1024)
const folder = join(desk.path, 'folder')
mkdirSync(folder)

describe('a text of which nothing can be read stops the command with one line that says what to do', () => {
  test.each([
    ['an empty one', empty, 'The source is empty. Fetch the text again.'],
    ['one of white space alone', blank, 'The source is empty. Fetch the text again.'],
    [
      'a binary one',
      binary,
      'The source is binary, not text. Give Markdown, plain text, HTML, a PDF or a DOCX.',
    ],
    ['one of 50 MB', long, 'more than the 32 MiB that a text may have. Cut it into its documents'],
    ['a folder', folder, 'is a folder. Name its files, or keep them all with: readout import'],
    ['one that is not there', join(desk.path, 'gone.md'), 'There is no file'],
    ['one below a file', join(good, 'gone.md'), 'There is no file'],
  ])('%s', async (_, path, words) => {
    const { code, stdout, stderr } = await readout(['read', path])
    expect([code, stdout]).toEqual([2, ''])
    expect(linesOf(stderr)).toEqual([expect.stringContaining(words)])
    expect(stderr).toMatch(/^readout: .*[.\w]\n$/u)
    expect(stderr).toContain(path.split('/').at(-1))
  })

  test('an empty word, for an import as for the others', async () => {
    for (const command of ['commitments', 'import']) {
      const { code, stderr } = await readout([command, ''])
      expect([command, code]).toEqual([command, 2])
      expect(stderr).toMatch(/^readout: A text is named by an empty word\. Name a file,/u)
    }
  })

  test('on standard input too', async () => {
    const { code, stderr } = await readout(['commitments', '-'])
    expect([code, stderr]).toEqual([
      2,
      'readout: standard input: The source is empty. Fetch the text again.\n',
    ])
  })

  test('on either side of a comparison', async () => {
    for (const pair of [
      [good, empty],
      [empty, good],
    ]) {
      const { code, stdout, stderr } = await readout(['compare', ...pair])
      expect([code, stdout, linesOf(stderr).length]).toEqual([2, '', 1])
    }
  })

  test('the other texts of the command are read all the same', async () => {
    const { code, stdout, stderr } = await readout(['commitments', good, empty, good])
    expect([code, linesOf(stderr).length]).toEqual([2, 1])
    expect(stdout.match(/^Lake Pact$/gmu)).toHaveLength(2)
  })

  test('as JSON it is a record that says so', async () => {
    const { code, stdout } = await readout(['read', '--json', empty, good])
    expect(code).toBe(2)
    const records = linesOf(stdout).map((line) => parsed(documentRecord, line))
    expect(records.map(({ problems }) => problems.map((problem) => problem.code))).toEqual([['unread'], []])
  })
})

describe('a text with something wrong in it is read as far as it goes, and one line says what is wrong', () => {
  const flawed: readonly (readonly [string, string, string, string])[] = [
    ['truncated front matter', 'cut.md', `---\ntitle: Lake Pact\n${promise}\n`, 'Add the closing "---"'],
    ['broken YAML', 'yaml.md', `---\ntitle: "Lake\n bad: [\n---\n\n${promise}\n`, 'mend the head'],
    [
      'a transcript with no known speaker',
      'names.txt',
      `ANNA: ${promise}\n\nBERT: And who pays for it?\n\nANNA: All of us do.\n\nBERT: Thank you for that.\n`,
      'No label of this transcript tells who is an official',
    ],
    ['unclosed HTML', 'html.md', `# Lake Works\n\n<div><p>${promise}\n`, 'close the tag'],
  ]
  for (const [, name, text] of flawed) desk.write(name, text)

  test.each(flawed)('%s', async (_, name, text, words) => {
    const path = join(desk.path, name)
    const shown = await readout(['read', path])
    expect([shown.code, shown.stderr]).toEqual([0, ''])
    expect(shown.stdout.replace(/\s+/gu, ' ')).toContain(words)
    expect(text).toContain(promise)
    const found = await readout(['commitments', path])
    expect(linesOf(found.stderr)).toEqual([expect.stringContaining(`${name}: `)])
    expect(found.stderr).toContain(words)
    expect(found.code).toBeLessThan(2)
  })

  test('an import goes on past what cannot be read, takes in what can, and says both at its end', async () => {
    const kept = join(desk.path, 'kept')
    const paths = [empty, ...flawed.map(([, name]) => join(desk.path, name)), binary, long, folder, good]
    const shown = await readout(['import', ...paths, '--folder', kept])
    expect(shown.code).toBe(2)
    expect(linesOf(shown.stdout).at(-1)).toBe('9 texts: 5 added, 0 revised, 0 unchanged, 4 failed.')
    const warned = linesOf(shown.stderr)
    expect(warned).toHaveLength(8)
    expect(warned.filter((line) => /^readout: .+: .+\.$/u.test(line) || line.includes(folder))).toEqual(
      warned,
    )

    const again = await readout(['import', '--json', ...paths, '--folder', kept])
    const summary = parsed(importSummary, linesOf(again.stdout).at(-1))
    expect(summary).toMatchObject({ added: 0, revised: 0, unchanged: 5 })
    expect(summary.failed).toHaveLength(4)
    expect((await readout(['search', 'dredge', '--folder', kept])).stdout).toMatch(/^5 passages/u)
  }, 180_000)
})

describe('an archive that cannot be had stops the command with one line, and nothing is left behind', () => {
  test('no documents in a folder', async () => {
    const kept = join(desk.path, 'none')
    const { code, stdout, stderr } = await readout(['import', folder, '--folder', kept])
    expect([code, stdout]).toEqual([2, ''])
    expect(linesOf(stderr)).toEqual([
      expect.stringMatching(/^readout: The folder .* holds no documents\. Files that end in \.md, \.txt/u),
    ])
    expect(existsSync(kept)).toBe(false)
  })

  test.each([['import'], ['search'], ['serve']])(
    'a data folder below a file: readout %s',
    async (command) => {
      const args = { import: [good], search: ['lake'], serve: ['--port', '0'] }[command] ?? []
      const { code, stderr } = await readout([command, ...args, '--folder', join(good, 'sub')])
      expect(code).toBe(2)
      expect(linesOf(stderr)).toHaveLength(1)
      expect(stderr).toMatch(
        /^readout: (?:The archive cannot be kept in|There is no archive in) .*\. (?:Name|Import) .*\.\n$/u,
      )
    },
  )

  test('a data folder that holds other files', async () => {
    const { code, stderr } = await readout(['import', good, '--folder', desk.path])
    expect(code).toBe(2)
    expect(linesOf(stderr)).toEqual([expect.stringMatching(/holds other files .*\. Name an empty folder/u)])
    expect(existsSync(join(desk.path, 'database'))).toBe(false)
  })

  test('a search where nothing was imported yet', async () => {
    const cwd = folder
    const { code, stderr } = await readout(['search', 'lake'], { cwd })
    expect([code, linesOf(stderr)]).toEqual([
      2,
      [
        'readout: There is no archive in ./readout-data. Import texts first (readout import PATH), or name its folder with --folder.',
      ],
    ])
    expect(existsSync(join(cwd, 'readout-data'))).toBe(false)
  })

  test.each([
    [
      'nobody answers',
      'postgres://anna:secret@127.0.0.1:1/lake',
      /^readout: No PostgreSQL answers at 127\.0\.0\.1:1 .*\. Start it, or correct DATABASE_URL/u,
    ],
    [
      'its address is none',
      'lake',
      /^readout: The address of the database \(DATABASE_URL\) cannot be read\. Write it like/u,
    ],
  ])('a database of which %s', async (_, DATABASE_URL, line) => {
    for (const args of [
      ['import', good],
      ['search', 'lake'],
      ['serve', '--port', '0'],
    ]) {
      const { code, stdout, stderr } = await readout(args, { env: { DATABASE_URL } })
      expect([code, stdout]).toEqual([2, ''])
      expect(linesOf(stderr)).toEqual([expect.stringMatching(line)])
      expect(stderr).not.toContain('secret')
    }
  })

  test('a folder that is named goes before DATABASE_URL', async () => {
    const how = { env: { DATABASE_URL: 'postgres://127.0.0.1:1/lake' } }
    const { code } = await readout(['import', good, '--folder', join(desk.path, 'kept')], how)
    expect(code).toBe(0)
  })

  test('an address for the site that is another machine’s', async () => {
    const kept = join(desk.path, 'kept')
    const { code, stderr } = await readout(['serve', '--host', '192.0.2.1', '--port', '0', '--folder', kept])
    expect([code, linesOf(stderr)]).toEqual([
      2,
      ['readout: This machine has no address 192.0.2.1. Name one of its own, such as 127.0.0.1.'],
    ])
  })
})
