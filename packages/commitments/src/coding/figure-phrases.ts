/** How a note names a figure, in the words that stand around it. */

const lead =
  /(?<!\p{L})(?:(?:an? )?(?:more than|less than|fewer than|over|at least|up to|as (?:many|much) as|nearly|almost|about|around|approximately|roughly|some|close to|estimated|another|additional|further|total of) )+$/iu

/** "more than ", "an additional ": what stands before a number and belongs to it; empty where nothing does. */
export const leadOf = (before: string): string => lead.exec(before.slice(-farthest))?.[0] ?? ''

const farthest = 60

/**
 * What a sum is for, as the words behind it tell: " in aid to Vell", " to hire 300 pilots"; null where none tell. It ends with
 * its clause, or before the phrase that would make it long.
 */
export function useOf(then: string): string | null {
  const [clause = ''] = /^(?:[^,;:.()—–]|(?<=\p{Lu})\.|(?<=\d)[.,](?=\d))*/u.exec(then) ?? []
  const parts = clause
    .trimEnd()
    .split(/ (?=(?:to|in|for|at|through|over|under|by|from|across|with|and|which|that)(?: |$))/)
  const told: string[] = []
  for (const part of parts) {
    if (told.length > 1 && wordsOf([...told, part]) > longest) break
    told.push(part)
  }
  // "to hire, train and pay pilots" ends nowhere near.
  if (then[clause.length] === ',' && /^to \p{L}+$/u.test(told.at(-1) ?? '')) told.pop()
  // "$5 million and" tells no use.
  while (/^(?:and|which|that)(?: |$)|^(?:to|in|for|at|by|from|with)$/.test(told.at(-1) ?? '')) told.pop()
  const use = told.join(' ')
  return use.trim() === '' || wordsOf([use]) > 2 * longest ? null : use
}

const wordsOf = (parts: readonly string[]) => parts.join(' ').split(' ').length

/** In words; a note is to be read at a glance. */
const longest = 9
