import { type Embargo, type GroundRules, groundRules, type SpeakerTerms } from '@readout/record'
import { z } from 'zod'

/** A briefing whose ground rules were coded by hand: where it lies in the corpus, and what the coders found. */
export const codedBriefings = z.array(z.object({ path: z.string(), groundRules }))

/** The zone in words and what was inferred are not coded. */
const fields = groundRules.keyof().exclude(['zone', 'inferred']).options

export interface Miss {
  readonly field: keyof GroundRules
  readonly got: string
  readonly coded: string
}

/** The fields, in the order of the schema. */
export const groundRuleFields: readonly (keyof GroundRules)[] = fields

/**
 * The fields in which a reading differs from the coding. Instants are compared as instants, whatever offset they are
 * written with; the plural of an attribution counts for nothing, as opening and closing often differ in it.
 */
export function missesIn(got: GroundRules | null, coded: GroundRules): Miss[] {
  return fields.flatMap((field) => {
    const [a, b] = [comparable(field, got), comparable(field, coded)]
    return a === b ? [] : [{ field, got: a, coded: b }]
  })
}

function comparable(field: keyof GroundRules, rules: GroundRules | null): string {
  const value = rules?.[field] ?? null
  if (field === 'attribution' && typeof value === 'string') return value.replace(/s$/, '')
  if ((field === 'starts' || field === 'ends') && typeof value === 'string') return instant(value)
  if (field === 'embargo' && rules?.embargo != null) {
    const { materials } = rules.embargo
    return `${until(rules.embargo)}${materials == null ? '' : `, materials ${until(materials)}`}`
  }
  if (field === 'perSpeaker') return (rules?.perSpeaker ?? []).map(termsInWords).sort().join('; ')
  return String(value)
}

const until = (embargo: Pick<Embargo, 'kind'> & { readonly lifts?: string; readonly event?: string }) =>
  embargo.kind === 'until-time' ? `until ${instant(embargo.lifts ?? '')}` : `until ${embargo.event}`

const termsInWords = ({ speaker, terms, attribution }: SpeakerTerms) =>
  `${speaker} ${terms}${attribution === null ? '' : ` as ${attribution.replace(/s$/, '')}`}`

const instant = (time: string) => Temporal.Instant.from(time).toString()
