/** What a person is told when something goes wrong: one line, and what to do. */
import { ReadoutError } from '@readout/record'
import { type Command, CommanderError } from 'commander'
import type { Terminal } from './terminal.ts'

/** 0 done; 1 nothing found, or differences with --exit-code; 2 bad use or unreadable input. */
export type ExitCode = 0 | 1 | 2

/**
 * Says on standard error what went wrong, as `readout: <what>. <what to do>`; with `READOUT_DEBUG=1` also where in
 * Readout's own code.
 *
 * @example
 * reportFailure(new ReadoutError('port-taken', 'Port 4040 is taken.', 'Name another with --port.'), terminal)
 * // readout: Port 4040 is taken. Name another with --port.
 */
export function reportFailure(error: unknown, terminal: Terminal): void {
  terminal.warn(`readout: ${messageOf(error)}`)
  if (process.env.READOUT_DEBUG === '1' && error instanceof Error) {
    for (const line of (error.stack ?? '').split('\n')) terminal.warn(line)
  }
}

/**
 * Makes every mistake in the use of a command a `ReadoutError` of code `bad-use`, which names the near miss where there
 * is one. Thrown out of `parseAsync`; the end of `--help` and `--version` passes as commander's own error.
 */
export function refuseBadUse(command: Command): void {
  command.configureOutput({ outputError: () => {} })
  command.exitOverride((error) => {
    throw error.exitCode === 0 || error.code === 'commander.help' ? error : badUse(error, command)
  })
}

/**
 * A message after the name of the text that it is about, unless it says the name itself.
 *
 * @example
 * namedMessage('call.txt', 'The source is empty.') // 'call.txt: The source is empty.'
 */
export function namedMessage(name: string, message: string): string {
  return message.includes(name) ? message : `${name}: ${message}`
}

/** True when commander has shown what was asked for (help, the version) and there is nothing left to do. */
export function isShown(error: unknown): error is CommanderError {
  return error instanceof CommanderError
}

function badUse(error: CommanderError, command: Command): ReadoutError {
  const [, what = '', nearMiss] =
    /^(?:error: )?(.*?)\.?(?:\s*\(Did you mean (.*?)\?\))?\s*$/su.exec(error.message) ?? []
  const path = commandPath(command)
  const problem = `${what.charAt(0).toUpperCase()}${what.slice(1)}.`
  return new ReadoutError('bad-use', problem, nearMiss ? `Did you mean ${nearMiss}?` : `See ${path} --help.`)
}

function commandPath(command: Command): string {
  return command.parent ? `${commandPath(command.parent)} ${command.name()}` : command.name()
}

function messageOf(error: unknown): string {
  if (error instanceof ReadoutError) return error.message.trim()
  const message = error instanceof Error ? error.message : String(error)
  return `Readout itself failed: ${message.replace(/\.?\s*$/u, '.')} Set READOUT_DEBUG=1 to see where, and report it.`
}
