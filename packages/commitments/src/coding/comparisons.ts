/** Figures that only set the promise's own beside what was before. */
import { leadOf } from './figure-phrases.ts'

const change = '(?:increase|rise|growth|decrease|reduction|decline|cut)'
const level =
  ' (?:above|over|below|under|from|on|more than|compared (?:to|with)) (?:the |its |last )?(?:[\\p{L}\\d-]+ ){0,3}(?:levels?|20\\d\\d|year|amounts?)(?!\\p{L})'
/** Set off from what stands before it. */
const opened = new RegExp(
  `[,—–] ?(?:or |which is |representing )?(?<opening>an? (?:\\p{L}+ )?${change} of )?(?<article>an? )?$`,
  'u',
)
const named = new RegExp(`^ ${change}(?:${level})?`, 'u')
const compared = new RegExp(`^${level}`, 'u')

/**
 * The words that say how much more or less a promise's figure is than one before it, of a figure in them: "an increase of
 * $2 million over the 2033 level" of "lend $9 million, an increase of $2 million over the 2033 level"; null of any other.
 *
 * @param start where the figure's words begin
 * @param end where its unit ends
 */
export function comparisonIn(text: string, start: number, end: number): string | null {
  const before = text.slice(Math.max(0, start - farthest), start)
  const lead = leadOf(before)
  const match = opened.exec(before.slice(0, before.length - lead.length))
  if (match === null || !/\d/.test(before)) return null
  const { opening, article = '' } = match.groups ?? {}
  const then = text.slice(end, end + farthest)
  const level = compared.exec(then)?.[0]
  const behind = opening === undefined ? (named.exec(then)?.[0] ?? level) : (level ?? '')
  return behind === undefined ? null : `${opening ?? article}${lead}${text.slice(start, end)}${behind}`
}

/** As far before a figure as the one that it is set beside. */
const farthest = 160
