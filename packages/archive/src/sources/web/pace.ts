/** How fast one site is asked, and how long it is waited for. */

/** The clock of fetching; tests hand in one that does not wait. */
export interface WebClock {
  readonly now: () => Temporal.Instant
  readonly sleep: (duration: Temporal.Duration) => Promise<void>
}

export const realClock: WebClock = {
  now: () => Temporal.Now.instant(),
  sleep: (duration) =>
    new Promise((resolve) => {
      setTimeout(resolve, duration.total('milliseconds'))
    }),
}

/**
 * Waits before each request until the pause since the last one to the same site is over.
 *
 * @example
 * const wait = pacedBySite(realClock)
 * await wait('https://lake.example', 1) // at once
 * await wait('https://lake.example', 1) // a second after the first
 */
export function pacedBySite({ now, sleep }: WebClock): (site: string, pauseSeconds: number) => Promise<void> {
  const last = new Map<string, Temporal.Instant>()
  return async (site, pauseSeconds) => {
    const before = last.get(site)
    const pause = Temporal.Duration.from({ milliseconds: Math.round(pauseSeconds * 1000) })
    const due = before?.add(pause)
    if (due !== undefined && Temporal.Instant.compare(due, now()) > 0) await sleep(now().until(due))
    last.set(site, now())
  }
}

/**
 * How long a server asks to be left alone (`Retry-After`: seconds, or a date); null where it says nothing that can be read.
 *
 * @see RFC 9110, section 10.2.3
 *
 * @example
 * retryAfter('120', Temporal.Instant.from('2031-03-02T08:00:00Z'))?.seconds // 120
 */
export function retryAfter(header: string | null, now: Temporal.Instant): Temporal.Duration | null {
  const words = header?.trim() ?? ''
  if (/^\d{1,9}$/u.test(words)) return Temporal.Duration.from({ seconds: Number(words) })
  const milliseconds = words === '' ? Number.NaN : Date.parse(words)
  if (Number.isNaN(milliseconds)) return null
  const due = Temporal.Instant.fromEpochMilliseconds(milliseconds)
  return Temporal.Instant.compare(due, now) > 0 ? now.until(due) : Temporal.Duration.from({ seconds: 0 })
}
