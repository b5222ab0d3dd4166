import type { Inline } from './inlines.ts'

/** A reading that was withdrawn, and the one that is printed behind it in its place. */
export interface Corrected {
  readonly struck: Exclude<Inline, string>
  /** White space between the two. */
  readonly gap: string
  /** With the brackets and asterisks that it is printed in. */
  readonly correction: string
}

/**
 * Words in which a struck reading and its correction are one, where the correction follows at once.
 *
 * @example
 * const mark = { kind: 'struck', start: 3, end: 7, correction: 'until' }
 * withCorrections([{ mark, inlines: ['upon'] }, ' [until] May']).slice(1) // [' May']
 */
export function withCorrections(inlines: readonly Inline[]): (Inline | Corrected)[] {
  const out: (Inline | Corrected)[] = []
  for (const inline of inlines) {
    const before = out.at(-1)
    const found = typeof inline === 'string' && isStruck(before) ? correctionAtStart(inline, before) : null
    if (found === null) {
      out.push(inline)
      continue
    }
    out[out.length - 1] = found.corrected
    if (found.rest !== '') out.push(found.rest)
  }
  return out
}

const isStruck = (inline: Inline | Corrected | undefined): inline is Exclude<Inline, string> =>
  typeof inline === 'object' && 'mark' in inline && inline.mark.kind === 'struck'

function correctionAtStart(
  text: string,
  struck: Exclude<Inline, string>,
): { readonly corrected: Corrected; readonly rest: string } | null {
  const { correction } = struck.mark
  const at = correction === undefined ? -1 : text.indexOf(correction)
  const opening = /^(\s*)\*?\[?$/.exec(text.slice(0, Math.max(at, 0)))
  if (correction === undefined || at < 0 || opening === null) return null
  const [closing = ''] = /^[\]*]*/.exec(text.slice(at + correction.length)) ?? []
  const end = at + correction.length + closing.length
  const gap = opening[1] ?? ''
  return { corrected: { struck, gap, correction: text.slice(gap.length, end) }, rest: text.slice(end) }
}
