/** The peer: FTS5 in the SQLite of Node. */
import type { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { z } from 'zod'
import { groupsOf, type Term } from '../packages/archive/src/search/terms.ts'
import type { Database } from '../packages/archive/src/tables.ts'

/** Takes the passages over and gives the search for the best twenty with marked excerpts. */
export async function fts5Over(sqlite: DatabaseSync, db: Database): Promise<(query: string) => number> {
  sqlite.exec('drop table if exists passages')
  sqlite.exec(`create virtual table passages using fts5 (text, tokenize = 'porter unicode61')`)
  const insert = sqlite.prepare('insert into passages (text) values (?)')
  sqlite.exec('begin')
  let last = { document: -1, ordinal: -1 }
  for (;;) {
    const { rows } = await sql`
      select document, ordinal, text from readout.passages
      where (document, ordinal) > (${last.document}::integer, ${last.ordinal}::integer)
      order by document, ordinal limit 5000`.execute(db)
    const passages = row.array().parse(rows)
    for (const { text } of passages) insert.run(text)
    const end = passages.at(-1)
    if (end === undefined) break
    last = end
  }
  sqlite.exec('commit')
  const select = sqlite.prepare(
    `select rowid, snippet(passages, 0, '[', ']', '…', 40) as excerpt, rank
     from passages where passages match ? order by rank limit 20`,
  )
  return (query) => select.all(inFts5(query)).length
}

const row = z.object({ document: z.number(), ordinal: z.number(), text: z.string() })

function inFts5(query: string): string {
  const written = ({ kind, text }: Term) =>
    `"${text.replaceAll('"', ' ').trim()}"${kind === 'prefix' ? '*' : ''}`
  const groups = groupsOf(query)
  const wanted = groups.filter((group) => group.every(({ isExcluded }) => !isExcluded))
  const excluded = groups.flat().filter(({ isExcluded }) => isExcluded)
  const all = wanted.map((group) => `(${group.map(written).join(' OR ')})`).join(' AND ')
  return excluded.reduce((asked, term) => `(${asked}) NOT ${written(term)}`, all)
}
