/** Where in a stretch of a sentence a word stands: only the stretch is looked through, and no further than the word. */
import type { Token } from './tokens.ts'

type Is = (token: Token, at: number) => boolean

/** The first place from `from` on and before `end` whose word is so, or -1. */
export function firstWithin(tokens: readonly Token[], from: number, end: number, is: Is): number {
  const stop = Math.min(end, tokens.length)
  for (let at = Math.max(from, 0); at < stop; at++) {
    const token = tokens[at]
    if (token !== undefined && is(token, at)) return at
  }
  return -1
}

/** The last such place, or -1. */
export function lastWithin(tokens: readonly Token[], from: number, end: number, is: Is): number {
  const first = Math.max(from, 0)
  for (let at = Math.min(end, tokens.length) - 1; at >= first; at--) {
    const token = tokens[at]
    if (token !== undefined && is(token, at)) return at
  }
  return -1
}
