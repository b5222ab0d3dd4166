/** What a command is given of the world. */
import type { ExitCode } from './failure.ts'
import type { Terminal } from './terminal.ts'

export interface Surroundings {
  readonly terminal: Terminal
  /** Standard input, read where a source is named `-`. */
  readonly stdin: AsyncIterable<Uint8Array>
  /** Standard error, where a progress bar is drawn when it is a terminal. */
  readonly stderr: NodeJS.WriteStream
  readonly now: () => Temporal.Instant
  /** Says how the command ended; the process ends with it. */
  readonly end: (code: ExitCode) => void
}
