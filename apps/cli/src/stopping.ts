/** Ending when told to: Ctrl-C, a service manager, a closed terminal. */

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
export type StopSignal = (typeof signals)[number]

/** A second Ctrl-C later than this doesn't wait for things to be closed. */
const graceMs = 1000

/**
 * Listens for the first signal that asks the process to end. Ctrl-C can arrive twice, from the terminal and from the
 * launcher, so further signals count only after a second; then they end the process at once.
 *
 * @example
 * const stop = listenForStop()
 * await stop.told
 * await site.close()
 * stop.forget()
 */
export function listenForStop(): { readonly told: Promise<StopSignal>; forget(): void } {
  const { promise, resolve } = Promise.withResolvers<StopSignal>()
  const onSignal = (signal: StopSignal) => {
    resolve(signal)
    setTimeout(forget, graceMs).unref()
  }
  const forget = () => {
    for (const signal of signals) process.off(signal, onSignal)
  }
  for (const signal of signals) process.on(signal, onSignal)
  return { told: promise, forget }
}
