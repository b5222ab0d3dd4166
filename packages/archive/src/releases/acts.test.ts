import { sift } from '@readout/commitments'
import { read } from '@readout/record'
import { expect, it } from 'vitest'
import { newLedger } from '../ledger.ts'
import { onEveryDatabase } from '../testing/every-database.ts'
import { importedAt } from '../testing/fixtures.ts'
import type { ImportSource } from '../types.ts'
import { settleWhole } from './settle.ts'
import type { HoldOrder } from './types.ts'

const ways = {
  now: () => importedAt,
  read: (bytes: Uint8Array) => read(new TextDecoder().decode(bytes)),
  sift,
}
const until = Temporal.ZonedDateTime.from('2035-06-18T18:00[Europe/Oslo]')
const ana = { by: 'ana', reason: 'The leaders speak first.' }
const order: HoldOrder = { until, ...ana }

const first = text(
  '2031-03-04',
  'Fact Sheet of 2031',
  'The leaders committed to cut phosphorus from farm runoff in Lake Ellenmar by 40 percent by 2034.\n\nThe leaders will establish a heron count registry by 2032.',
)
const second = text(
  '2033-03-04',
  'Fact Sheet of 2033',
  'The leaders committed to cut phosphorus from farm runoff in Lake Ellenmar by 30 percent by 2038.',
)
const third = text(
  '2034-03-04',
  'Fact Sheet of 2034',
  'The leaders committed to cut phosphorus from farm runoff in Lake Ellenmar by 20 percent by 2039.',
)
const slugs = ['2031-03-04-fact-sheet-of-2031', '2033-03-04-fact-sheet-of-2033'] as const

onEveryDatabase((database) => {
  const started = async () => {
    await database.setClock('2035-06-18T12:00:00Z')
    return database.emptied(ways)
  }
  type Started = Awaited<ReturnType<typeof started>>
  const pledges = async (archive: Started) => {
    const { documents } = await archive.documents()
    const stored = await Promise.all(documents.map(({ slug }) => archive.document(slug)))
    const ids = stored.flatMap((document) => document?.pledges.flatMap((pledge) => pledge?.id ?? []) ?? [])
    return Promise.all([...new Set(ids)].sort().map((id) => archive.pledge(id)))
  }
  const asIfNeverHeld = async () => {
    const archive = await started()
    for (const each of [first, second, third]) await archive.importSource(each)
    return pledges(archive)
  }

  it('no pledge tells of a held document, and after its release they are those of an archive that held nothing', async () => {
    const whole = await asIfNeverHeld()
    const archive = await started()
    await archive.importSource(first, order)
    await archive.importSource(second)
    await archive.importSource(third)
    const [pledge, ...others] = await pledges(archive)
    expect(others).toEqual([])
    expect(pledge?.wordings.map(({ document }) => document.date)).toEqual(['2033-03-04', '2034-03-04'])
    const asked = await archive.releases.lift({ documents: [slugs[0]] }, ana)
    expect(asked).toMatchObject([{ slug: slugs[0], until }])
    expect(await pledges(archive)).toEqual(whole)
    expect((await archive.pledge(pledge?.id ?? ''))?.wordings).toHaveLength(3)
  })

  it('released by the clock, each commitment stands alone until that is settled', async () => {
    const whole = await asIfNeverHeld()
    const archive = await started()
    await archive.importSource(first)
    await archive.importSource(second, order)
    await archive.importSource(third)
    await database.setClock('2035-06-18T16:00:00Z')
    const alone = (await archive.document(slugs[1]))?.pledges[0]
    expect(alone?.wordings).toBe(1)
    expect(await archive.pledge(alone?.id ?? '')).toMatchObject({ wordings: [{ relation: null }] })
    expect(await archive.releases.settle()).toBe(1)
    expect(await pledges(archive)).toEqual(whole)
    expect((await archive.pledge(alone?.id ?? ''))?.wordings).toHaveLength(3)
  })

  it('settled without being linked a release stands, and the next import links it', async () => {
    const whole = await asIfNeverHeld()
    const archive = await started()
    await archive.importSource(first)
    await archive.importSource(second, order)
    await database.setClock('2035-06-18T16:00:00Z')
    expect(await settleWhole(database.db(), newLedger(), false)).toBe(1)
    expect(await settleWhole(database.db(), newLedger(), false)).toBe(0)
    await database.setClock('2035-06-18T15:00:00Z')
    expect((await archive.document(slugs[1]))?.pledges).toMatchObject([{ wordings: 1 }])
    await archive.importSource(third)
    expect(await pledges(archive)).toEqual(whole)
  })

  it('another process that keeps a book of pledges learns of a release', async () => {
    const whole = await asIfNeverHeld()
    const archive = await started()
    const other = await database.second(ways)
    await archive.importSource(first, order)
    await other.archive.importSource(second)
    await archive.releases.lift({ documents: [slugs[0]] }, ana)
    await other.archive.importSource(third)
    expect(await pledges(archive)).toEqual(whole)
    await other.close()
  })

  it('two processes that settle a release at once write it down once', async () => {
    const archive = await started()
    await archive.importSource(first, order)
    const other = await database.second(ways)
    await database.setClock('2035-06-18T16:00:00Z')
    const settled = await Promise.all([archive.releases.settle(), other.archive.releases.settle()])
    await other.close()
    expect(settled.toSorted()).toEqual([0, 1])
    expect((await archive.releases.acts()).map(({ act }) => act)).toEqual(['released', 'placed'])
    expect((await archive.search('heron')).total).toBe(1)
  })

  it('a withdrawn document is out of sight and out of all pledges, and comes back as it was', async () => {
    const whole = await asIfNeverHeld()
    const archive = await started()
    for (const each of [first, second, third]) await archive.importSource(each)
    expect(await archive.releases.withdraw({ documents: [slugs[0]] }, ana)).toMatchObject([
      { slug: slugs[0], until: null, wasPublic: true },
    ])
    expect(await archive.document(slugs[0])).toBeNull()
    expect((await archive.search('heron')).total).toBe(0)
    const [pledge, ...others] = await pledges(archive)
    expect(others).toEqual([])
    expect(pledge?.wordings).toHaveLength(2)
    expect(await archive.importSource(first)).toMatchObject({ status: 'unchanged', held: { until: null } })
    await archive.releases.lift({ documents: [slugs[0]] }, ana)
    expect(await pledges(archive)).toEqual(whole)
    expect((await archive.search('heron')).total).toBe(1)
  })

  it('an instant is moved to a later one or an earlier one, and both are told apart in the log', async () => {
    const archive = await started()
    await archive.importSource(first, order)
    const which = { documents: [slugs[0]] }
    await archive.releases.hold(which, until.add({ hours: 2 }), ana)
    expect(await archive.releases.hold(which, until.subtract({ hours: 1 }), ana)).toMatchObject([
      { until: until.subtract({ hours: 1 }) },
    ])
    expect((await archive.releases.acts()).map(({ act, until: to }) => [act, to?.hour])).toEqual([
      ['hastened', 17],
      ['delayed', 20],
      ['placed', 18],
    ])
    await database.setClock('2035-06-18T15:00:00Z')
    expect(await archive.document(slugs[0])).not.toBeNull()
  })

  it('one of a set is released or moved with its set alone; withdrawn, it leaves the set', async () => {
    const archive = await started()
    for (const each of [first, second]) await archive.importSource(each, { ...order, set: 'outcome' })
    const one = { documents: [slugs[0]] }
    const refusal = { code: 'bad-use', message: expect.stringContaining(`together with ${slugs[1]}`) }
    await expect(archive.releases.lift(one, ana)).rejects.toMatchObject(refusal)
    await expect(archive.releases.hold(one, until, ana)).rejects.toMatchObject(refusal)
    await archive.releases.withdraw(one, ana)
    expect(await archive.releases.lift({ set: 'outcome' }, ana)).toMatchObject([{ slug: slugs[1] }])
    expect((await archive.documents()).documents).toMatchObject([{ slug: slugs[1] }])
    expect(await archive.releases.held()).toMatchObject([{ slug: slugs[0], until: null, set: null }])
  })

  it.each([
    ['lift', [slugs[0], 'nowhere'], 'no-such-document', 'holds no document nowhere'],
    ['lift', [slugs[0], slugs[1]], 'bad-use', `${slugs[1]} is public`],
    ['withdraw', [slugs[0], 'nowhere'], 'no-such-document', 'holds no document nowhere'],
    ['lift', [], 'no-such-document', 'no document without a name'],
  ] as const)(
    'an act that cannot be done to one of its documents is done to none: %s %j',
    async (act, documents, code, words) => {
      const archive = await started()
      await archive.importSource(first, order)
      await archive.importSource(second)
      const rows = await database.rows()
      await expect(archive.releases[act]({ documents }, ana)).rejects.toMatchObject({
        code,
        message: expect.stringContaining(words),
      })
      expect(await database.rows()).toEqual(rows)
    },
  )

  it('nobody acts without a name, without a reason, in a set of nothing or towards the past', async () => {
    const archive = await started()
    await archive.importSource(first, order)
    const { lift, hold, withdraw } = archive.releases
    const which = { documents: [slugs[0]] }
    const passed = until.subtract({ days: 1 })
    await expect(lift(which, { ...ana, by: ' ' })).rejects.toThrow('Nobody is named')
    await expect(withdraw(which, { ...ana, reason: '' })).rejects.toThrow('No reason is given')
    await expect(hold(which, passed, ana)).rejects.toThrow('has passed')
    await expect(lift({ set: 'nothing' }, ana)).rejects.toThrow('No held document is in a set nothing')
    await withdraw(which, ana)
    await expect(withdraw(which, ana)).rejects.toMatchObject({ code: 'bad-use' })
  })
})

function text(date: string, title: string, body: string): ImportSource {
  const words = `---\ntitle: "${title}"\ndate: ${date}\n---\n\n${body}\n`
  return { name: `${date}.md`, bytes: new TextEncoder().encode(words) }
}
