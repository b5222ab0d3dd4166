import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { columnsOf } from './layout.ts'
import { call, factSheet, linesOf, ownFolder, readout, startReadout } from './testing/readout.ts'

const desk = ownFolder()
const pact = desk.write('pact.md', '# Lake Pact\n\nThe three states will dredge the channel by 2030.\n')
const commands = [
  'read',
  'write',
  'questions',
  'commitments',
  'compare',
  'pledges',
  'import',
  'search',
  'serve',
  'accounts',
]
const onAccounts = ['list', 'invite', 'disable', 'enable', 'revoke']

describe('help', () => {
  test.each(commands)('readout %s --help has examples, and fits 80 columns', async (command) => {
    const { code, stdout, stderr } = await readout([command, '--help'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(new RegExp(`^Usage: readout ${command} `, 'u'))
    expect(stdout).toMatch(new RegExp(`^Examples:\n {2}\\$ .*readout ${command} `, 'mu'))
    expect(linesOf(stdout).filter((line) => columnsOf(line) > 80)).toEqual([])
    expect((await readout(['help', command])).stdout).toBe(stdout)
  })

  test.each(onAccounts)('readout accounts %s --help has examples, and fits 80 columns', async (command) => {
    const { code, stdout } = await readout(['accounts', command, '--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(new RegExp(`^Usage: readout accounts ${command} `, 'u'))
    expect(stdout).toMatch(new RegExp(`^Examples:\n {2}\\$ readout accounts ${command}\\b`, 'mu'))
    expect(linesOf(stdout).filter((line) => columnsOf(line) > 80)).toEqual([])
  })

  test('readout --help names every command, has examples and says what the exit codes mean', async () => {
    const { code, stdout } = await readout(['--help'])
    expect(code).toBe(0)
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'mu'))
    expect(stdout).toMatch(/^Examples:\n {2}\$ readout compare/mu)
    expect(stdout).toMatch(/^Exit codes: 0 done, 1 nothing found/mu)
    expect(linesOf(stdout).filter((line) => columnsOf(line) > 80)).toEqual([])
  })

  test('without a command it is shown on standard error, for nothing was done', async () => {
    const { code, stdout, stderr } = await readout([])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^Usage: readout /u)
  })

  test('--version is the version', async () => {
    expect(await readout(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' })
  })
})

test.each([
  [['comapre', pact], "readout: Unknown command 'comapre'. Did you mean compare?"],
  [['gather'], "readout: Unknown command 'gather'. See readout --help."],
  [['read', '--jsno', pact], "readout: Unknown option '--jsno'. Did you mean --json?"],
  [['read'], "readout: Missing required argument 'FILE'. See readout read --help."],
  [['compare', pact], "readout: Missing required argument 'B'. See readout compare --help."],
  [['read', ''], 'readout: A text is named by an empty word. Name a file, or - for standard input.'],
  [
    ['compare', '-', '-'],
    'readout: Standard input (-) is named twice and can be read once. Give the other text as a file.',
  ],
  [
    ['read', '-', '-'],
    'readout: Standard input (-) is named twice and can be read once. Give the other text as a file.',
  ],
  [
    ['pledges', '-', '-'],
    'readout: Standard input (-) is named twice and can be read once. Give the other text as a file.',
  ],
  [
    ['pledges', '--all', '--relation', 'moved', pact],
    /^readout: Option '--relation <relation>' cannot be used with option '--all'\. See readout pledges --help\.$/u,
  ],
  [
    ['import', '-'],
    'readout: Standard input (-) has no name that a text could be kept under. Save it to a file and import that.',
  ],
  [
    ['search', 'lake', '--limit', '0'],
    /It must be a whole number from 1 to 1000\. See readout search --help\.$/u,
  ],
  [
    ['search', 'lake', '--kind', 'memo'],
    /Allowed choices are background-call, .*\. See readout search --help\.$/u,
  ],
  [['serve', '--port', '99999'], /It must be a whole number from 0 to 65535\. See readout serve --help\.$/u],
  [['import', pact, '--folder', ''], /The folder of the archive has no name\. Name one\.$/u],
])('bad use is one line that says what would be right: %j', async (args, line) => {
  const { code, stdout, stderr } = await readout(args)
  expect([code, stdout]).toEqual([2, ''])
  const [said, ...more] = linesOf(stderr)
  expect(more).toEqual([])
  if (typeof line === 'string') expect(said).toBe(line)
  else expect(said).toMatch(line)
})

describe('in a pipe', () => {
  const paragraph = 'The lake lay still, and nothing was promised to anybody on its shores. '.repeat(8)
  const book = desk.write('book.md', `${paragraph}\n\n`.repeat(4000))

  test('a reader that stops early is no failure', async () => {
    const run = startReadout(['read', '--full', book])
    const said: string[] = []
    run.stderr.on('data', (chunk) => said.push(String(chunk)))
    const closed = once(run, 'close')
    run.stdout.once('data', () => run.stdout.destroy())
    expect(await closed).toEqual([0, null])
    expect(said).toEqual([])
  })

  test('a long output comes whole', async () => {
    const { code, stdout } = await readout(['read', '--json', book])
    expect(code).toBe(0)
    expect(JSON.parse(stdout).passages).toHaveLength(4000)
  })

  test('there are no colours, unless FORCE_COLOR asks for them', async () => {
    const colour = '\u001b['
    expect((await readout(['compare', call, factSheet])).stdout).not.toContain(colour)
    const forced = await readout(['compare', call, factSheet], { env: { FORCE_COLOR: '1' } })
    expect(forced.stdout).toContain(colour)
    expect(forced.stdout).not.toContain('[-')
  })

  test('what a text holds cannot command the terminal', async () => {
    const { stdout } = await readout(['read', '-'], {
      stdin: '# Lake \u001b]0;gone\u0007 Pact\n\n\u001b[2JWords.\n',
    })
    expect([...stdout].filter((letter) => letter < ' ' && letter !== '\n')).toEqual([])
  })
})

test('READOUT_DEBUG=1 says where in the code an error arose', async () => {
  const { code, stderr } = await readout(['read', 'gone.md'], { env: { READOUT_DEBUG: '1' } })
  expect(code).toBe(2)
  expect(stderr).toContain('source.ts')
})
