/** The words of the archive as they are written, for what a reader misspells. */
import { sql } from 'kysely'
import type { Database } from '../tables.ts'

/**
 * Notes the words of passages that anybody may read. Words of held passages must not come here before their release:
 * what a reader is offered in place of a misspelt word is taken from these.
 *
 * @example
 * await noteWords(transaction, ['The leaders pledged to act.'])
 */
export async function noteWords(db: Database, texts: readonly string[]): Promise<void> {
  const words = wordsIn(texts)
  if (words.length === 0) return
  await sql`
    insert into readout.words (word) select * from unnest(${words}::text[])
    on conflict do nothing`.execute(db)
}

/** Digits and single letters are no words; what is longer than forty letters is an address or a slip. */
function wordsIn(texts: readonly string[]): string[] {
  const words = new Set<string>()
  for (const text of texts)
    for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]+/gu))
      if (word.length > 2 && word.length <= 40) words.add(word.toLowerCase())
  // Sorted, so that two processes that write at once take the rows in one order.
  return [...words].sort()
}
