/** A query as the database asks it. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Database } from '../tables.ts'
import { type Group, groupsOf, type Term } from './terms.ts'

/**
 * The query in PostgreSQL's own words for one, each word by its stem; null where it holds no word to look for
 * ("the", "?"), or only words to leave out: what is left of an archive without a few words is the archive.
 *
 * @example
 * await questionOf(db, 'pledged or soot -"supply chain"') // "( 'pledg' | 'soot' ) & !( 'suppli' <-> 'chain' )"
 */
export async function questionOf(db: Database, query: string): Promise<string | null> {
  return (await askedFor(db, query)).question
}

/** A term, and what the database looks for in its place. */
export interface AskedTerm extends Term {
  /** A tsquery; empty where the term holds nothing to look for. */
  readonly lexemes: string
}

export interface Asked {
  readonly question: string | null
  readonly terms: readonly AskedTerm[]
}

/**
 * The same with its terms, for what mends one of them.
 *
 * @example
 * (await askedFor(db, 'methane the')).terms.map(({ lexemes }) => lexemes) // ["'methan'", '']
 */
export async function askedFor(db: Database, query: string): Promise<Asked> {
  const groups = groupsOf(query)
  if (groups.length === 0) return { question: null, terms: [] }
  const stemmed = await stems(db, groups.flat())
  const stemOf = new Map(groups.flat().map((term, index) => [term, stemmed[index] ?? '']))
  return {
    question: together(groups, (term) => stemOf.get(term) ?? ''),
    terms: groups.flat().map((term) => ({ ...term, lexemes: stemOf.get(term) ?? '' })),
  }
}

function together(groups: readonly Group[], stemOf: (term: Term) => string): string | null {
  let isLookedFor = false
  const parts = groups.flatMap((group) => {
    const choices = group.flatMap((term) => {
      const stem = stemOf(term)
      return stem === '' ? [] : [term.isExcluded ? `!( ${stem} )` : `( ${stem} )`]
    })
    isLookedFor ||= choices.length > 0 && group.every(({ isExcluded }) => !isExcluded)
    return choices.length === 0 ? [] : [`( ${choices.join(' | ')} )`]
  })
  return isLookedFor ? parts.join(' & ') : null
}

/**
 * What each term looks for. The stem of a word can be shorter than what a reader types of it ("securi*" means
 * "security", whose stem is "secur"), so a prefix also looks for the stems of the archive's words that begin with it.
 */
async function stems(db: Database, terms: readonly Term[]): Promise<string[]> {
  const { rows } = await sql`
    select case t.kind
      when 'prefix' then concat_ws(' | ',
        quote_literal(t.text) || ':*',
        (
          select string_agg(distinct quote_literal(s.stem), ' | ')
          from readout.words w cross join lateral unnest(ts_lexize('english_stem', w.word)) s (stem)
          where w.word like t.text || '%' and not starts_with(s.stem, t.text)
        )
      )
      else phraseto_tsquery('english', t.text)::text
    end as stems
    from unnest(${terms.map(({ kind }) => kind)}::text[], ${terms.map(({ text }) => text)}::text[])
      with ordinality t (kind, text, place)
    order by t.place`.execute(db)
  return stemRow
    .array()
    .parse(rows)
    .map((row) => row.stems)
}

const stemRow = z.object({ stems: z.string() })
