import { expect, it } from 'vitest'
import { noServer, serverUrl } from './testing/every-database.ts'
import { diceOf } from './testing/faults/dice.ts'
import { killProcesses } from './testing/faults/kills.ts'
import { inFolders, onPostgres } from './testing/faults/places.ts'

const sound = { lost: [], halfWritten: [], different: [] }

it('processes that are killed in a folder lose nothing, leave nothing half-written, and others end their work', async () => {
  const killed = await killProcesses(await inFolders(), {
    kills: 4,
    texts: 12,
    draw: diceOf(4),
    parts: ['imports', 'releases'],
    killsOfOne: 2,
  })
  expect(killed).toMatchObject(sound)
  expect(killed.ended).toBeGreaterThan(0)
}, 300_000)

it('the same on PostgreSQL', async ({ skip }) => {
  skip(serverUrl === null, noServer)
  const killed = await killProcesses(onPostgres(serverUrl ?? ''), {
    kills: 6,
    texts: 12,
    draw: diceOf(6),
    killsOfOne: 2,
  })
  expect(killed).toMatchObject(sound)
  expect(killed.ended).toBeGreaterThan(0)
}, 300_000)
