/**
 * `npm run eval:edits`: how many versions of the corpus's own history change words, in how many documents, what they
 * change, and how many of the texts say so. With `-- --draw`, eight edits of each sort by lot as well, for a reader to judge.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DocumentRecord, difference, type Edit, editSort, read } from '@readout/record'
import { openBlobs } from '../packages/archive/src/git/run.ts'
import { type GitVersion, versionsIn } from '../packages/archive/src/git/versions.ts'

interface Edited {
  readonly version: GitVersion
  readonly edits: readonly Edit[]
  readonly isAnnounced: boolean
}

/** A commit that touches so many files changes how all texts are kept, not what one says. */
const bulk = 1000

const bundle = fileURLToPath(new URL('../../shared/corpus/white-house.bundle', import.meta.url))
if (!existsSync(bundle)) {
  console.error(
    'eval:edits: the corpus is not here. Put the folder "shared" beside the repository and run it again.',
  )
  process.exit(2)
}
const folder = mkdtempSync(join(tmpdir(), 'readout-corpus-'))
const counts = { documents: 0, versions: 0, later: 0, bulk: 0, sameText: 0, sameWords: 0 }
const edited: Edited[] = []
try {
  execFileSync('git', ['clone', '--quiet', '--bare', bundle, folder])
  await compareAll()
} finally {
  rmSync(folder, { recursive: true })
}
print()
if (process.argv.includes('--draw')) draw()

async function compareAll(): Promise<void> {
  const { versions } = await versionsIn(folder)
  const texts = versions.filter(({ path }) => path.endsWith('.md') && path.includes('/'))
  const ofCommit = new Map(
    [...Map.groupBy(texts, ({ commit }) => commit)].map(([one, of]) => [one, of.length]),
  )
  const blobs = openBlobs(folder, 2 ** 28)
  for (const own of Map.groupBy(texts, ({ path }) => path).values()) {
    counts.documents++
    counts.versions += own.length
    if (own.length === 1) continue
    let before: DocumentRecord | null = null
    for (const version of own) {
      const record = read(await blobs.read(version.blob), { name: version.path })
      if (before !== null) compareWith(before, record, version, (ofCommit.get(version.commit) ?? 0) > bulk)
      before = record
    }
  }
  blobs.close()
}

function compareWith(
  before: DocumentRecord,
  record: DocumentRecord,
  version: GitVersion,
  isBulk: boolean,
): void {
  counts.later++
  if (isBulk) counts.bulk++
  const says = ({ text, meta: { title, date } }: DocumentRecord) => JSON.stringify([text, title, date])
  if (says(before) === says(record)) {
    counts.sameText++
    return
  }
  const { edits, isAnnounced } = difference(before, record)
  if (edits.length === 0) counts.sameWords++
  else edited.push({ version, edits, isAnnounced })
}

function print(): void {
  const has = (sort: string) => edited.filter(({ edits }) => edits.some((edit) => edit.sort === sort)).length
  const all = edited.flatMap(({ edits }) => edits)
  const documents = new Set(edited.map(({ version }) => version.path)).size
  const lines: [string, number][] = [
    ['documents', counts.documents],
    ['versions', counts.versions],
    ['that follow another', counts.later],
    [`  of commits that touch over ${bulk} files`, counts.bulk],
    ['  with the same text', counts.sameText],
    ['  with the same words (marks, capitals, lists, addresses differ)', counts.sameWords],
    ['  that change words', edited.length],
    ['    in documents', documents],
    ['    announced by the text', edited.filter(({ isAnnounced }) => isAnnounced).length],
    ['    that replace a figure, in a number or a date', replacing()],
    ['edits', all.length],
  ]
  for (const [name, count] of lines) console.log(`${name.padEnd(66)}${String(count).padStart(7)}`)
  console.log(`\n${'sort'.padEnd(9)} versions with one    edits`)
  for (const sort of editSort.options) {
    const own = all.filter((edit) => edit.sort === sort).length
    console.log(`${sort.padEnd(9)} ${String(has(sort)).padStart(17)}${String(own).padStart(9)}`)
  }
}

function replacing(): number {
  const isReplaced = ({ sort, from, to }: Edit) =>
    (sort === 'number' || sort === 'date') && /\d/u.test(from ?? '') && /\d/u.test(to ?? '')
  return edited.filter(({ edits }) => edits.some(isReplaced)).length
}

/** Of each sort eight edits, each of another version, the ones whose hash comes first. */
function draw(): void {
  for (const sort of editSort.options) {
    const lots = edited.flatMap(({ version, edits }) => {
      const own = edits
        .map((edit, index) => ({ version, edit, lot: hash(`${version.commit} ${version.path} ${index}`) }))
        .filter(({ edit }) => edit.sort === sort)
        .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
      return own.slice(0, 1)
    })
    console.log(`\n${sort}`)
    for (const { version, edit } of lots.toSorted((a, b) => (a.lot < b.lot ? -1 : 1)).slice(0, 8)) {
      const { before, from, to, after, part } = edit
      console.log(`  ${version.commit.slice(0, 8)} ${version.path}`)
      console.log(`    ${part}: …${before} [-${brief(from)}-] {+${brief(to)}+} ${after}…`)
    }
  }
}

function hash(words: string): string {
  return createHash('sha256').update(words).digest('hex')
}

function brief(words: string | null): string {
  if (words === null) return ''
  return words.length <= 160 ? words : `${words.slice(0, 80)} […] ${words.slice(-60)}`
}
