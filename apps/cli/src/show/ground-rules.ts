/** The terms of a briefing for a reader at a terminal. */
import type { Embargo, GroundRules, Inferred } from '@readout/record'
import { sayCode, sayDay, sayMoment } from './words.ts'

/** A label and its value; a row without a value is not shown. */
export type Row = readonly [label: string, value: string | null]

/**
 * The rows of the ground rules; what is not printed but concluded has its reason in a row of its own below it.
 *
 * @example
 * groundRuleRows(rules) // [['terms', 'on background'], ['attribution', '“senior officials”'], …]
 */
export function groundRuleRows(rules: GroundRules): Row[] {
  const { embargo, inferred = [], perSpeaker = [] } = rules
  const concluded = (field: Inferred['field']): Row[] =>
    inferred.flatMap((one): Row[] => (one.field === field ? [['', `Concluded. ${one.why}`]] : []))
  // The day stands in the start already, unless it has to be told where it comes from.
  const isByDay = rules.starts === null || concluded('callDate').length > 0
  const isMixed = perSpeaker.some(({ terms }) => terms !== rules.terms)
  return [
    ['terms', `${sayCode(rules.terms)}${isMixed ? ', some under other terms' : ''}`],
    ...concluded('terms'),
    ['attribution', rules.attribution && `“${rules.attribution}”`],
    ...concluded('attribution'),
    ...perSpeaker.map(({ speaker, terms, attribution }, index): Row => {
      const as = attribution === null ? '' : `, attributed to “${attribution}”`
      return [index === 0 ? 'by speaker' : '', `${speaker}: ${sayCode(terms)}${as}`]
    }),
    ['embargo', embargo && sayLift(embargo)],
    ...concluded('embargo'),
    ['materials', sayMaterials(embargo)],
    ['place', rules.place],
    ['call', isByDay ? rules.callDate && sayDay(rules.callDate) : null],
    ...concluded('callDate'),
    ['starts', rules.starts && sayMoment(rules.starts)],
    ...concluded('starts'),
    ['ends', rules.ends && sayMoment(rules.ends)],
    ...concluded('ends'),
    ['zone', rules.zone ?? null],
    ...concluded('zone'),
    ['speakers', rules.speakers === null ? null : String(rules.speakers)],
    ['turns', sayTurns(rules)],
  ]
}

function sayLift(lift: NonNullable<Embargo['materials']>): string {
  return lift.kind === 'until-time'
    ? `until ${sayMoment(lift.lifts)}`
    : `until the ${lift.event.replace(/^the /iu, '')}`
}

/** What was handed out, where it is held back otherwise than what was said. */
function sayMaterials(embargo: Embargo | null): string | null {
  if (embargo?.materials === undefined) return null
  return embargo.materials === null ? 'no embargo' : `embargoed ${sayLift(embargo.materials)}`
}

function sayTurns({ questions, official, moderator, operator }: GroundRules): string {
  return [
    questions > 0 ? `${questions} reporter` : null,
    `${official} official`,
    `${moderator} moderator`,
    operator > 0 ? `${operator} operator` : null,
  ]
    .filter((part) => part !== null)
    .join(', ')
}
