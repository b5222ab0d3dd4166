/**
 * The first words of a quote, enough to know it again.
 *
 * @param words as many as are shown, the whole quote where it has no more than one beyond them
 *
 * @example
 * opening('cut soot from ferries by 2034', 4) // 'cut soot from ferries …'
 */
export function opening(quote: string, words: number): string {
  const all = quote.split(/\s+/)
  return all.length <= words + 1
    ? quote
    : `${all
        .slice(0, words)
        .join(' ')
        .replace(/[,;:–—-]+$/, '')}\u00a0…`
}
