/** node killed-import-process.ts ARCHIVE PLACE: imports, and says on standard output what it found and what it has done. */
import { archiveOver } from '../archive.ts'
import { openFolder } from '../folder.ts'
import { importPlaces } from '../import-places.ts'
import { fixtureWays } from './fixtures.ts'

const [, , folder = '', place = ''] = process.argv
const archive = archiveOver(await openFolder(folder), fixtureWays)
const { documents } = await archive.documents()
const states = documents.flatMap(({ slug, revisions }) =>
  Array.from({ length: revisions }, (_, index) => `${slug}#${index + 1}`),
)
process.stdout.write(`${['there', ...states].join(' ')}\n`)

const revisions = new Map<string, number>(documents.map(({ slug, revisions }) => [slug, revisions]))
await importPlaces(archive, [{ path: place }], {
  jobs: 2,
  onProgress({ outcome }) {
    if (outcome.status === 'failed') throw new Error(`${outcome.name}: ${outcome.message}`)
    const { status, slug } = outcome
    const number = (revisions.get(slug) ?? 0) + (status === 'unchanged' ? 0 : 1)
    revisions.set(slug, number)
    process.stdout.write(`done ${slug}#${number}\n`)
  },
})
await archive.close()
