import { expect, it } from 'vitest'
import { arrivalOf } from './arrival.ts'
import { onEveryDatabase } from './testing/every-database.ts'
import { fixtureWays, source } from './testing/fixtures.ts'
import { specimens } from './testing/import-specimens.ts'

onEveryDatabase((database) => {
  it('a rehearsal says of each text what the import does then, and writes nothing', async () => {
    const archive = await database.emptied()
    const texts = specimens(40)
    for (const text of texts.slice(0, 12)) await archive.importSource(text)
    const before = await database.rows()
    const rehearsal = archive.rehearsal()
    const again = [...texts, source({ says: [] }), ...texts.slice(20, 25)]
    const said = []
    for (const text of again) said.push(await rehearsal.importSource(text))
    expect(await database.rows()).toEqual(before)
    const done = []
    for (const text of again) done.push(await archive.importSource(text))
    expect(said).toEqual(done)
    const counts = Map.groupBy(done, ({ status }) => status)
    for (const status of ['added', 'revised', 'unchanged', 'failed'] as const)
      expect(counts.get(status)?.length).toBeGreaterThan(0)
  })

  it('a rehearsal of texts that are given at once says what their import does, copies and new states among them', async () => {
    const archive = await database.emptied()
    const texts = specimens(12)
    const again = [...texts, ...texts.map((text) => ({ ...text, name: `copy-of-${text.name}` }))]
    const rehearsal = archive.rehearsal()
    const said = await Promise.all(again.map((text) => rehearsal.importSource(text)))
    const done = []
    for (const text of again) done.push(await archive.importSource(text))
    expect(said).toEqual(done)
    expect(said.slice(12).map(({ status }) => status)).toContain('unchanged')
  })

  it('texts that are given at once are written in the order in which they were given', async () => {
    const archive = await database.emptied({
      // The first is read last.
      prepare: async (text) => {
        await new Promise((resolve) => setTimeout(resolve, text.name === '000.md' ? 50 : 0))
        const arrival = await arrivalOf(fixtureWays, text)
        return 'failure' in arrival ? arrival : { arrival, found: fixtureWays.sift(arrival.record) }
      },
    })
    const texts = specimens(12)
    const outcomes = await Promise.all(texts.map((text) => archive.importSource(text)))
    const atOnce = outcomes.map(({ status }) => status)
    const later = await database.emptied()
    const inTurn = []
    for (const text of texts) inTurn.push((await later.importSource(text)).status)
    expect(atOnce).toEqual(inTurn)
  })
})
