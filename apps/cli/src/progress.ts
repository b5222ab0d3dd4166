/** A progress bar for work that lasts. */
import { SingleBar } from 'cli-progress'
import { watchPace } from './pace.ts'
import type { Surroundings } from './surroundings.ts'

export interface Progress {
  /** So many are done; how long the rest takes is told where nothing unforeseen can come. */
  step(done: number, total?: number, isTotalKnown?: boolean): void
  /** Takes the bar away so that a line can be written; the next step brings it back. */
  pause(): void
  end(): void
}

/** A bar that flashes up for shorter work only disturbs. */
const patience = Temporal.Duration.from({ seconds: 1 })

/**
 * Draws a bar on standard error once the work has lasted over a second; never in a pipe.
 *
 * @example
 * const progress = watchProgress('Reading', files.length, surroundings)
 * progress.step(1)
 * progress.end()
 */
export function watchProgress(
  label: string,
  total: number,
  { stderr, now }: Pick<Surroundings, 'stderr' | 'now'>,
): Progress {
  const started = now()
  const paceOf = watchPace(started)
  let bar: SingleBar | null = null
  const takeAway = () => {
    bar?.stop()
    bar = null
  }
  return {
    step(done, newTotal = total, isTotalKnown = true) {
      const at = now()
      const pace = paceOf(at, done, isTotalKnown ? newTotal - done : null)
      if (!stderr.isTTY || Temporal.Duration.compare(started.until(at), patience) < 0) return
      if (bar === null) {
        bar = new SingleBar({ ...look, stream: stderr, format: `${label} {bar} {value} of {total}{pace}` })
        bar.start(newTotal, done, { pace })
      } else {
        bar.setTotal(newTotal)
        bar.update(done, { pace })
      }
    },
    pause: takeAway,
    end: takeAway,
  }
}

const look = {
  barsize: 30,
  barCompleteChar: '━',
  barIncompleteChar: '─',
  // Whatever ends the process, the terminal is left as it was found.
  hideCursor: false,
  linewrap: true,
  clearOnComplete: true,
  gracefulExit: false,
}
