/** What a process does that is killed: each part can be gone on with by another process, from wherever it stopped. */
import { sql } from 'kysely'
import { z } from 'zod'
import { importHistory } from '../../git/import-history.ts'
import { importPlaces } from '../../import-places.ts'
import { asKeeper } from '../../sight.ts'
import type { Database } from '../../tables.ts'
import type { Archive, HoldOrder, ImportOutcome } from '../../types.ts'
import { setClock } from '../clock.ts'
import { source } from '../fixtures.ts'
import type { Materials } from './materials.ts'

/**
 * `imports` a folder or a tar file into an empty archive, `revisions` the folder's second state over the first, `history` all
 * versions in a repository over that, `releases` holds, moves, lifts, withdraws and lets instants pass.
 */
export const parts = ['imports', 'revisions', 'history', 'releases'] as const
export type Part = (typeof parts)[number]

/** What a process has said to be done. */
export type Done =
  | { readonly is: 'revision'; readonly slug: string; readonly number: number }
  | { readonly is: 'act'; readonly reason: string; readonly documents: number }
  | { readonly is: 'release'; readonly set: string; readonly documents: number }

export interface Desk {
  readonly archive: Archive
  readonly db: Database
  readonly materials: Materials
  say(done: Done): void
}

/**
 * Carries a part out, or what is left of it.
 *
 * @example
 * await carryOut('releases', { archive, db, materials, say })
 */
export async function carryOut(part: Part, desk: Desk, isTar = false): Promise<void> {
  const { archive, materials } = desk
  const onProgress = await reporting(desk)
  switch (part) {
    case 'imports':
      await importPlaces(archive, [{ path: isTar ? materials.tar : materials.first }], {
        jobs: 2,
        onProgress,
      })
      return
    case 'revisions':
      await importPlaces(archive, [{ path: materials.second }], { jobs: 2, onProgress })
      return
    case 'history':
      if (materials.repository === null) throw new Error('there is no git on this machine')
      await importHistory(archive, [materials.repository], { onProgress })
      return
    case 'releases':
      for (let round = 0; round < rounds; round += 1) await carryOutReleases(desk, round)
  }
}

/** Says of each text which revision of its document is in the archive now. */
async function reporting({ archive, say }: Desk) {
  const { documents } = await archive.documents()
  const numbers = new Map(documents.map(({ slug, revisions }) => [slug, revisions]))
  return ({ outcome }: { readonly outcome: ImportOutcome }) => {
    if (outcome.status === 'failed') throw new Error(`${outcome.name}: ${outcome.message}`)
    const { status, slug } = outcome
    const number = (numbers.get(slug) ?? 0) + (status === 'unchanged' ? 0 : 1)
    numbers.set(slug, number)
    say({ is: 'revision', slug, number })
  }
}

const rounds = 4
const by = 'ana'

/** The instant at which the clock of releases stands when they begin. */
export const beforeReleases = '2031-05-01T08:00:00Z'

async function carryOutReleases({ archive, db, say }: Desk, round: number): Promise<void> {
  const { releases } = archive
  const until = Temporal.ZonedDateTime.from('2031-06-01T18:00[Europe/Oslo]').add({ days: 10 * round })
  const later = until.add({ hours: 1 })
  const set = `outcome ${round}`
  const log = await releases.acts(100_000)
  const done = new Set(log.map(({ reason }) => reason))
  const [one = '', other = ''] = publicSlugs.slice(2 * round)

  async function act(reason: string, documents: number, carry: () => Promise<unknown>): Promise<void> {
    if (!done.has(reason)) await carry()
    say({ is: 'act', reason, documents })
  }
  async function place(name: string, order: Omit<HoldOrder, 'by' | 'reason'>): Promise<void> {
    const reason = `hold ${name}`
    await act(reason, 1, async () => {
      const outcome = await archive.importSource(heldText(name, round), { ...order, by, reason })
      if (outcome.status !== 'added') throw new Error(`${name}: ${JSON.stringify(outcome)}`)
    })
  }
  async function letPass(instant: Temporal.ZonedDateTime): Promise<void> {
    await advanceClock(db, instant.toInstant())
    await releases.settle()
  }

  for (const letter of 'abc') await place(`${set} ${letter}`, { until, set })
  for (const letter of 'xy') await place(`alone ${round} ${letter}`, { until: until.add({ hours: 2 }) })
  const revised = await archive.importSource(heldText(`${set} a`, round, 'The text was mended.'))
  if (revised.status === 'failed') throw new Error(revised.message)
  say({ is: 'revision', slug: slugOfHeld(`${set} a`), number: 2 })
  await act(`delay ${round}`, 3, () => releases.hold({ set }, later, { by, reason: `delay ${round}` }))
  const alone = { documents: [slugOfHeld(`alone ${round} x`)] }
  await act(`lift ${round}`, 1, () => releases.lift(alone, { by, reason: `lift ${round}` }))
  await act(`withdraw ${round}`, 2, () =>
    releases.withdraw({ documents: [one, other] }, { by, reason: `withdraw ${round}` }),
  )
  await act(`again ${round}`, 1, () =>
    releases.hold({ documents: [one] }, until.add({ days: 1 }), { by, reason: `again ${round}` }),
  )
  await act(`back ${round}`, 1, () => releases.lift({ documents: [other] }, { by, reason: `back ${round}` }))
  await letPass(later)
  say({ is: 'release', set, documents: 3 })
  const off = { documents: [slugOfHeld(`${set} b`)] }
  await act(`off ${round}`, 1, () => releases.withdraw(off, { by, reason: `off ${round}` }))
  await letPass(until.add({ days: 2 }))
}

/** Slugs of texts of `specimens` that begin a document. */
const publicSlugs = Array.from({ length: 24 }, (_, number) => number)
  .filter((number) => number % 5 !== 4 && number % 7 !== 6)
  .map((number) => {
    const day = Temporal.PlainDate.from('2031-01-01').add({ days: number })
    return `${day.toString()}-lake-text-${number}`
  })

/** Promises what texts of `specimens` promise, so that its release changes pledges. */
function heldText(name: string, round: number, ...more: readonly string[]) {
  return source({
    name: `${name.replaceAll(' ', '-')}.md`,
    meta: { title: name, date: '2031-05-01' },
    says: [
      `OFFICIAL: Harbour ${round} will take ${round + 20} ferries by 2040.`,
      `So says ${name}.`,
      ...more,
    ],
  })
}

const slugOfHeld = (name: string) => `2031-05-01-${name.replaceAll(' ', '-')}`

/** Never back: a process that goes on finds the clock where another left it. */
async function advanceClock(db: Database, instant: Temporal.Instant): Promise<void> {
  const iso = instant.toString()
  const isBehind = await asKeeper(db, async (keeper) => {
    const { rows } = await sql`select readout.moment() < ${iso}::timestamptz as "isBehind"`.execute(keeper)
    return z.object({ isBehind: z.boolean() }).parse(rows[0]).isBehind
  })
  if (isBehind) await setClock(db, iso)
}

/**
 * What was said to be done and is not there.
 *
 * @param keeper sees held documents as well
 *
 * @example
 * await lostOf(keeper, [{ is: 'revision', slug: '2031-03-02-lake-pact', number: 1 }]) // []
 */
export async function lostOf(keeper: Database, told: readonly Done[]): Promise<readonly Done[]> {
  const { rows } = await sql`
    select d.slug || ' ' || r.number as there
      from readout.revisions r join readout.documents d on d.id = r.document
    union all
    select reason || ' ' || count(*) from readout.release_acts where by is not null group by reason
    union all
    select set_name || ' ' || count(*) from readout.release_acts where act = 'released' group by set_name`.execute(
    keeper,
  )
  const there = new Set(
    z
      .array(z.object({ there: z.string().nullable() }))
      .parse(rows)
      .map((row) => row.there),
  )
  return told.filter((done) => !there.has(nameOf(done)))
}

function nameOf(done: Done): string {
  if (done.is === 'revision') return `${done.slug} ${done.number}`
  return `${done.is === 'act' ? done.reason : done.set} ${done.documents}`
}

/**
 * Acts that were done to some of their documents only; told by how many they were done to in an archive that is whole.
 *
 * @example
 * await tornActs(keeper, whole)
 */
export async function tornActs(keeper: Database, whole: ReadonlyMap<string, number>): Promise<string[]> {
  return [...(await actsIn(keeper))]
    .filter(([act, documents]) => whole.get(act) !== documents)
    .map(([act, documents]) => `an act is done to all or none: ${act} to ${documents} of ${whole.get(act)}`)
}

/**
 * To how many documents each act was done.
 *
 * @example
 * (await actsIn(keeper)).get('withdrawn off 1') // 1
 */
export async function actsIn(keeper: Database): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql`
    select concat_ws(' ', a.act, coalesce(a.reason, a.set_name, d.slug)) as act, count(*)::integer as documents
    from readout.release_acts a join readout.documents d on d.id = a.document
    group by 1`.execute(keeper)
  return new Map(
    z
      .array(z.object({ act: z.string(), documents: z.number() }))
      .parse(rows)
      .map(({ act, documents }) => [act, documents]),
  )
}
