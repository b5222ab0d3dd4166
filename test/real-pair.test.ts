/** The command on a real press call and the fact sheet of the same day, which are kept beside the project. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Concordance, concordance } from '@readout/commitments'
import { beforeAll, describe, expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../../shared/documents')
const binary = join(import.meta.dirname, '../apps/cli/bin/readout.mjs')
const names = existsSync(folder) ? readdirSync(folder) : []
const call = names.find((name) => name.startsWith('2021-11-18-background-press-call-'))
const factSheet = names.find((name) => name.startsWith('2021-11-18-fact-sheet-key-deliverables-'))
const reason = call && factSheet ? '' : '../shared/documents is not beside the project'
if (reason !== '') console.warn(`SKIPPED: the comparison of two real texts: ${reason}.`)

const group = 'a press call of 2021 and the fact sheet of the same day'
describe.skipIf(reason !== '')(reason === '' ? group : `${group} (skipped: ${reason})`, () => {
  let compared: Concordance

  beforeAll(() => {
    const paths = [call ?? '', factSheet ?? ''].map((name) => join(folder, name))
    const run = spawnSync(process.execPath, [binary, 'compare', '--json', ...paths], { encoding: 'utf8' })
    expect([run.status, run.stderr]).toEqual([0, ''])
    compared = concordance.parse(JSON.parse(run.stdout))
  })

  /** The pair whose quotes hold these words, with its changes as `type: from → to`. */
  function pairOf(inA: RegExp, inB: RegExp) {
    const quotes = compared.pairs.map((pair) => ({
      a: compared.a.commitments[pair.a]?.quote ?? '',
      b: compared.b.commitments[pair.b]?.quote ?? '',
      changes: pair.changes.map(({ type, from, to }) => `${type}: ${from} → ${to}`),
    }))
    return quotes.find(({ a, b }) => inA.test(a) && inB.test(b))
  }

  const quotesOf = (side: 'a' | 'b', indexes: readonly number[]) =>
    indexes.map((index) => compared[side].commitments[index]?.quote ?? '')

  test('the 60 to 75 percent by 2030 for methane from oil and gas are gone from the fact sheet', () => {
    const methane = pairOf(/methane/iu, /methane/iu)
    expect(methane?.a).toMatch(/60 to 75 percent by\s+2030/u)
    expect(methane?.b).not.toMatch(/\d+ percent/u)
    expect(methane?.changes).toContainEqual(
      expect.stringMatching(/^number dropped: .*60 to 75 percent.* → null$/u),
    )
    expect(methane?.changes).toContainEqual('deadline dropped: 2030 → null')
  })

  test('the working group on supply chains became a coordination mechanism', () => {
    const supply = pairOf(/supply chain working group/iu, /supply chain coordination mechanism/iu)
    expect(supply?.changes).toContainEqual(
      expect.stringMatching(/^mechanism renamed: .*working group → .*coordination mechanism$/iu),
    )
  })

  test('the vaccines to be paid forward stand in both', () => {
    expect(pairOf(/vaccines/iu, /pay forward vaccine loans/iu)).toBeDefined()
  })

  test('the sharing of passenger records stands in the fact sheet only', () => {
    expect(quotesOf('b', compared.onlyB)).toContainEqual(expect.stringMatching(/Passenger Name Records/u))
  })

  test('something that the call announces is not in the fact sheet', () => {
    expect(quotesOf('a', compared.onlyA)).toContainEqual(expect.stringMatching(/\w+/u))
  })
})
