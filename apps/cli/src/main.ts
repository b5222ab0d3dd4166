import { createRequire } from 'node:module'
import { type ExitCode, isShown, reportFailure } from './failure.ts'
import { declareProgram } from './program.ts'
import type { Surroundings } from './surroundings.ts'
import { openTerminal } from './terminal.ts'

// The reader of our output may stop early (`| head`): then there is nothing left to do and nothing to report.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2)
})

// Nobody reads what is reported: the exit code still says how it ended.
process.stderr.on('error', () => {})

const terminal = openTerminal(process.stdout, process.stderr)
const end = (code: ExitCode) => {
  process.exitCode = code
}
const surroundings: Surroundings = {
  terminal,
  stdin: process.stdin,
  stderr: process.stderr,
  now: () => Temporal.Now.instant(),
  end,
}
const { version } = createRequire(import.meta.url)('../package.json')

try {
  await declareProgram(surroundings, version).parseAsync(process.argv.slice(2), { from: 'user' })
} catch (error) {
  if (isShown(error)) end(error.exitCode === 0 ? 0 : 2)
  else {
    reportFailure(error, terminal)
    end(2)
  }
}
