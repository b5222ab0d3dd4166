/** Four times the text may take at most so many times four times as long; what grows with the square takes four times that. */
export const slack = 2.5

/** Shorter than this, what is timed is the compiler and the clock's own grain. */
const grainMs = 15

/**
 * How much longer `times` times as many units take than `times` texts of so many, 1 where time grows with the length. Times
 * of one run are compared with each other, never with a clock, by the best of each so far. The two are worked in turns, until
 * the ratio is little or they were worked often: a busy machine slows some rounds and not the best of all, and what really
 * grows too fast does so in the best.
 *
 * @param make gives what is worked on, of so many units; what that takes is not timed
 */
export function growth<Work>(
  work: (on: Work) => unknown,
  make: (units: number) => Work,
  units: number,
  { times = 4, leastMs = grainMs } = {},
): number {
  // Beside other work the clock runs on while the process waits; where its threads work at once, what they spend is more.
  const elapsedMs = (on: Work) => {
    const [began, spent] = [performance.now(), process.cpuUsage()]
    work(on)
    const { user, system } = process.cpuUsage(spent)
    return Math.min(performance.now() - began, (user + system) / 1000)
  }
  const [short, long] = [make(units), make(times * units)]
  let [shortMs, longMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let ratio = Number.POSITIVE_INFINITY
  for (let round = 1; round <= mostRounds && (round <= fewestRounds || ratio >= slack); round++) {
    shortMs = Math.min(shortMs, elapsedMs(short))
    longMs = Math.min(longMs, elapsedMs(long))
    ratio = longMs / (times * Math.max(shortMs, leastMs))
  }
  return ratio
}

const fewestRounds = 3
const mostRounds = 24
