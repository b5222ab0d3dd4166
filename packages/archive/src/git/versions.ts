/** Every version of every file that a git repository's main line of history holds. */
import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { ReadoutError } from '@readout/record'
import { wordsOf } from '../store.ts'
import { git } from './run.ts'

/** A file as one commit left it. */
export interface GitVersion {
  /** Hash of the commit. */
  readonly commit: string
  /** When it was committed; never before the commit that it follows, for clocks go back. */
  readonly committedAt: Temporal.Instant
  /** Path below the folder that was named, or that the file is in, with `/` and composed letters. */
  readonly name: string
  /** Path from the root of the repository. */
  readonly path: string
  /** The path that the same file had in the commit before, where it was renamed. */
  readonly formerPath: string | null
  /** Hash of the bytes, as git has it. */
  readonly blob: string
}

export interface GitHistory {
  /** The first commit, which copies of a repository share. */
  readonly repository: string
  /** A folder to ask git in. */
  readonly folder: string
  /** The earliest first; of one commit in the order of their paths. */
  readonly versions: readonly GitVersion[]
}

/**
 * The versions of the files below a folder of a git repository, along the main line of its history: what a merge
 * brings in is a version at the time of the merge. A file that was deleted and came back goes on. Files that are renamed
 * with nine tenths of their content go on as well; less than that is boilerplate that two texts of one office share.
 *
 * @param path a folder or a file in a work tree, or a bare repository
 *
 * @throws ReadoutError 'unreadable' where the folder is in no repository, the repository has no commit, or there is no git
 *
 * @example
 * (await versionsIn('texts')).versions.at(-1)?.committedAt
 */
export async function versionsIn(path: string): Promise<GitHistory> {
  const isFile = (await stat(path).catch(() => null))?.isFile() === true
  const folder = isFile ? dirname(path) : path
  const roots = await git(folder, ['rev-list', '--max-parents=0', '--first-parent', 'HEAD'])
  const repository = roots.trim().split('\n').at(-1) ?? ''
  const prefix = (await git(folder, ['rev-parse', '--show-prefix'])).replace(/\n$/u, '')
  const log = await git(folder, [...logOptions, 'HEAD', '--', isFile ? basename(path) : '.'])
  return { repository, folder, versions: versionsOf(log, prefix) }
}

const logOptions = [
  'log',
  '--reverse',
  '--first-parent',
  '--diff-merges=first-parent',
  '--raw',
  '--no-abbrev',
  '--find-renames=90%',
  '-l0',
  '--no-ext-diff',
  '--no-textconv',
  '--no-show-signature',
  '--no-color',
  '-z',
  '--format=%x01%H %ct',
]

/** Fields are parted by NUL: `\u0001COMMIT SECONDS`, then `:MODES HASHES STATUS`, PATH, and the new path of a rename. */
function versionsOf(log: string, prefix: string): GitVersion[] {
  const versions: GitVersion[] = []
  const fields = log.split('\0')
  let commit = ''
  let seconds = 0
  for (let at = 0; at < fields.length; at++) {
    const field = (fields[at] ?? '').replace(/^\n+/u, '')
    const [, hash, time] = /^\u0001([0-9a-f]+) (\d+)/u.exec(field) ?? []
    if (hash !== undefined) {
      commit = hash
      seconds = Math.max(seconds, Number(time))
    }
    const [, mode, blob = '', status = ''] = /:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/u.exec(field) ?? []
    if (mode === undefined) continue
    const isRename = status === 'R' || status === 'C'
    const first = fields[++at] ?? ''
    const path = isRename ? (fields[++at] ?? '') : first
    if (!regularFiles.has(mode) || !path.startsWith(prefix)) continue
    versions.push({
      commit,
      committedAt: Temporal.Instant.fromEpochMilliseconds(seconds * 1000),
      name: path.slice(prefix.length).normalize(),
      path,
      formerPath: status === 'R' ? first : null,
      blob,
    })
  }
  return versions
}

/** Links and other repositories inside are no texts. */
const regularFiles = new Set(['100644', '100755'])

/**
 * What is wrong with a version whose bytes git does not have.
 *
 * @example
 * missingBytes({ name: 'a.md', commit: '0a1b…' }, new Error('missing'))
 */
export function missingBytes({ name, commit }: Pick<GitVersion, 'name' | 'commit'>, error: unknown): string {
  const problem = `git does not have ${basename(name)} of commit ${commit.slice(0, 12)} (${wordsOf(error)}).`
  return new ReadoutError(
    'unreadable',
    problem,
    'Fetch the whole repository: git fetch --unshallow, or clone it again.',
  ).message
}
