/** Passages that an earlier method described, described again. */
import { documentKind, role } from '@readout/record'
import { sql } from 'kysely'
import { z } from 'zod'
import { methodOfDescribing, traitsOfAll } from './describe.ts'
import { dayColumn, waitForTurn } from './queries.ts'
import { noteReleasedWords, passageTables } from './releases/passages.ts'
import { asKeeper } from './sight.ts'
import type { Database } from './tables.ts'

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
  const behind = await asKeeper(db, (keeper) =>
    keeper
      .selectFrom('documents')
      .select('id')
      .where('described', '<', methodOfDescribing)
      .orderBy('id')
      .execute(),
  )
  for (const { id } of behind) {
    await db.transaction().execute(async (transaction) => {
      await waitForTurn(transaction)
      await describeOne(transaction, id)
    })
  }
  return behind.length
}

async function describeOne(db: Database, document: number): Promise<void> {
  const { slug, ...face } = await db
    .selectFrom('documents as d')
    .select(['d.slug', 'd.kind', 'd.publisher', dayColumn.as('date')])
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
  const described = { slug, ...sources.parse({ face, commitments }), passages }
  const [traits = []] = await traitsOfAll(db, [described])
  for (const table of passageTables)
    await sql`
      update ${sql.table(`readout.${table}`)} p set traits = t.traits::integer[]
      from unnest(
        ${passages.map(({ ordinal }) => ordinal)}::integer[],
        ${traits.map((ids) => `{${ids.join()}}`)}::text[]
      ) t (ordinal, traits)
      where p.document = ${document} and p.ordinal = t.ordinal`.execute(db)
  await noteReleasedWords(db, [document])
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
