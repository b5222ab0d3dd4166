/** Published texts with slices cut out, doubled and moved: what is left is read, and no word of it is lost. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { read } from '@readout/record'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accountFor } from '../packages/record/src/testing/accounts.ts'
import { brokenLaws } from '../packages/record/src/testing/laws.ts'
import { runs } from '../packages/record/src/testing/runs.ts'
import { bodyOf, markdownWords, plainWords } from '../packages/record/src/testing/source-words.ts'

interface Text {
  readonly name: string
  readonly bytes: Buffer
}

/** One change; places and lengths are shares of the text, so that one plan fits every text. */
interface Change {
  readonly deed: 'cut' | 'double' | 'move'
  readonly at: number
  readonly to: number
  readonly length: number
}

const share = (max: number) => fc.double({ min: 0, max, noNaN: true })
const change: fc.Arbitrary<Change> = fc.record({
  deed: fc.constantFrom('cut', 'double', 'move'),
  at: share(1),
  to: share(1),
  // Most slices are a few words long, some a fifth of the text.
  length: fc.oneof(share(0.005), share(0.2)),
})
const plan = fc.array(change, { minLength: 1, maxLength: 6 })

function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((before, { deed, at, to, length }) => {
    const start = Math.floor(at * before.length)
    const end = start + 1 + Math.floor(length * before.length)
    const [head, slice, rest] = [before.slice(0, start), before.slice(start, end), before.slice(end)]
    if (deed === 'cut') return head + rest
    if (deed === 'double') return head + slice + slice + rest
    const place = Math.floor(to * rest.length)
    return head + rest.slice(0, place) + slice + rest.slice(place)
  }, text)
}

test('a plan cuts, doubles and moves slices', () => {
  const one = (deed: Change['deed']) => changed('abcdefghij', [{ deed, at: 0.2, to: 0.5, length: 0.1 }])
  expect([one('cut'), one('double'), one('move')]).toEqual(['abefghij', 'abcdcdefghij', 'abefgcdhij'])
})

const inFolder = (folder: string) => (): Text[] =>
  readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))

/** Every two hundredth document of the bundle. */
function inBundle(bundle: string): Text[] {
  const clone = mkdtempSync(join(tmpdir(), 'readout-corpus-'))
  const git = (...args: string[]) => execFileSync('git', ['-C', clone, ...args], { maxBuffer: 2 ** 26 })
  try {
    execFileSync('git', ['clone', '--quiet', '--bare', bundle, clone])
    const paths = git('ls-tree', '-r', '-z', '--name-only', 'HEAD').toString().split('\0')
    const sample = paths.filter((path) => path.endsWith('.md')).filter((_, index) => index % 200 === 0)
    return sample.map((path) => ({ name: basename(path), bytes: git('show', `HEAD:${path}`) }))
  } finally {
    rmSync(clone, { recursive: true })
  }
}

/** Published texts are not ours, so they lie beside the project. */
describe.each([
  ['../shared/documents', inFolder('../shared/documents')],
  ['../shared/documents-mx', inFolder('../shared/documents-mx')],
  ['../shared/corpus/white-house.bundle', () => inBundle('../shared/corpus/white-house.bundle')],
] as const)('the texts of %s', (place, load) => {
  const isThere = existsSync(place)
  const texts = isThere ? load() : []
  const anyText = fc.nat({ max: Math.max(0, texts.length - 1) }).map((index) => texts[index]?.name ?? '')
  const bytesOf = (wanted: string) => texts.find(({ name }) => name === wanted)?.bytes ?? Buffer.alloc(0)

  test('are read, whatever slices of their bytes are cut out, doubled or moved', (context) => {
    if (!isThere) return context.skip(`${place} is not beside the project`)
    expect(texts.length).toBeGreaterThan(10)
    fc.assert(
      fc.property(anyText, plan, (name, changes) => {
        const bytes = Buffer.from(changed(bytesOf(name).toString('latin1'), changes), 'latin1')
        expect(brokenLaws(read(bytes, { name }))).toEqual([])
      }),
      runs(60),
    )
  })

  test('keep every word that is left in their bodies', (context) => {
    if (!isThere) return context.skip(`${place} is not beside the project`)
    let words = 0
    fc.assert(
      fc.property(anyText, plan, (name, changes) => {
        const source = bytesOf(name).toString('utf8')
        const head = source.slice(0, source.length - bodyOf(source).length)
        const body = changed(bodyOf(source), changes)
        const isPlain = name.endsWith('.txt') && head === ''
        const left = isPlain ? plainWords(body) : markdownWords(body)
        words += left.words.length
        if (left.words.length === 0) return
        expect(accountFor(left, read(head + body, { name })).lost).toEqual([])
      }),
      runs(60),
    )
    expect(words).toBeGreaterThan(10_000)
  })
})
