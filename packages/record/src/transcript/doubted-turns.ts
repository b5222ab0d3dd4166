import type { DocumentRecord } from '../schema.ts'

/**
 * The anchors of the turns whose label is in doubt: those of a `mislabelled-turn`.
 *
 * @example
 * const record = read('MODERATOR: Welcome.\n\nQ When do the locks open?\n\nSENIOR OFFICIAL: In May.')
 * doubtedTurns(record).size // 0
 */
export function doubtedTurns({ passages, problems }: DocumentRecord): ReadonlySet<string> {
  const places = problems.filter(({ code }) => code === 'mislabelled-turn')
  const turns = passages.filter(
    ({ kind, start, end }) =>
      kind === 'turn' && places.some((place) => place.start >= start && place.end <= end),
  )
  return new Set(turns.map(({ anchor }) => anchor))
}
