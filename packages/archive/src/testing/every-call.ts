/** Every call of an archive once or a few times, so that each statement that it has is sent. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sift } from '@readout/commitments'
import { sql } from 'kysely'
import { describeAgain } from '../describe-again.ts'
import { compareAgain } from '../edits.ts'
import { importPaths } from '../import-paths.ts'
import { linkAll, newLedger } from '../ledger.ts'
import { settleWhole } from '../releases/settle.ts'
import { siftAgain } from '../sift-again.ts'
import { asKeeper } from '../sight.ts'
import type { Database } from '../tables.ts'
import type { Archive } from '../types.ts'

const examples = join(import.meta.dirname, '../../../../examples')

/**
 * Fills an empty archive with the specimen texts and a few more, asks it everything that it can be asked, and empties it
 * for a package. What opening does to an archive of an earlier version is the call `opening`.
 *
 * @param during told of each call by its name, as the archive has it; runs it
 *
 * @example
 * await everyCall(archive, store.db, async (call, run) => {
 *   console.log(call)
 *   return run()
 * })
 */
export async function everyCall(
  archive: Archive,
  db: Database,
  during: <T>(call: string, run: () => Promise<T>) => Promise<T>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-distribution-'))
  const today = Temporal.PlainDate.from('2026-01-01')
  const text = (says: string) =>
    new TextEncoder().encode(`---\ntitle: Fact Sheet\ndate: 2033-03-04\n---\n\n${says}\n`)
  const promise = (percent: number) =>
    text(
      `The leaders committed to cut phosphorus from farm runoff in Lake Ellenmar by ${percent} percent by 2034.`,
    )
  const person = { by: 'ana', reason: 'As agreed.' }
  const until = Temporal.ZonedDateTime.from('2099-06-18T18:00[Europe/Oslo]')
  const hold = { until, ...person }
  try {
    await during('importSource', async () => {
      await importPaths(archive, [examples])
      for (const percent of [40, 41, 40])
        await archive.importSource({ name: 'a.md', bytes: promise(percent) })
      await archive.importSource({ name: 'b.md', bytes: promise(40) })
      await archive.importSource({ name: 'c.md', bytes: text('We met.'), mediaType: 'text/markdown' }, hold)
      const version = {
        repository: 'r',
        path: 'd.md',
        formerPath: null,
        commit: 'c',
        committedAt: Temporal.Instant.from('2034-01-01T00:00:00Z'),
      }
      await archive.importSource({ name: 'd.md', bytes: text('We met again.'), version })
      await archive.importSource({
        name: 'd.md',
        bytes: text('We meet.'),
        version: { ...version, formerPath: 'a.md', commit: 'e' },
      })
    })
    await during('importing', async () => {
      const many = archive.importing()
      await many.importSource({ name: 'f.md', bytes: promise(50) })
      await many.end()
    })
    await during('state', () => archive.state())
    await during('rehearsal', () => archive.rehearsal().importSource({ name: 'e.md', bytes: promise(30) }))
    await during('keepFetch', () =>
      archive.keepFetch({
        address: 'https://lake.example/',
        etag: null,
        lastModified: null,
        name: 'a',
        slug: null,
      }),
    )
    await during('fetched', () => archive.fetched('https://lake.example/'))
    await during('versions', () => archive.versions('r'))
    const { documents } = await during('documents', async () => {
      const first = await archive.documents({ kind: 'fact-sheet', year: 2025, limit: 1 })
      await archive.documents({ limit: 1, after: first.next ?? undefined })
      return archive.documents()
    })
    await during('latest', () => archive.latest({ kind: 'other', year: 2025, summit: 'x', slugs: ['x'] }))
    const slug = documents.find(({ title }) => title.includes('Port Haldis'))?.slug ?? ''
    const document = await during('document', () => archive.document(slug))
    const pledge = document?.pledges.find((one) => (one?.wordings ?? 0) > 1)?.id ?? ''
    await during('source', async () => [await archive.source(slug), await archive.source(slug, 1)])
    await during('rejected', () => archive.rejected(slug))
    await during('commitments', async () => {
      const narrow = {
        party: 'NO',
        issue: 'climate',
        action: 'target',
        strength: 'firm',
        stage: 'made',
        checkable: true,
      } as const
      const first = await archive.commitments({ today, limit: 1 })
      await archive.commitments({ today, limit: 1, after: first.next ?? undefined })
      await archive.commitments({
        today,
        ...narrow,
        year: 2025,
        deadline: 'ahead',
        summit: 'x',
        dueFrom: '2026-01-01',
        dueUntil: '2030-01-01',
      })
    })
    const { summits } = await during('summits', async () => {
      const first = await archive.summits({ limit: 1 })
      await archive.summits({ limit: 1, year: 2025, after: first.next ?? undefined })
      return archive.summits()
    })
    const summit = summits[0]?.slug ?? ''
    await during('summit', () => archive.summit(summit))
    await during('summitLine', () => archive.summitLine(summit))
    await during('summitTrail', () => archive.summitTrail(summit))
    await during('pledges', async () => {
      const first = await archive.pledges({ today, order: 'id', limit: 1 })
      await archive.pledges({ today, order: 'id', limit: 1, after: first.next ?? undefined })
      await archive.pledges({ today, relation: 'renewed', issue: 'climate', party: 'NO', isOverdue: true })
    })
    await during('pledge', async () => [await archive.pledge(pledge), await archive.pledge('former')])
    await during('evidence', () => archive.evidence(pledge))
    await during('edits', async () => [
      await archive.edits(),
      await archive.edits({
        document: slug,
        sort: 'number',
        year: 2035,
        isAnnounced: false,
        touchesCommitments: true,
      }),
    ])
    await during('difference', () => archive.difference('2033-03-04-fact-sheet', 1, 2))
    await during('search', async () => {
      await archive.search('phosphorus')
      await archive.search('phosphorous "Lake Ellenmar" -heron', { sort: 'date' })
      await archive.search('the lake or leader*', {
        kind: 'fact-sheet',
        year: 2025,
        commitment: true,
        number: true,
        limit: 1,
      })
    })
    const anchor = document?.record.passages.find(({ kind }) => kind === 'paragraph')?.anchor ?? ''
    await during('alike', () => archive.alike(slug, anchor))
    const held = (await during('releases.held', () => archive.releases.held()))[0]?.slug ?? ''
    await during('releases.acts', () => archive.releases.acts())
    await during('releases.hold', () =>
      archive.releases.hold({ documents: [held] }, until.add({ days: 1 }), person),
    )
    await during('releases.withdraw', () => archive.releases.withdraw({ documents: [slug] }, person))
    await during('releases.lift', () => archive.releases.lift({ documents: [slug, held] }, person))
    await archive.importSource({ name: 'f.md', bytes: promise(20) }, hold)
    await asKeeper(db, (keeper) => sql`update readout.holds set release_at = now()`.execute(keeper))
    await during('releases.settle', () => archive.releases.settle())
    await during('writePackage', () => archive.writePackage(join(folder, 'package')))
    await during('writeBackup', () => archive.writeBackup(join(folder, 'whole.backup')))
    await during('opening', async () => {
      await asKeeper(db, async (keeper) => {
        await sql`update readout.documents set sifted = 0, described = 0`.execute(keeper)
        await sql`delete from readout.edits`.execute(keeper)
      })
      await siftAgain(db, sift)
      await describeAgain(db)
      await linkAll(db)
      await compareAgain(db, sift)
      await settleWhole(db, newLedger())
    })
    await during('readPackage', async () => {
      await asKeeper(db, (keeper) =>
        sql`truncate readout.documents, readout.former_pledges cascade`.execute(keeper),
      )
      await archive.readPackage(join(folder, 'package'))
    })
  } finally {
    await rm(folder, { recursive: true })
  }
}
