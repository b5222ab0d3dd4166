import { type LinkDocument, link, sift, tellsPromise } from '@readout/commitments'
import { read } from '@readout/record'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { linkAll } from './ledger.ts'
import { linkables } from './linkables.ts'
import { asKeeper } from './sight.ts'
import { onEveryDatabase, type TestDatabase } from './testing/every-database.ts'
import { importedAt } from './testing/fixtures.ts'
import type { Archive, ImportSource } from './types.ts'

const ways = {
  now: () => importedAt,
  read: (bytes: Uint8Array) => read(new TextDecoder().decode(bytes)),
  sift,
}
const today = Temporal.PlainDate.from('2036-01-01')

/** Three years of meetings at one lake: one promise renewed and moved, one made once. */
const texts = {
  call: text(
    '2031-03-03',
    'Background Press Call on the Lake Leaders’ Summit',
    'MODERATOR: This call is on background.\n\nSENIOR OFFICIAL: The leaders will agree to cut phosphorus from farm runoff in Lake Ellenmar by 40 percent by 2034.',
  ),
  first: text(
    '2031-03-04',
    'Fact Sheet: the 2031 Lake Leaders’ Summit',
    'The leaders committed to cut phosphorus from farm runoff in Lake Ellenmar by 40 percent by 2034.\n\nThe leaders will establish a heron count registry by 2032.',
  ),
  second: text(
    '2033-03-04',
    'Fact Sheet: the 2033 Lake Leaders’ Summit',
    'The leaders committed to cut phosphorus from farm runoff in Lake Ellenmar by 30 percent by 2038.',
  ),
  diary: text('2034-05-01', 'Remarks on a ferry', 'Phosphorus from farm runoff in Lake Ellenmar has fallen.'),
} as const
const all = Object.values(texts)

const revisedFirst = new TextDecoder()
  .decode(texts.first.bytes)
  .replace(/The leaders committed to cut phosphorus.*/u, 'The leaders met at the lake.')

onEveryDatabase((database) => {
  it('one promise of several documents is one pledge, with what became of it', async () => {
    const archive = await withAll(database, all)
    const { pledges, total, facets } = await archive.pledges({ today })
    expect(total).toBe(1)
    const [pledge] = pledges
    expect(pledge?.wordings.map(({ document }) => document.date)).toEqual([
      '2031-03-03',
      '2031-03-04',
      '2033-03-04',
    ])
    expect(pledge?.wordings.map(({ relation }) => relation)).toEqual([null, 'published', 'moved'])
    expect(facets.relation).toEqual([
      { value: 'moved', count: 1 },
      { value: 'published', count: 1 },
    ])
    const stored = await archive.pledge(pledge?.id ?? '')
    expect(stored?.links.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
    ])
    expect(stored?.links[1]?.changes.length).toBeGreaterThan(0)
    expect(stored?.links[1]?.reasons.length).toBeGreaterThan(0)
  })

  it('what stands around a later wording is not gone, for the process that wrote it and for another', async () => {
    const around = text(
      '2033-03-04',
      'Fact Sheet: the 2033 Lake Leaders’ Summit',
      'The leaders committed to cut phosphorus from farm runoff in Lake Ellenmar by 40 percent. All of it is done by 2034.',
    )
    const archive = await withAll(database, [texts.first, around])
    const changes = async () => {
      const [pledge] = (await archive.pledges({ today })).pledges
      return (await archive.pledge(pledge?.id ?? ''))?.links[0]?.changes
    }
    expect(await changes()).toEqual([])
    const other = await database.second(ways)
    await other.archive.importSource(texts.call)
    await other.close()
    const [pledge] = (await archive.pledges({ today })).pledges
    const links = (await archive.pledge(pledge?.id ?? ''))?.links
    expect(links?.flatMap((link) => link.changes)).toEqual([])
  })

  it('a wording is read from the tables with all that it is linked by, so that every process links it alike', async () => {
    const archive = await withAll(database, [texts.first, texts.second])
    const read = await asKeeper(database.db(), (keeper) => linkables(keeper, sql`true`, sql`false`))
    const found = await Promise.all(
      read.map(async (one) => ({
        ...one,
        commitments: (await archive.document(one.document.name))?.found ?? [],
      })),
    )
    for (const [at, { commitments, around }] of read.entries()) {
      const whole = found[at]?.commitments ?? []
      expect(commitments).toEqual(whole.map((one) => ({ ...one, cues: one.cues.filter(tellsPromise) })))
      expect(around?.every((words) => words?.includes('leaders'))).toBe(true)
    }
    const linked = (documents: readonly LinkDocument[]) =>
      link(documents).map(({ id, links }) => ({ id, links }))
    expect(linked(read)).toEqual(linked(found))
    expect(linked(read).flatMap(({ links }) => links).length).toBeGreaterThan(0)
  })

  it('a pledge tells what else the passages of its wordings promise', async () => {
    const bullet = text(
      '2031-03-04',
      'Fact Sheet: the 2031 Lake Leaders’ Summit',
      'The leaders will cut phosphorus in Lake Ellenmar by 40 percent by 2034 and establish a heron count registry.',
    )
    const archive = await withAll(database, [bullet, texts.second])
    const [pledge] = (await archive.pledges({ today })).pledges
    expect((await archive.pledge(pledge?.id ?? ''))?.beside).toMatchObject([
      { commitment: { quote: 'establish a heron count registry' } },
    ])
  })

  it('a process that has linked nothing yet tells what a revision, or a withdrawal, changes for other texts', async () => {
    const archive = await withAll(database, [texts.first, texts.second])
    const [pledge] = (await archive.pledges({ today })).pledges
    const later = `2033-03-04-fact-sheet-the-2033-lake-leaders-summit`
    expect(pledge?.id.startsWith('2031-03-04')).toBe(true)
    const idOfLater = async () => (await archive.document(later))?.pledges
    const revising = await database.second(ways)
    await revising.archive.importSource({ ...texts.first, bytes: Buffer.from(revisedFirst) })
    await revising.close()
    expect(await idOfLater()).toMatchObject([{ id: expect.stringMatching(/^2033-03-04/u), wordings: 1 }])

    const again = await withAll(database, [texts.first, texts.second])
    const withdrawing = await database.second(ways)
    const slug = '2031-03-04-fact-sheet-the-2031-lake-leaders-summit'
    await withdrawing.archive.releases.withdraw({ documents: [slug] }, { by: 'ana', reason: 'A slip.' })
    await withdrawing.close()
    expect((await again.document(later))?.pledges).toMatchObject([
      { id: expect.stringMatching(/^2033-03-04/u), wordings: 1 },
    ])
  })

  it.each([
    [{ relation: 'moved' }, 1],
    [{ relation: 'weakened' }, 0],
    [{ isOverdue: true }, 0],
    [{ isOverdue: false }, 1],
    [{ party: 'nobody' }, 0],
    [{ offset: 1 }, 1],
  ] as const)('a list of pledges narrowed to %j counts %i', async (filter, total) => {
    const archive = await withAll(database, all)
    expect((await archive.pledges({ ...filter, today })).total).toBe(total)
  })

  it('the order in which documents come changes no pledge', async () => {
    const inOrder = await pledgesOf(await withAll(database, all))
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (order) => {
        expect(await pledgesOf(await withAll(database, order))).toEqual(inOrder)
      }),
      { numRuns: 5 },
    )
  })

  it('many that are linked at the end are one archive with those that are linked one by one', async () => {
    const inOrder = await pledgesOf(await withAll(database, all))
    const archive = await database.emptied(ways)
    const many = archive.importing()
    const [early, ...late] = await Promise.all(all.map((source) => many.importSource(source)))
    expect([early, ...late].map((outcome) => outcome?.status)).toEqual(all.map(() => 'added'))
    expect(await pledgesOf(archive)).toEqual([])
    const slug = early?.status === 'added' ? early.slug : ''
    expect((await archive.document(slug))?.pledges).toContain(null)
    await many.end()
    expect(await pledgesOf(archive)).toEqual(inOrder)
    expect((await archive.document(slug))?.pledges).not.toContain(null)
  })

  it('what an import that ended early has not linked is linked at the next opening', async () => {
    const inOrder = await pledgesOf(await withAll(database, all))
    const archive = await database.emptied(ways)
    for (const source of all) await archive.importing().importSource(source)
    expect(await linkAll(database.db())).toBe(true)
    expect(await pledgesOf(archive)).toEqual(inOrder)
  })

  it('a document that is revised or withdrawn before it was linked is linked as it stands then', async () => {
    const archive = await database.emptied(ways)
    const many = archive.importing()
    for (const source of all) await many.importSource(source)
    const words = 'The leaders will cut phosphorus from farm runoff in Lake Ellenmar by 2040.'
    await many.importSource({ ...texts.first, bytes: bytesOf('2031-03-04', 'First', words) })
    const { documents } = await archive.documents()
    const [withdrawn] = documents.filter(({ slug }) => slug.startsWith('2033'))
    await archive.releases.withdraw(
      { documents: [withdrawn?.slug ?? ''] },
      { by: 'ana', reason: 'Sent too early.' },
    )
    await many.end()
    const revised = documents.find(({ slug }) => slug.startsWith('2031-03-04'))
    expect((await archive.document(revised?.slug ?? ''))?.pledges).toMatchObject([{ wordings: 2 }])
    expect(await linkAll(database.db())).toBe(false)
  })

  it('a document that another process imports is linked with what this one knows', async () => {
    const archive = await withAll(database, [texts.first])
    const other = await database.second(ways)
    await other.archive.importSource(texts.call)
    await archive.importSource(texts.second)
    const found = await pledgesOf(archive)
    await other.close()
    expect(found).toEqual(await pledgesOf(await withAll(database, [texts.call, texts.first, texts.second])))
  })

  it('a revision takes the place of what its document worded before, and old addresses lead on', async () => {
    const archive = await withAll(database, [texts.first, texts.second])
    const [before] = (await archive.pledges({ today })).pledges
    await archive.importSource(texts.call)
    const [after] = (await archive.pledges({ today })).pledges
    expect(after?.id).not.toBe(before?.id)
    expect((await archive.pledge(before?.id ?? ''))?.id).toBe(after?.id)
    await archive.importSource({ ...texts.call, bytes: bytesOf('2031-03-03', 'Call', 'They met.') })
    expect((await archive.pledges({ today })).pledges.map(({ id }) => id)).toEqual([before?.id])
    expect(await archive.pledge(after?.id ?? '')).toMatchObject({ id: before?.id })
  })

  it('after an import that broke off, the next is linked as if it had not been', async () => {
    const archive = await withAll(database, [texts.first])
    const broken = text(
      '2032-03-04',
      'Broken',
      'The leaders will cut phosphorus from farm runoff in Lake Ellenmar.',
    )
    const cutOff = await database.second({
      ...ways,
      sift: (record) => {
        const found = sift(record)
        return { ...found, commitments: found.commitments.map((one) => ({ ...one, mechanism: '\0' })) }
      },
    })
    expect((await cutOff.archive.importSource(broken)).status).toBe('failed')
    await cutOff.archive.importSource({
      ...texts.diary,
      name: 'x',
      bytes: bytesOf('2030-01-01', 'X', 'None.'),
    })
    await cutOff.close()
    await archive.importSource(texts.second)
    expect((await archive.pledges({ today })).pledges[0]?.wordings).toHaveLength(2)
  })

  it('a summit tells what later texts word again, and what none does', async () => {
    const archive = await withAll(database, all)
    const { followed, unfollowed } = await archive.summitTrail('lake-summit-2031')
    expect(followed.map(({ wordings }) => wordings.length)).toEqual([3])
    expect(unfollowed.map(({ commitment }) => commitment.quote)).toEqual([
      expect.stringContaining('heron count registry'),
    ])
    expect(await archive.summitTrail('nowhere')).toEqual({ followed: [], unfollowed: [] })
  })

  it('a text of a summit’s days that names no meeting stands near it where it words its pledges', async () => {
    const herons = 'The leaders will establish a heron count registry by 2032.'
    const joint = `We met today. The leaders committed to cut phosphorus from farm runoff in Lake Ellenmar by 2034.\n\n${herons}`
    const archive = await withAll(database, [
      texts.first,
      text('2031-03-04', 'Joint Statement of Orsk and Vell', joint),
      text('2031-03-09', 'Joint Statement of a later day', joint),
    ])
    const summit = await archive.summit('lake-summit-2031')
    expect(summit?.nearby.map(({ title }) => title)).toEqual(['Joint Statement of Orsk and Vell'])
    expect(summit?.texts).toHaveLength(1)
  })

  it('a text of the day before stands near it too, one in which others promise alike does not', async () => {
    const promises = (who: string) =>
      `${who} committed to cut phosphorus from farm runoff in Lake Ellenmar by 40 percent by 2034.\n\n${who} will establish a heron count registry by 2032.`
    const archive = await withAll(database, [
      texts.first,
      text('2031-03-03', 'Joint Statement of Orsk and Vell', promises('The leaders')),
      text('2031-03-04', 'Statement of others', promises('The Quad leaders')),
    ])
    const summit = await archive.summit('lake-summit-2031')
    expect(summit?.nearby.map(({ title }) => title)).toEqual(['Joint Statement of Orsk and Vell'])
  })

  it('what a joint statement near a summit words, published the day after, is no later word of it', async () => {
    const pledge =
      'The leaders committed to cut phosphorus from farm runoff in Lake Ellenmar by 40 percent by 2034.'
    const joint = `${pledge}\n\nThe leaders will establish a heron count registry by 2032.`
    const archive = await withAll(database, [
      texts.first,
      text('2031-03-05', 'Joint Statement of Orsk and Vell', joint),
      text('2031-03-09', 'Joint Statement of a later day', pledge),
    ])
    const { followed, unfollowed } = await archive.summitTrail('lake-summit-2031')
    expect(followed.map(({ wordings }) => wordings[0]?.commitment.quote)).toEqual([
      expect.stringContaining('phosphorus'),
    ])
    expect(unfollowed.map(({ commitment }) => commitment.quote)).toEqual([
      expect.stringContaining('heron count registry'),
    ])
  })

  it('a later passage with the pledge’s telling words may bear on it', async () => {
    const archive = await withAll(database, all)
    const [pledge] = (await archive.pledges({ today })).pledges
    const [evidence, ...others] = await archive.evidence(pledge?.id ?? '')
    expect(evidence?.document.slug).toBe('2034-05-01-remarks-on-a-ferry')
    expect(evidence?.ties.length).toBeGreaterThan(0)
    expect(others).toEqual([])
    expect(await archive.evidence('nowhere')).toEqual([])
  })

  it('what a reporter asks is no evidence', async () => {
    const said = 'the phosphorus from farm runoff in Lake Ellenmar has been cut'
    const call = (turn: string) =>
      text(
        '2034-05-02',
        'Background Press Call on the Lake',
        `MODERATOR: Good day. This call is on background.\n\n${turn}`,
      )
    const sluggedBy = async (turn: string) => {
      const archive = await withAll(database, [texts.first, texts.second, call(turn)])
      const [pledge] = (await archive.pledges({ today })).pledges
      return (await archive.evidence(pledge?.id ?? '')).map(({ document }) => document.slug)
    }
    expect(await sluggedBy(`SENIOR ADMINISTRATION OFFICIAL: Thank you. By now ${said}.`)).toHaveLength(1)
    expect(await sluggedBy(`Q Is it true that ${said}?`)).toEqual([])
  })

  it('what goes by no id is null', async () => {
    const archive = await withAll(database, [texts.first])
    for (const id of ['', 'nowhere', '\0\ud800']) expect(await archive.pledge(id)).toBeNull()
  })
})

function text(date: string, title: string, body: string): ImportSource {
  return { name: `${date}-${title}.md`, bytes: bytesOf(date, title, body) }
}

function bytesOf(date: string, title: string, body: string): Uint8Array {
  const head = `---\ntitle: "${title}"\ndate: ${date}\ngovernments:\n  - { code: XO, name: Orsk }\n  - { code: XV, name: Vell }\n---\n`
  return new TextEncoder().encode(`${head}\n${body}\n`)
}

async function withAll(database: TestDatabase, sources: readonly ImportSource[]): Promise<Archive> {
  const archive = await database.emptied(ways)
  for (const source of sources) expect((await archive.importSource(source)).status).toBe('added')
  return archive
}

/** What a reader sees of pledges: wordings, relations and changes, by id. */
async function pledgesOf(archive: Archive) {
  const { pledges } = await archive.pledges({ today })
  return Promise.all(
    pledges.map(async ({ id }) => {
      const stored = await archive.pledge(id)
      return {
        id,
        wordings: stored?.wordings.map(({ document, commitment }) => [document.slug, commitment.quote]),
        links: stored?.links.map(({ reasons, ...link }) => link),
      }
    }),
  )
}
