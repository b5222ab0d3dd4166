/** npm run faults:import [-- KILLS]: kills imports at instants drawn by lot, 200 times where no number is given. */
import { killImports } from '../packages/archive/src/testing/killed-imports.ts'

const kills = Number(process.argv[2] ?? 200)
const { imports, lost, different } = await killImports(kills, 300, Math.random, (done) => {
  if (done % 20 === 0) console.log(`${done} of ${kills} kills`)
})
console.log(
  `${kills} kills in ${imports} imports: ${lost.length} texts lost that were told to be in the archive, ` +
    `${different.length} imports that ended otherwise than one that nobody killed.`,
)
for (const line of lost) console.log(`lost: ${line}`)
process.exitCode = lost.length + different.length > 0 ? 1 : 0
