/** node process.ts PLACE PART MATERIALS tar|folder: carries a part out and says on standard output what is done, one JSON a line. */
import { archiveOver } from '../../archive.ts'
import { fixtureWays } from '../fixtures.ts'
import { openPlace } from './places.ts'
import { carryOut, parts } from './workload.ts'

const [, , place = '', name = '', materials = '', form = ''] = process.argv
const part = parts.find((one) => one === name)
if (part === undefined) throw new Error(`There is no part ${name}.`)
const store = await openPlace(place)
const archive = archiveOver(store, fixtureWays)
process.stdout.write('"open"\n')
await carryOut(
  part,
  {
    archive,
    db: store.db,
    materials: JSON.parse(materials),
    say: (done) => process.stdout.write(`${JSON.stringify(done)}\n`),
  },
  form === 'tar',
)
await archive.close()
