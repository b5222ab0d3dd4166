/** Pledges out of the archive: one by its id, and those that go on from a summit. */
import { change, type PledgeLink, relation, tie } from '@readout/commitments'
import { z } from 'zod'
import { documentLine, documentLineColumns } from './document-line.ts'
import { commitmentOf } from './findings.ts'
import { settledSlug } from './meeting-names.ts'
import { anyOf, atOneMoment } from './queries.ts'
import { lastDayOf } from './summits.ts'
import type { Database } from './tables.ts'
import type { ListedCommitment, PledgeLine, PledgeWording, StoredPledge, SummitTrail } from './types.ts'

/**
 * One pledge with its wordings and links; by an id that it had before as well. Null when none goes by it.
 *
 * @example
 * (await pledgeBy(db, '2025-06-18-phosphorus-lake-k3f9'))?.wordings
 */
export function pledgeBy(db: Database, id: string): Promise<StoredPledge | null> {
  return atOneMoment(db, async (moment) => {
    const known = new Set<string>()
    for (let wanted: string | null = id; wanted !== null && !known.has(wanted); ) {
      known.add(wanted)
      const rows = await wordingsOf(moment, [wanted])
      if (rows.length > 0)
        return { ...storedPledge(wanted, rows), beside: await besideOf(moment, wanted, rows) }
      const former = await moment
        .selectFrom('former_pledges')
        .select('became')
        .where('id', '=', wanted)
        .executeTakeFirst()
      wanted = former?.became ?? null
    }
    return null
  })
}

/** A bullet may promise two things of which only one goes on in later texts: a reader of either looks for the other. */
async function besideOf(
  db: Database,
  pledge: string,
  wordings: readonly WordingRow[],
): Promise<ListedCommitment[]> {
  const places = new Set(wordings.map(({ document, commitment }) => `${document.slug}#${commitment.anchor}`))
  const rows = await db
    .selectFrom('commitments as c')
    .innerJoin('documents as d', 'd.id', 'c.document')
    .selectAll('c')
    .select(documentLineColumns)
    .where('d.slug', '=', anyOf([...new Set(wordings.map(({ document }) => document.slug))]))
    .where('c.anchor', '=', anyOf([...new Set(wordings.map(({ commitment }) => commitment.anchor))]))
    .where(({ eb, or }) => or([eb('c.pledge', 'is', null), eb('c.pledge', '<>', pledge)]))
    .orderBy('d.id')
    .orderBy('c.ordinal')
    .limit(mostBeside)
    .execute()
  return rows
    .map((row) => ({ pledge: row.pledge, document: documentLine.parse(row), commitment: commitmentOf(row) }))
    .filter(({ document, commitment }) => places.has(`${document.slug}#${commitment.anchor}`))
}

const mostBeside = 500

/**
 * What later texts say of the commitments of a summit: the pledges that a text of a later day words again, and the
 * commitments that none does. A joint statement near it, published the day after, is no later text.
 *
 * @example
 * const { followed, unfollowed } = await summitTrail(db, 'lake-summit-2031')
 */
export function summitTrail(db: Database, slug: string): Promise<SummitTrail> {
  return atOneMoment(db, async (moment) => {
    const own = await moment
      .selectFrom('commitments as c')
      .innerJoin('documents as d', 'd.id', 'c.document')
      .select(['c.pledge', 'd.slug'])
      .where('d.summit', '=', settledSlug(slug))
      .execute()
    const texts = new Set(own.map((row) => row.slug))
    const lastDay = await lastDayOf(moment, slug)
    const pledges = linesOf(await wordingsOf(moment, [...new Set(own.flatMap(({ pledge }) => pledge ?? []))]))
    const isFollowed = ({ wordings }: PledgeLine) =>
      wordings.some(({ document: { date } }) => date !== null && lastDay !== null && date > lastDay)
    return {
      followed: pledges.filter(isFollowed),
      unfollowed: pledges
        .filter((pledge) => !isFollowed(pledge))
        .flatMap(({ wordings }) => wordings.findLast(({ document }) => texts.has(document.slug)) ?? []),
    }
  })
}

/** A row of a wording, as its pledge needs it. */
export interface WordingRow extends PledgeWording {
  readonly continues: number | null
  readonly link: unknown
}

/**
 * The wordings of these pledges, those of one pledge in the order of their days.
 *
 * @example
 * await wordingsOf(db, ['2025-06-18-phosphorus-lake-k3f9'])
 */
export async function wordingsOf(db: Database, pledges: readonly string[]): Promise<WordingRow[]> {
  if (pledges.length === 0) return []
  const rows = await db
    .selectFrom('commitments as c')
    .innerJoin('documents as d', 'd.id', 'c.document')
    .selectAll('c')
    .select(documentLineColumns)
    .where('c.pledge', '=', anyOf(pledges))
    .orderBy('c.pledge')
    .orderBy('c.place')
    .execute()
  return rows.map((row) => ({
    pledge: row.pledge ?? '',
    document: documentLine.parse(row),
    commitment: commitmentOf(row),
    relation: relation.nullable().parse(row.relation),
    continues: row.continues,
    link: row.link,
  }))
}

/**
 * Rows of wordings as pledges, in the order in which each comes up first.
 *
 * @example
 * linesOf(await wordingsOf(db, ids)).map(({ wordings }) => wordings.length)
 */
export function linesOf(rows: readonly WordingRow[]): PledgeLine[] {
  return [...Map.groupBy(rows, ({ pledge }) => pledge)].map(([id, wordings]) => ({
    id,
    wordings: wordings.map(wordingOf),
  }))
}

const wordingOf = ({ document, commitment, pledge, relation }: WordingRow): PledgeWording => ({
  document,
  commitment,
  pledge,
  relation,
})

const storedLink = z.object({
  changes: change.array(),
  reasons: tie.array(),
  confidence: z.number(),
})

function storedPledge(id: string, rows: readonly WordingRow[]): Omit<StoredPledge, 'beside'> {
  const links = rows.flatMap(({ continues, relation, link }, to): PledgeLink[] =>
    continues === null || relation === null
      ? []
      : [{ from: continues, to, relation, ...storedLink.parse(link) }],
  )
  return { id, wordings: rows.map(wordingOf), links }
}
