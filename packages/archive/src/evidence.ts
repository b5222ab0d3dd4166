/** Later passages that may bear on a pledge. */
import { evidenceFor, evidenceWords, type Pledge, type Tie } from '@readout/commitments'
import { sql } from 'kysely'
import { z } from 'zod'
import { documentLine, documentLineColumns } from './document-line.ts'
import { excerptOf, type Mark } from './excerpt.ts'
import { pledgeBy } from './pledges.ts'
import { anyOf, atOneMoment, dayColumn, rowCount } from './queries.ts'
import type { Database } from './tables.ts'
import type { DocumentLine, PledgeEvidence, StoredPledge } from './types.ts'

/**
 * Passages of texts later than a pledge's first wording that share telling words with it, the best first, each with
 * the words that tie it to the pledge. Those that hold a wording of it are left out. Of the passages that the search
 * finds by its own rank, the first few hundred are weighed.
 *
 * @example
 * (await evidenceOf(db, '2025-06-18-phosphorus-lake-k3f9', 10))[0]?.ties
 */
export async function evidenceOf(db: Database, id: string, limit: number): Promise<PledgeEvidence[]> {
  const stored = await pledgeBy(db, id)
  const since = stored?.wordings[0]?.document.date
  if (!stored || !since) return []
  const pledge = pledgeFor(stored)
  const words = evidenceWords(pledge)
  if (words.length === 0) return []
  return atOneMoment(db, async (moment) => {
    const rows = await passagesWith(moment, words, since, stored)
    const lines = new Map(rows.map(({ document }) => [document.slug, document]))
    const passages = rows.map(({ document, ...rest }) => ({ ...rest, document: cited(document) }))
    return evidenceFor(pledge, passages)
      .slice(0, rowCount(limit))
      .flatMap(({ document, ...rest }) => {
        const line = lines.get(document.name)
        if (line === undefined) return []
        const excerpt = excerptOf(rest.text, placesOf(rest.ties, rest.text))
        return [{ ...rest, document: line, excerpt }]
      })
  })
}

/** Where the words of the ties stand in a text; a word begins where they do and goes on to its end. */
function placesOf(ties: readonly Tie[], text: string): Mark[] {
  const words = ties.flatMap(({ words }) => words.split(/,\s*/u)).filter((word) => word.length > 1)
  if (words.length === 0) return []
  const escaped = words.map((word) => RegExp.escape(word))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})[\\p{L}\\p{N}]*`, 'giu')
  return [...text.matchAll(pattern)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
}

/** The pledge as it is cited outside the archive. */
function pledgeFor({ id, wordings, links }: StoredPledge): Pledge {
  return {
    id,
    wordings: wordings.map(({ document, commitment }) => ({ document: cited(document), commitment })),
    links: [...links],
  }
}

/** Outside the archive a document is called by its slug. */
const cited = ({ slug, title, date }: DocumentLine) => ({ name: slug, title, date })

const weighed = 300

async function passagesWith(
  db: Database,
  words: readonly string[],
  since: string,
  { wordings }: StoredPledge,
): Promise<(z.infer<typeof passage> & { readonly document: DocumentLine })[]> {
  const question = sql`(${sql.join(
    words.map((word) => sql`phraseto_tsquery('english', ${word})`),
    sql` || `,
  )})`
  const own = wordings.map(({ document, commitment }) => `${document.slug}#${commitment.anchor}`)
  const rows = await db
    .selectFrom('passages as p')
    .innerJoin('documents as d', 'd.id', 'p.document')
    .select(documentLineColumns)
    .select(['p.anchor', sql`left(p.text, 20000)`.as('text')])
    .where(sql<boolean>`p.words @@ ${question}`)
    .where(sql<boolean>`d.date > ${since}::date`)
    .where(sql<boolean>`not (d.slug || '#' || p.anchor = ${anyOf(own)})`)
    .where('p.kind', '!=', 'heading')
    // What a reporter asks or supposes is no evidence.
    .where(sql<boolean>`p.role is distinct from 'reporter'`)
    .orderBy(sql`ts_rank(p.words, ${question}, 1)`, 'desc')
    .orderBy(dayColumn)
    .orderBy('d.slug')
    .orderBy('p.ordinal')
    .limit(weighed)
    .execute()
  return rows.map((row) => ({ document: documentLine.parse(row), ...passage.parse(row) }))
}

const passage = z.object({ anchor: z.string(), text: z.string() })
