import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editList, revisionDifference } from '@readout/commitments'
import { expect, test } from 'vitest'
import { linesOf, ownFolder, parsed, readout } from './testing/readout.ts'

const desk = ownFolder()
const pact = `---
title: Lake Pact
date: 2031-03-03
---

The three states will dredge the main channel by 2033.

All is well on the lake.
`
const earlier = desk.write('monday.md', pact)
const later = desk.write('tuesday.md', pact.replace('2033', '2043').replace('on the lake', 'on the laek'))

test('two states of a text are laid side by side, with what became of its commitments', async () => {
  const { code, stdout } = await readout(['edits', earlier, later])
  expect(code).toBe(0)
  expect(stdout).toContain('2 edits, not announced')
  expect(stdout).toContain('[-2033.-] {+2043.+}')
  expect(stdout).toMatch(/changed .*\[-2033-\]/su)
})

test('one sort is shown alone, and --exit-code tells whether there is any', async () => {
  const { stdout } = await readout(['edits', '--json', '--sort', 'typo', earlier, later])
  const line = parsed(revisionDifference, linesOf(stdout)[0])
  expect(line.edits.map(({ from, to }) => [from, to])).toEqual([['lake.', 'laek.']])
  expect((await readout(['edits', '--exit-code', earlier, later])).code).toBe(1)
  expect((await readout(['edits', '--exit-code', earlier, earlier])).code).toBe(0)
})

test('one file has nothing to differ from', async () => {
  const { code, stderr } = await readout(['edits', earlier])
  expect(code).toBe(2)
  expect(stderr).toContain('Edits lie between two texts.')
})

test('the history of a repository is imported, and its edits are listed', async (context) => {
  const repository = join(desk.path, 'repository')
  mkdirSync(repository)
  const git = (...words: string[]) =>
    spawnSync('git', [
      '-C',
      repository,
      '-c',
      'user.name=Lark',
      '-c',
      'user.email=lark@lake.example',
      ...words,
    ])
  if (git('init', '--quiet').status !== 0) return context.skip('there is no git on this machine')
  for (const text of [pact, pact.replace('2033', '2043')]) {
    writeFileSync(join(repository, 'pact.md'), text)
    git('add', '--all')
    git('commit', '--quiet', '--message', 'A state')
  }
  const folder = join(desk.path, 'kept')
  const imported = await readout(['import', '--history', '--folder', folder, repository])
  expect(imported.stdout).toContain('2 texts: 1 added, 1 revised, 0 unchanged, 0 failed.')
  const { stdout } = await readout(['edits', '--silent', '--json', '--folder', folder])
  const list = parsed(editList, linesOf(stdout)[0])
  expect(list.revisions).toMatchObject([
    { title: 'Lake Pact', sorts: ['date'], earlier: 1, later: 2, number: 1 },
  ])
  const none = await readout(['edits', '--sort', 'name', '--folder', folder])
  expect([none.code, none.stdout]).toEqual([1, '0 edited revisions of 0 documents\n'])
  const unknown = await readout(['edits', '--document', 'nope', '--folder', folder])
  expect([unknown.code, unknown.stdout, unknown.stderr]).toEqual([
    2,
    '',
    expect.stringContaining('The archive holds no document “nope”.'),
  ])
}, 300_000)
