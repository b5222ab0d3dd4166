import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { z } from 'zod'
import { onEveryDatabase } from '../testing/every-database.ts'
import { source } from '../testing/fixtures.ts'

const desk = mkdtempSync(join(tmpdir(), 'readout-package-held-'))
afterAll(() => rmSync(desk, { recursive: true, force: true }))

const today = Temporal.PlainDate.from('2026-03-01')
const wording = 'We will cut methane from the lake, by 60 percent, by 2030.'

const texts = [
  source({
    name: 'call.md',
    meta: { title: 'Call', date: '2025-06-18', kind: 'background-call' },
    says: [`OFFICIAL: ${wording}`],
  }),
  source({
    name: 'sheet.md',
    meta: { title: 'Lake Summit', date: '2025-06-19', kind: 'fact-sheet' },
    says: [wording, 'We may also plant reeds.'],
  }),
] as const

const order = {
  until: Temporal.ZonedDateTime.from('2025-06-18T18:00[Europe/Oslo]'),
  by: 'ana',
  reason: 'The leaders speak first.',
}

onEveryDatabase((database) => {
  it('what is held is in no package, and none is put where something is held', async () => {
    await database.setClock('2025-06-18T15:59:59.999999Z')
    const place = (name: string) => join(desk, `${database.name}-${name}`)
    const held = source({
      name: 'held.md',
      meta: { title: 'Zirconium sheet', date: '2025-06-20', kind: 'fact-sheet' },
      says: [wording, 'We will open the zirconium ledger by 2031.'],
    })
    const archive = await database.emptied()
    await archive.importSource(held, order)
    await archive.importSource({ ...held, name: 'copy/of-it.md' })
    for (const text of texts) await archive.importSource(text)
    await archive.writePackage(place('with'))
    const open = await database.emptied()
    for (const text of texts) await open.importSource(text)
    await open.writePackage(place('without'))
    expect(wordsOf(place('with'))).toBe(wordsOf(place('without')))

    const full = await database.emptied()
    await full.importSource(held, order)
    await expect(full.readPackage(place('with'))).rejects.toMatchObject({ code: 'bad-use' })
  })

  it('what was released is in the package, linked, though nothing was settled', async () => {
    await database.setClock('2025-06-18T15:59:59.999999Z')
    const place = join(desk, `${database.name}-released`)
    const archive = await database.emptied()
    const [call, ...others] = texts
    await archive.importSource(call, order)
    for (const text of others) await archive.importSource(text)
    await database.setClock('2025-06-18T16:00:00Z')
    await archive.writePackage(place)
    const before = await archive.pledges({ today })
    expect(before.pledges.map(({ wordings }) => wordings.length)).toContain(2)
    const back = await database.emptied()
    await back.readPackage(place)
    expect(await back.pledges({ today })).toEqual(before)
    expect((await back.search('summit or methane')).total).toBe(2)
    expect(await back.releases.held()).toEqual([])
  })
})

/** All of a package: the names of its files, and what is in them. */
function wordsOf(place: string): string {
  const names = z
    .string()
    .array()
    .parse(readdirSync(place, { recursive: true }))
    .toSorted()
  const isFile = (name: string) => name.includes('.') || name.startsWith('sources/')
  return names
    .map((name) => (isFile(name) ? `${name}\n${readFileSync(join(place, name), 'latin1')}` : name))
    .join('\n')
}
