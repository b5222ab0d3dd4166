/** How fast work goes, and how long the rest of it takes. */

/** Work that starts with what is there already goes fast at first: what counts is how it goes now. */
const windowSeconds = 20

/**
 * Tells the pace of work in words for a progress bar, from how much was done in the last 20 seconds; nothing in the first
 * three, in which it tells nothing.
 *
 * @returns given the time, how many are done and how many are left (null where nobody knows), the words
 *
 * @example
 * const paceOf = watchPace(Temporal.Now.instant())
 * paceOf(Temporal.Now.instant(), 1, 99) // '' at first, later ', 12 a second, 8 s left'
 */
export function watchPace(
  started: Temporal.Instant,
): (at: Temporal.Instant, done: number, left: number | null) => string {
  const looks: { readonly at: Temporal.Instant; readonly done: number }[] = [{ at: started, done: 0 }]
  return (at, done, left) => {
    while (looks.length > 1 && secondsBetween(looks[1]?.at ?? at, at) > windowSeconds) looks.shift()
    const [first] = looks
    looks.push({ at, done })
    if (first === undefined || secondsBetween(started, at) < 3) return ''
    const perSecond = (done - first.done) / secondsBetween(first.at, at)
    if (!(perSecond > 0)) return ''
    return `, ${rate(perSecond)}${left === null || left <= 0 ? '' : `, ${duration(left / perSecond)} left`}`
  }
}

function rate(perSecond: number): string {
  if (perSecond >= 1) return `${Math.round(perSecond)} a second`
  return `${Math.max(Math.round(perSecond * 60), 1)} a minute`
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.max(Math.round(seconds), 1)} s`
  if (seconds < 3600) return `${Math.round(seconds / 60)} min`
  return `${Math.floor(seconds / 3600)} h ${Math.round((seconds % 3600) / 60)} min`
}

function secondsBetween(from: Temporal.Instant, until: Temporal.Instant): number {
  return from.until(until).total('seconds')
}
