/** The names of the months, and whether a word is one. */
import type { Token } from './tokens.ts'

/** As the alternatives of an expression. */
export const months = 'January|February|March|April|May|June|July|August|September|October|November|December'

const names: ReadonlySet<string> = new Set(months.toLowerCase().split('|'))

export const isMonth = (token: Token | undefined): boolean => names.has(token?.lower ?? '')
