import type { Embargo, GroundRules } from '@readout/record'
import { count } from '../words/count.ts'
import { termsName } from '../words/names.ts'
import { dateInWords, instantInWords, isPast } from '../words/time.ts'

interface Props {
  readonly rules: GroundRules
  readonly now: Temporal.Instant
}

/** The terms a briefing was given under, in a box, in words. */
export function GroundRulesBox({ rules, now }: Props) {
  const terms = termsName[rules.terms]
  const lines: readonly (readonly [string, string | null])[] = [
    ['Terms', `${terms.name}: ${terms.gloss}`],
    ['Attribution', rules.attribution === null ? null : `to “${rules.attribution}”`],
    ['Embargo', rules.embargo === null ? 'none' : embargoInWords(rules.embargo, now)],
    ['Place', rules.place],
    ['Date of the call', rules.callDate === null ? null : dateInWords(rules.callDate)],
    ['Start', rules.starts === null ? null : instantInWords(rules.starts)],
    ['End', rules.ends === null ? null : instantInWords(rules.ends)],
    ['Speakers', rules.speakers === null ? null : count(rules.speakers, 'official')],
    ['Turns', turnsInWords(rules)],
  ]
  return (
    <section class="ground-rules" aria-labelledby="ground-rules">
      <h2 class="label" id="ground-rules">
        Ground rules
      </h2>
      <dl class="facts">
        {lines.map(([name, words]) =>
          words === null ? null : (
            <div>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  )
}

function embargoInWords(embargo: Embargo, now: Temporal.Instant): string {
  if (embargo.kind === 'until-event') return `until the ${embargo.event.replace(/^the /i, '')}`
  return `${isPast(embargo.lifts, now) === true ? 'lifted' : 'lifts'} ${instantInWords(embargo.lifts)}`
}

function turnsInWords({ questions, official, moderator, operator }: GroundRules): string {
  const parts = [
    count(questions, 'question'),
    `${official} by officials`,
    `${moderator} by the moderator`,
    ...(operator > 0 ? [`${operator} by the operator`] : []),
  ]
  return parts.join(', ')
}
