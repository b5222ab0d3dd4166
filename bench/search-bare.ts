/** What a search costs at the least: the best twenty with marked excerpts, in one statement of SQL. */
import type { SearchFilter } from '@readout/archive'
import { sql } from 'kysely'
import type { Database } from '../packages/archive/src/tables.ts'

export async function bareSearch(db: Database, question: string, filter: SearchFilter): Promise<number> {
  const asked = sql`${question}::tsquery`
  const order = filter.sort === 'date' ? sql`d.date desc nulls last` : sql`rank desc`
  const { rows } = await sql`
    select page.slug, page.anchor, page.rank, ts_headline('english', page.text, ${asked}) as excerpt
    from (
      select d.slug, p.anchor, p.text, ts_rank(p.words, ${asked}) as rank
      from readout.open_passages p join readout.documents d on d.id = p.document
      where ${sql.join([sql`p.words @@ ${asked}`, ...conditions(filter)], sql` and `)}
      order by ${order} limit 20
    ) page`.execute(db)
  return rows.length
}

function conditions({ kind, year, role, number, commitment, deadline, issue, party, action }: SearchFilter) {
  const inPassage = sql`from readout.commitments c where c.document = p.document and c.anchor = p.anchor`
  return [
    kind && sql`d.kind = ${kind}`,
    year && sql`extract(year from d.date) = ${year}`,
    role && sql`p.role = ${role}`,
    number && sql`p.text ~ '\\d'`,
    commitment && sql`exists (select ${inPassage})`,
    deadline && sql`exists (select ${inPassage} and c.deadline is not null)`,
    issue && sql`exists (select ${inPassage} and c.issue = ${issue})`,
    party && sql`exists (select ${inPassage} and ${party} = any (c.parties))`,
    action && sql`exists (select ${inPassage} and c.action = ${action})`,
  ].filter((one) => one !== undefined && one !== 0 && one !== '' && one !== false)
}
