/** One request and its answer, within bounds of time and length. */
import { ReadoutError } from '@readout/record'
import { type Agent, fetch } from 'undici'
import { codeOf, wordsOf } from '../../store.ts'
import type { Fetch } from '../gathered.ts'

export interface WebLimits {
  readonly connectMs: number
  /** For the whole of one answer. */
  readonly answerMs: number
  /** Of a body as it is after unpacking. */
  readonly bytes: number
  readonly redirects: number
  /** How often a server that is busy or a connection that broke is tried again. */
  readonly retries: number
  /** A server that asks for a longer pause is given up. */
  readonly retryAfterSeconds: number
}

export const webLimits: WebLimits = {
  connectMs: 10_000,
  answerMs: 60_000,
  bytes: 32 * 1024 * 1024,
  redirects: 5,
  retries: 3,
  retryAfterSeconds: 300,
}

export interface Answer {
  /** Where it came from. */
  readonly address: URL
  readonly status: number
  readonly headers: Headers
  /** Unpacked. */
  readonly bytes: Uint8Array
}

/**
 * Asks once; a redirect is an answer like others.
 *
 * @throws ReadoutError 'unreachable' where none comes, it takes too long or is too long
 */
export async function ask(
  address: URL,
  dispatcher: Agent,
  headers: Readonly<Record<string, string>>,
  limits: WebLimits,
): Promise<Answer> {
  const signal = AbortSignal.timeout(limits.answerMs)
  try {
    const response = await fetch(address, { dispatcher, headers, redirect: 'manual', signal })
    const bytes = await bodyOf(address, response.body, limits)
    return { address, status: response.status, headers: new Headers([...response.headers]), bytes }
  } catch (error) {
    if (signal.aborted) throw slow(address, limits, error)
    throw unanswered(address, error)
  }
}

/**
 * What to ask with the next time; null where the server named nothing to ask by.
 *
 * @example
 * fetchOf('https://lake.example/pact', new Headers({ etag: '"7"' })) // { address: '…', etag: '"7"', lastModified: null }
 */
export function fetchOf(address: string, headers: Headers): Fetch | null {
  const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')]
  return etag === null && lastModified === null ? null : { address, etag, lastModified }
}

async function bodyOf(
  address: URL,
  body: AsyncIterable<Uint8Array> | null,
  limits: WebLimits,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of body ?? []) {
    length += piece.length
    if (length > limits.bytes) throw long(address, limits)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

function long(address: URL, { bytes }: WebLimits): ReadoutError {
  const most = bytes >= 1024 ** 2 ? `${Math.round(bytes / 1024 ** 2)} MiB` : `${bytes} bytes`
  return new ReadoutError(
    'unreachable',
    `${address.href} is longer than the ${most} that a text may have.`,
    'Fetch it yourself and split it into its documents.',
  )
}

function slow(address: URL, { answerMs }: WebLimits, cause: unknown): ReadoutError {
  return new ReadoutError(
    'unreachable',
    `${address.href} was not answered within ${answerMs / 1000} seconds.`,
    'Try again later.',
    { cause },
  )
}

function unanswered(address: URL, error: unknown): ReadoutError {
  const refusal = refusalIn(error)
  if (refusal) return refusal
  const code = codeOf(error)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new ReadoutError(
      'unreachable',
      `There is no server ${address.hostname}.`,
      'Check the address and your network.',
      {
        cause: error,
      },
    )
  const words = wordsOf(error instanceof Error && error.cause ? error.cause : error)
  return new ReadoutError(
    'unreachable',
    `${address.href} does not answer (${words}).`,
    'Check the address in a browser, and try again later.',
    { cause: error },
  )
}

/** What we refused ourselves comes wrapped in an error of the connection. */
function refusalIn(error: unknown): ReadoutError | null {
  if (error instanceof ReadoutError) return error
  return error instanceof Error && error.cause !== undefined ? refusalIn(error.cause) : null
}
