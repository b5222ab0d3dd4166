import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { archiveOver } from './archive.ts'
import { describeAgain } from './describe-again.ts'
import { openMemory } from './folder.ts'
import { asKeeper } from './sight.ts'
import { fixtureWays, source } from './testing/fixtures.ts'

it('passages that no method described are described as at their import, and only once', async () => {
  const store = await openMemory()
  const archive = archiveOver(store, fixtureWays)
  const meta = { title: 'Sheet', date: '2026-06-18', kind: 'fact-sheet', publisher: 'Lake Office' } as const
  await archive.importSource(
    source({ meta, says: ['OFFICIAL: We will cut phosphorus by 40 percent.', 'Q: By when?'] }),
  )
  await archive.importSource(source({ name: 'other', says: ['No date, no number.'] }))
  const rows = async () =>
    (
      await sql`
        select p.document, p.ordinal, array_agg(t.dimension || ' ' || t.value order by 1) as traits
        from readout.passages p join readout.traits t on t.id = any (p.traits)
        group by 1, 2 order by 1, 2`.execute(store.db)
    ).rows
  const atImport = await rows()
  expect(atImport).toHaveLength(3)
  await asKeeper(store.db, async (keeper) => {
    await sql`update readout.documents set described = 0`.execute(keeper)
    await sql`update readout.open_passages set traits = '{}'`.execute(keeper)
    await sql`truncate readout.words`.execute(keeper)
  })
  expect((await archive.search('phosphorus', { number: true })).total).toBe(0)

  expect(await describeAgain(store.db)).toBe(2)
  expect(await rows()).toEqual(atImport)
  expect((await archive.search('phosporus')).suggestion).toBe('phosphorus')
  expect(await describeAgain(store.db)).toBe(0)
  await archive.close()
})
