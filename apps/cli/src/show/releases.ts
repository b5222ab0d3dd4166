/** What is held back, and what was done about it, for a reader at a terminal. */
import type { HeldDocument, HoldTerms, ReleaseAct } from '@readout/archive'
import { hang, type Line } from '../layout.ts'
import { sayRelease } from './instant.ts'
import { sayCount } from './words.ts'

interface How {
  readonly width: number
  readonly now: Temporal.Instant
}

/** The documents out of public sight, by the terms on which they are, the next release first. */
export function showHeld(held: readonly HeldDocument[], how: How): Line[] {
  if (held.length === 0) return [[{ text: 'Nothing is held.' }]]
  const groups = [...Map.groupBy(held, (one) => `${one.set} ${one.until?.toString()}`).values()]
  return groups.flatMap((documents, index) => [...(index === 0 ? [] : [[]]), ...groupLines(documents, how)])
}

function groupLines(documents: readonly HeldDocument[], { width, now }: How): Line[] {
  const [first] = documents
  if (first === undefined) return []
  const set = first.set === null ? '' : `, as the set ${first.set} of ${sayCount(documents.length, 'text')}`
  return [
    ...hang([], [{ text: `${sayHold(first, now)}${set}`, style: 'title' }], width),
    ...documents.flatMap(({ slug, title, by, reason, until }) => [
      ...hang([{ text: '  ' }], slug, width),
      ...hang([{ text: '    ' }], [{ text: title, style: 'dim' }], width),
      ...hang(
        [{ text: '    ' }],
        // What was withdrawn has no instant, until it is held to one.
        [{ text: `${until === null ? 'withdrawn' : 'held'} by ${by}: ${reason}`, style: 'dim' }],
        width,
      ),
    ]),
  ]
}

/**
 * Until when something is held.
 *
 * @example
 * sayHold({ until: null, set: null }, now) // 'held until somebody releases it'
 */
export function sayHold({ until }: HoldTerms, now: Temporal.Instant): string {
  return `held until ${until === null ? 'somebody releases it' : sayRelease(until, now)}`
}

/** The log, a line for the act and one for the reason. */
export function showActs(acts: readonly ReleaseAct[], { width, now }: How): Line[] {
  if (acts.length === 0) return [[{ text: 'Nothing was ever held.' }]]
  return acts.flatMap((act) => [
    [
      { text: act.at.toString({ smallestUnit: 'second' }), style: 'dim' },
      { text: `  ${act.act}`, style: 'label' },
    ],
    ...hang([{ text: '  ' }], act.slug, width),
    ...hang([{ text: '    ' }], [{ text: aboutAct(act, now), style: 'dim' }], width),
  ])
}

function aboutAct(act: ReleaseAct, now: Temporal.Instant): string {
  if (act.by === null) return 'at its instant, by the clock of the database'
  const isHeldOn = act.act === 'placed' || act.act === 'delayed' || act.act === 'hastened'
  const terms = isHeldOn && act.until !== null ? `; ${sayPast(act.until, now)}` : ''
  return `by ${act.by}: ${act.reason}${terms}`
}

/** An instant of the log, which may lie behind. */
function sayPast(until: Temporal.ZonedDateTime, now: Temporal.Instant): string {
  return `until ${sayRelease(until, now).replace(/, (?:now|in [^,]*)$/u, '')}`
}
