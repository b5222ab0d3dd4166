/** The other peer: MiniSearch, an index in the memory of the process, as a site without a database would search. */
import { sql } from 'kysely'
import MiniSearch from 'minisearch'
import { z } from 'zod'
import { groupsOf } from '../packages/archive/src/search/terms.ts'
import type { Database } from '../packages/archive/src/tables.ts'

/** Takes the passages over and gives the search for the best twenty, without excerpts: it makes none. */
export async function miniSearchOver(db: Database): Promise<(query: string) => number> {
  const index = new MiniSearch<z.infer<typeof row>>({ fields: ['text'], idField: 'id' })
  let last = { document: -1, ordinal: -1 }
  for (;;) {
    const { rows } = await sql`
      select document, ordinal, document || ' ' || ordinal as id, text from readout.passages
      where (document, ordinal) > (${last.document}::integer, ${last.ordinal}::integer)
      order by document, ordinal limit 5000`.execute(db)
    const passages = row.array().parse(rows)
    index.addAll(passages)
    const end = passages.at(-1)
    if (end === undefined) break
    last = end
  }
  return (query) => index.search(inMiniSearch(query)).slice(0, 20).length
}

const row = z.object({ id: z.string(), document: z.number(), ordinal: z.number(), text: z.string() })

/** Words that stand together are asked for as words that stand in one passage, for it knows no phrases. */
function inMiniSearch(query: string) {
  const groups = groupsOf(query)
  const of = (group: (typeof groups)[number]) => ({
    combineWith: 'OR' as const,
    queries: group.map(({ kind, text }) => ({
      queries: [text],
      combineWith: 'AND' as const,
      prefix: kind === 'prefix',
    })),
  })
  const wanted = groups.filter((group) => group.every(({ isExcluded }) => !isExcluded)).map(of)
  const excluded = groups.filter((group) => group.some(({ isExcluded }) => isExcluded)).map(of)
  const all = { combineWith: 'AND' as const, queries: wanted }
  return excluded.length === 0 ? all : { combineWith: 'AND_NOT' as const, queries: [all, ...excluded] }
}
