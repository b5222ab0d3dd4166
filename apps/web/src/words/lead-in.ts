import type { Change, Commitment } from '@readout/commitments'

/**
 * The lead-in of the list that a commitment stands in, where a change is told by words of it that the quote does not show;
 * else null.
 *
 * @param whole the lead-in as the text has it; without it, the words that the commitment was found by
 *
 * @example
 * const changes = [{ type: 'strength raised', from: 'soft', to: 'firm', note: '“plan” became “pledged”.' }]
 * leadInTold(commitment, changes, 'The leaders pledged to:') // 'The leaders pledged to:'
 */
export function leadInTold(
  { quote, cues }: Commitment,
  changes: readonly Pick<Change, 'note'>[],
  whole?: string,
): string | null {
  const words = cues.find(({ name }) => name === 'lead-in of the list')?.words
  if (words === undefined) return null
  const told = changes.flatMap(({ note }) => [...note.matchAll(/“([^”]+)”/gu)].map(([, said = '']) => said))
  return told.some((said) => holds(words, said) && !holds(quote, said)) ? (whole ?? words) : null
}

const holds = (words: string, said: string) => words.toLowerCase().includes(said.toLowerCase())
