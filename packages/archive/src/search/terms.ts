/** What a query asks for, before the database has seen it. */

export interface Term {
  /** `words` stand together where there are several; a `prefix` is what words begin with. */
  readonly kind: 'words' | 'prefix'
  readonly text: string
  /** Passages with it are left out. */
  readonly isExcluded: boolean
  /** Where it stands in the query, in UTF-16 offsets. */
  readonly start: number
  readonly end: number
}

/** Passages hold every group; of a group they hold at least one term. */
export type Group = readonly Term[]

/**
 * Reads a query: words, `"words that stand together"`, `begin*`, `-left out`, and `or` between two terms, either of
 * which is enough. Any string is a query. The first 1,000 characters and the first 100 terms count.
 *
 * @example
 * groupsOf('methane or soot -"supply chain" climat*')
 * // [[methane, soot], [-"supply chain"], [climat*]]
 */
export function groupsOf(query: string): Group[] {
  const groups: Term[][] = []
  let isJoined = false
  for (const piece of piecesOf(query)) {
    const term = termOf(piece)
    if (term === null) {
      isJoined = groups.length > 0
      continue
    }
    const last = groups.at(-1)
    if (isJoined && last) last.push(term)
    else groups.push([term])
    isJoined = false
  }
  return groups
}

/** A prefix of fewer letters stands for so many words that it tells nothing. */
export const shortestPrefix = 3

const longestQuery = 1000
const mostTerms = 100

interface Piece {
  readonly text: string
  readonly start: number
}

function piecesOf(query: string): Piece[] {
  // PostgreSQL takes neither U+0000 nor half of a surrogate pair; each becomes one character, so offsets hold.
  const text = query.slice(0, longestQuery).replaceAll('\0', ' ').toWellFormed()
  return [...text.matchAll(/-?"[^"]*"?|[^\s"]+/gu)]
    .slice(0, mostTerms)
    .map(({ 0: piece, index }) => ({ text: piece, start: index }))
}

/** Null for an `or`. */
function termOf({ text, start }: Piece): Term | null {
  if (text.toLowerCase() === 'or') return null
  const isExcluded = /^-./su.test(text)
  const asked = isExcluded ? text.slice(1) : text
  const place = { isExcluded, start, end: start + text.length }
  const beginning = /^([\p{L}\p{N}]+)\*$/u.exec(asked)?.[1]
  if (beginning !== undefined && [...beginning].length >= shortestPrefix)
    return { kind: 'prefix', text: beginning.toLowerCase(), ...place }
  return { kind: 'words', text: asked.replaceAll('"', ' '), ...place }
}
