/** A progress bar for work that lasts. */
import { SingleBar } from 'cli-progress'
import type { Surroundings } from './surroundings.ts'

export interface Progress {
  /** So many are done. */
  step(done: number, total?: number): void
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
  let bar: SingleBar | null = null
  const takeAway = () => {
    bar?.stop()
    bar = null
  }
  return {
    step(done, newTotal = total) {
      if (!stderr.isTTY || Temporal.Duration.compare(started.until(now()), patience) < 0) return
      if (bar === null) {
        bar = new SingleBar({ ...look, stream: stderr, format: `${label} {bar} {value} of {total}` })
        bar.start(newTotal, done)
      } else {
        bar.setTotal(newTotal)
        bar.update(done)
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
