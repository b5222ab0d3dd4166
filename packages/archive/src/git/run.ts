/** The program git, asked so that neither the user's settings nor those of the repository change what it answers. */
import { execFile, spawn } from 'node:child_process'
import { ReadoutError } from '@readout/record'
import { codeOf, wordsOf } from '../store.ts'

/** Nothing is fetched that is not here, no question is asked, no lock is left. */
const environment = () => ({
  ...process.env,
  LC_ALL: 'C',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_LITERAL_PATHSPECS: '1',
})

const settings = ['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', '-c', 'log.showRoot=true']

/** The history of 15,000 files with 35,000 versions is 8 MiB long. */
const longestAnswer = 2 ** 30

/**
 * What git answers in a folder.
 *
 * @throws ReadoutError 'unreadable' with what git says, and what to do
 *
 * @example
 * await git('.', ['rev-parse', 'HEAD'])
 */
export function git(folder: string, words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      [...settings, '-C', folder, ...words],
      { env: environment(), maxBuffer: longestAnswer },
      (error, stdout, stderr) => {
        if (error) reject(refusal(folder, error, stderr))
        else resolve(stdout)
      },
    )
  })
}

function refusal(folder: string, error: unknown, said: string): ReadoutError {
  const as = (problem: string, remedy: string) =>
    new ReadoutError('unreadable', problem, remedy, { cause: error })
  if (codeOf(error) === 'ENOENT')
    return as('There is no git on this machine.', 'Install git, or import the folder without --history.')
  if (/not a git repository/iu.test(said))
    return as(`${folder} is in no git repository.`, 'Name a folder of a clone, or leave --history out.')
  if (/dubious ownership/iu.test(said))
    return as(`The repository of ${folder} belongs to somebody else.`, 'Clone it and import the clone.')
  if (/unknown revision|bad revision|ambiguous argument 'HEAD'/iu.test(said))
    return as(`The repository of ${folder} has no commit.`, 'Commit the texts first, or leave --history out.')
  if (/cannot change to/iu.test(said)) return as(`There is no folder ${folder}.`, 'Check its name.')
  return as(`git cannot read ${folder} (${wordsOf(said.trim() || error)}).`, 'Try: git fsck')
}

/** The bytes of a repository by their hashes; one git answers for all. */
export interface Blobs {
  /** @throws Error where the repository does not have them, or they are longer than `mostBytes` */
  read(hash: string): Promise<Uint8Array>
  close(): void
}

/**
 * Opens the bytes of a repository.
 *
 * @param mostBytes what is longer stays out of memory
 *
 * @example
 * const blobs = openBlobs('.', 1000)
 * await blobs.read('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391')
 * blobs.close()
 */
export function openBlobs(folder: string, mostBytes: number): Blobs {
  const child = spawn('git', [...settings, '-C', folder, 'cat-file', '--batch-command', '--buffer'], {
    env: environment(),
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  // A git that ends early ends what is being read below.
  child.stdin.on('error', () => {})
  child.on('error', () => {})
  const chunks = child.stdout[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)

  async function more(): Promise<void> {
    const { value, done } = await chunks.next()
    if (done) throw new Error('git ended')
    rest = rest.length === 0 ? value : Buffer.concat([rest, value])
  }
  async function line(): Promise<string> {
    while (!rest.includes(0x0a)) await more()
    const end = rest.indexOf(0x0a)
    const words = rest.subarray(0, end).toString()
    rest = rest.subarray(end + 1)
    return words
  }
  async function take(length: number): Promise<Buffer> {
    const parts: Buffer[] = []
    let wanted = length
    while (wanted > 0) {
      if (rest.length === 0) await more()
      const part = rest.subarray(0, wanted)
      parts.push(part)
      wanted -= part.length
      rest = rest.subarray(part.length)
    }
    return Buffer.concat(parts)
  }
  async function sizeOf(command: 'info' | 'contents', hash: string): Promise<number> {
    child.stdin.write(`${command} ${hash}\nflush\n`)
    const answer = await line()
    const [, size] = /^[0-9a-f]+ blob (\d+)$/u.exec(answer) ?? []
    if (size === undefined) throw new Error(answer.replace(hash, '').trim() || 'missing')
    return Number(size)
  }
  return {
    async read(hash) {
      const size = await sizeOf('info', hash)
      if (size > mostBytes) throw new Error(`${Math.round(size / 2 ** 20)} MiB are too many`)
      const bytes = await take(await sizeOf('contents', hash))
      await take(1)
      return new Uint8Array(bytes)
    },
    close: () => child.stdin.end(),
  }
}
