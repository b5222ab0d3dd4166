import type { Embargo, GroundRules, Inferred, SpeakerTerms } from '@readout/record'
import type { Child } from 'hono/jsx'
import { count } from '../words/count.ts'
import { termsName } from '../words/names.ts'
import { dateInWords, instantInWords, isPast } from '../words/time.ts'

interface Props {
  readonly rules: GroundRules
  readonly now: Temporal.Instant
}

interface Row {
  readonly name: string
  readonly field?: Inferred['field']
  readonly words: Child | null
}

/** The terms a briefing was given under, in a box, in words; what was concluded says so, and from what. */
export function GroundRulesBox({ rules, now }: Props) {
  const { perSpeaker = [], inferred = [] } = rules
  const rows: readonly Row[] = [
    { name: 'Terms', field: 'terms', words: termsInWords(rules) },
    { name: 'Attribution', field: 'attribution', words: attributionInWords(rules) },
    { name: 'By speaker', words: perSpeaker.length === 0 ? null : <BySpeaker terms={perSpeaker} /> },
    {
      name: 'Embargo',
      field: 'embargo',
      words: rules.embargo === null ? 'none' : embargoInWords(rules.embargo, now),
    },
    { name: 'Materials', words: materialsInWords(rules.embargo, now) },
    { name: 'Place', words: rules.place },
    {
      name: 'Date of the call',
      field: 'callDate',
      words: rules.callDate === null ? null : dateInWords(rules.callDate),
    },
    { name: 'Start', field: 'starts', words: rules.starts === null ? null : instantInWords(rules.starts) },
    { name: 'End', field: 'ends', words: rules.ends === null ? null : instantInWords(rules.ends) },
    { name: 'Zone', field: 'zone', words: rules.zone ?? null },
    { name: 'Speakers', words: rules.speakers === null ? null : count(rules.speakers, 'official') },
    { name: 'Turns', words: turnsInWords(rules) },
  ]
  const reasonsOf = ({ field }: Row) =>
    inferred.flatMap((one) => (field !== undefined && one.field === field ? [one.why] : []))
  const shown = rows.filter((row) => row.words !== null || reasonsOf(row).length > 0)
  return (
    <section class="ground-rules" aria-labelledby="ground-rules">
      <h2 class="label" id="ground-rules">
        Ground rules
      </h2>
      <dl class="facts">
        {shown.map((row) => (
          <div>
            <dt>{row.name}</dt>
            <dd>
              {row.words ?? 'not stated'}
              {reasonsOf(row).map((why) => (
                <span class="concluded">Concluded. {why}</span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function termsInWords({ terms, perSpeaker = [] }: GroundRules): string {
  const { name, gloss } = termsName[terms]
  const isMixed = perSpeaker.some((one) => one.terms !== terms)
  return `${name}: ${gloss}${isMixed ? '. Some speak under other terms' : ''}`
}

function attributionInWords({ attribution, perSpeaker = [] }: GroundRules): string | null {
  if (attribution !== null) return `to “${attribution}”`
  return perSpeaker.some((one) => one.attribution !== null) ? 'differs by speaker' : null
}

function BySpeaker({ terms }: { readonly terms: readonly SpeakerTerms[] }) {
  return (
    <ul>
      {terms.map(({ speaker, terms: own, attribution }) => (
        <li>
          <span class="speaker-label">{speaker}</span>: {termsName[own].name.toLowerCase()}
          {attribution === null ? '' : `, attributed to “${attribution}”`}
        </li>
      ))}
    </ul>
  )
}

type Lift = NonNullable<Embargo['materials']>

function embargoInWords(embargo: Lift, now: Temporal.Instant): string {
  if (embargo.kind === 'until-event') return `until the ${embargo.event.replace(/^the /i, '')}`
  return `${isPast(embargo.lifts, now) === true ? 'lifted' : 'lifts'} ${instantInWords(embargo.lifts)}`
}

/** What was handed out, where it is held back otherwise than what was said. */
function materialsInWords(embargo: Embargo | null, now: Temporal.Instant): string | null {
  if (embargo?.materials === undefined) return null
  return embargo.materials === null ? 'no embargo' : `embargo ${embargoInWords(embargo.materials, now)}`
}

function turnsInWords({ questions, official, moderator, operator }: GroundRules): string {
  const parts = [
    `${questions} by reporters`,
    `${official} by officials`,
    `${moderator} by the moderator`,
    ...(operator > 0 ? [`${operator} by the operator`] : []),
  ]
  return parts.join(', ')
}
