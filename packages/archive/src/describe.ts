/** The traits of passages, into the rows that a search reads. */
import { documentKind, role } from '@readout/record'
import { sql } from 'kysely'
import { z } from 'zod'
import { dayColumn, waitForTurn } from './queries.ts'
import { traitIds } from './search/trait-ids.ts'
import { type Face, type PromiseWithin, type SpokenPassage, type Trait, traitsOf } from './search/traits.ts'
import { noteWords } from './search/words.ts'
import type { Database } from './tables.ts'

/**
 * The state of the method by which passages are described. Raise it where the same passage gets other traits: what
 * an archive holds by an earlier one is described again when it is opened.
 */
export const methodOfDescribing = 1

/** One passage in this many stands for all where more match than are counted one by one. */
export const sampleOneIn = 32

/** The trait of those. */
export const sampled: Trait = { dimension: 'sample', value: 'yes' }

/** What the traits of a passage are taken from, beside the passage itself. */
export interface Described {
  /** Its id. */
  readonly document: number
  readonly face: Face
  readonly commitments: readonly (PromiseWithin & { readonly anchor: string })[]
}

/**
 * The numbers of the traits of each passage, in the same order; the passages' place in it is their ordinal.
 *
 * @example
 * await traitsOfAll(transaction, { document, face, commitments }, passageRows(record)) // [[1, 7, 12], [1, 7]]
 */
export async function traitsOfAll(
  db: Database,
  { document, face, commitments }: Described,
  passages: readonly SpokenPassage[],
): Promise<number[][]> {
  const within = Map.groupBy(commitments, ({ anchor }) => anchor)
  const traits = passages.map((passage, ordinal) => [
    ...traitsOf(passage, face, within.get(passage.anchor) ?? []),
    // Evenly through every document, so that no kind and no speaker is over- or underrated.
    ...((document + ordinal) % sampleOneIn === 0 ? [sampled] : []),
  ])
  const idOf = await traitIds(db, traits.flat())
  return traits.map((one) => one.map(idOf))
}

/**
 * Describes the passages of those documents again that an earlier method described. Each document is written at
 * once or not at all, so a process that ends half-way is gone on with by the next.
 *
 * @returns how many documents were described again
 *
 * @example
 * await describeAgain(db) // 0 in an archive that this version made
 */
export async function describeAgain(db: Database): Promise<number> {
  const behind = await db
    .selectFrom('documents')
    .select('id')
    .where('described', '<', methodOfDescribing)
    .orderBy('id')
    .execute()
  for (const { id } of behind) {
    await db.transaction().execute(async (transaction) => {
      await waitForTurn(transaction)
      await describeOne(transaction, id)
    })
  }
  return behind.length
}

async function describeOne(db: Database, document: number): Promise<void> {
  const face = await db
    .selectFrom('documents as d')
    .select(['d.kind', 'd.publisher', dayColumn.as('date')])
    .where('d.id', '=', document)
    .executeTakeFirstOrThrow()
  const commitments = await db
    .selectFrom('commitments')
    .select(['anchor', 'issue', 'action', 'parties', 'deadline'])
    .where('document', '=', document)
    .execute()
  const rows = await db
    .selectFrom('passages')
    .select(['ordinal', 'anchor', 'speaker', 'role', 'text'])
    .where('document', '=', document)
    .orderBy('ordinal')
    .execute()
  const passages = passageRow.array().parse(rows)
  const described = { document, ...sources.parse({ face, commitments }) }
  const traits = await traitsOfAll(db, described, passages)
  await sql`
    update readout.passages p set traits = t.traits::integer[]
    from unnest(
      ${passages.map(({ ordinal }) => ordinal)}::integer[],
      ${traits.map((ids) => `{${ids.join()}}`)}::text[]
    ) t (ordinal, traits)
    where p.document = ${document} and p.ordinal = t.ordinal`.execute(db)
  await noteWords(
    db,
    passages.map(({ text }) => text),
  )
  await db
    .updateTable('documents')
    .set({ described: methodOfDescribing })
    .where('id', '=', document)
    .execute()
}

const passageRow = z.object({
  ordinal: z.number().int(),
  anchor: z.string(),
  speaker: z.string().nullable(),
  role: role.nullable(),
  text: z.string(),
})

const sources = z.object({
  face: z.object({ kind: documentKind, publisher: z.string().nullable(), date: z.string().nullable() }),
  commitments: z
    .object({
      anchor: z.string(),
      issue: z.string(),
      action: z.string(),
      parties: z.string().array(),
      deadline: z.string().nullable(),
    })
    .array(),
})
