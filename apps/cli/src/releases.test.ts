import { join } from 'node:path'
import { expect, test } from 'vitest'
import { heldDocument, importedSource, releaseAct } from './json.ts'
import { columnsOf } from './layout.ts'
import { call, factSheet, linesOf, ownFolder, parsed, readout } from './testing/readout.ts'

const desk = ownFolder()
const folder = join(desk.path, 'kept')
const inArchive = ['--folder', folder]
const slug = '2025-06-18-fact-sheet-what-the-lake-governments-agreed-at-port-haldis'
const until = '2099-06-18T18:00:00+03:00[Europe/Helsinki]'
const holding = ['--hold-until', '2099-06-18T18:00[Europe/Helsinki]', '--reason', 'Agreed.', '--by', 'ana']

test('a text is held, found by its keeper alone, moved, released, and all of it stands in the log', async () => {
  const imported = await readout([
    'import',
    factSheet,
    ...holding,
    '--set',
    'outcome',
    '--json',
    ...inArchive,
  ])
  expect(imported.stderr).toBe('')
  expect(parsed(importedSource, linesOf(imported.stdout)[0])).toMatchObject({
    status: 'added',
    slug,
    held: { until, set: 'outcome' },
  })
  expect((await readout(['search', 'lake', ...inArchive])).code).toBe(1)

  const again = await readout(['import', factSheet, ...inArchive])
  expect(again.stdout).toContain('  held     2025-06-18-fact-sheet')
  expect(again.stdout.replaceAll(/\s+/gu, ' ')).toContain(
    'held until 18 June 2099, 18:00 (Europe/Helsinki, UTC+03:00), 15:00 UTC',
  )

  const listed = await readout(['releases', ...inArchive])
  expect(listed.code).toBe(0)
  expect(listed.stdout.replaceAll(/\s+/gu, ' ')).toMatch(
    /^held until 18 June 2099, 18:00 \(Europe\/Helsinki, UTC\+03:00\), 15:00 UTC, in [\d,]+/u,
  )
  expect(listed.stdout).toContain('held by ana: Agreed.')
  expect(linesOf(listed.stdout).filter((line) => columnsOf(line) > 80)).toEqual([])

  const moved = await readout([
    'hold',
    slug,
    '--until',
    '2100-01-01T00:00Z',
    '--reason',
    'Later.',
    '--json',
    ...inArchive,
  ])
  expect(parsed(heldDocument, linesOf(moved.stdout)[0])).toMatchObject({
    slug,
    until: '2100-01-01T00:00:00+00:00[UTC]',
    instant: '2100-01-01T00:00:00Z',
    set: 'outcome',
    reason: 'Later.',
  })

  const released = await readout(['release', '--set', 'outcome', '--reason', 'On air.', ...inArchive])
  expect([released.code, released.stdout]).toEqual([0, '1 text released.\n'])

  const withdrawn = await readout(['withdraw', slug, '--reason', 'It names a source.', ...inArchive])
  expect(withdrawn.stdout).toContain('held until somebody releases it')

  const log = await readout(['releases', '--log', '--json', ...inArchive])
  const acts = linesOf(log.stdout).map((line) => parsed(releaseAct, line))
  expect(acts.map(({ act, reason }) => [act, reason])).toEqual([
    ['withdrawn', 'It names a source.'],
    ['lifted', 'On air.'],
    ['delayed', 'Later.'],
    ['placed', 'Agreed.'],
  ])
}, 240_000)

test.each([
  [['import', call, '--hold-until', '2099-01-01T10:00', '--reason', 'x'], 'It needs its zone'],
  [
    ['import', call, '--hold-until', '2099-01-01T10:00Z'],
    'No reason is given for the hold. Say why with --reason.',
  ],
  [['import', call, ...holding, '--reason', '   '], 'No reason is given. Say why'],
  [['import', call, ...holding, '--reason', ''], 'No reason is given. Say why'],
  [['import', call, ...holding, '--by', ' '], 'Nobody is named who does this.'],
  [['import', call, ...holding, '--set', ''], 'The set has no name.'],
  [['import', call, '--set', 'x'], 'no instant. Name it with --hold-until'],
  [['import', call, '--hold-until', 'embargo', '--reason', 'As it says.'], 'has passed. Name a later one.'],
  [['release', '--reason', 'x'], 'No document is named.'],
  [['release', slug, '--set', 'x', '--reason', 'x'], 'Documents and a set are named.'],
  [['release', slug], "option '--reason <words>' not specified"],
])(
  'readout %j is refused: %s',
  async (args, why) => {
    const { code, stderr } = await readout([...args, '--folder', join(desk.path, 'refused')])
    expect(code).toBe(2)
    expect(stderr).toContain(why)
  },
  120_000,
)
