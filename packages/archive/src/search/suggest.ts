/** What a query may have meant. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Database } from '../tables.ts'
import { editsBetween } from './edits.ts'
import { type Asked, questionOf } from './question.ts'

/**
 * The query with those of its words replaced that hardly a passage has and that are close to one that many have; null
 * where there are none, or where the new query would find nothing. What is offered stands in a passage that the
 * reader may see: nothing else is asked.
 *
 * @example
 * await suggestionFor(db, 'methnae cuts', await askedFor(db, 'methnae cuts')) // 'methane cuts'
 */
export async function suggestionFor(db: Database, query: string, asked: Asked): Promise<string | null> {
  const places = wordsOf(query, asked)
  const words = [...new Set(places.map(({ word }) => word))].slice(0, mostWords)
  if (words.length === 0) return null
  const passages = await passagesWith(db, words, rare + 1)
  const meant = new Map<string, string>()
  for (const word of words) {
    const own = passages.get(word) ?? 0
    const better = own > rare ? null : await betterThan(db, word, own)
    if (better !== null) meant.set(word, better)
  }
  const suggestion = replaced(query, places, meant)
  return suggestion !== query && (await findsAny(db, suggestion)) ? suggestion : null
}

/** A word that stands in more passages than this is taken as meant. */
const rare = 3
/** What takes the place of a word that is found must be this many times as common. */
const farMoreCommon = 20
const mostWords = 8
/** In shorter words, a letter changed makes another word. */
const shortestWord = 4

interface Place {
  readonly word: string
  readonly start: number
  readonly end: number
}

function wordsOf(query: string, { terms }: Asked): Place[] {
  return terms
    .filter(({ kind, isExcluded, lexemes }) => kind === 'words' && !isExcluded && lexemes !== '')
    .flatMap(({ start, end }) =>
      [...query.slice(start, end).matchAll(/(?<!\p{N})\p{L}[\p{L}\p{M}]+(?!\p{N})/gu)].map(
        ({ 0: word, index }) => ({
          word: word.toLowerCase(),
          start: start + index,
          end: start + index + word.length,
        }),
      ),
    )
    .filter(({ word }) => [...word].length >= shortestWord)
}

/** How many passages hold each word in any form, counted up to a bound; a word of no weight ("about") is in all. */
async function passagesWith(
  db: Database,
  words: readonly string[],
  bound: number,
): Promise<Map<string, number>> {
  const { rows } = await sql`
    select w.word, case when numnode(q.question) = 0 then ${bound}::bigint else (
      select count(*) from (
        select from readout.passages p where p.words @@ q.question limit ${bound}
      ) counted
    ) end as count
    from unnest(${[...words]}::text[]) w (word)
      cross join lateral (select plainto_tsquery('english', w.word) as question) q`.execute(db)
  return new Map(
    wordCount
      .array()
      .parse(rows)
      .map(({ word, count }) => [word, count]),
  )
}

const wordCount = z.object({ word: z.string(), count: z.number().int() })

async function betterThan(db: Database, word: string, own: number): Promise<string | null> {
  const { rows } = await sql`
    select l.word from readout.words_like(${word}) l order by l.likeness desc, l.word limit 60`.execute(db)
  const farthest = [...word].length <= 5 ? 1 : 2
  const near = likeRow
    .array()
    .parse(rows)
    .map((row) => ({ word: row.word, edits: editsBetween(word, row.word) }))
    .filter(({ edits }) => edits > 0 && edits <= farthest)
    .toSorted((a, b) => a.edits - b.edits)
    .slice(0, 12)
  const known = await passagesWith(
    db,
    near.map((one) => one.word),
    1000,
  )
  const best = near
    .map((one) => ({ ...one, passages: known.get(one.word) ?? 0 }))
    .filter(({ passages }) => passages > own * farMoreCommon)
    .toSorted((a, b) => a.edits - b.edits || b.passages - a.passages)
  for (const one of best) if (await standsSomewhere(db, one.word)) return one.word
  return null
}

const likeRow = z.object({ word: z.string() })

/** Whether the very form is written in a passage; its stem alone may be another word's. */
async function standsSomewhere(db: Database, word: string): Promise<boolean> {
  const { rows } = await sql`
    select from readout.passages p
    where p.words @@ plainto_tsquery('english', ${word}) and lower(p.text) ~ ('\\m' || ${word} || '\\M')
    limit 1`.execute(db)
  return rows.length > 0
}

function replaced(query: string, places: readonly Place[], meant: ReadonlyMap<string, string>): string {
  return places
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { word, start, end }) => {
      const better = meant.get(word)
      return better === undefined ? text : text.slice(0, start) + better + text.slice(end)
    }, query)
}

async function findsAny(db: Database, query: string): Promise<boolean> {
  const question = await questionOf(db, query)
  if (question === null) return false
  const { rows } = await sql`
    select from readout.passages p where p.words @@ ${question}::tsquery limit 1`.execute(db)
  return rows.length > 0
}
