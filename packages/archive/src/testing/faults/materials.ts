/** Places that texts are imported from: a folder in two states, a tar file of the first, a repository with a history. */
import { spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import type { ImportSource } from '../../types.ts'
import { specimens } from '../import-specimens.ts'

export interface Materials {
  /** Where all of it lies. */
  readonly folder: string
  readonly first: string
  /** The same texts as in `first`. */
  readonly tar: string
  /** The same folder later: a third of the texts changed, others joined them. */
  readonly second: string
  /** Null where this machine has no git. */
  readonly repository: string | null
}

/**
 * Writes all of them below a folder, of so many texts.
 *
 * @example
 * await writeMaterials('materials', 60)
 */
export async function writeMaterials(folder: string, texts: number): Promise<Materials> {
  const first = specimens(texts)
  const second = [...first.map(laterState), ...specimens(texts + Math.ceil(texts / 4)).slice(texts)]
  await writeTexts(join(folder, 'first'), first)
  await writeTexts(join(folder, 'second'), second)
  const tar = pack()
  for (const { name, bytes } of first) tar.entry({ name }, Buffer.from(bytes))
  tar.finalize()
  await writeFile(join(folder, 'first.tar.gz'), gzipSync(await buffer(tar)))
  return {
    folder,
    first: join(folder, 'first'),
    tar: join(folder, 'first.tar.gz'),
    second: join(folder, 'second'),
    repository: hasGit ? await commitStates(join(folder, 'repository'), first) : null,
  }
}

const hasGit = spawnSync('git', ['--version']).status === 0

async function writeTexts(folder: string, texts: readonly ImportSource[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const { name, bytes } of texts) await writeFile(join(folder, name), bytes)
}

/** Every third text changes a number and gains a promise. */
function laterState(text: ImportSource, index: number): ImportSource {
  return index % 3 === 0 ? state(text, 1) : text
}

function state(text: ImportSource, number: number): ImportSource {
  const fixture = JSON.parse(new TextDecoder().decode(text.bytes))
  const says = [
    ...fixture.says.map((words: string) => words.replace('by 2040', `by ${2040 + number}`)),
    `The harbour council will count ${number} ferries of ${text.name}.`,
  ]
  return { ...text, bytes: new TextEncoder().encode(JSON.stringify({ ...fixture, says })) }
}

/** Three commits, a day apart: a half of the texts, a change of each second one of them, and the way back of some. */
async function commitStates(folder: string, texts: readonly ImportSource[]): Promise<string> {
  const half = texts.slice(0, Math.ceil(texts.length / 2))
  const states = [
    half,
    half.map((text, index) => (index % 2 === 0 ? state(text, 2) : text)),
    half.map((text, index) => (index % 4 === 0 ? text : state(text, 3))),
  ]
  await mkdir(folder)
  const git = (day: number, ...words: string[]) => {
    const date = `2031-03-0${day}T08:00:00Z`
    const { status, stderr } = spawnSync('git', ['-C', folder, ...author, ...words], {
      encoding: 'utf8',
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: join(folder, 'none'),
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
      },
    })
    if (status !== 0) throw new Error(stderr)
  }
  git(1, 'init', '--quiet', '--initial-branch=main')
  for (const [index, committed] of states.entries()) {
    await writeTexts(folder, committed)
    git(index + 1, 'add', '--all')
    git(index + 1, 'commit', '--quiet', '--message', 'A state')
  }
  return folder
}

const author = ['-c', 'user.name=Lark', '-c', 'user.email=lark@lake.example']
