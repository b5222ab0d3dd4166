/** An archive with something in each of its tables. */
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { accountsOver } from '../accounts/over.ts'
import { archiveOver } from '../archive.ts'
import { asKeeper } from '../sight.ts'
import type { Store } from '../store.ts'
import type { Archive } from '../types.ts'
import { setClock } from './clock.ts'
import { fixtureWays, source } from './fixtures.ts'
import { firstAdministrator, somebody, standingClock } from './people.ts'

/** Until this the zirconium sheet is held. */
export const releasedAt = '2025-06-18T16:00:00Z'
export const heldSlug = '2025-06-20-zirconium-sheet'

const wording = 'We will cut methane from the lake, "by 60 percent", by 2030.'
export const openSheet = source({
  name: 'sheet.md',
  meta: {
    title: 'Lake “Leaders’” Summit',
    date: '2025-06-19',
    kind: 'fact-sheet',
    publisher: 'Lake "Office"',
  },
  says: [wording, 'We may also plant reeds.', 'Here\u2028and\tthere, \\N and ünïcode 湖.', ''],
})

/**
 * Fills an archive that was just made, an hour before what it holds is released: texts, one of them in two states, one held,
 * one twice; people, links, attempts; and values that are easily lost on the way.
 *
 * @example
 * const archive = await fill(await freshDatabase.store())
 */
export async function fill(store: Store): Promise<Archive> {
  await setClock(store.db, '2025-06-18T15:00:00Z')
  const archive = archiveOver(store, fixtureWays)
  const held = source({
    name: 'held.md',
    meta: { title: 'Zirconium sheet', date: '2025-06-20', kind: 'fact-sheet' },
    says: [wording, 'We will open the zirconium ledger by 2031.'],
  })
  const until = Temporal.ZonedDateTime.from(`${releasedAt}[Europe/Oslo]`)
  await archive.importSource(held, { until, by: 'ana', reason: 'The leaders speak first.' })
  await archive.importSource(openSheet)
  await archive.importSource({ ...openSheet, name: 'copy/of-it.md' })
  const call = { name: 'call.md', meta: { title: 'Call', date: '2025-06-18' } } as const
  await archive.importSource(source({ ...call, says: [`OFFICIAL: ${wording}`] }))
  const committedAt = Temporal.Instant.from('2025-06-19T08:00:00.123456Z')
  const version = { repository: 'a1', path: 'call.md', formerPath: null, commit: 'b2', committedAt }
  await archive.importSource({ ...source({ ...call, says: [`OFFICIAL: ${wording}`, 'We met.'] }), version })
  await archive.keepFetch({
    address: 'https://lake.example/',
    etag: '"1"',
    lastModified: null,
    name: 'x',
    slug: null,
  })

  const clock = standingClock()
  const accounts = accountsOver(store, { now: clock.now, random: randomBytes })
  await firstAdministrator(accounts)
  const { account } = await somebody(accounts, 'Bo', 'coder')
  await accounts.disable(account.id, null, 'left')
  await accounts.invite('Cy', 'reporter', null)
  await accounts.attempt({ account: 'nobody', network: '192.0.2.7/32' })
  await accounts.keepChallenge('challenge', 'sign-in', '192.0.2.7/32')
  await asKeeper(store.db, async (keeper) => {
    await sql`insert into readout.former_pledges values ('p1', 'p2'), ('p3', null)`.execute(keeper)
    await sql`
      insert into readout.acts (at, account, what, on_what, details)
      values ('2031-05-04T09:00:00.000001+02', null, 'odd', '', ${'{"b": 1,\n "a": [1.50, null, 1e400]}'}::json)`.execute(
      keeper,
    )
    await sql`
      update readout.commitments set confidence = 0.1::float8 + 0.2::float8, target = 'null', due = '9999-12-31'
      where ordinal = 0`.execute(keeper)
    await sql`update readout.passkeys set transports = ${['NULL', '', '\\', '"{a,b}"']}, counter = 9007199254740993 where id = 'Bo'`.execute(
      keeper,
    )
    await sql`select nextval('readout.changes'), nextval('readout.traits_id_seq')`.execute(keeper)
  })
  return archive
}
