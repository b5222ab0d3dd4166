import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Archive, importPaths, openArchive, type StoredPledge } from '@readout/archive'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { wordingEntry } from './entries.ts'

let archive: Archive
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-entries-'))
  for (const name of ['orsk', 'vell']) {
    const text = 'The leaders of Chile will rebuild the sluice gates at Brenna for eel boats.'
    await writeFile(join(folder, `${name}.md`), `---\ntitle: ${name}\ndate: 2031-03-04\n---\n\n${text}\n`)
  }
  archive = await openArchive({ memory: true })
  await importPaths(archive, [folder])
}, 60_000)
afterAll(async () => {
  await archive.close()
  await rm(folder, { recursive: true })
})

/** What the feed says of the later wording of the pledge, its texts as they are or changed. */
async function saidOfLater(changed: (pledge: StoredPledge) => StoredPledge): Promise<string> {
  const { pledges } = await archive.pledges({ today: Temporal.PlainDate.from('2032-01-01') })
  const pledge = await archive.pledge(pledges[0]?.id ?? '')
  const [document] = await archive.latest({})
  if (pledge === null || document === undefined) expect.unreachable()
  return wordingEntry(changed(pledge), 1, document, 'https://lake.example')[0]?.words ?? ''
}

test('two texts of one day are said to be of one', async () => {
  expect(await saidOfLater((pledge) => pledge)).toContain('Said again the same day')
})

test('two texts without a day are not said to be of one', async () => {
  const undated = (pledge: StoredPledge): StoredPledge => ({
    ...pledge,
    wordings: pledge.wordings.map((one) => ({ ...one, document: { ...one.document, date: null } })),
  })
  expect(await saidOfLater(undated)).toContain('Promised again')
})
