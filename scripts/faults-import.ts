/**
 * npm run faults:import [-- --kills 200 --texts 160 --seed 7 --on folder|postgres]: kills processes that import, revise and
 * release, and looks through what they leave. Ends with 1 where something was lost, half-written or ended otherwise.
 */
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { serverUrl } from '../packages/archive/src/testing/every-database.ts'
import { diceOf } from '../packages/archive/src/testing/faults/dice.ts'
import { killProcesses } from '../packages/archive/src/testing/faults/kills.ts'
import { inFolders, onPostgres } from '../packages/archive/src/testing/faults/places.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    texts: { type: 'string', default: '160' },
    seed: { type: 'string', default: String(randomInt(2 ** 32)) },
    on: { type: 'string', default: 'folder' },
  },
})
if (values.on === 'postgres' && serverUrl === null)
  throw new Error('No PostgreSQL answers at 127.0.0.1:5432.')
const places = values.on === 'postgres' && serverUrl !== null ? onPostgres(serverUrl) : await inFolders()
const kills = Number(values.kills)
console.log(
  `${kills} kills of processes over archives of ${values.texts} texts, ${values.on}, seed ${values.seed}`,
)

const killed = await killProcesses(places, {
  kills,
  texts: Number(values.texts),
  draw: diceOf(Number(values.seed)),
  onKill: (done) => {
    if (done % 20 === 0) console.log(`${done} of ${kills} kills`)
  },
})
const { lost, halfWritten, different } = killed
for (const [part, number] of Object.entries(killed.kills)) console.log(`${part}: ${number} kills`)
console.log(
  `${killed.ended} archives brought to their end, ${killed.looks} looks through one: ${lost.length} things lost that were ` +
    `told to be done, ${halfWritten.length} half-written, ${different.length} ends other than without a kill.`,
)
for (const line of lost) console.log(`lost: ${line}`)
for (const line of halfWritten) console.log(`half-written: ${line}`)
for (const line of different) console.log(`different: ${line}`)
process.exitCode = lost.length + halfWritten.length + different.length > 0 ? 1 : 0
