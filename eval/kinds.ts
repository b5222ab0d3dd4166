/**
 * `npm run eval:kinds`: which kinds `read` gives the documents of each folder of the corpus, how far they agree with what
 * may lie in that folder, and what the text alone tells, its title and addresses taken away.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DocumentKind, documentKind, read } from '@readout/record'

/** What may lie in a folder of the corpus. The publisher filed the documents; `read` sees neither path nor address. */
const folders: Readonly<Record<string, readonly DocumentKind[]>> = {
  // Features, roundups and opinion pieces; posts under a byline.
  articles: ['article'],
  releases: ['article'],
  blog: ['article'],
  // Notices that records were posted, that bills were signed.
  disclosures: ['statement'],
  legislation: ['statement'],
  'fact-sheets': ['fact-sheet'],
  // Orders, proclamations, memoranda and notices; nominations; messages and letters to Congress; notices that a disaster
  // was declared or a bill signed.
  'presidential-actions': ['order', 'nomination', 'letter', 'statement'],
  'press-briefings': ['press-briefing', 'background-call'],
  // Speeches, and what was said to reporters at departures and press conferences.
  remarks: ['remarks', 'press-briefing'],
  'speeches-remarks': ['remarks', 'press-briefing', 'background-call'],
  research: ['report'],
}

/** Folders that hold nearly every kind. Here the title's first words are the reference, for the text alone. */
const mixedFolders = ['briefings-statements', 'statements-releases']

const firstWords: readonly (readonly [DocumentKind, RegExp])[] = [
  ['fact-sheet', /^fact ?sheet\b/i],
  ['readout', /^readout\b/i],
  ['joint-statement', /^joint statement\b/i],
  [
    'statement',
    /^(?:statement (?:by|from|of)|(?:america 250: )?presidential message|(?:congressional )?bills?)\b/i,
  ],
  [
    'nomination',
    /^(?:press release: )?nominations?\b|^president \S+ (?:announces|names) (?:\S+ ){0,4}(?:nominees?|nominations?|appointments)/i,
  ],
  ['letter', /^(?:a )?(?:letters? (?:to|from)|message to the congress)\b/i],
  ['order', /^(?:a )?(?:proclamation|memorandum|notice|executive order) (?:on|for)\b/i],
  ['remarks', /^remarks\b/i],
  ['press-briefing', /^press (?:briefing|gaggle|call)\b/i],
  ['background-call', /^background press call\b/i],
]

const shared = new URL('../../shared/', import.meta.url)
const bundle = fileURLToPath(new URL('corpus/white-house.bundle', shared))
if (!existsSync(bundle)) {
  console.error(
    'eval:kinds: the corpus is not here. Put the folder "shared" beside the repository and run it again.',
  )
  process.exit(2)
}

interface Reading {
  readonly path: string
  readonly folder: string
  readonly title: string
  readonly kind: DocumentKind
  /** The kind by the body alone. */
  readonly untitled: DocumentKind
}

const corpus = mkdtempSync(join(tmpdir(), 'readout-corpus-'))
try {
  execFileSync('git', ['clone', '--quiet', bundle, corpus])
  const paths = execFileSync('git', ['-C', corpus, 'ls-files', '*/*.md'], { maxBuffer: 64 * 1024 * 1024 })
  const readings = paths
    .toString()
    .split('\n')
    .filter((path) => path !== '')
    .map((path) => readingOf(path))
  print(readings)
} finally {
  rmSync(corpus, { recursive: true })
}

function readingOf(path: string): Reading {
  const source = readFileSync(join(corpus, path), 'utf8')
  const { meta } = read(source, { name: path })
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, '')
  return {
    path,
    folder: path.split('/')[0] ?? '',
    title: meta.title ?? '',
    kind: meta.kind,
    untitled: read(body, { name: path }).meta.kind,
  }
}

function print(readings: readonly Reading[]): void {
  console.log('Kinds by folder\n')
  table(
    readings,
    (reading) => reading.folder,
    (reading) => reading.kind,
  )

  const filed = readings.filter((reading) => reading.folder in folders)
  const isPlausible = (kind: DocumentKind, reading: Reading) =>
    folders[reading.folder]?.includes(kind) === true
  console.log('\nKind plausible for the folder: with the title, and by the text alone\n')
  for (const [folder, within] of Map.groupBy(filed, (reading) => reading.folder)) {
    const titled = share(within, (reading) => isPlausible(reading.kind, reading))
    const untitled = share(within, (reading) => isPlausible(reading.untitled, reading))
    console.log(`  ${folder.padEnd(21)} ${String(within.length).padStart(5)}  ${titled}  ${untitled}`)
  }
  for (const [name, half] of halves(filed)) {
    const titled = share(half, (reading) => isPlausible(reading.kind, reading))
    const untitled = share(half, (reading) => isPlausible(reading.untitled, reading))
    console.log(`  ${name.padEnd(21)} ${String(half.length).padStart(5)}  ${titled}  ${untitled}`)
  }

  const named = readings.flatMap((reading) => {
    const [kind] = firstWords.find(([, words]) => words.test(reading.title)) ?? []
    return mixedFolders.includes(reading.folder) && kind !== undefined ? [{ ...reading, named: kind }] : []
  })
  console.log('\nMixed folders: what the title’s first words say, against the text alone\n')
  table(
    named,
    (reading) => reading.named,
    (reading) => reading.untitled,
  )
  for (const [name, half] of halves(named)) {
    console.log(`  ${name.padEnd(21)} ${String(half.length).padStart(5)}  ${share(half, isNamed)}`)
  }

  console.log('\nSome misses\n')
  const missed = filed.filter((reading) => !isPlausible(reading.kind, reading))
  for (const { kind, path } of spread(missed, 12)) console.log(`  ${kind.padEnd(16)} ${path}`)
  console.log('\nSome misses of the text alone\n')
  const unlike = named.filter((reading) => !isNamed(reading))
  for (const reading of spread(unlike, 12)) {
    console.log(`  ${reading.untitled.padEnd(16)} named ${reading.named.padEnd(16)} ${reading.path}`)
  }
}

function isNamed(reading: Reading & { readonly named: DocumentKind }): boolean {
  return reading.named === reading.untitled
}

/** Misses were read on documents of odd days alone; those of even days show what that is worth elsewhere. */
function halves<T extends Reading>(readings: readonly T[]): (readonly [string, readonly T[]])[] {
  const isOdd = (reading: T) => Number(/\/\d{4}-\d{2}-(\d{2})-/.exec(reading.path)?.[1]) % 2 === 1
  return [
    ['all', readings],
    ['odd days (seen)', readings.filter(isOdd)],
    ['even days (unseen)', readings.filter((reading) => !isOdd(reading))],
  ]
}

function table<T>(rows: readonly T[], rowOf: (row: T) => string, columnOf: (row: T) => DocumentKind): void {
  const width = 7
  const line = (name: string, cells: readonly string[]) =>
    console.log(`  ${name.padEnd(21)}${cells.map((cell) => cell.padStart(width)).join('')}`)
  line(
    '',
    documentKind.options.map((kind) => short(kind)),
  )
  for (const [name, within] of Map.groupBy(rows, rowOf)) {
    const counts = Map.groupBy(within, columnOf)
    line(
      name,
      documentKind.options.map((kind) => String(counts.get(kind)?.length ?? '·')),
    )
  }
}

function short(kind: DocumentKind): string {
  return kind === 'background-call' ? 'backgr' : (kind.split('-')[0] ?? kind).slice(0, 6)
}

function share<T>(rows: readonly T[], holds: (row: T) => boolean): string {
  return (rows.filter(holds).length / rows.length).toFixed(3)
}

/** So many of the list, from all over it. */
function spread<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(list.length / count))
  return list.filter((_, index) => index % step === 0).slice(0, count)
}
