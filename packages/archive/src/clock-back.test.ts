/** A clock that is set back an hour: of the machine that imports, and of the database that releases. */
import { expect, it } from 'vitest'
import { asKeeper } from './sight.ts'
import { onEveryDatabase } from './testing/every-database.ts'
import { halfWritten } from './testing/faults/invariants.ts'
import { fixtureWays, source } from './testing/fixtures.ts'

const until = Temporal.ZonedDateTime.from('2031-06-18T18:00[Europe/Oslo]')
const instant = until.toInstant()
const by = 'ana'

onEveryDatabase((database) => {
  it('what was released, by its instant or by hand, stays public when the clock is set back an hour', async () => {
    await database.setClock(instant.subtract({ minutes: 30 }).toString())
    const archive = await database.emptied()
    for (const name of ['one', 'two', 'three'])
      await archive.importSource(source({ name, says: [`We will count ${name}.`] }), {
        until,
        by,
        reason: 'Together.',
        ...(name !== 'three' && { set: 'both' }),
      })
    await archive.releases.lift({ documents: ['three'] }, { by, reason: 'Now.' })
    await database.setClock(instant.toString())
    // As the server does each second, and each process that opens the archive.
    await archive.releases.settle()
    await database.setClock(instant.subtract({ hours: 1 }).toString())
    const second = await database.second()
    for (const reader of [archive, second.archive]) {
      expect((await reader.documents()).total).toBe(3)
      expect((await reader.search('count')).total).toBe(3)
      expect(await reader.releases.held()).toEqual([])
    }
    await second.close()
    const log = await archive.releases.acts()
    expect(log.map(({ act, at }) => [act, at.toString()]).slice(0, 2)).toEqual([
      ['released', instant.toString()],
      ['released', instant.toString()],
    ])
    expect(await asKeeper(database.db(), (keeper) => halfWritten(keeper, fixtureWays))).toEqual([])
    await database.setClock(null)
  })

  it('what is held when the clock is set back is held until its instant comes', async () => {
    await database.setClock(instant.subtract({ seconds: 1 }).toString())
    const archive = await database.emptied()
    await archive.importSource(source({ name: 'one', says: ['We will count.'] }), {
      until,
      by,
      reason: 'Later.',
    })
    for (const clock of [instant.subtract({ hours: 1 }), instant.subtract({ microseconds: 1 })]) {
      await database.setClock(clock.toString())
      await archive.releases.settle()
      expect((await archive.documents()).total).toBe(0)
    }
    await database.setClock(instant.toString())
    expect((await archive.documents()).total).toBe(1)
    await database.setClock(null)
  })

  it('a revision that is imported after the clock was set back is the current one, and the last', async () => {
    let now = Temporal.Instant.from('2031-03-02T12:00:00Z')
    const archive = await database.emptied({ now: () => now })
    const says = (piers: number) => source({ name: 'pact', says: [`We will light ${piers} piers.`] })
    await archive.importSource(says(40))
    now = now.subtract({ hours: 1 })
    expect(await archive.importSource(says(45))).toMatchObject({ status: 'revised' })
    const document = await archive.document('pact')
    expect(document?.found.map(({ quote }) => quote)).toEqual(['We will light 45 piers.'])
    expect(document?.history.map(({ number }) => number)).toEqual([2, 1])
    expect((await archive.edits()).revisions.map(({ later }) => later)).toEqual([2])
    expect(await asKeeper(database.db(), (keeper) => halfWritten(keeper, fixtureWays))).toEqual([])
  })
})
