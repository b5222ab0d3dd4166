import { expect, it } from 'vitest'
import { onEveryDatabase } from '../testing/every-database.ts'
import { type Fixture, source } from '../testing/fixtures.ts'
import type { HoldOrder } from './types.ts'

const pact: Fixture = {
  name: 'pact.md',
  meta: {
    title: 'Lake Pact',
    date: '2025-06-18',
    kind: 'fact-sheet',
    sourceUrl: 'https://ellen.example/pact',
  },
  says: ['We will cut methane by 60 percent.', 'They may act.', 'The lake is wide.'],
}
const slug = '2025-06-18-lake-pact'
const until = Temporal.ZonedDateTime.from('2025-06-18T18:00-04:00[America/New_York]')
const ana = { by: 'ana', reason: 'The leaders speak first.' }
const order: HoldOrder = { until, ...ana }
const before = '2025-06-18T21:59:59.999999Z'
const at = '2025-06-18T22:00:00Z'

/** The same text under another web address. */
const mirror: Fixture = { ...pact, meta: { ...pact.meta, sourceUrl: 'https://mirror.example/pact' } }
const edited: Fixture = { ...pact, says: ['We will cut methane.'] }
const note = (title: string, says: string): Fixture => ({
  name: `${title}.md`,
  meta: { title, date: '2025-06-18' },
  says: [says],
})

onEveryDatabase((database) => {
  const held = async () => {
    await database.setClock(before)
    const archive = await database.emptied()
    await archive.importSource(source(pact), order)
    return archive
  }

  it('a held document is nowhere before its instant, and everywhere from it on', async () => {
    const archive = await held()
    const seen = async () => [
      (await archive.documents()).total,
      await archive.document(slug),
      await archive.source(slug),
      await archive.rejected(slug),
      (await archive.search('methane')).total,
      (await archive.commitments({ today: Temporal.PlainDate.from('2026-01-01') })).total,
    ]
    expect(await seen()).toEqual([0, null, null, null, 0, 0])
    await database.setClock(at)
    const released = await seen()
    expect(released).toMatchObject([1, { passages: 3, commitments: 1 }, source(pact).bytes, [{}], 1, 1])
    expect(await archive.releases.settle()).toBe(1)
    expect(await seen()).toEqual(released)
  })

  it.each([
    ['2025-11-02T01:30-04:00[America/New_York]', '2025-11-02T05:30:00Z'],
    ['2025-11-02T01:30-05:00[America/New_York]', '2025-11-02T06:30:00Z'],
    ['2025-03-09T03:00-04:00[America/New_York]', '2025-03-09T07:00:00Z'],
    ['2025-10-26T02:59:59.999999+01:00[Europe/Oslo]', '2025-10-26T01:59:59.999999Z'],
  ])('in a night in which clocks change, %s is %s', async (local, universal) => {
    const instant = Temporal.Instant.from(universal)
    await database.setClock(instant.subtract({ microseconds: 1 }).toString())
    const archive = await database.emptied()
    await archive.importSource(source(pact), { ...order, until: Temporal.ZonedDateTime.from(local) })
    expect(await archive.document(slug)).toBeNull()
    expect((await archive.releases.held())[0]?.until?.toString()).toBe(
      Temporal.ZonedDateTime.from(local).toString(),
    )
    await database.setClock(universal)
    expect(await archive.document(slug)).not.toBeNull()
  })

  it('once it was settled a release stands, though the clock is set back an hour', async () => {
    const archive = await held()
    await database.setClock(at)
    await archive.releases.settle()
    await database.setClock('2025-06-18T21:00:00Z')
    expect(await archive.document(slug)).not.toBeNull()
    expect(await archive.releases.held()).toEqual([])
    expect((await archive.releases.acts()).map(({ act, by }) => [act, by])).toEqual([
      ['released', null],
      ['placed', 'ana'],
    ])
  })

  it('texts of one set come as one, and one answer shows all of them or none', async () => {
    await database.setClock(before)
    const archive = await database.emptied()
    const texts = [note('One', 'We will act.'), note('Two', 'We will wait.'), note('Three', 'We met.')]
    for (const text of texts) await archive.importSource(source(text), { ...order, set: 'outcome' })
    const counts = await archive.atOneInstant(async () => {
      const first = (await archive.documents()).total
      await database.setClock(at)
      return [first, (await archive.documents()).total]
    })
    expect(counts).toEqual([0, 0])
    expect((await archive.documents()).total).toBe(3)
  })

  it('a text of another instant is kept out of a set', async () => {
    await database.setClock(before)
    const archive = await database.emptied()
    await archive.importSource(source(note('One', 'We act.')), { ...order, set: 'outcome' })
    const later = { ...order, set: 'outcome', until: until.add({ hours: 1 }) }
    expect(await archive.importSource(source(note('Two', 'We wait.')), later)).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('The set outcome is released at another instant'),
    })
    expect(await archive.releases.held()).toMatchObject([{ slug: '2025-06-18-one' }])
  })

  it('an account of the audience reads it before its instant, and another does not', async () => {
    await database.setClock(before)
    const archive = await database.emptied()
    await archive.importSource(source(pact), { ...order, audience: ['lake-courier'] })
    const readBy = (account: string) => archive.atOneInstant(() => archive.document(slug), account)
    expect(await readBy('lake-courier')).toMatchObject({ title: 'Lake Pact' })
    expect(await readBy('river-post')).toBeNull()
    expect(await readBy('')).toBeNull()
  })

  it('a revision of a held document is held with it, also where nobody asks for that', async () => {
    const archive = await held()
    expect(await archive.importSource(source(edited))).toMatchObject({ status: 'revised', held: { until } })
    expect(await archive.importSource(source(pact))).toMatchObject({ status: 'unchanged', held: { until } })
    expect((await archive.documents()).total).toBe(0)
    await database.setClock(at)
    expect(await archive.document(slug)).toMatchObject({ revisions: 2, passages: 1 })
  })

  it('the same words as a file of another name stay held; published at another address they are public', async () => {
    const archive = await held()
    const { sourceUrl: _, ...meta } = pact.meta ?? {}
    const copy = source({ ...pact, name: 'copies/pact.md', meta })
    expect(await archive.importSource(copy)).toMatchObject({ status: 'unchanged', held: { until } })
    expect((await archive.documents()).total).toBe(0)
    const outcome = await archive.importSource(source(mirror))
    expect(outcome).toEqual({ status: 'added', name: 'pact.md', slug })
    expect(await archive.document(slug)).toMatchObject({ revisions: 1 })
  })

  it('a public text gets the slug that a held one had, and the held one another', async () => {
    const archive = await held()
    const other = { ...mirror, says: ['We will cut methane by 60 percent.'] }
    expect(await archive.importSource(source(other))).toMatchObject({ slug })
    expect(await archive.releases.held()).toMatchObject([{ slug: `${slug}-2` }])
    const third = { ...other, meta: { ...other.meta, sourceUrl: 'https://third.example' }, says: ['No.'] }
    expect(await archive.importSource(source(third))).toMatchObject({ slug: `${slug}-2` })
    await database.setClock(at)
    await archive.releases.settle()
    const slugs = (await archive.documents()).documents.map((document) => document.slug)
    expect(slugs.toSorted()).toEqual([slug, `${slug}-2`, `${slug}-3`])
  })

  it('nothing of a public document is held back', async () => {
    await database.setClock(before)
    const archive = await database.emptied()
    await archive.importSource(source(pact))
    const rows = await database.rows()
    for (const text of [pact, edited, mirror])
      expect(await archive.importSource(source(text), order)).toMatchObject({
        status: 'failed',
        message: expect.stringContaining(`It belongs to ${slug}, which is public`),
      })
    expect(await database.rows()).toEqual(rows)
  })

  it('nothing is held without an account, a reason or the name of its set, and nothing of it is written', async () => {
    await database.setClock(before)
    const archive = await database.emptied()
    const rows = await database.rows()
    for (const [terms, why] of [
      [{ reason: ' ' }, 'No reason is given'],
      [{ by: '' }, 'Nobody is named'],
      [{ set: ' ' }, 'The set has no name'],
    ] as const)
      await expect(archive.importSource(source(pact), { ...order, ...terms })).rejects.toThrow(why)
    expect(await database.rows()).toEqual(rows)
    await archive.importSource(source(pact), { ...order, reason: ' Agreed. ', set: 'outcome ' })
    expect(await archive.releases.held()).toMatchObject([{ reason: 'Agreed.', set: 'outcome' }])
  })

  it('an instant that has passed holds nothing', async () => {
    await database.setClock(at)
    const archive = await database.emptied()
    expect(await archive.importSource(source(pact), order)).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('has passed. Name a later one.'),
    })
    expect((await archive.documents()).total).toBe(0)
  })

  it('the same import again changes nothing; on other terms it is refused', async () => {
    const archive = await held()
    const rows = await database.rows()
    expect(await archive.importSource(source(pact), order)).toMatchObject({ status: 'unchanged' })
    const later = { ...order, until: until.add({ minutes: 1 }) }
    expect(await archive.importSource(source(pact), later)).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('held on other terms'),
    })
    expect(await database.rows()).toEqual(rows)
  })
})
