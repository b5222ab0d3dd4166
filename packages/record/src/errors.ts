/** Codes of the errors that a person meets; docs/errors.md says what to do on each. */
export type ErrorCode =
  | 'bad-use'
  | 'unreadable'
  | 'unreachable'
  | 'no-documents'
  | 'no-such-document'
  | 'archive-locked'
  | 'archive-folder'
  | 'database'
  | 'accounts'
  | 'port-taken'
  | 'site-not-built'

/**
 * An error for the person who can act on it: `message` says what is wrong and where, `remedy` what to do.
 *
 * @example
 * const error = new ReadoutError('port-taken', 'Port 4040 is taken.', 'Name another with --port.')
 * error.message // 'Port 4040 is taken. Name another with --port.'
 */
export class ReadoutError extends Error {
  readonly code: ErrorCode
  readonly remedy: string

  constructor(code: ErrorCode, problem: string, remedy: string, options?: ErrorOptions) {
    super(`${problem} ${remedy}`, options)
    this.name = 'ReadoutError'
    this.code = code
    this.remedy = remedy
  }
}
