import type { GroundRules, Passage, SpeakerTerms } from '../schema.ts'

/**
 * Terms and attribution by speaker, where they differ: officials who speak under their names on a call that is otherwise
 * on background are on the record; officials for whom different words were given each have those that fit their label.
 * Undefined where one rule holds for all.
 *
 * @param wordings the attributions that one statement gives to different speakers
 */
export function termsBySpeaker(
  turns: readonly Passage[],
  rules: Pick<GroundRules, 'terms' | 'attribution'>,
  wordings: readonly string[],
): SpeakerTerms[] | undefined {
  if (rules.terms !== 'on-background') return undefined
  const labels = new Set(
    turns.flatMap(({ role, speaker }) => (role === 'official' && speaker !== undefined ? speaker : [])),
  )
  const [hidden, named] = [[...labels].filter(isOffice), [...labels].filter((label) => !isOffice(label))]
  if (hidden.length === 0 || (named.length === 0 && wordings.length < 2)) return undefined
  return [
    ...named.map((speaker) => ({ speaker, terms: 'on-the-record' as const, attribution: null })),
    ...hidden.map((speaker) => ({
      speaker,
      terms: rules.terms,
      attribution: wordings.length > 1 ? fitting(speaker, wordings) : rules.attribution,
    })),
  ]
}

/** A label that hides who speaks ("SENIOR OFFICIAL TWO"), misprints included. */
const isOffice = (label: string) => /\bOFF\w*L\b|\bOFFICIA/.test(label)

/** The wording that shares most words with the label. */
function fitting(label: string, wordings: readonly string[]): string | null {
  const own = new Set(label.toLowerCase().match(/\p{L}+/gu))
  const shared = (wording: string) =>
    (wording.match(/\p{L}+/gu) ?? []).filter((word) => own.has(word) || own.has(word.replace(/s$/, '')))
      .length
  return [...wordings].sort((a, b) => shared(b) - shared(a))[0] ?? null
}
