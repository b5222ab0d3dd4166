import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { firstShared, type Run, runsOf, wordsOf } from './shared-words.ts'

const tracked = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).stdout?.split('\0').filter(Boolean)
const noRepository = 'this is no clone with a git repository, so nobody can say which files belong to it'

/** Committed files that are text, by path. A file that was deleted and not yet committed is none. */
function texts(without: readonly string[]): [path: string, text: string][] {
  return (tracked ?? [])
    .filter((path) => existsSync(path) && !without.includes(path))
    .map((path): [string, string] => [path, readFileSync(path, 'utf8')])
    .filter(([, text]) => !text.includes('\0'))
}

describe('no committed file names the machine it was written on', () => {
  test('no path of a home or a working folder, no registry', (context) => {
    if (!tracked?.length) return context.skip(noRepository)
    const committed = texts([])
    expect(committed.length).toBeGreaterThan(0)
    expect(
      committed.flatMap(([path, text]) => machineWords(text).map((words) => `${path}: ${words}`)),
    ).toEqual([])
  })

  test.each([
    `see ${'/ho'}me/anna/readout`,
    `"${'/Us'}ers/anna/readout"`,
    `cd ${'/wo'}rk/here`,
    `open('${'/ro'}ot/.config')`,
    `into ${'/tm'}p/readout`,
    `C:${'\\Us'}ers\\anna`,
    `https://${'registry'}.npmjs.org/zod`,
  ])('such a line is found: %s', (line) => {
    expect(machineWords(line)).toHaveLength(1)
  })

  test.each([
    '/usr/bin/chromium',
    `https://example.org${'/wo'}rk/lake`,
    `apps/web${'/wo'}rk/a.ts`,
    'and/or',
    '/documents/home',
  ])('such a line is fine: %s', (line) => {
    expect(machineWords(line)).toEqual([])
  })
})

function machineWords(text: string): string[] {
  const folder = /(?<![\w.:/@-])\/(?:home|Users|root|work|tmp)\/[\w.]+/gu
  const windows = /\b[A-Z]:\\Users\\\w+/gu
  const registry = /\b(?:registry\.[a-z-]+\.(?:org|com)|npm\.pkg\.github\.com)\b/gu
  return [folder, windows, registry, ...configuredRegistry()].flatMap((pattern) => text.match(pattern) ?? [])
}

/** The registry that npm was told to use on this machine, where it runs the tests. */
function configuredRegistry(): RegExp[] {
  const address = process.env.npm_config_registry
  if (!address || !URL.canParse(address)) return []
  return [new RegExp(new URL(address).host.replaceAll('.', '\\.'), 'gu')]
}

describe('what the project holds was written for it', () => {
  const longest = 11
  const folders = ['../shared/documents', '../shared/documents-mx']

  test.for(folders)('no committed file shares twelve words in a row with a text of %s', (folder, context) => {
    if (!tracked?.length) return context.skip(noRepository)
    if (!existsSync(folder)) return context.skip(`${folder} is not beside the project`)
    const published = new Map<string, string>()
    for (const name of readdirSync(folder)) {
      for (const run of runsOf(readFileSync(join(folder, name), 'utf8'), longest + 1)) {
        published.set(run.words, name)
      }
    }
    expect(published.size).toBeGreaterThan(10_000)
    const shared = texts(['LICENSE', 'package-lock.json']).flatMap(([path, text]) =>
      firstShared(runsOf(text, longest + 1), published).map(
        ({ words, line }: Run) => `${path}:${line} shares with ${published.get(words)}: ${words}`,
      ),
    )
    expect(shared).toEqual([])
  })

  test('a copied sentence is found across line breaks, marks and capitals', () => {
    const source = 'The ministers of the three shores will meet again before the ice is gone in spring.'
    const published = new Map(runsOf(source, 12).map(({ words }) => [words, 'source']))
    const copy =
      'Said he:\n> The **ministers** of the\n> three shores will MEET again, before the ice is gone, in spring.'
    expect(firstShared(runsOf(copy, 12), published)).toEqual([
      {
        words: wordsOf(source)
          .slice(0, 12)
          .map(({ word }) => word)
          .join(' '),
        line: 2,
      },
    ])
    expect(firstShared(runsOf(copy.replace('again', 'soon'), 12), published)).toEqual([])
  })
})
